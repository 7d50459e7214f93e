// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.fact.OutcomeFacts;
import org.openvmt.rules.pack.RuleSource;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.TeamRules;

/** Whatever a rule throws: the run ends, its session with it, and what is said tells nothing of the facts. */
class RuleFailureExceptionTest {

    private static final String RULE = "LAN-9: lights the oil";
    private static final OutcomeFacts FACTS = new OutcomeFacts(ReportClass.C2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true                                            | Integer.parseInt($facts.toString()) | java.lang.NumberFormatException
            true                                            | null                               | java.lang.NullPointerException
            java.lang.Integer.parseInt(reportClass.toString()) > 3 | 3                           | java.lang.NumberFormatException
            """)
    void namesTheRuleAndDisposesOfTheSession(String condition, String value, String thrown) {
        RuleBase base = base(condition, value);
        RuleFailureException failure =
                catchThrowableOfType(RuleFailureException.class, () -> base.run(List.of(FACTS), ""));

        assertThat(failure)
                .hasMessage("rule \"" + RULE + "\" threw " + thrown + ", expected it to find something or nothing");
        assertThat(failure.rule()).isEqualTo(RULE);
        assertThat(base.base().getKieSessions()).isEmpty();
    }

    @Test
    void repeatsNoFact() {
        RuleFailureException failure = catchThrowableOfType(
                RuleFailureException.class,
                () -> base("true", "Integer.parseInt($facts.toString())").run(List.of(FACTS), ""));
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString()).contains(RULE).doesNotContain("C2").doesNotContain("OutcomeFacts[");
    }

    @Test
    void disposesOfTheSessionWhateverIsThrown() {
        RuleBase base = base("true", "org.openvmt.rules.engine.RuleFailureExceptionTest.fail()");

        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> base.run(List.of(FACTS), "")).isInstanceOf(Throwable.class);
        }

        assertThat(base.base().getKieSessions()).isEmpty();
        assertThat(base.run(List.of(new OutcomeFacts(ReportClass.A)), RULE)).hasSize(1);
    }

    /** What a rule calls that ends badly. */
    public static Object fail() {
        throw new StackOverflowError("too deep");
    }

    private static RuleBase base(String condition, String value) {
        String text = """
                package com.lantern.rules;

                import org.openvmt.rules.fact.OutcomeFacts;

                global org.openvmt.rules.fact.Findings findings;

                rule "%s"
                  @id("LAN-9") @section("Oil") @basis("stated")
                when
                  $facts : OutcomeFacts( %s )
                then
                  findings.conclude(drools.getRule(), %s, "the oil burns");
                end
                """.formatted(RULE, condition, value);
        TeamRules rules = TeamRules.of(
                List.of(new RuleSource(DecisionKind.OUTCOME, "oil.drl", text)),
                RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
        return RuleBase.shipped(DecisionKind.OUTCOME)
                .with(Objects.requireNonNull(rules.byDecision().get(DecisionKind.OUTCOME)));
    }
}
