// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.openvmt.rules.pack.RulesSourceExceptionTest.at;
import static org.openvmt.rules.pack.RulesSourceExceptionTest.problems;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleCard;

/** A rule of a team has a name, an id and a row that fit beside the shipped rules, or it is refused. */
class RuleNamesTest {

    @Test
    void refusesTheNameOfAShippedRule() {
        String name = "TR-11: every list is notified";
        String text = Lamps.changed("LAN-1: the lamp is lit", name).replace("LAN-1", "TR-11");

        assertThat(problems(text))
                .containsExactly(at(
                        "8, 1",
                        "the name \"" + name + "\" is that of a shipped rule, expected one of its own,"
                                + " or @replaces with that name"));
        assertThatCode(() -> Lamps.read(Lamps.source(text.replace("@row", "@replaces(\"" + name + "\") @row"))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesARowThatNoRuleHas() {
        assertThat(problems(Lamps.changed("TR-11", "TR-99")))
                .containsExactly(at(
                        "9, 16",
                        "the row \"TR-99\" is that of no rule, expected one of transitions, such as \"TR-09\","
                                + " or \"*\" for every row"));
        assertThatCode(() -> Lamps.read(Lamps.source(Lamps.changed("TR-11", "*"))))
                .doesNotThrowAnyException();
    }

    @Test
    void knowsTheRowsThatTheTeamGrants() {
        String row = Lamps.RULES
                .substring(Lamps.RULES.indexOf("rule "))
                .replace("LAN-1", "LAN-2")
                .replace(" @row(\"TR-11\")", "");
        String guard = Lamps.changed("TR-11", "LAN-2");

        assertThatCode(() -> Lamps.read(Lamps.source(guard + row.replace("findings.unmet", "findings.grant"))))
                .doesNotThrowAnyException();
        assertThat(problems(guard + row))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the row \"LAN-2\" is that of no rule"));
    }

    @Test
    void forgetsTheRowsThatTheTeamLeavesOut() {
        RuleSource removed = new RuleSource(
                DecisionKind.TRANSITIONS,
                RuleSource.REMOVED,
                ShippedRules.cards(DecisionKind.TRANSITIONS).stream()
                        .filter(card -> card.row().equals("TR-11"))
                        .map(RuleCard::name)
                        .collect(Collectors.joining("\n")));

        assertThatThrownBy(() -> Lamps.read(removed, Lamps.source(Lamps.RULES)))
                .isInstanceOf(RulesSourceException.class)
                .hasMessageContaining("line 9, column 16: the row \"TR-11\" is that of no rule");
    }

    @Test
    void refusesARowWhereNoRowsAre() {
        String text = Lamps.changed("MoveFacts( target == TaskStatus.FIX_COMMITTED, !draftAttached )", "Object()");
        RuleSource source = new RuleSource(DecisionKind.DUTIES, "lamps.drl", text);

        assertThatThrownBy(() -> Lamps.read(source))
                .isInstanceOf(RulesSourceException.class)
                .hasMessage("duties/lamps.drl, line 9, column 16: the annotation @row is about rows, which duties has"
                        + " none of, expected it in transitions only");
    }

    @Test
    void refusesTheIdOfAShippedRuleThatStays() {
        String text = Lamps.changed("LAN-1", "TR-11");
        String replacing = text.replace("@row", "@replaces(\"TR-11: every list is notified\") @row");

        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.column()).isEqualTo(3);
            assertThat(problem.message())
                    .startsWith("the id \"TR-11\" is that of the shipped rule \"TR-11: ")
                    .endsWith("\", expected one of its own, or @replaces with the name of a rule that has it");
        });
        assertThatCode(() -> Lamps.read(Lamps.source(replacing))).doesNotThrowAnyException();
        assertThat(problems(replacing.replace("TR-11: every list is notified", "TR-12: the advisory is drafted")))
                .isNotEmpty();
    }

    @Test
    void refusesANameThatStandsTwice() {
        RuleSource other = new RuleSource(DecisionKind.TRANSITIONS, "more.drl", Lamps.RULES);
        assertThatThrownBy(() -> Lamps.read(Lamps.source(Lamps.RULES), other))
                .isInstanceOf(RulesSourceException.class)
                .hasMessage("transitions/more.drl, line 8, column 1: the name \"LAN-1: the lamp is lit\" is that of"
                        + " another rule in transitions/lamps.drl, expected one of its own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TR-11: every list is notifed  | 2, 3 | "TR-11: every list is notifed" is no shipped rule, expected the full name of one of transitions, such as "TR-11: every list is notified"
            # TR-11                       | 0, 0 | the file names no rule, expected the full name of a shipped rule on each line
            """, quoteCharacter = '`')
    void refusesToLeaveOutWhatIsNotThere(String line, String place, String said) {
        RuleSource removed = new RuleSource(DecisionKind.TRANSITIONS, RuleSource.REMOVED, "\n  " + line + "\n");
        RulesSourceException refusal = catchThrowableOfType(RulesSourceException.class, () -> Lamps.read(removed));
        assertThat(refusal.problems())
                .extracting(RuleProblem::message, problem -> problem.line() + ", " + problem.column())
                .containsExactly(tuple(said, place));
    }
}
