// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.MailAddress;

/** Nobody is left with a fix that is taken back, and nothing goes on as if it stood. */
class WithdrawnFixTest {

    private static final VmtPolicy POLICY = VmtPolicy.of(ThirdTeam.profile());
    private static final Component ENGINE = Component.of("engine");

    private static final int CONFIRMABLE = 6;
    private static final int APPROVED = 19;
    private static final int DATED = 20;
    private static final int TOLD = 21;
    private static final int COMMITTED = 22;
    private static final int OPENED = 23;

    private static final CaseEvent WITHDRAWN = new FixWithdrawn("it leaves a second hole");
    private static final CaseEvent WORD_OF_IT = new WarnedPartiesTold(Notice.FIX_WITHDRAWN);
    private static final CaseEvent BOUNCED = new Bounced(MailAddress.parse("early@lantern.example"), "no key");
    private static final CaseEvent CHALLENGED = new Challenged("is it reachable at all?");
    private static final CaseEvent OUT_OF_CLASS_A = new Classified(ReportClass.B2, Optional.empty());
    private static final CaseEvent BACK = new StatusChanged(TaskStatus.INCOMPLETE, "TR-16");
    private static final CaseEvent FAR_AWAY = new DateMoved(Instant.parse("2026-04-07T09:30:00Z"), "a flaw in it");

    static Stream<Arguments> events() {
        return Stream.concat(
                Stream.of(
                        says(
                                TOLD,
                                "FIX-1: the stakeholders have the earlier patch, expected the fix to be withdrawn and"
                                        + " everyone to be told before another takes its place",
                                proposed("trunk")),
                        says(
                                TOLD,
                                "FIX-1: the stakeholders were not told that the fix is withdrawn, expected that before"
                                        + " another takes its place",
                                WITHDRAWN,
                                proposed("trunk")),
                        says(
                                TOLD,
                                "FIX-1: the stakeholders were not told that the fix is withdrawn, expected that before"
                                        + " another takes its place",
                                WITHDRAWN,
                                WITHDRAWN,
                                proposed("trunk")),
                        says(TOLD, "", WITHDRAWN, WORD_OF_IT, proposed("trunk")),
                        says(TOLD, "", WITHDRAWN, WORD_OF_IT, WITHDRAWN, proposed("trunk")),
                        says(TOLD, "", WITHDRAWN, WORD_OF_IT, proposed("trunk"), revised("trunk")),
                        says(TOLD, "", WITHDRAWN, BOUNCED, proposed("trunk")),
                        says(TOLD, "", WITHDRAWN, WORD_OF_IT, proposed("trunk"), proposed("rel-1")),
                        says(DATED, "", WITHDRAWN, proposed("trunk")),
                        says(DATED, "", proposed("trunk")),
                        says(
                                COMMITTED,
                                "FIX-1: the fix is committed and withdrawn, expected the case to go back to Incomplete"
                                        + " before another takes its place (TR-16)",
                                WITHDRAWN,
                                WORD_OF_IT,
                                proposed("trunk")),
                        says(COMMITTED, "", WITHDRAWN, WORD_OF_IT, BACK, proposed("trunk")),
                        says(
                                TOLD,
                                "APP-2: revision \"1\" of the patch for engine trunk is not up for review, expected it"
                                        + " to be proposed first",
                                WITHDRAWN,
                                new PatchApproved(ENGINE, "trunk", 1, "Rhea"))),
                publications());
    }

    private static Stream<Arguments> publications() {
        CaseEvent published = new Published("square");
        return Stream.of(
                says(
                        OPENED,
                        "TR-16: the fix is withdrawn, expected another one before the advisory is published",
                        WITHDRAWN,
                        published),
                says(
                        OPENED,
                        "TR-16: a challenge is open, expected it to be resolved before the advisory is published",
                        CHALLENGED,
                        published),
                says(OPENED, "", CHALLENGED, new ChallengeResolved("it is"), published),
                says(OPENED, "", new Published("announce@lantern.example"), WITHDRAWN, published),
                says(
                        APPROVED,
                        "DATE-11: no date is on record, expected one to be set",
                        new DateMoved(Instant.parse("2026-03-10T09:30:00Z"), "no reason")),
                says(DATED, "", FAR_AWAY),
                says(
                        OPENED,
                        "TR-16: the report was taken out of class A, which counts as an open challenge, expected no"
                                + " advisory",
                        new StatusChanged(TaskStatus.IN_PROGRESS, "TR-10"),
                        OUT_OF_CLASS_A,
                        published),
                says(
                        CONFIRMABLE,
                        "TR: the row on record, \"TR-99\", does not grant the move, expected TR-02",
                        new StatusChanged(TaskStatus.CONFIRMED, "TR-99")),
                says(CONFIRMABLE, "", new StatusChanged(TaskStatus.CONFIRMED, "TR-02")));
    }

    private static Arguments says(int revision, String objection, CaseEvent... events) {
        return arguments(revision, List.of(events), objection);
    }

    private static CaseEvent revised(String branch) {
        return new PatchProposed(ENGINE, branch, 3, "Dan");
    }

    private static CaseEvent proposed(String branch) {
        return new PatchProposed(ENGINE, branch, 2, "Dan");
    }

    private static CaseFile after(int revision, CaseEvent... events) {
        CaseFile caseFile = ThirdTeam.privateCase().atRevision(revision);
        for (CaseEvent event : events) {
            caseFile = caseFile.record(new JournalEntry(caseFile.lastEventAt(), "Cora", Role.COORDINATOR, event));
        }
        return caseFile;
    }

    private static List<String> objections(CaseFile caseFile) {
        return POLICY.audit(caseFile).stream()
                .filter(finding -> finding.index() == caseFile.revision() - 1)
                .flatMap(finding -> finding.decision().reasons().stream())
                .map(reason -> reason.rule() + ": " + reason.sentence())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isObjectedToWhereSomebodyWouldBeLeftWithIt(int revision, List<CaseEvent> events, String objection) {
        assertThat(objections(after(revision, events.toArray(CaseEvent[]::new))))
                .containsExactlyElementsOf(objection.isEmpty() ? List.of() : List.of(objection));
    }

    /** Whoever was notified of a date is told of the next one at once, and its window counts from then. */
    @Test
    void letsNoAnnouncedDateBeMovedOutOfTheWindow() {
        assertThat(objections(after(TOLD, FAR_AWAY)))
                .isNotEmpty()
                .allSatisfy(
                        objection -> assertThat(objection).startsWith("DATE-6: the disclosure date is not accepted: "));
    }

    /** Whoever was warned knows a date, before the case went back and after: the next one is a move, told to everyone. */
    @Test
    void movesTheDateThatWasAnnouncedBeforeTheCaseWentBack() {
        Instant next = Instant.parse("2026-03-10T09:30:00Z");
        CaseFile back = after(COMMITTED, WITHDRAWN, WORD_OF_IT, BACK);
        assertThat(objections(record(back, new DateSet(next))))
                .contains("DATE-11: a date was announced already, expected it to be moved with a reason");
        CaseFile moved = record(back, new DateMoved(next, "another fix"));
        assertThat(objections(moved)).noneMatch(objection -> objection.startsWith("DATE-11"));
        assertThat(POLICY.duties(moved, moved.lastEventAt()).outcome().of("DU-32"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.item()).contains("date moved"));
    }

    private static CaseFile record(CaseFile caseFile, CaseEvent event) {
        return caseFile.record(new JournalEntry(caseFile.lastEventAt(), "Cora", Role.COORDINATOR, event));
    }

    /** Where no telling is left to do, none is owed, and nothing waits for it. */
    @Test
    void isToldToWhoeverWasSentIt() {
        assertThat(wordsOwed(after(TOLD, WITHDRAWN))).isOne();
        assertThat(wordsOwed(after(TOLD, WITHDRAWN, WORD_OF_IT))).isZero();
        assertThat(wordsOwed(after(TOLD, WITHDRAWN, BOUNCED))).isZero();
        assertThat(wordsOwed(after(TOLD, WITHDRAWN, WORD_OF_IT, proposed("trunk"), WITHDRAWN)))
                .isZero();
        CaseFile again = after(TOLD, WITHDRAWN, WORD_OF_IT, proposed("trunk"), CHALLENGED);
        assertThat(POLICY.move(again, TaskStatus.INCOMPLETE, again.lastEventAt())
                        .isGranted())
                .isTrue();
    }

    private static long wordsOwed(CaseFile caseFile) {
        return POLICY.duties(caseFile, caseFile.lastEventAt())
                .outcome()
                .of("DU-32")
                .size();
    }

    @Test
    void isSentAnewToEveryList() {
        CaseFile again = after(
                TOLD,
                WITHDRAWN,
                WORD_OF_IT,
                proposed("trunk"),
                new PatchApproved(ENGINE, "trunk", 2, "Rhea"),
                proposed("rel-1"),
                new PatchApproved(ENGINE, "rel-1", 2, "Rhea"));
        assertThat(refusals(again, TaskStatus.FIX_COMMITTED))
                .containsExactly("TR-11: not notified of the date: early@lantern.example");
        assertThat(POLICY.duties(again, again.lastEventAt()).outcome().of("DU-18"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.item()).contains("early@lantern.example"));
    }

    /** A date that nothing stands behind is no ground to open a report. */
    @Test
    void opensNothing() {
        CaseFile committed = after(COMMITTED, WITHDRAWN);
        Instant date = committed.state().disclosure().date().orElseThrow();
        CaseFile opened =
                committed.record(new JournalEntry(date, "Cora", Role.COORDINATOR, new Opened(Ground.DISCLOSURE_DATE)));
        assertThat(objections(opened)).singleElement().asString().startsWith("EMB-4");
        assertThat(POLICY.duties(committed, date).outcome().of("DU-20"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.item()).contains("too early"));
        assertThat(POLICY.duties(committed, committed.lastEventAt()).outcome().of("DU-20"))
                .isEmpty();
    }

    /** A report that turns out to be none after the notification does not stay In Progress for ever. */
    @Test
    void leadsOutOfInProgress() {
        for (CaseEvent doubt : List.of(CHALLENGED, OUT_OF_CLASS_A)) {
            String row = doubt.equals(CHALLENGED) ? "TR-03b" : "RECL";
            assertThat(refusals(after(TOLD, doubt), TaskStatus.INCOMPLETE))
                    .contains(
                            row + ": stakeholders have the fix, and it is not withdrawn, expected that with its reason"
                                    + " before the report goes back",
                            row + ": the warned parties were not told that the fix is withdrawn");
            CaseFile back = after(TOLD, doubt, WITHDRAWN, WORD_OF_IT);
            assertThat(POLICY.move(back, TaskStatus.INCOMPLETE, back.lastEventAt())
                            .decision()
                            .reasons())
                    .extracting(Reason::rule)
                    .containsExactly(row);
        }
    }

    /** A clearance carries what stands against the date, for those who write to stakeholders. */
    @Test
    void saysWhatStandsAgainstTheDate() {
        CaseFile told = after(TOLD);
        assertThat(POLICY.clearance(told, told.lastEventAt()).dateObjections()).isEmpty();
        CaseFile moved = after(TOLD, FAR_AWAY);
        assertThat(POLICY.clearance(moved, moved.lastEventAt()).dateObjections())
                .isNotEmpty();
        Instant near = Instant.parse("2026-04-06T09:30:00Z").minus(Duration.ofHours(1));
        assertThat(POLICY.clearance(moved, near).dateObjections()).isEmpty();
    }

    private static List<String> refusals(CaseFile caseFile, TaskStatus target) {
        return POLICY.move(caseFile, target, caseFile.lastEventAt()).decision().reasons().stream()
                .map(reason -> reason.rule() + ": " + reason.sentence())
                .toList();
    }
}
