// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class DeedProofTest {

    private static final long POINTS = 669_658;

    @Test
    void agreesWithTheOracleOnEveryEvent() {
        DeedProof proof = new DeedProof();
        assertThat(proof.points()
                        .parallel()
                        .filter(point ->
                                !proof.answer(Rulebook.shipped(), point).equals(point.expected()))
                        .limit(3)
                        .map(point -> point + " but " + proof.answer(Rulebook.shipped(), point))
                        .toList())
                .isEmpty();
        assertThat(proof.points().count()).isEqualTo(POINTS);
    }
}
