// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class ClassificationProofTest {

    /** (2 + 1) (4 + 1) (2 + 1) (3 + 1) (2 + 1) (3 + 1): every question with "unanswered" as a value. */
    private static final int QUESTIONNAIRES = 2_160;

    @Test
    void agreesWithTheOracleOnEveryQuestionnaire() {
        ClassificationProof proof = new ClassificationProof();
        List<Proof.Point> points = proof.points().toList();
        assertThat(points).hasSize(QUESTIONNAIRES);
        assertThat(points)
                .allSatisfy(point ->
                        assertThat(proof.answer(Rulebook.shipped(), point)).isEqualTo(point.expected()));
    }

    @Test
    void missesEveryRuleThatIsTakenAway() {
        ClassificationProof proof = new ClassificationProof();
        List<Proof.Point> points = proof.points().toList();
        for (String name : Rulebook.shipped().ruleNames(proof.decision())) {
            Rulebook rest = Rulebook.shipped().without(name);
            assertThat(points)
                    .as("without " + name)
                    .anyMatch(point -> !proof.answer(rest, point).equals(point.expected()));
        }
    }
}
