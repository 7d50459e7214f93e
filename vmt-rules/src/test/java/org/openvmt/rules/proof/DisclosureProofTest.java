// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.rules.engine.Rulebook;

@Tag("exhaustive")
class DisclosureProofTest {

    /** Weekdays, windows, days off, limits, terms, and dates that are wanted; one for a public report. */
    private static final int POINTS = 4 * 2 * 3 * 5 * 10 * (3 + 1);

    @Test
    void agreesWithTheOracleOnEverySetting() {
        DisclosureProof proof = new DisclosureProof();
        List<Proof.Point> points = proof.points().toList();
        assertThat(points).hasSize(POINTS);
        assertThat(points.stream()
                        .filter(point ->
                                !proof.answer(Rulebook.shipped(), point).equals(point.expected()))
                        .limit(3)
                        .map(point -> point + " but " + proof.answer(Rulebook.shipped(), point)))
                .isEmpty();
    }
}
