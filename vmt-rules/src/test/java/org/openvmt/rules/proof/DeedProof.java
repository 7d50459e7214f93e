// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.DeedFacts;
import org.openvmt.rules.oracle.DeedOracle;
import org.openvmt.rules.oracle.DeedOracle.Fact;

/** Every kind of event and every ground of an opening, with up to three facts that hold or that fail to hold. */
public final class DeedProof implements Proof {

    private static final int TURNED = 3;

    @Override
    public DecisionKind decision() {
        return DecisionKind.TRANSITIONS;
    }

    @Override
    public Stream<Point> points() {
        List<Set<Fact>> sets = sets();
        return kinds(CaseEvent.class)
                .map(Class::getSimpleName)
                .sorted()
                .flatMap(deed -> grounds(deed)
                        .flatMap(ground -> sets.stream()
                                .map(facts -> new Point(
                                        List.of(facts(deed, ground, facts)),
                                        DeedOracle.objections(deed, ground, facts)))));
    }

    private static Stream<String> grounds(String deed) {
        return deed.equals("Opened") ? Stream.of(Ground.values()).map(Ground::name) : Stream.of("");
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(DeedProof::kinds)
                : Stream.of(sealed);
    }

    /** All sets of up to so many facts, and what each leaves. */
    private static List<Set<Fact>> sets() {
        Set<Set<Fact>> sets = new LinkedHashSet<>();
        sets.add(EnumSet.noneOf(Fact.class));
        for (int size = 1; size <= TURNED; size++) {
            for (Set<Fact> smaller : List.copyOf(sets)) {
                for (Fact fact : Fact.values()) {
                    Set<Fact> larger = EnumSet.of(fact);
                    larger.addAll(smaller);
                    sets.add(larger);
                }
            }
        }
        List<Set<Fact>> all = new ArrayList<>(sets);
        sets.forEach(facts -> all.add(EnumSet.complementOf(EnumSet.copyOf(facts))));
        return all;
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        DeedFacts facts = (DeedFacts) point.facts().iterator().next();
        return DeedDecision.objections(rules, facts).stream()
                .map(Reason::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DeedFacts facts(String deed, String ground, Set<Fact> facts) {
        return DeedFacts.builder()
                .deed(deed)
                .ground(ground)
                .privateReport(facts.contains(Fact.PRIVATE))
                .disclosureDue(facts.contains(Fact.DISCLOSURE_DUE))
                .leaked(facts.contains(Fact.LEAKED))
                .openingDecided(facts.contains(Fact.OPENING_DECIDED))
                .termsAllowOpening(facts.contains(Fact.TERMS_ALLOW))
                .termsForbidOpening(facts.contains(Fact.TERMS_FORBID))
                .requestDue(facts.contains(Fact.REQUEST_DUE))
                .anyoneWarned(facts.contains(Fact.WARNED))
                .longestEmbargoOver(facts.contains(Fact.LONGEST_OVER))
                .noteDecided(facts.contains(Fact.NOTE_DECIDED))
                .closedForOpening(facts.contains(Fact.CLOSED))
                .closedAsDuplicate(facts.contains(Fact.DUPLICATE_HELD))
                .closedUnderForeignEmbargo(facts.contains(Fact.FOREIGN_HELD))
                .notReadyForStakeholders(facts.contains(Fact.NOT_READY) ? List.of("not ready") : List.of())
                .keptOut(facts.contains(Fact.KEPT_OUT) ? List.of("kept out") : List.of())
                .cveAlreadyAssigned(facts.contains(Fact.ID_THERE))
                .cveAlreadyRequested(facts.contains(Fact.ASKED_BEFORE))
                .approvalByDrafter(facts.contains(Fact.BY_DRAFTER))
                .notInReview(facts.contains(Fact.NOT_IN_REVIEW) ? List.of("another one") : List.of())
                .datedOtherwise(facts.contains(Fact.DATED_OTHERWISE) ? List.of("announced") : List.of())
                .dateObjections(facts.contains(Fact.DATE_OBJECTED) ? List.of("no such day") : List.of())
                .misnamed(facts.contains(Fact.MISNAMED) ? List.of("a stranger") : List.of())
                .revisionNotHigher(facts.contains(Fact.NOT_HIGHER))
                .patchReplaced(facts.contains(Fact.REPLACED) ? List.of("they have it") : List.of())
                .disputes(facts.contains(Fact.DISPUTED) ? List.of("withdrawn") : List.of())
                .fixLeftUnapproved(facts.contains(Fact.LEFT_UNAPPROVED))
                .approversSubscribed(facts.contains(Fact.APPROVERS_ON))
                .classA(facts.contains(Fact.CLASS_A))
                .noteToBeIssued(facts.contains(Fact.NOTE_TO_COME))
                .duplicateOfItself(facts.contains(Fact.OF_ITSELF))
                .otherRow(facts.contains(Fact.OTHER_ROW) ? List.of("another row") : List.of())
                .notTheCoordinator(facts.contains(Fact.NOT_COORDINATOR) ? List.of("somebody else") : List.of())
                .build();
    }
}
