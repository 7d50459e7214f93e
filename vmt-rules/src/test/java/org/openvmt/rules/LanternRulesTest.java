// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.DateQuestions;
import org.openvmt.rules.decide.DisclosureDecision;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.pack.RuleSource;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.TeamRules;

/** What a third team decides by with rules of its own. */
class LanternRulesTest {

    private static final String HEAD = """
            package com.lantern.rules;

            import java.time.DayOfWeek;
            import org.openvmt.core.embargo.DayVerdict;
            import org.openvmt.core.taxonomy.Outcome;
            import org.openvmt.core.taxonomy.ReportClass;
            import org.openvmt.core.taxonomy.TaskStatus;
            import org.openvmt.rules.fact.DayFacts;
            import org.openvmt.rules.fact.MoveFacts;
            import org.openvmt.rules.fact.OutcomeFacts;
            import org.openvmt.rules.fact.WindowFacts;

            global org.openvmt.rules.fact.Findings findings;

            """;

    private static final RuleSource GUARD = new RuleSource(DecisionKind.TRANSITIONS, "lamps.drl", HEAD + """
            rule "LAN-1: the hardening tag is offered before a fix is committed"
              @id("LAN-1") @row("TR-11") @section("Lamps") @basis("stated")
            when
              $m : MoveFacts( origin == TaskStatus.IN_PROGRESS, target == TaskStatus.FIX_COMMITTED, !tagOffered )
            then
              findings.unmet(drools.getRule(), "the tag is not offered, and the report is " + $m.classInWords());
            end
            """);

    private static final RuleSource OUTCOME = new RuleSource(DecisionKind.OUTCOME, "oil.drl", HEAD + """
            rule "LAN-2: class C1 leads to an advisory"
              @id("LAN-2") @section("Oil") @basis("external")
              @replaces("TAX-C1: class C1 leads to a potential note")
            when
              $facts : OutcomeFacts( reportClass == ReportClass.C1 )
            then
              findings.conclude(drools.getRule(), Outcome.ADVISORY, "oil burns");
            end
            """);

    private static final RuleSource DAYS = new RuleSource(DecisionKind.DISCLOSURE, "nights.drl", HEAD + """
            rule "LAN-3: Tuesday is not chosen either"
              @id("LAN-3") @section("Nights") @basis("stated") @replaces("DATE-3: some business days are not chosen")
            when
              $window : WindowFacts()
              $day : DayFacts( weekday memberOf $window.notOn || weekday == DayOfWeek.TUESDAY )
            then
              findings.conclude(drools.getRule(), $day.is(DayVerdict.WEEKDAY_NOT_CHOSEN), $day.inWords() + " is too dark");
            end

            rule "LAN-4: a day that meets everything is no Tuesday"
              @id("LAN-4") @section("Nights") @basis("derived")
              @replaces("DATE-6: a day that meets everything is admissible")
            when
              $window : WindowFacts( notBefore != notAfter )
              $day : DayFacts( weekday not in (DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.TUESDAY),
                               weekday not memberOf $window.notOn, holidays.empty,
                               date >= $window.firstDay, date <= $window.lastDay, time == $window.hour )
            then
              findings.conclude(drools.getRule(), $day.is(DayVerdict.ADMISSIBLE), $day.inWords() + " is bright");
            end
            """);

    private static final RuleSource REMOVED = new RuleSource(DecisionKind.TRANSITIONS, RuleSource.REMOVED, """
            # A lantern burns with less.

            TR-11: every list is notified
            """);

    @Test
    void addsAGuardToARow() {
        assertThat(toFixCommitted(Rulebook.shipped()).isGranted()).isTrue();

        MoveAnswer answer = toFixCommitted(with(GUARD));

        assertThat(answer.isGranted()).isFalse();
        assertThat(answer.decision().reasons())
                .extracting(Reason::toString)
                .containsExactly("LAN-1: the tag is not offered, and the report is of class A (Lamps, stated)");
    }

    @Test
    void changesAnOutcome() {
        Rulebook rules = with(OUTCOME);

        assertThat(OutcomeDecision.of(Rulebook.shipped(), ReportClass.C1).outcome())
                .isEqualTo(Outcome.POTENTIAL_NOTE);
        assertThat(OutcomeDecision.of(rules, ReportClass.C1).outcome()).isEqualTo(Outcome.ADVISORY);
        assertThat(OutcomeDecision.of(rules, ReportClass.C1).reasons())
                .extracting(Reason::toString)
                .containsExactly("LAN-2: oil burns (Oil, external)");
        assertThat(OutcomeDecision.of(rules, ReportClass.C2).outcome()).isEqualTo(Outcome.POTENTIAL_NOTE);
    }

    @Test
    void replacesRulesOfADecision() {
        List<CandidateDay> shipped = days(Rulebook.shipped());
        List<CandidateDay> changed = days(with(DAYS));

        assertThat(verdict(shipped, "2026-03-10")).isEqualTo(DayVerdict.ADMISSIBLE);
        assertThat(verdict(changed, "2026-03-10")).isEqualTo(DayVerdict.WEEKDAY_NOT_CHOSEN);
        assertThat(changed)
                .flatExtracting(CandidateDay::reasons)
                .extracting(Reason::rule)
                .contains("LAN-3")
                .doesNotContain("DATE-3", "DATE-6");
    }

    @Test
    void leavesAShippedRuleOut() {
        assertThat(with(REMOVED).ruleNames(DecisionKind.TRANSITIONS))
                .doesNotContain("TR-11: every list is notified")
                .hasSize(Rulebook.shipped().ruleNames(DecisionKind.TRANSITIONS).size() - 1);
    }

    @Test
    void leavesTheShippedRulesAsTheyAre() {
        List<String> before = Rulebook.shipped().ruleNames(DecisionKind.OUTCOME);

        with(OUTCOME).ruleNames(DecisionKind.OUTCOME);

        assertThat(Rulebook.shipped().ruleNames(DecisionKind.OUTCOME)).isEqualTo(before);
        assertThat(with(OUTCOME).ruleNames(DecisionKind.EXTENT))
                .isEqualTo(Rulebook.shipped().ruleNames(DecisionKind.EXTENT));
    }

    @Test
    void servesSeveralRulebooks() {
        TeamRules rules = rules(GUARD, OUTCOME);
        Rulebook one = Rulebook.shipped().with(rules);
        Rulebook other = Rulebook.shipped().with(rules);

        assertThat(OutcomeDecision.of(one, ReportClass.C1).outcome()).isEqualTo(Outcome.ADVISORY);
        assertThat(OutcomeDecision.of(other, ReportClass.C1).outcome()).isEqualTo(Outcome.ADVISORY);
        assertThat(toFixCommitted(one).isGranted()).isFalse();
        assertThat(toFixCommitted(other).isGranted()).isFalse();
    }

    @Test
    void silencesARuleOfTheTeamAsAnyOther() {
        Rulebook rules = with(GUARD).without("LAN-1: the hardening tag is offered before a fix is committed");

        assertThat(toFixCommitted(rules).isGranted()).isTrue();
        assertThat(rules.ruleIds(DecisionKind.TRANSITIONS)).doesNotContain("LAN-1");
        assertThat(with(GUARD).ruleIds(DecisionKind.TRANSITIONS)).contains("LAN-1");
    }

    @Test
    void stacksChanges() {
        Rulebook rules = with(GUARD).with(rules(OUTCOME, REMOVED));

        assertThat(toFixCommitted(rules).isGranted()).isFalse();
        assertThat(OutcomeDecision.of(rules, ReportClass.C1).outcome()).isEqualTo(Outcome.ADVISORY);
        assertThat(rules.ruleNames(DecisionKind.TRANSITIONS)).doesNotContain("TR-11: every list is notified");
    }

    @Test
    void changesNothingWithoutRules() {
        assertThat(toFixCommitted(Rulebook.shipped().with(TeamRules.none())).isGranted())
                .isTrue();
    }

    private static Rulebook with(RuleSource... sources) {
        return Rulebook.shipped().with(rules(sources));
    }

    private static TeamRules rules(RuleSource... sources) {
        return TeamRules.of(List.of(sources), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
    }

    private static MoveAnswer toFixCommitted(Rulebook rules) {
        Instant at = Instant.parse("2026-03-09T12:20:00Z");
        return MoveDecision.of(ground(rules), beforeTheCommit(), TaskStatus.FIX_COMMITTED, at);
    }

    private static CaseFile beforeTheCommit() {
        CaseFile whole = ThirdTeam.privateCase();
        for (int index = 1; index < whole.revision(); index++) {
            JournalEntry entry = whole.journal().get(index);
            if (entry.event() instanceof StatusChanged change && change.to() == TaskStatus.FIX_COMMITTED) {
                return whole.atRevision(index);
            }
        }
        throw new AssertionError("the case is never committed");
    }

    private static List<CandidateDay> days(Rulebook rules) {
        PolicyGround ground = ground(rules);
        Instant notified = Instant.parse("2026-03-09T12:10:00Z");
        return DisclosureDecision.of(rules, DateQuestions.of(ground, beforeTheCommit(), notified))
                .outcome()
                .days();
    }

    private static DayVerdict verdict(List<CandidateDay> days, String date) {
        return days.stream()
                .filter(day -> day.date().toString().equals(date))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static PolicyGround ground(Rulebook rules) {
        PolicyGround ground = PolicyGround.of(ThirdTeam.profile());
        return new PolicyGround(ground.profile(), ground.holidays(), rules);
    }
}
