// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.MailAddress;

/** What is done out of turn is refused, and the walk stops right before it. */
class DeedRefusalTest {

    private static final CaseFile WHOLE = ShippedCases.read("cve-2020-2024");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> outOfTurn() {
        Predicate<CaseEvent> helpers = HelpersLinedUp.class::isInstance;
        Predicate<CaseEvent> proposal = PatchProposed.class::isInstance;
        return Stream.of(
                Arguments.of(new Opened(Ground.DISCLOSURE_DATE), helpers, "EMB-4"),
                Arguments.of(new Opened(Ground.LEAK), helpers, "EMB-1"),
                Arguments.of(new Opened(Ground.DECISION), helpers, "EMB-2"),
                Arguments.of(new Opened(Ground.REPORTER_TERMS), helpers, "EMB-3"),
                Arguments.of(new Opened(Ground.LONGEST_EMBARGO), helpers, "EMB-5"),
                Arguments.of(new Opened(Ground.NOTE), helpers, "EMB-4"),
                Arguments.of(new Opened(Ground.CLOSING), helpers, "EMB-4"),
                Arguments.of(new PatchPushed(Component.of("runtime"), "master", Optional.empty()), proposal, "EMB-6"),
                Arguments.of(new Published("kata-dev@lists.katacontainers.io"), helpers, "EXT-6"),
                Arguments.of(new Notified(MailAddress.parse("linux-distros@vs.openwall.org")), proposal, "EXT-5"),
                Arguments.of(new DateSet(Instant.parse("2020-06-02T00:00:00Z")), helpers, "DATE-11"),
                Arguments.of(new CveRequested(1), helpers, "TR-10"));
    }

    @ParameterizedTest
    @MethodSource("outOfTurn")
    void stopsBeforeWhatIsOutOfTurn(CaseEvent event, Predicate<CaseEvent> before, String rule) {
        CaseFile caseFile = Walked.inserting(WHOLE, event, before);

        Walked walked = Walked.through(caseFile, folder);

        assertThat(walked.result().refusals()).hasSize(1);
        Refusal refusal = walked.result().refusals().get(0);
        assertThat(refusal.entry().event()).isEqualTo(event);
        assertThat(refusal.reasons())
                .allMatch(reason -> reason.rule().equals(rule))
                .isNotEmpty();
        assertThat(walked.result().reached().revision()).isEqualTo(refusal.index());
    }

    @Test
    void stopsAtTheNotificationOfAnUnapprovedFix() {
        CaseFile caseFile = Walked.without(
                WHOLE,
                event -> event instanceof PatchApproved approved
                        && approved.branch().equals("stable-1.10"));

        Walked walked = Walked.through(caseFile, folder);

        assertThat(walked.result().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.entry().event()).isInstanceOf(Notified.class);
            assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo("EXT-5");
                assertThat(reason.sentence()).isEqualTo("no approved patch for runtime stable-1.10");
            });
        });
        assertThat(walked.result().files()).noneMatch(file -> file.path().contains("stakeholder"));
        assertThat(walked.transcript()).contains("not written ART-7", "FIX-1");
    }

    @Test
    void refusesToOpenALeakedReportWithoutADecision() {
        CaseFile leak = Walked.without(ShippedCases.read("leak"), OpeningDecided.class::isInstance);

        assertThat(Walked.through(leak, folder).result().refusals())
                .singleElement()
                .matches(refusal -> refusal.cites("EMB-1"));
    }

    @Test
    void refusesTheGroundOfALeakThatNobodyRecorded() {
        CaseFile leak = Walked.without(ShippedCases.read("leak"), Leaked.class::isInstance);

        assertThat(Walked.through(leak, folder).result().refusals())
                .singleElement()
                .matches(refusal -> refusal.cites("EMB-1"));
    }

    @Test
    void refusesToLeaveAStatusOut() {
        CaseFile caseFile = Walked.without(
                WHOLE, event -> event instanceof StatusChanged change && change.to() == TaskStatus.TRIAGED);

        Walked walked = Walked.through(caseFile, folder);

        assertThat(walked.result().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.sentence()).contains("from Confirmed to In Progress")));
        assertThat(walked.transcript()).contains("instead     to Triaged: open");
    }

    static Stream<Named<CaseFile>> otherTeams() {
        return Stream.of("openstack-private", "public-report", "security-note", "no-vulnerability")
                .map(name -> Named.of(name, ShippedCases.read(name)));
    }

    @ParameterizedTest
    @MethodSource("otherTeams")
    void needsACoordinatorInEveryCase(CaseFile caseFile) {
        CaseFile without = Walked.without(caseFile, event -> event instanceof CoordinatorAssigned);

        assertThat(Walked.through(without, folder).result().refusals())
                .singleElement()
                .matches(refusal -> refusal.cites("PPL-1"));
    }
}
