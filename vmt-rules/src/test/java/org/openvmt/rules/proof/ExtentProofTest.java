// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class ExtentProofTest {

    /** Ten statuses and twelve facts; ten parts, the five audiences after the first, and five facts. */
    private static final int POINTS = 10 * (1 << 12) + 10 * (1 << 5) * (1 << 5);

    @Test
    void agreesWithTheOracleOnEveryStandingAndEveryAsker() {
        ExtentProof proof = new ExtentProof();
        List<Proof.Point> points = proof.points().toList();
        assertThat(points).hasSize(POINTS);
        assertThat(points.stream()
                        .filter(point ->
                                !proof.answer(Rulebook.shipped(), point).equals(point.expected()))
                        .limit(5)
                        .map(point -> point + " but " + proof.answer(Rulebook.shipped(), point)))
                .isEmpty();
    }

    @Test
    void missesEveryRuleThatIsTakenAway() {
        ExtentProof proof = new ExtentProof();
        List<Proof.Point> points = proof.points().toList();
        for (String name : Rulebook.shipped().ruleNames(proof.decision())) {
            Rulebook rest = Rulebook.shipped().without(name);
            assertThat(points.stream()
                            .anyMatch(point -> !proof.answer(rest, point).equals(point.expected())))
                    .as("without " + name)
                    .isTrue();
        }
    }
}
