// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.rules.decide.CaseTable;
import org.openvmt.rules.embargo.EmbargoFacts.Decided;
import org.openvmt.rules.embargo.EmbargoFacts.Occasion;
import org.openvmt.rules.embargo.EmbargoFacts.TermsSay;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Runs the table that lies beside the rules on the embargo. */
class EmbargoCasesTest {

    private static final CaseTable TABLE = CaseTable.of("embargo");
    private static final List<String> FACTS = List.of(
            "report",
            "on leak",
            "decided",
            "leak",
            "slow",
            "complex",
            "approvers",
            "terms",
            "longest",
            "due",
            "note",
            "closed",
            "duplicate",
            "foreign");
    private static final List<String> ANSWER = List.of("stance", "reasons", "overruled", "subscribe", "decide");

    static List<CaseTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheTableSays(CaseTable.Row row) {
        Decision<EmbargoAnswer> decision = EmbargoDecision.of(Rulebook.shipped(), facts(row));
        EmbargoAnswer answer = decision.outcome();
        assertThat(answer.stance().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .isEqualTo(row.cell("stance"));
        assertThat(ids(decision.reasons())).isEqualTo(row.cell("reasons"));
        assertThat(ids(answer.overruled())).isEqualTo(row.cell("overruled"));
        assertThat(ids(answer.approversToSubscribe())).isEqualTo(row.cell("subscribe"));
        assertThat(ids(answer.toDecide())).isEqualTo(row.cell("decide"));
    }

    @Test
    void citesTheRuleInEachOfItsCasesAndAnswersOtherwiseInItsNearMisses() {
        for (CaseTable.Row row : rows()) {
            if (row.isCase()) {
                assertThat(answer(row)).as(row.toString()).anyMatch(cell -> cell.contains(row.rule()));
            } else {
                assertThat(rows())
                        .as(row.toString())
                        .anyMatch(other -> other.isCase()
                                && other.rule().equals(row.rule())
                                && other.differsInOne(row, FACTS)
                                && !answer(other).equals(answer(row)));
            }
        }
    }

    @Test
    void holdsCaseAndNearMissForEveryRule() {
        TABLE.assertCovers(Rulebook.shipped().ruleIds(DecisionKind.EMBARGO), FACTS);
    }

    @Test
    void describesEveryRuleOnItsPage() {
        TABLE.assertDescribes(Rulebook.shipped().ruleIds(DecisionKind.EMBARGO));
    }

    private static List<String> answer(CaseTable.Row row) {
        return ANSWER.stream().map(row::cell).toList();
    }

    private static String ids(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).distinct().collect(Collectors.joining(" "));
    }

    private static EmbargoFacts facts(CaseTable.Row row) {
        return EmbargoFacts.builder()
                .privateReport(!row.cell("report").equals("public"))
                .onLeak(row.cell("on leak").equals("open") ? OnLeak.OPEN : OnLeak.DISCUSS)
                .decided(row.cell("decided").isEmpty() ? Decided.NOTHING : Decided.valueOf(constant(row, "decided")))
                .leak(occasion(row, "leak"))
                .slowness(occasion(row, "slow"))
                .complexity(occasion(row, "complex"))
                .approversSubscribed(holds(row, "approvers"))
                .terms(row.cell("terms").isEmpty() ? TermsSay.NOTHING : TermsSay.valueOf(constant(row, "terms")))
                .longestEmbargoOver(holds(row, "longest"))
                .disclosureDue(holds(row, "due"))
                .noteDecided(holds(row, "note"))
                .closed(holds(row, "closed"))
                .duplicate(holds(row, "duplicate"))
                .foreignEmbargo(holds(row, "foreign"))
                .build();
    }

    private static Occasion occasion(CaseTable.Row row, String column) {
        return row.cell(column).isEmpty() ? Occasion.NONE : Occasion.valueOf(constant(row, column));
    }

    private static boolean holds(CaseTable.Row row, String column) {
        return row.cell(column).equals("yes");
    }

    private static String constant(CaseTable.Row row, String column) {
        return row.cell(column).toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
