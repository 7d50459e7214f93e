// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class OutcomeProofTest {

    private static final int CLASSES = 10;

    @Test
    void agreesWithTheOracleOnEveryClass() {
        OutcomeProof proof = new OutcomeProof();
        List<Proof.Point> points = proof.points().toList();
        assertThat(points)
                .hasSize(CLASSES)
                .allSatisfy(point ->
                        assertThat(proof.answer(Rulebook.shipped(), point)).isEqualTo(point.expected()));
    }

    @Test
    void missesEveryRuleThatIsTakenAway() {
        OutcomeProof proof = new OutcomeProof();
        List<Proof.Point> points = proof.points().toList();
        for (String name : Rulebook.shipped().ruleNames(proof.decision())) {
            Rulebook rest = Rulebook.shipped().without(name);
            assertThat(points)
                    .as("without " + name)
                    .anyMatch(point -> !proof.answer(rest, point).equals(point.expected()));
        }
    }
}
