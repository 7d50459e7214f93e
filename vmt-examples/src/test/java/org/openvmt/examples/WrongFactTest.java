// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.examples.RefusalTest.WHOLE;
import static org.openvmt.examples.RefusalTest.refused;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/** The private case with one fact changed or added: the move that it speaks against is refused, by the very rule. */
@Tag("long")
class WrongFactTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> changed() {
        return Stream.of(
                changed(
                        "a patch approved by its author",
                        event -> event instanceof PatchApproved p && p.branch().equals("master")
                                ? new PatchApproved(p.component(), p.branch(), p.revision(), "Devin Ashgrove")
                                : event,
                        TaskStatus.FIX_COMMITTED,
                        "FIX-1: no approved patch for runtime master"),
                changed(
                        "a patch approved by somebody who reviews nothing",
                        event -> event instanceof PatchApproved p && p.branch().equals("master")
                                ? new PatchApproved(p.component(), p.branch(), p.revision(), "Somebody Else")
                                : event,
                        TaskStatus.FIX_COMMITTED,
                        "FIX-1: no approved patch for runtime master"),
                changed(
                        "an approved revision that is not the latest",
                        event -> event instanceof PatchProposed p && p.branch().equals("master")
                                ? new PatchProposed(p.component(), p.branch(), 2, p.author())
                                : event,
                        TaskStatus.FIX_COMMITTED,
                        "FIX-1: no approved patch for runtime master"),
                changed(
                        "the approval of another revision of the description",
                        event -> event instanceof DescriptionApproved d
                                        && d.approver().equals("Architecture Committee")
                                ? new DescriptionApproved(2, d.approver(), d.approvedBy())
                                : event,
                        TaskStatus.IN_PROGRESS,
                        "TR-10: the posted revision of the impact description is not approved by:"
                                + " the Architecture Committee"),
                changed(
                        "an approval by who drafted the description",
                        event -> event instanceof DescriptionApproved d
                                        && d.approver().equals("Architecture Committee")
                                ? new DescriptionApproved(1, d.approver(), "Cora Lindqvast")
                                : event,
                        TaskStatus.IN_PROGRESS,
                        "APP-1: the approval does not count, since who drafted the description gave or recorded it:"
                                + " the Architecture Committee"),
                changed(
                        "a class that leads to no advisory",
                        event -> event instanceof Classified c ? new Classified(ReportClass.B1, c.answers()) : event,
                        TaskStatus.CONFIRMED,
                        "TR-02: the report is of class B1, expected class A"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void namesTheWrongFact(UnaryOperator<CaseEvent> change, TaskStatus target, String reason) {
        assertRefused(Walked.changing(WHOLE, change), target, reason);
    }

    static Stream<Arguments> inserted() {
        return Stream.of(
                Arguments.of(
                        new Challenged("is it ours at all"),
                        TaskStatus.CONFIRMED,
                        "TR-02: a challenge is open, expected it to be resolved"),
                Arguments.of(
                        new Challenged("is it ours at all"),
                        TaskStatus.TRIAGED,
                        "TR-09: a challenge is open, expected it to be resolved"),
                Arguments.of(
                        new Challenged("is it ours at all"),
                        TaskStatus.IN_PROGRESS,
                        "TR-10: a challenge is open, expected it to be resolved"),
                Arguments.of(
                        new Bounced(MailAddress.parse("linux-distros@vs.openwall.org"), "no such key"),
                        TaskStatus.FIX_COMMITTED,
                        "NOT-1: the notification came back from: linux-distros@vs.openwall.org"));
    }

    @ParameterizedTest
    @MethodSource("inserted")
    void namesWhatStandsInTheWay(CaseEvent event, TaskStatus target, String reason) {
        CaseFile caseFile =
                Walked.inserting(WHOLE, event, next -> next instanceof StatusChanged change && change.to() == target);

        assertRefused(caseFile, target, reason);
    }

    static Stream<Arguments> incomplete() {
        ImpactDescription whole =
                WHOLE.state().description().posted().orElseThrow().description();
        return Stream.of(
                Arguments.of("title", from(whole).title(Optional.empty()).build()),
                Arguments.of(
                        "credit of the reporter", from(whole).credits(List.of()).build()),
                Arguments.of(
                        "affected components and versions",
                        from(whole).affected(List.of()).build()),
                Arguments.of("feature", from(whole).feature(Optional.empty()).build()),
                Arguments.of("action", from(whole).action(Optional.empty()).build()),
                Arguments.of("actor", from(whole).actor(Optional.empty()).build()),
                Arguments.of("impact", from(whole).impact(Optional.empty()).build()),
                Arguments.of(
                        "consequence", from(whole).consequence(Optional.empty()).build()),
                Arguments.of(
                        "affected deployments",
                        from(whole).deployments(Optional.empty()).build()),
                Arguments.of(
                        "mitigation", from(whole).mitigation(Optional.empty()).build()));
    }

    private static ImpactDescription.Builder from(ImpactDescription whole) {
        ImpactDescription.Builder builder = ImpactDescription.builder();
        builder.from(whole);
        return builder;
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void namesTheMissingPartOfTheDescription(String part, ImpactDescription description) {
        CaseFile caseFile = Walked.changing(
                WHOLE,
                event -> event instanceof DescriptionPosted posted
                        ? new DescriptionPosted(posted.revision(), description)
                        : event);

        assertRefused(caseFile, TaskStatus.TRIAGED, "TR-09: the posted impact description lacks: " + part);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of("2020-05-25T00:00:00Z", "DATE-3: Monday 2020-05-25"),
                Arguments.of("2020-05-29T00:00:00Z", "DATE-3: Friday 2020-05-29"),
                Arguments.of("2020-05-25T00:00:00Z", "DATE-4:"),
                Arguments.of("2020-05-26T00:00:00Z", "DATE-2: Tuesday 2020-05-26"),
                Arguments.of("2020-06-03T00:00:00Z", "DATE-2: Wednesday 2020-06-03"),
                Arguments.of("2020-05-28T12:00:00Z", "DATE-5:"),
                Arguments.of("2020-05-30T00:00:00Z", "DATE-2: Saturday 2020-05-30"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void namesWhatSpeaksAgainstTheDate(Instant date, String objection) {
        CaseFile caseFile = Walked.changing(WHOLE, event -> event instanceof DateSet ? new DateSet(date) : event);

        List<String> reasons = refused(caseFile, TaskStatus.FIX_COMMITTED, folder);

        assertThat(reasons)
                .allMatch(reason -> reason.startsWith("TR-11: the disclosure date is not accepted: DATE-"))
                .anyMatch(reason -> reason.startsWith("TR-11: the disclosure date is not accepted: " + objection));
    }

    private void assertRefused(CaseFile caseFile, TaskStatus target, String reason) {
        assertThat(refused(caseFile, target, folder)).containsExactly(reason);
    }

    private static Arguments changed(String what, UnaryOperator<CaseEvent> change, TaskStatus target, String reason) {
        return Arguments.of(Named.of(what, change), target, reason);
    }
}
