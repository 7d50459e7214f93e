// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleFailureException;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.verify.FactShape.Dimension;

/**
 * The space of a decision that reads one value of facts. For each choice of its keys, such as where a move leads from and
 * to, the facts that change what the rules find are found out by trying, and every combination of those is an input.
 */
final class FactSpace implements InputSpace {

    private static final int BASELINES = 16;
    private static final int BASELINES_OF_SPECIALS = 12;
    private static final int VARIED_IN_ALL = 3;
    private static final long SEED = 10L;

    private final DecisionKind decision;
    private final FactShape shape;
    private final List<Integer> keys;
    private final BiFunction<Rulebook, Object, ?> answer;

    FactSpace(DecisionKind decision, FactShape shape, Set<String> keys, BiFunction<Rulebook, Object, ?> answer) {
        this.decision = decision;
        this.shape = shape;
        this.keys = IntStream.range(0, shape.dimensions().size())
                .filter(i -> keys.contains(shape.dimensions().get(i).name()))
                .boxed()
                .toList();
        this.answer = answer;
    }

    @Override
    public DecisionKind decision() {
        return decision;
    }

    @Override
    public Stream<?> inputs(Rulebook rules) {
        int[] first = new int[shape.dimensions().size()];
        return combinations(first, keys).flatMap(key -> choices(rules, key)).map(shape::build);
    }

    @Override
    public Object answer(Rulebook rules, Object input) {
        return answer.apply(rules, input);
    }

    /**
     * Far fewer inputs than all, for finding out which rules speak: for each choice of the keys that may be worth it some
     * facts to start from, and those that differ from them in one property. After the first few starts only properties
     * are varied that made a difference to what the rules found.
     */
    Stream<?> probes(Rulebook rules, Predicate<Object> worthIt) {
        int[] first = new int[shape.dimensions().size()];
        return combinations(first, keys)
                .filter(key -> baselines(key).stream()
                        .limit(VARIED_IN_ALL + 2L)
                        .map(shape::build)
                        .anyMatch(worthIt))
                .flatMap(key -> probes(rules, key))
                .map(shape::build);
    }

    private Stream<int[]> probes(Rulebook rules, int[] key) {
        List<int[]> starts = baselines(key);
        Set<Integer> relevant = new TreeSet<>();
        starts.stream().limit(2).forEach(start -> noteRelevant(rules, start, relevant));
        return Stream.of(
                        starts.stream().limit(VARIED_IN_ALL).flatMap(this::neighbours),
                        starts.stream().skip(VARIED_IN_ALL).flatMap(start -> neighbours(start, relevant)),
                        baselinesOfSpecials(key).stream())
                .flatMap(probes -> probes);
    }

    /** Every combination of the plain values that matter, and beside them those with special values that a rule tells apart. */
    private Stream<int[]> choices(Rulebook rules, int[] key) {
        Set<Integer> relevant = new TreeSet<>();
        for (int[] baseline : baselines(key)) {
            noteRelevant(rules, baseline, relevant);
        }
        return Stream.concat(
                combinations(key, relevant),
                baselinesOfSpecials(key).stream()
                        .filter(baseline -> !speakers(rules, baseline).equals(speakers(rules, plain(baseline))))
                        .flatMap(this::neighbours));
    }

    /** The properties in which a difference makes one to the findings. */
    private void noteRelevant(Rulebook rules, int[] baseline, Set<Integer> relevant) {
        Set<String> found = findings(rules, baseline);
        for (int i = 0; i < baseline.length; i++) {
            if (!keys.contains(i) && !relevant.contains(i) && makesADifference(rules, baseline, i, found)) {
                relevant.add(i);
            }
        }
    }

    /** A choice, and those that differ from it in one property. */
    private Stream<int[]> neighbours(int[] chosen) {
        return neighbours(chosen, IntStream.range(0, chosen.length).boxed().toList());
    }

    private Stream<int[]> neighbours(int[] chosen, Collection<Integer> properties) {
        return Stream.concat(
                Stream.of(chosen),
                properties.stream()
                        .filter(i -> !keys.contains(i))
                        .flatMap(i -> IntStream.range(
                                        0, shape.dimensions().get(i).values().size())
                                .filter(value -> value != chosen[i])
                                .mapToObj(value -> with(chosen, i, value))));
    }

    private int[] plain(int[] chosen) {
        return IntStream.range(0, chosen.length)
                .map(i -> Math.min(chosen[i], shape.dimensions().get(i).plain() - 1))
                .toArray();
    }

    private boolean makesADifference(Rulebook rules, int[] baseline, int property, Set<String> found) {
        return IntStream.range(0, shape.dimensions().get(property).plain())
                .filter(value -> value != baseline[property])
                .anyMatch(value ->
                        !findings(rules, with(baseline, property, value)).equals(found));
    }

    /** What is said by whom: the name of the rule, and after a line break the sentence. */
    private Set<String> findings(Rulebook rules, int[] chosen) {
        Set<String> said = new HashSet<>();
        try {
            for (Finding finding : rules.run(decision, List.of(shape.build(chosen)))) {
                said.add(finding.source() + "\n" + finding.reason().sentence());
            }
        } catch (RuleFailureException e) {
            said.add(e.rule() + "\n" + e.getMessage());
        }
        return said;
    }

    private Set<String> speakers(Rulebook rules, int[] chosen) {
        return findings(rules, chosen).stream()
                .map(said -> said.substring(0, said.indexOf('\n') + 1))
                .collect(Collectors.toSet());
    }

    /** For each number of a special value: all lists hold it that have it, then chance takes some of them and the rest. */
    private List<int[]> baselinesOfSpecials(int[] key) {
        int most = shape.dimensions().stream()
                .mapToInt(dimension -> dimension.values().size() - dimension.plain())
                .max()
                .orElse(0);
        Draw draw = new Draw(SEED);
        List<int[]> baselines = new ArrayList<>();
        for (int n = 0; n < most * BASELINES_OF_SPECIALS; n++) {
            int[] baseline = key.clone();
            boolean everywhere = n < 2 * most;
            for (int i = 0; i < baseline.length; i++) {
                Dimension dimension = shape.dimensions().get(i);
                if (!keys.contains(i)) {
                    boolean special = dimension.hasSpecial() && (everywhere || draw.below(2) == 0);
                    baseline[i] = special ? dimension.special(n) : draw.below(dimension.plain());
                }
            }
            baselines.add(baseline);
        }
        return baselines;
    }

    private List<int[]> baselines(int[] key) {
        Draw draw = new Draw(SEED);
        List<int[]> baselines = new ArrayList<>(List.of(key));
        for (int n = 0; n < BASELINES; n++) {
            int[] baseline = key.clone();
            for (int i = 0; i < baseline.length; i++) {
                int values = shape.dimensions().get(i).plain();
                if (!keys.contains(i)) {
                    baseline[i] = n == 0 ? values - 1 : draw.below(values);
                }
            }
            baselines.add(baseline);
        }
        return baselines;
    }

    private Stream<int[]> combinations(int[] base, Collection<Integer> properties) {
        Stream<int[]> all = Stream.of(base);
        for (int property : properties) {
            int values = shape.dimensions().get(property).plain();
            all = all.flatMap(chosen -> IntStream.range(0, values).mapToObj(value -> with(chosen, property, value)));
        }
        return all;
    }

    private static int[] with(int[] chosen, int property, int value) {
        int[] more = chosen.clone();
        more[property] = value;
        return more;
    }
}
