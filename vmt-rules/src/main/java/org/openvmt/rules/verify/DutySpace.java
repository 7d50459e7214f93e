// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvmt.core.people.Role;
import org.openvmt.rules.duty.ApproverWork;
import org.openvmt.rules.duty.BranchWork;
import org.openvmt.rules.duty.ChannelWork;
import org.openvmt.rules.duty.ComponentWork;
import org.openvmt.rules.duty.DutyDecision;
import org.openvmt.rules.duty.DutyFacts;
import org.openvmt.rules.duty.EmbargoDoubt;
import org.openvmt.rules.duty.LateWork;
import org.openvmt.rules.duty.ListWork;
import org.openvmt.rules.duty.OpenMove;
import org.openvmt.rules.duty.WarnedMatter;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleFailureException;
import org.openvmt.rules.engine.Rulebook;

/**
 * Cases drawn by chance, each with a branch, a component, a list, a channel, an approver, a doubt, a matter, a move and
 * something late, and one of these twice. Lists, channels and approvers are called what the profile calls them. The facts of a case are too many for every combination; the draw is the same each time.
 */
final class DutySpace {

    private static final int SIZE = 20_000;
    private static final Rulebook PLAIN = Rulebook.shipped().listening(finding -> {});

    private DutySpace() {}

    static InputSpace sample(ProfileNames names) {
        Draw draw = new Draw(34L);
        List<Object> legal = drawn(SIZE / 5, draw, shapes(names).subList(0, 1)).stream()
                .map(facts -> facts.iterator().next())
                .toList();
        List<FactShape> items = shapes(names).subList(1, shapes(names).size());
        List<Set<Object>> cases = new ArrayList<>();
        while (cases.size() < SIZE) {
            Set<Object> facts = new LinkedHashSet<>(Set.of(legal.get(draw.below(legal.size()))));
            items.forEach(shape -> facts.add(shape.draw(draw)));
            facts.add(items.get(draw.below(items.size())).draw(draw));
            if (isPossible(facts)) {
                cases.add(facts);
            }
        }
        return new ListedSpace(
                DecisionKind.DUTIES, cases, (rules, facts) -> DutyDecision.duties(rules, (Set<?>) facts, Instant.MAX));
    }

    private static List<Set<Object>> drawn(int size, Draw draw, List<FactShape> shapes) {
        List<Set<Object>> drawn = new ArrayList<>();
        while (drawn.size() < size) {
            Set<Object> facts = new LinkedHashSet<>();
            shapes.forEach(shape -> facts.add(shape.draw(draw)));
            if (isPossible(facts)) {
                drawn.add(facts);
            }
        }
        return drawn;
    }

    /** Facts that contradict each other, such as a case that is over and has no end, make the shipped rules fail. */
    private static boolean isPossible(Set<Object> facts) {
        try {
            DutyDecision.duties(PLAIN, facts, Instant.MAX);
            return true;
        } catch (RuleFailureException e) {
            return false;
        }
    }

    private static List<FactShape> shapes(ProfileNames names) {
        List<Set<Role>> roles = List.of(Set.of(Role.DEVELOPER), Set.of(Role.CORE_REVIEWER), Set.of(Role.COORDINATOR));
        List<Set<String>> rows = List.of(Set.of(), Set.of("TR-01"), Set.of("TR-10"), Set.of("TR-15"));
        return List.of(
                FactShape.of(DutyFacts.class, Map.of("family", Spaces.families())),
                FactShape.of(ApproverWork.class, Map.of("name", ProfileNames.orAny(names.approvers()))),
                FactShape.of(BranchWork.class, Map.of()),
                FactShape.of(ChannelWork.class, Map.of("name", ProfileNames.orAny(names.channels()))),
                FactShape.of(ComponentWork.class, Map.of()),
                FactShape.of(EmbargoDoubt.class, Map.of()),
                FactShape.of(LateWork.class, Map.of("roles", roles)),
                FactShape.of(ListWork.class, Map.of("address", ProfileNames.orAny(names.lists()))),
                FactShape.of(OpenMove.class, Map.of("rows", rows)),
                FactShape.of(WarnedMatter.class, Map.of()));
    }
}
