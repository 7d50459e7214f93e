// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.duty.Happenings;
import org.openvmt.rules.duty.Team;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.pack.RuleSource;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.TeamRules;

class PolicyDiffTest {

    private static final VmtPolicy KATA_LIKE = VmtPolicy.of(Team.TERN);
    private static final VmtPolicy OPENSTACK_LIKE = VmtPolicy.of(Team.HERON);

    @Test
    void seesNoDifferenceToItself() {
        Happenings.Story story = Happenings.tell(Team.TERN, List.of("in Progress", "leaked"));
        assertThat(KATA_LIKE.diff(KATA_LIKE, story.caseFile(), story.end())).isEmpty();
    }

    @Test
    void listsWhatTwoTeamsSeeDifferentlyInOneCase() {
        Happenings.Story story = Happenings.tell(Team.TERN, List.of("in Confirmed", "posted", "triaged", "leaked"));
        CaseFile caseFile = story.caseFile();
        List<PolicyDifference> differences = KATA_LIKE.diff(OPENSTACK_LIKE, caseFile, story.end());

        assertThat(only(differences, DecisionKind.EMBARGO).here()).contains("advised");
        assertThat(only(differences, DecisionKind.EMBARGO).there()).contains("required");
        assertThat(only(differences, DecisionKind.DISCLOSURE).there())
                .as("the other window, at the other hour")
                .anySatisfy(line -> assertThat(line).endsWith("T15:00:00Z"));
        assertThat(only(differences, DecisionKind.DUTIES).here())
                .anySatisfy(line -> assertThat(line).startsWith("DU-13").contains("(Architecture Committee)"));
        assertThat(only(differences, DecisionKind.DUTIES).there())
                .anySatisfy(line -> assertThat(line).startsWith("DU-13").contains("(PTL)"));
        assertThat(differences)
                .extracting(PolicyDifference::question)
                .contains("move to In Progress")
                .doesNotContain("move to Fix released", "who may know");
    }

    @Test
    void turnsRoundIfAskedTheOtherWay() {
        Happenings.Story story = Happenings.tell(Team.TERN, List.of("in Progress", "leaked"));
        List<PolicyDifference> there = KATA_LIKE.diff(OPENSTACK_LIKE, story.caseFile(), story.end());
        List<PolicyDifference> back = OPENSTACK_LIKE.diff(KATA_LIKE, story.caseFile(), story.end());
        assertThat(back)
                .isEqualTo(there.stream()
                        .map(d -> new PolicyDifference(d.decision(), d.question(), d.there(), d.here()))
                        .toList());
    }

    @Test
    void showsWhatARuleOfOnesOwnChanges() {
        String rule = """
                package org.example.lantern;

                import org.openvmt.core.taxonomy.TaskStatus;
                import org.openvmt.rules.fact.MoveFacts;

                global org.openvmt.rules.fact.Findings findings;

                rule "LA-1: nobody triages on this watch"
                  @id("LA-1") @section("Reception") @basis("external") @row("TR-09")
                when
                  $m : MoveFacts( origin == TaskStatus.CONFIRMED, target == TaskStatus.TRIAGED )
                then
                  findings.unmet(drools.getRule(), "the watch is over");
                end
                """;
        TeamRules rules = TeamRules.of(
                List.of(new RuleSource(DecisionKind.TRANSITIONS, "watch.drl", rule)),
                RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
        VmtPolicy strict = VmtPolicy.of(new PolicyGround(
                Team.TERN, HolidayCalendar.none(), Rulebook.shipped().with(rules)));
        VmtPolicy plain = VmtPolicy.of(Team.TERN, HolidayCalendar.none());
        Happenings.Story story = Happenings.tell(Team.TERN, List.of("in Confirmed", "posted"));
        PolicyDifference move = plain.diff(strict, story.caseFile(), story.end()).stream()
                .filter(difference -> difference.question().equals("move to Triaged"))
                .findFirst()
                .orElseThrow();
        assertThat(move.here()).contains("granted");
        assertThat(move.there()).containsExactly("refused", "LA-1: the watch is over");
        assertThat(move.toString())
                .startsWith("transitions: move to Triaged\n- ")
                .contains("\n+ refused\n+ LA-1: ");
    }

    @Test
    void refusesAnInstantBeforeTheLastEvent() {
        CaseFile caseFile = Happenings.tell(Team.TERN, List.of("in Confirmed")).caseFile();
        assertThatThrownBy(() -> KATA_LIKE.diff(OPENSTACK_LIKE, caseFile, Instant.EPOCH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("before the last event");
    }

    private static PolicyDifference only(List<PolicyDifference> differences, DecisionKind decision) {
        return differences.stream()
                .filter(difference -> difference.decision() == decision)
                .findFirst()
                .orElseThrow();
    }
}
