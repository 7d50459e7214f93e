// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.next.MissingFact.Kind;

/**
 * Finds the smallest set of facts that makes a move granted, by asking the rules. Breadth first: one fact after the other
 * is added that silences the first thing a row has against the move. Whatever set grants a row has to silence that, so no
 * smaller set is passed over as long as a guard is silenced by one fact, which holds for guards that read one fact or
 * several in a conjunction.
 */
final class SmallestSet {

    /** Of sets of one size the one whose facts come first; a change of class comes last. */
    private static final Comparator<List<MissingFact>> LIKELIER =
            Comparator.comparing(facts -> facts.stream().map(MissingFact::kind).toList(), SmallestSet::inOrder);

    private final Rulebook rules;
    private final Set<Set<MissingFact>> seen = new HashSet<>();

    private SmallestSet(Rulebook rules) {
        this.rules = rules;
    }

    static Optional<List<MissingFact>> of(Rulebook rules, MoveFacts facts) {
        return rules.recall(DecisionKind.TRANSITIONS, new Asked(facts), () -> new SmallestSet(rules).search(facts));
    }

    private Optional<List<MissingFact>> search(MoveFacts start) {
        List<Trial> front = List.of(new Trial(start, List.of()));
        while (!front.isEmpty()) {
            Optional<List<MissingFact>> granted = front.stream()
                    .filter(trial ->
                            MoveDecision.against(rules, trial.facts()).stream().anyMatch(List::isEmpty))
                    .map(Trial::sorted)
                    .min(LIKELIER);
            if (granted.isPresent()) {
                return granted;
            }
            front = front.stream().flatMap(this::oneMore).toList();
        }
        return Optional.empty();
    }

    private Stream<Trial> oneMore(Trial trial) {
        return MoveDecision.against(rules, trial.facts()).stream()
                .flatMap(row -> silencing(trial, row.get(0)).stream());
    }

    /** One more fact of each kind: of several lists or branches that a guard misses, any order leads to the same set. */
    private List<Trial> silencing(Trial trial, String guard) {
        List<Trial> more = new ArrayList<>();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (MissingFact fact : FactChange.candidates(trial.facts())) {
            if (kinds.contains(fact.kind()) || clashes(fact, trial.added())) {
                continue;
            }
            Trial with = trial.with(fact);
            if (voices(with.facts(), guard) < voices(trial.facts(), guard)) {
                kinds.add(fact.kind());
                if (seen.add(Set.copyOf(with.added()))) {
                    more.add(with);
                }
            }
        }
        return more;
    }

    /** How often a guard speaks up: once for each list, branch or approver that it misses. */
    private long voices(MoveFacts facts, String guard) {
        return MoveDecision.against(rules, facts).stream()
                .mapToLong(row -> row.stream().filter(guard::equals).count())
                .max()
                .orElse(0);
    }

    /** One report has one class, and no fact is added together with its contrary. */
    private static boolean clashes(MissingFact fact, List<MissingFact> added) {
        return added.stream().anyMatch(other -> fact.kind().contrary(other.kind()));
    }

    private static int inOrder(List<Kind> one, List<Kind> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The question that is remembered, beside that of the move over the same facts. */
    private record Asked(MoveFacts facts) {}

    private record Trial(MoveFacts facts, List<MissingFact> added) {

        Trial with(MissingFact fact) {
            return new Trial(
                    fact.addTo(facts),
                    Stream.concat(added.stream(), Stream.of(fact)).toList());
        }

        List<MissingFact> sorted() {
            return added.stream()
                    .sorted(Comparator.comparing(MissingFact::kind).thenComparing(MissingFact::item))
                    .toList();
        }
    }
}
