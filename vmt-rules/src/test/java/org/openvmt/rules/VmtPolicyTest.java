// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.MoveOption;

class VmtPolicyTest {

    private final VmtPolicy policy = VmtPolicy.of(ThirdTeam.profile());

    @Test
    void findsNothingAgainstACaseThatFollowedTheProcess() {
        assertThat(policy.audit(ThirdTeam.privateCase())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is changed                                    | into                              | index | rules
            coordinator: Cora}                                   | coordinator: Bob}                 | 6     | PPL-1
            kind: reminder-placed                                | kind: acknowledged                | 6     | TR-02
            kind: draft-attached, revision: 1                    | kind: acknowledged                | 6     | TR-02
            kind: validity-confirmed                             | kind: acknowledged                | 6     | TR-02
            report-class: A                                      | report-class: B1                  | 6     | TR-02
            2026-03-03T10:05:00Z, by: Cora                       | 2026-03-03T10:05:00Z, by: Bob     | 8     | PPL-1
            mitigation: None known.                              | notes: [nothing]                  | 8     | TR-09
            approver: Steering Board                             | approver: Garden Club             | 9     | TR-10
            approver: Security Lead                              | approver: Garden Club             | 10    | TR-10
            approver: reporter                                   | approver: Garden Club             | 11    | TR-10
            kind: cve-requested, ids: 1                          | kind: cve-requested, ids: 2       | 20    | EXT-5
            branch: rel-1, revision: 1, reviewer: Rhea           | branch: rel-1, revision: 1, reviewer: Dan | 20 | EXT-5
            'event: {kind: notified, list: early@lantern.example}' | 'event: {kind: acknowledged}'   | 21    | TR-11
            date: 2026-03-10T09:30:00Z                           | date: 2026-03-10T09:00:00Z        | 19    | DATE-6
            date: 2026-03-10T09:30:00Z                           | date: 2026-03-11T09:30:00Z        | 19    | DATE-6
            ground: disclosure-date                              | ground: leak                      | 22    | EMB-1
            '2026-03-10T09:30:00Z, by: Cora, as: coordinator, event: {kind: opened' | '2026-03-10T09:29:59Z, by: Cora, as: coordinator, event: {kind: opened' | 22 | EMB-4
            channel: square                                      | channel: circle                   | 26    | PUB-1
            kind: indexed                                        | kind: acknowledged                | 30    | TR-13
            'kind: patch-merged, component: engine, branch: rel-1' | 'kind: acknowledged'             | 30    | TR-13
            """)
    void namesExactlyTheFactThatIsMissing(String from, String to, int index, String rule) {
        List<AuditFinding> findings = policy.audit(ThirdTeam.privateCase(from, to));
        AuditFinding first = findings.get(0);
        assertThat(first.index()).isEqualTo(index);
        assertThat(first.decision().reasons().stream().map(Reason::rule)).containsExactly(rule);
    }

    @Test
    void asksOnlyForBranchesThatAreSupportedThen() {
        CaseFile caseFile = ThirdTeam.privateCase();
        Component engine = Component.of("engine");
        assertThat(policy.branchesToPatch(caseFile, Instant.parse("2026-02-28T23:59:59Z")))
                .containsExactly(new Branch(engine, "rel-0"), new Branch(engine, "rel-1"), new Branch(engine, "trunk"));
        assertThat(policy.branchesToPatch(caseFile, Instant.parse("2026-03-01T00:00:00Z")))
                .containsExactly(new Branch(engine, "rel-1"), new Branch(engine, "trunk"));
    }

    @Test
    void keepsClearOfTheTeamsOwnDays() {
        CaseFile caseFile = ThirdTeam.privateCase().atRevision(19);
        assertThat(policy.disclosure(caseFile, Instant.parse("2026-03-10T12:00:00Z"))
                        .outcome()
                        .date())
                .as("wednesday is not chosen, thursday is off, friday is the second business day")
                .contains(Instant.parse("2026-03-13T09:30:00Z"));
    }

    @Test
    void recordsAGrantedMoveWithItsRow() {
        CaseFile before = ThirdTeam.privateCase().atRevision(6);
        MoveRequest request =
                new MoveRequest(TaskStatus.CONFIRMED, Instant.parse("2026-03-02T10:00:00Z"), "Cora", Role.COORDINATOR);
        assertThat(policy.take(before, request))
                .isInstanceOfSatisfying(
                        MoveResult.Taken.class,
                        taken -> assertThat(taken.next())
                                .isEqualTo(ThirdTeam.privateCase().atRevision(7)));
    }

    @Test
    void takesNoMoveOfACoordinatorWhomTheCaseDoesNotName() {
        CaseFile before = ThirdTeam.privateCase().atRevision(6);
        Instant at = Instant.parse("2026-03-02T10:00:00Z");
        MoveRequest request = new MoveRequest(TaskStatus.CONFIRMED, at, "Bob", Role.COORDINATOR);
        assertThat(policy.take(before, request)).isInstanceOfSatisfying(MoveResult.Refused.class, refused -> {
            assertThat(refused.answer().decision().reasons())
                    .singleElement()
                    .hasToString(
                            "PPL-1: \"Bob\" is not the coordinator on record, expected \"Cora\", or the handing over"
                                    + " first (Process, derived)");
            assertThat(refused.answer().effects()).isEmpty();
            assertThat(refused.answer().options().stream()
                            .filter(MoveOption::isOpen)
                            .map(MoveOption::target))
                    .containsExactly(TaskStatus.INCOMPLETE, TaskStatus.CONFIRMED);
        });
    }

    @Test
    void handsTheMovesOverWithTheCase() {
        CaseFile before = ThirdTeam.privateCase().atRevision(6);
        Instant at = Instant.parse("2026-03-02T10:00:00Z");
        TeamProfile larger = TeamProfile.builder()
                .from(policy.profile())
                .addMembers(Party.builder().name("Bob").role(Role.VMT_MEMBER).build())
                .build();
        VmtPolicy ofBoth = VmtPolicy.of(larger);
        CaseFile handed = before.record(new JournalEntry(at, "Cora", Role.COORDINATOR, new CoordinatorAssigned("Bob")));
        MoveRequest formers = new MoveRequest(TaskStatus.CONFIRMED, at, "Cora", Role.COORDINATOR);
        MoveRequest successors = new MoveRequest(TaskStatus.CONFIRMED, at, "Bob", Role.COORDINATOR);

        assertThat(ofBoth.take(handed, formers)).isInstanceOf(MoveResult.Refused.class);
        assertThat(ofBoth.take(handed, successors))
                .isInstanceOfSatisfying(
                        MoveResult.Taken.class,
                        taken -> assertThat(ofBoth.audit(taken.next())).isEmpty());
    }

    @Test
    void refusesByDefaultAndNamesTheMovesThatAreGranted() {
        CaseFile before = ThirdTeam.privateCase().atRevision(6);
        Instant at = Instant.parse("2026-03-02T10:00:00Z");
        MoveRequest request = new MoveRequest(TaskStatus.TRIAGED, at, "Cora", Role.COORDINATOR);
        assertThat(policy.take(before, request)).isInstanceOfSatisfying(MoveResult.Refused.class, refused -> {
            assertThat(refused.answer().decision().cites("TR")).isTrue();
            assertThat(refused.answer().options().stream()
                            .filter(MoveOption::isOpen)
                            .map(MoveOption::target))
                    .containsExactly(TaskStatus.INCOMPLETE, TaskStatus.CONFIRMED);
            assertThat(refused.answer().options().stream().map(MoveOption::target))
                    .containsExactlyInAnyOrder(
                            TaskStatus.INCOMPLETE,
                            TaskStatus.CONFIRMED,
                            TaskStatus.OPINION,
                            TaskStatus.WONT_FIX,
                            TaskStatus.INVALID);
        });
    }

    @Test
    void takesNoMoveBeforeTheLastEvent() {
        CaseFile caseFile = ThirdTeam.privateCase();
        assertThatThrownBy(() -> policy.move(caseFile, TaskStatus.INCOMPLETE, Instant.EPOCH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1970-01-01T00:00:00Z");
    }

    @Test
    void tellsNoDutiesOfTheCaseOfAnotherTeam() {
        CaseFile caseFile = ThirdTeam.privateCase();
        VmtPolicy other = VmtPolicy.of(TeamProfiles.kataContainers());
        assertThatThrownBy(() -> other.duties(caseFile, caseFile.lastEventAt()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("profile: ")
                .hasMessageContaining("is another team's, expected \"kata-containers\"");
        assertThat(policy.duties(caseFile, caseFile.lastEventAt()).reasons()).isNotEmpty();
    }

    @Test
    void clearsEachRevisionForWhomItAdmits() {
        CaseFile caseFile = ThirdTeam.privateCase();
        for (int revision = 1; revision <= caseFile.revision(); revision++) {
            CaseFile then = caseFile.atRevision(revision);
            boolean open = policy.clearance(then, then.lastEventAt()).extent().admits(Audience.EVERYONE);
            assertThat(open).as("revision " + revision).isEqualTo(revision >= 23);
        }
    }

    @Test
    void answersTheSameForTheSameJournal() {
        CaseFile caseFile = ThirdTeam.privateCase();
        JournalEntry last = caseFile.journal().get(caseFile.revision() - 1);
        CaseFile again = caseFile.atRevision(caseFile.revision() - 1).record(last);
        assertThat(again).isEqualTo(caseFile).hasSameHashCodeAs(caseFile);
        assertThat(policy.audit(again)).isEqualTo(policy.audit(caseFile));
    }
}
