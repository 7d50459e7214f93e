// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.privately;
import static org.openvmt.core.casefile.Journal.publicly;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;

class ClearanceTest {

    private static final Extent NARROW = Extent.atReceipt();
    private static final Extent STAKEHOLDERS = NARROW.plus(Audience.STAKEHOLDERS);
    private static final Extent EVERYONE = NARROW.plus(Audience.EVERYONE);

    private static Decision<Extent> decision(Subject subject, Extent extent) {
        List<Reason> reasons = extent.audiences().stream()
                .map(audience -> new Reason(audience.rule(), "so it is", new Citation("Reception", Basis.STATED)))
                .toList();
        return Decision.about(subject, extent, reasons);
    }

    private static Subject subject(CaseFile caseFile) {
        return new Subject(caseFile.id(), caseFile.revision(), caseFile.lastEventAt());
    }

    @Test
    void followsFromADecisionOnTheVeryCase() {
        CaseFile caseFile = privately();
        Clearance clearance = Clearance.of(caseFile, decision(subject(caseFile), NARROW.plus(Audience.CNA)));
        assertThat(clearance.extent()).isEqualTo(NARROW.plus(Audience.CNA));
        assertThat(clearance.at()).isEqualTo(caseFile.lastEventAt());
        assertThat(clearance)
                .hasToString("clearance for case C-1 revision 1, New, private at 2026-01-05T10:00:00Z: "
                        + "[REPORTER_AND_VMT, CNA]");
    }

    @ParameterizedTest
    @CsvSource({
        "C-2, 2, 1, subject.case-id: \"C-2\" is another case; expected \"C-1\"",
        "C-1, 1, 1, subject.revision: \"1\" is another revision; expected \"2\"",
        "C-1, 3, 1, subject.revision: \"3\" is another revision; expected \"2\"",
        "C-1, 2, 0, subject.at: \"2026-01-05T10:00:00Z\" lies before the last event at \"2026-01-05T11:00:00Z\" (EXT-11)"
    })
    void refusesADecisionOnAnotherCaseRevisionOrInstant(String id, int revision, int at, String expected) {
        CaseFile caseFile = privately(new Acknowledged());
        Decision<Extent> forged = decision(new Subject(id, revision, hour(at)), NARROW);
        assertThatThrownBy(() -> Clearance.of(caseFile, forged))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(expected.replace(';', ','));
    }

    @Test
    void tellsEveryProblemAtOnce() {
        CaseFile caseFile = privately();
        Decision<Extent> forged = decision(new Subject("C-2", 9, Instant.EPOCH), EVERYONE);
        assertThatThrownBy(() -> Clearance.of(caseFile, forged))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.path())
                                .contains("subject.case-id", "subject.revision", "subject.at", "outcome"));
    }

    @Test
    void refusesADecisionOnNoCase() {
        Decision<Extent> general =
                Decision.of(NARROW, decision(subject(privately()), NARROW).reasons());
        assertThatThrownBy(() -> Clearance.of(privately(), general))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("subject: is missing, expected a decision on one case");
    }

    @Test
    void admitsEveryoneOnlyToAnOpenCase() {
        CaseFile closed = privately();
        assertThatThrownBy(() -> Clearance.of(closed, decision(subject(closed), EVERYONE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("outcome: admits everyone although no opening is recorded (EXT-6)");
        CaseFile opened = privately(new Opened(Ground.DISCLOSURE_DATE));
        assertThat(Clearance.of(opened, decision(subject(opened), EVERYONE)).extent())
                .isEqualTo(EVERYONE);
        assertThat(Clearance.of(publicly(), decision(subject(publicly()), EVERYONE))
                        .extent())
                .isEqualTo(EVERYONE);
    }

    @Test
    void hidesAnOpenCaseFromNobody() {
        assertThatThrownBy(() -> Clearance.of(publicly(), decision(subject(publicly()), NARROW)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outcome: does not admit everyone although the report is open (EXT-6)");
    }

    @Test
    void admitsStakeholdersOnlyWithADate() {
        CaseFile dateless = privately(new Acknowledged());
        assertThatThrownBy(() -> Clearance.of(dateless, decision(subject(dateless), STAKEHOLDERS)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outcome: admits stakeholders although no disclosure date is recorded (EXT-5)");
        CaseFile dated = privately(new DateSet(hour(99)));
        assertThat(Clearance.of(dated, decision(subject(dated), STAKEHOLDERS)).extent())
                .isEqualTo(STAKEHOLDERS);
    }

    /** EXT-8: the way back to Incomplete takes the date away, and nobody who was admitted by it. */
    @Test
    void keepsAdmittingStakeholdersOfACaseThatWentBack() {
        CaseFile back = privately(new DateSet(hour(99)), new StatusChanged(TaskStatus.INCOMPLETE, "TR-03b"));
        assertThat(back.state().disclosure().date()).isEmpty();
        assertThat(Clearance.of(back, decision(subject(back), STAKEHOLDERS)).extent())
                .isEqualTo(STAKEHOLDERS);
    }

    /** EXT-11: no instant opens a case by passing. */
    @Test
    void opensNothingByPassing() {
        CaseFile dated = privately(new DateSet(hour(2)));
        Subject later = new Subject("C-1", 2, hour(1_000));
        assertThat(Clearance.of(dated, decision(later, STAKEHOLDERS)).at()).isEqualTo(hour(1_000));
        assertThatThrownBy(() -> Clearance.of(dated, decision(later, EVERYONE)))
                .hasMessageContaining("admits everyone although no opening is recorded");
    }

    @Test
    void wantsTheRuleOfEveryAudience() {
        CaseFile caseFile = privately();
        Decision<Extent> unfounded = Decision.about(
                subject(caseFile),
                NARROW.plus(Audience.CNA),
                decision(subject(caseFile), NARROW).reasons());
        assertThatThrownBy(() -> Clearance.of(caseFile, unfounded))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reasons: do not cite EXT-4, expected it for CNA");
    }

    @Test
    void carriesWhatStandsAgainstTheDate() {
        CaseFile dated = privately(new DateSet(hour(99)));
        Reason monday = new Reason("DATE-3", "a Monday", new Citation("Embargoed disclosure", Basis.STATED));
        assertThat(Clearance.of(dated, decision(subject(dated), NARROW)).dateObjections())
                .isEmpty();
        assertThat(Clearance.of(dated, decision(subject(dated), NARROW), List.of(monday))
                        .dateObjections())
                .containsExactly(monday);
    }

    @Test
    void isForThatRevisionWithNothingAddedOrChanged() {
        CaseFile caseFile = privately(new Acknowledged());
        Clearance clearance = Clearance.of(caseFile, decision(subject(caseFile), NARROW));
        assertThat(clearance.isFor(privately(new Acknowledged()))).isTrue();
        assertThat(clearance.isFor(caseFile.atRevision(1))).isFalse();
        assertThat(clearance.isFor(caseFile.record(Journal.entry(2, new Acknowledged()))))
                .isFalse();
        assertThat(clearance.isFor(CaseFile.builder().from(caseFile).id("C-2").build()))
                .isFalse();
        assertThat(clearance.isFor(
                        CaseFile.builder().from(caseFile).profile("openstack").build()))
                .isFalse();
    }
}
