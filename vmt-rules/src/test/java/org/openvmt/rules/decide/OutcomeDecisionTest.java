// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.engine.Rulebook;

class OutcomeDecisionTest {

    @ParameterizedTest
    @EnumSource
    void answersEachClassByItsOwnRule(ReportClass reportClass) {
        Decision<Outcome> decision = OutcomeDecision.of(Rulebook.shipped(), reportClass);
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("TAX-" + reportClass);
            assertThat(reason.citation().section()).isEqualTo("Incident Report Taxonomy");
        });
    }
}
