// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class DutyProofTest {

    private static final DutyProof PROOF = new DutyProof();
    private static final List<Proof.Point> POINTS = PROOF.points().toList();

    @Test
    void agreesWithTheOracleOnEveryPoint() {
        assertThat(POINTS).hasSize(8_928);
        for (Proof.Point point : POINTS) {
            assertThat(PROOF.answer(Rulebook.shipped(), point)).isEqualTo(point.expected());
        }
    }

    @Test
    void missesEveryRuleThatIsTakenAway() {
        for (String name : Rulebook.shipped().ruleNames(DecisionKind.DUTIES)) {
            Rulebook rest = Rulebook.shipped().without(name);
            String id = name.substring(0, name.indexOf(':'));
            assertThat(POINTS.stream()
                            .filter(point -> point.expected().toString().contains(id))
                            .anyMatch(point -> !PROOF.answer(rest, point).equals(point.expected())))
                    .as("missed without " + name)
                    .isTrue();
        }
    }
}
