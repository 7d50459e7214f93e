// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;

class VerificationProgressTest {

    private record Step(DecisionKind decision, int done, int all) {}

    @Test
    void countsEveryStepUpToTheLast() {
        List<Step> heard = new ArrayList<>();
        PolicyReport report = PolicyVerifier.verify(
                PolicyGround.of(TeamProfiles.kataContainers()),
                EnumSet.of(DecisionKind.OUTCOME),
                Set.of(),
                (decision, done, all) -> heard.add(new Step(decision, done, all)));

        int all = 1 + report.rules().getOrDefault(DecisionKind.OUTCOME, 0);
        assertThat(report.isSound()).isTrue();
        assertThat(heard)
                .hasSizeGreaterThan(5)
                .isEqualTo(IntStream.rangeClosed(1, all)
                        .mapToObj(done -> new Step(DecisionKind.OUTCOME, done, all))
                        .toList());
    }
}
