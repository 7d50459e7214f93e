// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Indexed;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.taxonomy.TaskStatus;

/** The private case with one fact taken away: the move that needs it is refused, by the very rule and for nothing else. */
@Tag("long")
class RefusalTest {

    static final CaseFile WHOLE = ShippedCases.read("cve-2020-2024");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> takenAway() {
        return Stream.of(
                        taken(CoordinatorAssigned.class, TaskStatus.INCOMPLETE, "PPL-1: no coordinator is assigned"),
                        taken(
                                ValidityConfirmed.class,
                                TaskStatus.CONFIRMED,
                                "TR-02: the validity of the report is not confirmed"),
                        taken(
                                Classified.class,
                                TaskStatus.CONFIRMED,
                                "TR-02: the report is not classified, expected class A"),
                        taken(DraftAttached.class, TaskStatus.CONFIRMED, "TR-02: no draft of the advisory is attached"),
                        taken(
                                ReminderPlaced.class,
                                TaskStatus.CONFIRMED,
                                "TR-02: the embargo reminder is not in place on this private report"),
                        taken(
                                DescriptionPosted.class,
                                TaskStatus.TRIAGED,
                                "TR-09: the impact description is not posted"),
                        taken(
                                CveAssigned.class,
                                TaskStatus.FIX_COMMITTED,
                                "CVE-3: 0 of 1 requested CVE ids are assigned"),
                        taken(DateSet.class, TaskStatus.FIX_COMMITTED, "TR-11: no disclosure date is recorded"),
                        taken(
                                Indexed.class,
                                TaskStatus.FIX_RELEASED,
                                "TR-13: the advisory is not published on: the index of advisories"),
                        taken(Opened.class, TaskStatus.FIX_RELEASED, "TR-13: the report is not open"),
                        taken(
                                "the CVE request and its answer",
                                event -> event instanceof CveRequested || event instanceof CveAssigned,
                                TaskStatus.FIX_COMMITTED,
                                "TR-11: no CVE id is requested or assigned"))
                .map(RefusalTest::arguments);
    }

    static Stream<Arguments> takenAwayOne() {
        Stream<Taken> approvals = Stream.of("Architecture Committee", "reporter")
                .map(approver -> taken(
                        "the approval of the " + approver,
                        event -> event instanceof DescriptionApproved approved
                                && approved.approver().equals(approver),
                        TaskStatus.IN_PROGRESS,
                        "TR-10: the posted revision of the impact description is not approved by: the " + approver));
        Stream<Taken> patches = Stream.of("master", "stable-1.10", "stable-1.11")
                .flatMap(branch -> Stream.of(
                        taken(
                                "the approval of the patch for " + branch,
                                event -> event instanceof PatchApproved approved
                                        && approved.branch().equals(branch),
                                TaskStatus.FIX_COMMITTED,
                                "FIX-1: no approved patch for runtime " + branch),
                        taken(
                                "the patch for " + branch,
                                event -> event instanceof PatchProposed proposed
                                        && proposed.branch().equals(branch),
                                TaskStatus.FIX_COMMITTED,
                                "FIX-1: no approved patch for runtime " + branch),
                        taken(
                                "the merge into " + branch,
                                event -> event instanceof PatchMerged merged
                                        && merged.branch().equals(branch),
                                TaskStatus.FIX_RELEASED,
                                "TR-13: no merged patch for runtime " + branch)));
        Stream<Taken> lists = Stream.of("embargo-notice@lists.katacontainers.io", "linux-distros@vs.openwall.org")
                .map(list -> taken(
                        "the notification of " + list,
                        event -> event instanceof Notified notified
                                && notified.list().toString().equals(list),
                        TaskStatus.FIX_COMMITTED,
                        "TR-11: not notified of the date: " + list));
        Stream<Taken> channels = Stream.of(
                        "kata-dev@lists.katacontainers.io",
                        "oss-security@lists.openwall.com",
                        "the team's Slack channels")
                .map(channel -> taken(
                        "the publication on " + channel,
                        event -> event instanceof Published published
                                && published.channel().equals(channel),
                        TaskStatus.FIX_RELEASED,
                        "TR-13: the advisory is not published on: " + channel));
        Stream<Taken> assessment = Stream.of(taken(
                "the assessment of the branch that is not affected",
                event -> event instanceof BranchAssessed assessed
                        && assessed.branch().equals("stable-1.12"),
                TaskStatus.FIX_COMMITTED,
                "FIX-1: no approved patch for runtime stable-1.12"));
        return Stream.of(approvals, patches, lists, channels, assessment)
                .flatMap(all -> all)
                .map(RefusalTest::arguments);
    }

    @ParameterizedTest
    @MethodSource({"takenAway", "takenAwayOne"})
    void namesTheMissingFact(Predicate<CaseEvent> gone, TaskStatus target, String reason) {
        CaseFile caseFile = Walked.without(WHOLE, gone);

        assertThat(caseFile.revision()).isLessThan(WHOLE.revision());
        assertRefused(caseFile, target, reason);
    }

    private void assertRefused(CaseFile caseFile, TaskStatus target, String reason) {
        assertThat(refused(caseFile, target, folder)).containsExactly(reason);
    }

    static List<String> refused(CaseFile caseFile, TaskStatus target, Path folder) {
        Walked walked = Walked.throughAll(caseFile, folder);

        assertThat(walked.result().exitCode()).isEqualTo(Walk.REFUSED);
        return walked.refusalOf(target).orElseThrow().reasons().stream()
                .map(reason -> reason.rule() + ": " + reason.sentence())
                .toList();
    }

    private record Taken(String what, Predicate<CaseEvent> gone, TaskStatus target, String reason) {}

    private static Taken taken(Class<? extends CaseEvent> kind, TaskStatus target, String reason) {
        return taken("every " + kind.getSimpleName(), kind::isInstance, target, reason);
    }

    private static Taken taken(String what, Predicate<CaseEvent> gone, TaskStatus target, String reason) {
        return new Taken(what, gone, target, reason);
    }

    private static Arguments arguments(Taken taken) {
        return Arguments.of(Named.of(taken.what(), taken.gone()), taken.target(), taken.reason());
    }
}
