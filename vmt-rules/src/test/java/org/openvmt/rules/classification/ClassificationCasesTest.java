// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;
import org.openvmt.rules.decide.CaseTable;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Runs the table that lies beside the rules on classes. */
class ClassificationCasesTest {

    private static final CaseTable TABLE = CaseTable.of("classification");
    private static final List<String> FACTS =
            List.of("due process", "nature", "code", "released", "production", "fixable");

    static List<CaseTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheTableSays(CaseTable.Row row) {
        Decision<Classification> decision = ClassificationDecision.of(Rulebook.shipped(), assessment(row));
        Classification answer = decision.outcome();
        assertThat(answer.reportClass().map(Enum::name).orElse("")).isEqualTo(row.cell("class"));
        assertThat(answer.possible().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(row.cell("possible"));
        assertThat(answer.openQuestions().stream()
                        .map(question ->
                                question.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(row.cell("open questions"));
        assertThat(decision.reasons().stream().map(Reason::rule).distinct().collect(Collectors.joining(" ")))
                .isEqualTo(row.cell("reasons"));
        assertThat(decision.cites(row.rule())).isEqualTo(row.isCase());
    }

    @Test
    void holdsCaseAndNearMissForEveryRule() {
        TABLE.assertCovers(Rulebook.shipped().ruleIds(DecisionKind.CLASSIFICATION), FACTS);
    }

    @Test
    void describesEveryRuleOnItsPage() {
        TABLE.assertDescribes(Rulebook.shipped().ruleIds(DecisionKind.CLASSIFICATION));
    }

    private static Assessment assessment(CaseTable.Row row) {
        return Assessment.builder()
                .dueProcess(given(row, "due process", "YES"::equals))
                .nature(given(row, "nature", Nature::valueOf))
                .code(given(row, "code", Code::valueOf))
                .released(given(row, "released", Released::valueOf))
                .production(given(row, "production", "YES"::equals))
                .fixable(given(row, "fixable", Fixable::valueOf))
                .build();
    }

    private static <T> Optional<T> given(CaseTable.Row row, String column, Function<String, T> meaning) {
        return Optional.of(row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> meaning.apply(cell.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }
}
