// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * Goes breadth-first through every situation that a case can come to, with the fewest turns first, and holds every step
 * against the invariants. One case is kept for each situation.
 */
final class Exploration {

    private final World world;
    private final int turns;
    private final List<Invariant> ofSteps;
    private final List<Invariant> ofStates;
    private final NothingWider artifacts;
    private final Map<Situation, Integer> known = new HashMap<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<Set<Integer>> leadingHere = new ArrayList<>();
    private final Set<Integer> finals = new HashSet<>();
    private final Set<Situation> shown = ConcurrentHashMap.newKeySet();
    private final Set<TaskStatus> statuses = EnumSet.noneOf(TaskStatus.class);
    private final List<String> broken = new ArrayList<>();
    private Set<Integer> withTurnsToSpare = Set.of();
    private long transitions;

    Exploration(Team team, World world, int turns) {
        this.world = world;
        this.turns = turns;
        this.ofSteps = world == World.OBEYING
                ? Invariant.join(AlwaysTrue.ofSteps(), AlwaysObeyed.ofSteps())
                : AlwaysTrue.ofSteps();
        this.ofStates = AlwaysTrue.ofStates();
        this.artifacts = new NothingWider(team);
    }

    /** A stand with its situation. */
    private record Node(int index, Situation situation, Stand stand) {}

    /** Where a step leads, and what it breaks. */
    private record Reached(int from, Situation situation, Stand stand, boolean isTurn, List<String> broken) {}

    Exploration from(Moment... starts) {
        Map<Integer, Node> layer = new LinkedHashMap<>();
        for (Moment start : starts) {
            Stand stand = Stand.of(start);
            Situation situation = Situation.of(stand);
            layer.putIfAbsent(index(situation), new Node(index(situation), situation, stand));
        }
        Set<Integer> expanded = new HashSet<>();
        for (int taken = 0; taken <= turns; taken++) {
            withTurnsToSpare = Set.copyOf(expanded);
            layer = afterAllTimely(layer, expanded, taken < turns);
        }
        return this;
    }

    /** Goes on without a turn for as long as that leads anywhere, and gives back where one turn more leads. */
    private Map<Integer, Node> afterAllTimely(Map<Integer, Node> start, Set<Integer> expanded, boolean mayTurn) {
        Map<Integer, Node> layer = start;
        Map<Integer, Node> turned = new LinkedHashMap<>();
        while (!layer.isEmpty()) {
            List<Node> nodes = layer.values().stream()
                    .filter(node -> expanded.add(node.index()))
                    .toList();
            layer = new LinkedHashMap<>();
            List<Reached> all = nodes.parallelStream()
                    .flatMap(node -> expand(node, mayTurn))
                    .toList();
            for (Reached reached : all) {
                transitions++;
                broken.addAll(reached.broken());
                int index = index(reached.situation());
                leadingHere.get(index).add(reached.from());
                if (!expanded.contains(index)) {
                    Node node = new Node(index, reached.situation(), reached.stand());
                    (reached.isTurn() ? turned : layer).putIfAbsent(index, node);
                }
            }
            nodes.forEach(this::settle);
        }
        turned.keySet().removeAll(expanded);
        return turned;
    }

    private Stream<Reached> expand(Node node, boolean mayTurn) {
        Moment moment = node.stand().moment();
        Stream<World.Step> steps = Stream.concat(
                world.steps(moment, mayTurn), Clock.next(moment).map(later -> new World.Step(later, false)).stream());
        return steps.map(step -> reached(node, step));
    }

    private Reached reached(Node node, World.Step step) {
        Stand stand = Stand.of(step.after());
        Situation situation = Situation.of(stand);
        List<String> wrong = new ArrayList<>(Invariant.broken(ofSteps, node.stand(), stand));
        if (shown.add(situation.outward())) {
            wrong.addAll(Invariant.broken(ofStates, node.stand(), stand));
            wrong.addAll(artifacts.broken(stand));
        }
        return new Reached(node.index(), situation, stand, step.isTurn(), wrong);
    }

    private void settle(Node node) {
        statuses.add(node.situation().status());
        if (node.stand().moment().state().closing().isFinal()) {
            finals.add(node.index());
        }
    }

    private int index(Situation situation) {
        return known.computeIfAbsent(situation, unknown -> {
            situations.add(unknown);
            leadingHere.add(new HashSet<>());
            return situations.size() - 1;
        });
    }

    int states() {
        return situations.size();
    }

    long transitions() {
        return transitions;
    }

    Set<TaskStatus> statuses() {
        return statuses;
    }

    List<String> broken() {
        return broken;
    }

    /** The situations with a turn to spare, or all if there is none to take, from which no final one is reached. */
    Collection<Situation> deadEnds() {
        Set<Integer> alive = new HashSet<>(finals);
        List<Integer> open = new ArrayList<>(finals);
        while (!open.isEmpty()) {
            for (int from : leadingHere.get(open.remove(open.size() - 1))) {
                if (alive.add(from)) {
                    open.add(from);
                }
            }
        }
        return IntStream.range(0, situations.size())
                .filter(index -> turns == 0 || withTurnsToSpare.contains(index))
                .filter(index -> !alive.contains(index))
                .mapToObj(situations::get)
                .toList();
    }

    @Override
    public String toString() {
        return world + ", " + situations.size() + " states, " + transitions + " transitions, artifacts asked for in "
                + shown.size() + " of the states";
    }
}
