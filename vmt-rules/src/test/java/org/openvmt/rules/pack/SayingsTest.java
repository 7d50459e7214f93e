// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleChange;
import org.openvmt.rules.engine.RuleFailureException;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.proof.Proof;
import org.openvmt.rules.proof.Proof.Point;
import org.openvmt.rules.proof.Proofs;

/** What a team's rule says that no decision can make sense of. */
@Tag("long")
class SayingsTest {

    /** So many points are passed over for one that is asked. */
    private static final int STRIDE = 23;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLASSIFICATION | classification.AnswersFacts  | conclude "A"                             | conclude (java.lang.String), expected conclude (org.openvmt.core.taxonomy.ReportClass)
            CLASSIFICATION | classification.AnswersFacts  | grant                                    | grant, expected conclude (org.openvmt.core.taxonomy.ReportClass)
            CLASSIFICATION | classification.QuestionFacts | conclude ReportClass.A                   | conclude (org.openvmt.core.taxonomy.ReportClass), expected conclude (org.openvmt.rules.classification.Question)
            OUTCOME        | fact.OutcomeFacts            | conclude 7                               | conclude (java.lang.Integer), expected conclude (org.openvmt.core.taxonomy.Outcome)
            OUTCOME        | fact.OutcomeFacts            | effect Effect.OPEN_REPORT                | effect (org.openvmt.rules.fact.Effect), expected conclude (org.openvmt.core.taxonomy.Outcome)
            TRANSITIONS    | fact.MoveFacts               | effect "OPEN_REPORT"                     | effect (java.lang.String), expected grant or unfit or unmet or effect (org.openvmt.rules.fact.Effect)
            TRANSITIONS    | fact.MoveFacts               | conclude ReportClass.A                   | conclude (org.openvmt.core.taxonomy.ReportClass), expected grant or unfit or unmet or effect (org.openvmt.rules.fact.Effect)
            TRANSITIONS    | fact.DeedFacts               | grant                                    | grant, expected unmet
            DISCLOSURE     | fact.DayFacts                | conclude org.openvmt.core.embargo.DayVerdict.HOLIDAY | conclude (org.openvmt.core.embargo.DayVerdict), expected conclude (org.openvmt.rules.fact.DayFacts$Judgement or org.openvmt.rules.fact.LimitFacts$Refusal)
            DISCLOSURE     | fact.ChoiceFacts             | conclude "NOTE"                          | conclude (java.lang.String), expected conclude (org.openvmt.rules.fact.ChoiceFacts$Choice)
            EXTENT         | fact.ExtentFacts             | conclude "EVERYONE"                      | conclude (java.lang.String), expected conclude (org.openvmt.core.people.Audience)
            EXTENT         | fact.KnowledgeFacts          | conclude "EVERYONE"                      | conclude (java.lang.String), expected grant or unmet
            EMBARGO        | embargo.EmbargoFacts         | conclude "OWES"                          | conclude (java.lang.String), expected conclude (org.openvmt.rules.embargo.Voice)
            EMBARGO        | embargo.EmbargoFacts         | unmet                                    | unmet, expected conclude (org.openvmt.rules.embargo.Voice)
            DUTIES         | duty.DutyFacts               | conclude org.openvmt.rules.duty.Owed.to("x") | conclude (org.openvmt.rules.duty.Owed$Task), expected conclude (org.openvmt.rules.duty.Owed)
            """)
    void namesTheRuleAndTheTypes(DecisionKind decision, String facts, String call, String said) {
        Rulebook rules = Rulebook.shipped().with(rules(decision, facts, call));

        assertThat(failures(decision, rules).findFirst())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessage("rule \"LAN-7: says something\" said " + said)
                        .extracting(RuleFailureException::rule)
                        .isEqualTo("LAN-7: says something"));
    }

    @ParameterizedTest
    @EnumSource
    void understandsTheShippedRules(DecisionKind decision) {
        Map<DecisionKind, RuleChange> nothing = new EnumMap<>(DecisionKind.class);
        nothing.put(decision, RuleChange.of(Set.of(), List::of, Sayings.of(decision)));

        assertThat(failures(decision, Rulebook.shipped().with(() -> nothing))).isEmpty();
    }

    @Test
    void understandsWhatBothOfTwoChangesDo() {
        Rulebook rules = Rulebook.shipped()
                .with(rules(DecisionKind.OUTCOME, "fact.OutcomeFacts", "conclude 7"))
                .with(() -> Map.of(DecisionKind.OUTCOME, RuleChange.of(Set.of(), List::of)));

        assertThat(failures(DecisionKind.OUTCOME, rules)).isNotEmpty();
    }

    private static Stream<RuleFailureException> failures(DecisionKind decision, Rulebook rules) {
        AtomicInteger count = new AtomicInteger();
        return Proofs.of(decision).stream()
                .flatMap(proof -> proof.points()
                        .filter(point -> count.getAndIncrement() % STRIDE == 0)
                        .flatMap(point -> failure(proof, rules, point)));
    }

    private static Stream<RuleFailureException> failure(Proof proof, Rulebook rules, Point point) {
        try {
            proof.answer(rules, point);
            return Stream.empty();
        } catch (RuleFailureException e) {
            return Stream.of(e);
        }
    }

    private static TeamRules rules(DecisionKind decision, String facts, String call) {
        int blank = call.indexOf(' ');
        String said = blank < 0
                ? call + "(drools.getRule(), "
                : call.substring(0, blank) + "(drools.getRule(), " + call.substring(blank + 1) + ", ";
        String text = """
                package com.lantern.rules;

                import org.openvmt.core.taxonomy.ReportClass;
                import org.openvmt.rules.fact.Effect;

                global org.openvmt.rules.fact.Findings findings;

                rule "LAN-7: says something"
                  @id("LAN-7") @section("Lamps") @basis("stated")
                when
                  $facts : org.openvmt.rules.%s()
                then
                  findings.%s"a lamp says so");
                end
                """.formatted(facts, said);
        return Lamps.read(new RuleSource(decision, "lamps.drl", text));
    }
}
