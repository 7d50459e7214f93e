// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.OutcomeOracle;

/** Every class. */
public final class OutcomeProof implements Proof {

    @Override
    public DecisionKind decision() {
        return DecisionKind.OUTCOME;
    }

    @Override
    public Stream<Point> points() {
        return Stream.of(ReportClass.values()).map(c -> new Point(List.of(c), OutcomeOracle.answer(c)));
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        try {
            Decision<Outcome> decision = OutcomeDecision.of(
                    rules, (ReportClass) point.facts().iterator().next());
            return new OutcomeOracle.Answer(
                    decision.outcome(),
                    decision.reasons().stream().map(Reason::rule).toList());
        } catch (PolicyConflictException conflict) {
            return "conflict of " + conflict.reasons();
        }
    }
}
