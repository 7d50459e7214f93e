// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;

class KnowledgeRulesTest {

    private static final Subject SUBJECT = new Subject("TERN-7", 1, ExtentHappenings.RECEIPT);

    @Test
    void refusesWhereNoRuleSpeaks() {
        Decision<Verdict> decision = KnowledgeDecision.answer(SUBJECT, List.of());
        assertThat(decision.outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(decision.reasons())
                .hasToString("[EXT: no rule of the process admits this party (Extent of Disclosure, derived)]");
    }

    @Test
    void namesBothRulesOfAContradiction() {
        List<Finding> findings = List.of(finding(Kind.GRANT, "EXT-5"), finding(Kind.UNMET, "EXT-12"));
        assertThatThrownBy(() -> KnowledgeDecision.answer(SUBJECT, findings))
                .isInstanceOf(PolicyConflictException.class)
                .hasMessageContaining("EXT-5 and EXT-12 contradict each other");
    }

    private static Finding finding(Kind kind, String rule) {
        Citation citation = new Citation("Extent of Disclosure", Basis.STATED);
        return new Finding(kind, rule, "so", new Reason(rule, "so", citation), rule + ": so");
    }
}
