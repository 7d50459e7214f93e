// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Runs the table that lies beside the rules on outcomes. */
class OutcomeCasesTest {

    private static final CaseTable TABLE = CaseTable.of("outcome");

    static List<CaseTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheTableSays(CaseTable.Row row) {
        Decision<Outcome> decision = OutcomeDecision.of(Rulebook.shipped(), ReportClass.valueOf(row.cell("class")));
        String words = decision.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        assertThat(words).isEqualTo(row.cell("outcome"));
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly(row.cell("reasons"));
        assertThat(decision.cites(row.rule())).isEqualTo(row.isCase());
    }

    @Test
    void holdsCaseAndNearMissForEveryRule() {
        TABLE.assertCovers(Rulebook.shipped().ruleIds(DecisionKind.OUTCOME), List.of("class"));
    }

    @Test
    void describesEveryRuleOnItsPage() {
        TABLE.assertDescribes(Rulebook.shipped().ruleIds(DecisionKind.OUTCOME));
    }
}
