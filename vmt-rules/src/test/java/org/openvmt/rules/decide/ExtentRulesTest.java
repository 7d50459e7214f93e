// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

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
    void keepsWhatOneRevisionAdmits() {
        ExtentFacts ready = facts(TaskStatus.IN_PROGRESS, COMBINATIONS - 1);
        ExtentFacts bare = facts(TaskStatus.NEW, 0);
        assertThat(admitted(List.of(ready, bare)))
                .isEqualTo(EnumSet.allOf(Audience.class))
                .isEqualTo(admitted(List.of(bare, ready)));
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
                .dateAccepted(holds(bits, 11))
                .build();
    }

    private static boolean holds(int bits, int fact) {
        return (bits >> fact & 1) == 1;
    }
}
