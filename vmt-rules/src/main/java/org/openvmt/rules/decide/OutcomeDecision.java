// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.OutcomeFacts;

/** Class to outcome. Process section <i>Incident Report Taxonomy</i>. */
public final class OutcomeDecision {

    private OutcomeDecision() {}

    /**
     * What a class of reports leads to.
     *
     * @param rules the rules
     * @param reportClass the class
     * @return the outcome, with the rule that says so
     */
    public static Decision<Outcome> of(Rulebook rules, ReportClass reportClass) {
        OutcomeFacts facts = new OutcomeFacts(reportClass);
        return rules.recall(DecisionKind.OUTCOME, facts, () -> answer(rules.run(DecisionKind.OUTCOME, List.of(facts))));
    }

    private static Decision<Outcome> answer(List<Finding> findings) {
        if (findings.stream().map(Finding::value).distinct().count() != 1) {
            throw new PolicyConflictException(
                    "outcome", findings.stream().map(Finding::reason).toList());
        }
        return Decision.of(
                (Outcome) findings.get(0).value(),
                findings.stream().map(Finding::reason).toList());
    }
}
