// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class EmbargoProofTest {

    private final EmbargoProof proof = new EmbargoProof();

    @Test
    void agreesWithTheOracleOnEveryCombinationOfFacts() {
        Optional<Proof.Point> disagreement = proof.points()
                .filter(point -> !proof.answer(Rulebook.shipped(), point).equals(point.expected()))
                .findFirst();
        assertThat(disagreement).isEmpty();
    }

    @Test
    void visitsEveryCombinationOfFacts() {
        assertThat(proof.points().map(Proof.Point::facts).distinct()).hasSize(EmbargoProof.SPACE);
    }

    @Test
    void missesEveryRuleThatIsTakenAway() {
        for (String name : Rulebook.shipped().ruleNames(proof.decision())) {
            Rulebook rest = Rulebook.shipped().without(name);
            assertThat(proof.points()
                            .anyMatch(point -> !proof.answer(rest, point).equals(point.expected())))
                    .as("without " + name)
                    .isTrue();
        }
    }
}
