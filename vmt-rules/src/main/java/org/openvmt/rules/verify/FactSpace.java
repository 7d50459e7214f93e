// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;

/**
 * The space of a decision that reads one value of facts. For each choice of its keys, such as where a move leads from and
 * to, the facts that change what the rules find are found out by trying, and every combination of those is an input.
 */
final class FactSpace implements InputSpace {

    private static final int BASELINES = 16;
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
        return combinations(first, keys)
                .flatMap(key -> combinations(key, relevant(rules, key)))
                .map(shape::build);
    }

    @Override
    public Object answer(Rulebook rules, Object input) {
        return answer.apply(rules, input);
    }

    /** The properties in which a difference makes one to the findings, from one of several starting points. */
    private List<Integer> relevant(Rulebook rules, int[] key) {
        Set<Integer> relevant = new HashSet<>();
        for (int[] baseline : baselines(key)) {
            Set<String> found = findings(rules, baseline);
            for (int i = 0; i < baseline.length; i++) {
                if (!keys.contains(i) && !relevant.contains(i) && makesADifference(rules, baseline, i, found)) {
                    relevant.add(i);
                }
            }
        }
        return relevant.stream().sorted().toList();
    }

    private boolean makesADifference(Rulebook rules, int[] baseline, int property, Set<String> found) {
        return IntStream.range(0, shape.dimensions().get(property).values().size())
                .filter(value -> value != baseline[property])
                .anyMatch(value ->
                        !findings(rules, with(baseline, property, value)).equals(found));
    }

    private Set<String> findings(Rulebook rules, int[] chosen) {
        Set<String> said = new HashSet<>();
        for (Finding finding : rules.run(decision, List.of(shape.build(chosen)))) {
            said.add(finding.source() + "\n" + finding.reason().sentence());
        }
        return said;
    }

    private List<int[]> baselines(int[] key) {
        Draw draw = new Draw(SEED);
        List<int[]> baselines = new ArrayList<>(List.of(key));
        for (int n = 0; n < BASELINES; n++) {
            int[] baseline = key.clone();
            for (int i = 0; i < baseline.length; i++) {
                int values = shape.dimensions().get(i).values().size();
                if (!keys.contains(i)) {
                    baseline[i] = n == 0 ? values - 1 : draw.below(values);
                }
            }
            baselines.add(baseline);
        }
        return baselines;
    }

    private Stream<int[]> combinations(int[] base, List<Integer> properties) {
        Stream<int[]> all = Stream.of(base);
        for (int property : properties) {
            int values = shape.dimensions().get(property).values().size();
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
