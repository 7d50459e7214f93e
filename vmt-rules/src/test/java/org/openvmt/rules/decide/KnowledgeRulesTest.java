// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Role;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.KnowledgeFacts;

class KnowledgeRulesTest {

    private static final Subject SUBJECT = new Subject("TERN-7", 1, ExtentHappenings.RECEIPT);
    private static final List<Audience> OTHERS =
            List.of(Audience.APPROVERS, Audience.CNA, Audience.STAKEHOLDERS, Audience.EVERYONE);

    @ParameterizedTest
    @EnumSource
    void answersAsTheProcessSaysForEveryCombinationOfFacts(Role role) {
        List<String> wrong = new ArrayList<>();
        for (int audiences = 0; audiences < 1 << OTHERS.size(); audiences++) {
            Extent extent = extent(audiences);
            for (int bits = 0; bits < 1 << 8; bits++) {
                KnowledgeFacts facts = facts(role, extent, bits);
                Decision<Verdict> decision = decide(facts);
                Set<String> refusals = refusals(facts);
                boolean granted = facts.openToEveryone() || refusals.isEmpty();
                boolean right =
                        decision.outcome().isGranted() == granted && (granted || refusals.equals(rules(decision)));
                if (!right) {
                    wrong.add(facts + ": " + decision);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusesWhereNoRuleSpeaks() {
        Decision<Verdict> decision = KnowledgeDecision.answer(SUBJECT, List.of());
        assertThat(decision.outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(decision.reasons())
                .hasToString("[EXT: no rule of the process admits this party (Extent of Disclosure, derived)]");
    }

    @Test
    void namesBothRulesOfAContradiction() {
        List<Finding> findings = List.of(finding(Kind.GRANT, "EXT-5"), finding(Kind.UNMET, "EXT-12"));
        assertThatThrownBy(() -> KnowledgeDecision.answer(SUBJECT, findings))
                .isInstanceOf(PolicyConflictException.class)
                .hasMessageContaining("EXT-5 and EXT-12 contradict each other");
    }

    private static Finding finding(Kind kind, String rule) {
        Citation citation = new Citation("Extent of Disclosure", Basis.STATED);
        return new Finding(kind, rule, "so", new Reason(rule, "so", citation), rule + ": so");
    }

    private static Decision<Verdict> decide(KnowledgeFacts facts) {
        return KnowledgeDecision.answer(SUBJECT, Rulebook.shipped().run(DecisionKind.EXTENT, List.of(facts)));
    }

    private static Set<String> rules(Decision<Verdict> decision) {
        return new TreeSet<>(decision.reasons().stream().map(Reason::rule).toList());
    }

    /** What keeps a party from knowing of a case that is not open. */
    private static Set<String> refusals(KnowledgeFacts facts) {
        Set<String> refusals = new TreeSet<>();
        if (facts.excluded()) {
            refusals.add("EXT-12");
        }
        if (facts.employsMember() && !facts.toldItself()) {
            refusals.add("EXT-7");
        }
        switch (facts.role()) {
            case REPORTER -> refuseUnless(facts.namedReporter(), "EXT-1", refusals);
            case VMT_MEMBER, COORDINATOR -> refuseUnless(facts.teamMember(), "EXT-1", refusals);
            case CORE_REVIEWER, DEVELOPER -> refuseUnless(facts.onTheReport(), "EXT-2", refusals);
            case APPROVER -> refuseUnless(facts.extent().admits(Audience.APPROVERS), "EXT-3", refusals);
            case CNA -> refuseUnless(facts.extent().admits(Audience.CNA), "EXT-4", refusals);
            case STAKEHOLDER ->
                refuseUnless(facts.extent().admits(Audience.STAKEHOLDERS) && facts.listNotified(), "EXT-5", refusals);
            case ESCALATION_CONTACT -> refusals.add("EXT-10");
            case ANYONE -> refusals.add("EXT-6");
        }
        return refusals;
    }

    private static void refuseUnless(boolean holds, String rule, Set<String> refusals) {
        if (!holds) {
            refusals.add(rule);
        }
    }

    private static Extent extent(int audiences) {
        Set<Audience> admitted = EnumSet.of(Audience.REPORTER_AND_VMT);
        for (int i = 0; i < OTHERS.size(); i++) {
            if ((audiences >> i & 1) == 1) {
                admitted.add(OTHERS.get(i));
            }
        }
        return Extent.of(admitted);
    }

    private static KnowledgeFacts facts(Role role, Extent extent, int bits) {
        return KnowledgeFacts.builder()
                .role(role)
                .extent(extent)
                .namedReporter(holds(bits, 0))
                .teamMember(holds(bits, 1))
                .onTheReport(holds(bits, 2))
                .listNotified(holds(bits, 3))
                .employsMember(holds(bits, 4))
                .toldItself(holds(bits, 5))
                .excluded(holds(bits, 6))
                .delayEscalated(holds(bits, 7))
                .build();
    }

    private static boolean holds(int bits, int fact) {
        return (bits >> fact & 1) == 1;
    }
}
