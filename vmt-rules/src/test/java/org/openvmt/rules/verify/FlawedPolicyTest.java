// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.pack.RuleSource;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.TeamRules;

/** Policies with one thing wrong, as teams write them; the verifier names it, and the input that shows it. */
@Tag("exhaustive")
class FlawedPolicyTest {

    private static final String HEAD = """
            package org.example.lantern;

            import org.openvmt.core.taxonomy.Outcome;
            import org.openvmt.core.taxonomy.ReportClass;
            import org.openvmt.rules.fact.OutcomeFacts;

            global org.openvmt.rules.fact.Findings findings;

            """;

    @Test
    void namesTheInputOfAContradiction() {
        Flaw flaw = only(outcome("""
                rule "LA-1: invalid reports get a note"
                  @id("LA-1") @section("Incident Report Taxonomy") @basis("external")
                when
                  $facts : OutcomeFacts( reportClass == ReportClass.E )
                then
                  findings.conclude(drools.getRule(), Outcome.NOTE, "this team tells all");
                end
                """));
        assertThat(flaw.breaks()).isEqualTo(Soundness.CONSISTENT);
        assertThat(flaw.rules()).containsExactly("LA-1", "TAX-E");
        assertThat(flaw.input()).isEqualTo("E");
    }

    @Test
    void namesTheInputThatHasNoAnswer() {
        Flaw flaw = only(report(
                DecisionKind.OUTCOME,
                new RuleSource(DecisionKind.OUTCOME, RuleSource.REMOVED, outcomeRule("TAX-E: ") + "\n")));
        assertThat(flaw.breaks()).isEqualTo(Soundness.TOTAL);
        assertThat(flaw.input()).isEqualTo("E");
    }

    @Test
    void findsTheRuleThatNeverSpeaks() {
        Flaw flaw = only(outcome("""
                rule "LA-2: both at once"
                  @id("LA-2") @section("Incident Report Taxonomy") @basis("external")
                when
                  $facts : OutcomeFacts( reportClass == ReportClass.E, reportClass == ReportClass.Y )
                then
                  findings.conclude(drools.getRule(), Outcome.NONE, "never");
                end
                """));
        assertThat(flaw.breaks()).isEqualTo(Soundness.ALIVE);
        assertThat(flaw.rules()).containsExactly("LA-2: both at once");
    }

    @Test
    void findsTheCitationThatLeadsNowhere() {
        PolicyReport report = outcome("""
                rule "LA-3: says the same of hardening"
                  @id("LA-3") @section("The lantern's own rules") @basis("external")
                when
                  $facts : OutcomeFacts( reportClass == ReportClass.D )
                then
                  findings.conclude(drools.getRule(), Outcome.POTENTIAL_NOTE, "a lantern says so too");
                end
                """);
        assertThat(only(report).breaks()).isEqualTo(Soundness.CITED);
        assertThat(report.toString()).contains("\"The lantern's own rules\" is no section of the process");
    }

    @Test
    void findsTheRuleThatChangesNothingAndTheStatusesThatAreCutOff() {
        String twin = """
                package org.example.lantern;

                import org.openvmt.core.taxonomy.TaskStatus;
                import org.openvmt.rules.fact.MoveFacts;

                global org.openvmt.rules.fact.Findings findings;

                rule "LA-5: the same once more"
                  @id("LA-5") @row("TR-01") @section("Reception") @basis("stated")
                when
                  $m : MoveFacts( origin == TaskStatus.NEW, target == TaskStatus.NEW, noteOut )
                then
                  findings.unmet(drools.getRule(), "to nowhere");
                end
                """;
        String removed = """
                TR-04: New or Incomplete to Opinion
                TR-10: Triaged to In Progress
                TR-03b: a later status back to Incomplete
                RECL: a report taken out of class A goes back
                """;
        PolicyReport report = report(
                DecisionKind.TRANSITIONS,
                new RuleSource(DecisionKind.TRANSITIONS, "twin.drl", twin),
                new RuleSource(DecisionKind.TRANSITIONS, RuleSource.REMOVED, removed));
        assertThat(report.flaws())
                .filteredOn(flaw -> flaw.breaks() == Soundness.NEEDED)
                .anySatisfy(flaw -> assertThat(flaw.rules()).containsExactly("LA-5: the same once more"));
        assertThat(report.flaws())
                .filteredOn(flaw -> flaw.breaks() == Soundness.REACHABLE)
                .extracting(Flaw::input)
                .contains("Opinion", "In Progress");
        assertThat(report.flaws())
                .filteredOn(flaw -> flaw.breaks() == Soundness.NO_DEAD_END)
                .extracting(Flaw::input)
                .contains("Triaged");
    }

    @Test
    void knowsThatListsHoldSeveralItemsAndNamesOfTheProfile() {
        TeamProfile profile = TeamProfiles.kataContainers();
        String list = profile.stakeholderLists().get(0).address().toString();
        String conditions = """
                unnotifiedLists.size == 2, bouncedLists.empty
                unnotifiedLists contains "%s", draftAttached
                bouncedLists contains "%s", unnotifiedLists.size > 1
                unapprovedBy contains "the %s"
                unpublishedOn contains "%s"
                """.formatted(
                list, list, profile.approvers().get(0), profile.publicLists().get(0));
        StringBuilder guards = new StringBuilder("""
                package org.example.lantern;

                import org.openvmt.core.taxonomy.TaskStatus;
                import org.openvmt.rules.fact.MoveFacts;

                global org.openvmt.rules.fact.Findings findings;

                """);
        conditions.lines().forEach(condition -> guards.append("""
                rule "LA-6: %s"
                  @id("LA-6") @row("TR-11") @section("Reception") @basis("external")
                when
                  $m : MoveFacts( origin == TaskStatus.IN_PROGRESS, target == TaskStatus.FIX_COMMITTED, %s )
                then
                  findings.unmet(drools.getRule(), "a lantern is dark");
                end

                """.formatted(condition.replace("\"", ""), condition)));

        assertThat(dead(DecisionKind.TRANSITIONS, guards.toString())).isEmpty();
    }

    @Test
    void knowsThatACaseHasSeveralListsOfTheProfile() {
        String list = TeamProfiles.kataContainers()
                .stakeholderLists()
                .get(0)
                .address()
                .toString();

        assertThat(dead(DecisionKind.DUTIES, """
                package org.example.lantern;

                import org.openvmt.core.people.Role;
                import org.openvmt.rules.duty.ListWork;
                import org.openvmt.rules.duty.Owed;

                global org.openvmt.rules.fact.Findings findings;

                rule "LA-7: one list before the other"
                  @id("LA-7") @section("Reception") @basis("external")
                when
                  $one : ListWork( address == "%s", bouncedSince.present, !notified )
                  $other : ListWork( this != $one, notified )
                then
                  findings.conclude(drools.getRule(), Owed.to("light a lantern", Role.COORDINATOR).since($one.bouncedSince().get()), "dark");
                end
                """.formatted(list))).isEmpty();
    }

    private static List<Flaw> dead(DecisionKind decision, String rules) {
        return report(decision, new RuleSource(decision, "own.drl", rules)).flaws().stream()
                .filter(flaw -> flaw.breaks() == Soundness.ALIVE || flaw.breaks() == Soundness.TOTAL)
                .toList();
    }

    private static Flaw only(PolicyReport report) {
        assertThat(report.isSound()).isFalse();
        assertThat(report.flaws()).hasSize(1);
        return report.flaws().get(0);
    }

    private static PolicyReport outcome(String rule) {
        return report(DecisionKind.OUTCOME, new RuleSource(DecisionKind.OUTCOME, "own.drl", HEAD + rule));
    }

    private static PolicyReport report(DecisionKind decision, RuleSource... sources) {
        TeamRules rules = TeamRules.of(List.of(sources), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
        return PolicyVerifier.verify(
                new PolicyGround(
                        TeamProfiles.kataContainers(),
                        HolidayCalendar.none(),
                        Rulebook.shipped().with(rules)),
                EnumSet.of(decision),
                Set.of());
    }

    private static String outcomeRule(String start) {
        return Rulebook.shipped().ruleNames(DecisionKind.OUTCOME).stream()
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
