// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Applicability;
import org.openvmt.core.process.Guard;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessMove;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.pack.RuleSource;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.TeamRules;

/** The map is what the rules say over all facts, found out from a few. */
@Tag("exhaustive")
class ProcessExportTest {

    private static final TeamProfile PROFILE = TeamProfiles.kataContainers();
    private static final Subject NOBODY = new Subject("any", 1, Instant.EPOCH);
    private static final PolicyGround GROUND = PolicyGround.of(PROFILE);

    @Test
    void holdsExactlyTheMovesAndGuardsThatAllFactsTogetherShow() {
        Set<String> granted = new TreeSet<>();
        Map<String, Set<String>> against = new TreeMap<>();
        Map<String, Set<Reason>> reasons = new TreeMap<>();
        Set<Finding> heard = new HashSet<>();
        Rulebook overheard = GROUND.rules().listening(heard::add);
        FactSpace space = Spaces.moves(new ProfileNames(PROFILE));
        space.inputs(GROUND.rules()).forEach(input -> {
            heard.clear();
            MoveFacts facts = (MoveFacts) input;
            MoveAnswer answer = MoveDecision.weigh(overheard, facts, NOBODY);
            String way = ends(facts.origin(), facts.target());
            if (answer.isGranted()) {
                granted.add(way);
            }
            for (Finding grant : heard) {
                if (grant.kind() == Kind.GRANT) {
                    Set<String> blocking =
                            against.computeIfAbsent(way + grant.reason().rule(), row -> new TreeSet<>());
                    heard.stream()
                            .filter(finding -> finding.kind() == Kind.UNMET || finding.kind() == Kind.UNFIT)
                            .filter(finding -> Set.of(grant.row(), "*").contains(finding.row()))
                            .forEach(finding -> blocking.add(finding.source()));
                    if (!answer.isGranted()) {
                        reasons.computeIfAbsent(way, pair -> new HashSet<>())
                                .addAll(answer.decision().reasons());
                    }
                }
            }
        });
        ProcessMap map = ProcessExport.of(GROUND);
        Set<String> ends = new TreeSet<>();
        map.moves().forEach(move -> ends.add(ends(move.origin(), move.target())));
        assertThat(ends).isEqualTo(granted);
        Map<String, Set<String>> guards = new TreeMap<>();
        map.moves()
                .forEach(move -> guards.put(
                        ends(move.origin(), move.target()) + move.rule(),
                        move.guards().stream()
                                .map(guard -> guard.rule() + ": " + guard.sentence())
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertThat(guards).isEqualTo(against);
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy((pair, unmet) -> assertThat(unmet)
                        .allMatch(reason -> map.moves().stream()
                                .filter(move ->
                                        ends(move.origin(), move.target()).equals(pair))
                                .flatMap(move -> move.guards().stream())
                                .anyMatch(guard -> guard.rule().equals(reason.rule())
                                        && guard.citation().equals(reason.citation()))));
    }

    @Test
    void tellsForWhichCasesAMoveIsThereAndAGuardCounts() {
        ProcessMap map = ProcessExport.of(GROUND);
        assertThat(move(map, "TR-11").applies()).isEqualTo(Applicability.PRIVATE);
        assertThat(move(map, "TR-12").applies()).isEqualTo(Applicability.PUBLIC);
        assertThat(move(map, "TR-09").applies()).isEqualTo(Applicability.EVERY_CASE);
        assertThat(move(map, "TR-02").guards())
                .filteredOn(Guard::fallsAwayForPublicCases)
                .extracting(Guard::sentence)
                .containsExactly("the embargo reminder is in place");
        assertThat(map.moves())
                .allSatisfy(move -> assertThat(move.guards())
                        .filteredOn(guard -> guard.rule().equals("PPL-1"))
                        .extracting(Guard::applies)
                        .containsExactly(Applicability.EVERY_CASE));
    }

    @Test
    void opensTheCaseStepByStepAsTheRulesOnItsExtentSay() {
        ProcessMap map = ProcessExport.of(GROUND);
        assertThat(map.steps().stream().flatMap(step -> step.widensTo().stream()))
                .containsExactly(Audience.values());
        assertThat(map.end()).contains(TaskStatus.FIX_RELEASED);
        assertThat(map.statuses()).containsExactly(TaskStatus.values());
    }

    /** A status begins with a step if a row that cites the step, or one right before it, leads there. */
    @Test
    void beginsStatusesWhereTheRulesLead() {
        ProcessMap map = ProcessExport.of(GROUND);
        for (ProcessStep step : map.steps()) {
            step.begins().filter(status -> status != TaskStatus.NEW).ifPresent(status -> {
                Set<String> sections = Stream.concat(
                                Stream.of(step.section()),
                                map.steps().stream()
                                        .filter(before -> step.after().contains(before.id()))
                                        .map(ProcessStep::section))
                        .collect(Collectors.toSet());
                assertThat(map.moves())
                        .as(step.id())
                        .anyMatch(move -> move.target() == status
                                && sections.contains(move.reason().citation().section()));
            });
        }
    }

    @Test
    void changesWithTheRulesOfATeam() {
        String opinion = "TR-06: Opinion to Incomplete";
        ProcessMap map = ProcessExport.of(changed(
                new RuleSource(DecisionKind.TRANSITIONS, "lamps.drl", """
                        package com.lantern.rules;

                        import org.openvmt.core.taxonomy.TaskStatus;
                        import org.openvmt.rules.fact.MoveFacts;

                        global org.openvmt.rules.fact.Findings findings;

                        rule "LAN-1: the lamp is lit"
                          @id("LAN-1") @row("TR-09") @section("Lamps") @basis("stated")
                        when
                          $m : MoveFacts( origin == TaskStatus.CONFIRMED, target == TaskStatus.TRIAGED, !draftAttached )
                        then
                          findings.unmet(drools.getRule(), "the lamp is dark");
                        end

                        rule "LAN-2: Triaged to Opinion"
                          @id("LAN-2") @section("Lamps") @basis("stated")
                        when
                          $m : MoveFacts( origin == TaskStatus.TRIAGED, target == TaskStatus.OPINION )
                        then
                          findings.grant(drools.getRule(), "a lamp may go out");
                        end
                        """),
                new RuleSource(DecisionKind.TRANSITIONS, RuleSource.REMOVED, opinion + "\n"),
                new RuleSource(
                        DecisionKind.EXTENT,
                        RuleSource.REMOVED,
                        "EXT-4: the CVE request of an advisory admits the CNA\n"
                                + "EXT-4: a CVE request for a note admits the CNA\n")));
        assertThat(move(map, "TR-09").guards())
                .extracting(Guard::toString)
                .contains("LAN-1: the lamp is lit (Lamps, stated)");
        assertThat(move(map, "LAN-2").target()).isEqualTo(TaskStatus.OPINION);
        assertThat(map.moves()).noneMatch(move -> move.rule().equals("TR-06"));
        assertThat(map.steps())
                .noneMatch(step -> step.widensTo().filter(Audience.CNA::equals).isPresent());
        assertThat(ProcessExport.of(GROUND).moves())
                .anyMatch(move -> move.rule().equals("TR-06"));
    }

    @Test
    void drawsItUpOnce() {
        assertThat(ProcessExport.of(GROUND)).isSameAs(ProcessExport.of(PolicyGround.of(PROFILE)));
    }

    private static PolicyGround changed(RuleSource... sources) {
        return new PolicyGround(
                PROFILE,
                HolidayCalendar.none(),
                Rulebook.shipped().with(TeamRules.of(List.of(sources), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA)));
    }

    private static ProcessMove move(ProcessMap map, String rule) {
        return map.moves().stream()
                .filter(move -> move.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String ends(TaskStatus origin, TaskStatus target) {
        return origin.displayName() + " to " + target.displayName() + " by ";
    }
}
