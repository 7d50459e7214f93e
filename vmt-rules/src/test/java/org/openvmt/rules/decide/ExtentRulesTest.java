// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.ExtentFacts;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;

class ExtentRulesTest {

    /** Twelve facts that hold or do not. */
    private static final int COMBINATIONS = 1 << 12;

    @Test
    void admitsAsTheProcessSaysForEveryCombinationOfFacts() {
        List<String> wrong = new ArrayList<>();
        for (TaskStatus status : List.of(TaskStatus.NEW, TaskStatus.IN_PROGRESS)) {
            for (int bits = 0; bits < COMBINATIONS; bits++) {
                ExtentFacts facts = facts(status, bits);
                if (!admitted(List.of(facts)).equals(expected(facts))) {
                    wrong.add(facts.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepsWhatOneRevisionAdmits() {
        ExtentFacts ready = facts(TaskStatus.NEW, COMBINATIONS - 1);
        ExtentFacts bare = facts(TaskStatus.NEW, 0);
        Set<Audience> both = EnumSet.copyOf(expected(ready));
        both.addAll(expected(bare));
        assertThat(admitted(List.of(ready, bare))).isEqualTo(both).isEqualTo(admitted(List.of(bare, ready)));
    }

    @Test
    void namesRuleSectionAndBasisOfEachFinding() {
        for (Finding finding :
                Rulebook.shipped().run(DecisionKind.EXTENT, List.of(facts(TaskStatus.IN_PROGRESS, COMBINATIONS - 1)))) {
            Reason reason = finding.reason();
            assertThat(finding.kind()).isEqualTo(Kind.CONCLUSION);
            assertThat(reason.rule()).isEqualTo(((Audience) finding.value()).rule());
            assertThat(reason.citation().basis() == Basis.DIAGRAM)
                    .isEqualTo(reason.rule().equals("EXT-4"));
        }
    }

    @Test
    void beginsEachRuleNameWithItsId() {
        for (String name : Rulebook.shipped().ruleNames(DecisionKind.EXTENT)) {
            assertThat(name).matches("EXT-(?:[1-7]|10|12): [A-Za-z, ']+");
        }
    }

    private static Set<Audience> admitted(List<ExtentFacts> facts) {
        Set<Audience> admitted = EnumSet.noneOf(Audience.class);
        Rulebook.shipped().run(DecisionKind.EXTENT, facts).forEach(finding -> admitted.add((Audience) finding.value()));
        return admitted;
    }

    private static Set<Audience> expected(ExtentFacts facts) {
        Set<Audience> audiences = EnumSet.of(Audience.REPORTER_AND_VMT);
        admit(audiences, Audience.CORE_REVIEWERS, facts.reviewersSubscribed());
        admit(audiences, Audience.APPROVERS, facts.descriptionPosted() || facts.approversSubscribed());
        admit(
                audiences,
                Audience.CNA,
                facts.status() == TaskStatus.IN_PROGRESS || (facts.noteToBeIssued() && facts.cveRequested()));
        boolean ready = facts.classA() && facts.cveSettled() && facts.patchesApproved();
        admit(audiences, Audience.STAKEHOLDERS, facts.privateReport() && ready && facts.dateRecorded());
        admit(audiences, Audience.EVERYONE, facts.publicOnArrival() || facts.opened());
        return audiences;
    }

    private static void admit(Set<Audience> audiences, Audience audience, boolean admitted) {
        if (admitted) {
            audiences.add(audience);
        }
    }

    private static ExtentFacts facts(TaskStatus status, int bits) {
        return ExtentFacts.builder()
                .status(status)
                .publicOnArrival(holds(bits, 0))
                .opened(holds(bits, 1))
                .privateReport(holds(bits, 2))
                .reviewersSubscribed(holds(bits, 3))
                .approversSubscribed(holds(bits, 4))
                .descriptionPosted(holds(bits, 5))
                .noteToBeIssued(holds(bits, 6))
                .cveRequested(holds(bits, 7))
                .classA(holds(bits, 8))
                .cveSettled(holds(bits, 9))
                .patchesApproved(holds(bits, 10))
                .dateRecorded(holds(bits, 11))
                .build();
    }

    private static boolean holds(int bits, int fact) {
        return (bits >> fact & 1) == 1;
    }
}
