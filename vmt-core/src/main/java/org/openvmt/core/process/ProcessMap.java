// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Problems;

/**
 * The whole process at a glance: its steps and the moves between statuses, as the rules of a team have them. It holds
 * nothing of any case. Invariants: the ids of steps differ, a step comes after steps that are listed before it, and no row
 * grants the same move twice. Equal if the processes are the same. Sections 5 and 6 of the process.
 */
@Value.Immutable
public sealed interface ProcessMap permits ImmutableProcessMap {

    /**
     * The steps, in an order in which each comes after those that it follows.
     *
     * @return at least one for a process that is drawn
     */
    List<ProcessStep> steps();

    /**
     * The status that the process ends with, once its last steps are done.
     *
     * @return empty if they leave it open
     */
    Optional<TaskStatus> end();

    /**
     * The moves, in the order of the statuses that they leave and reach, then of their rows.
     *
     * @return one for each row that grants a move
     */
    List<ProcessMove> moves();

    /**
     * The statuses that some move leaves or reaches.
     *
     * @return in the order of the process
     */
    default List<TaskStatus> statuses() {
        return Stream.of(TaskStatus.values())
                .filter(status -> moves().stream().anyMatch(move -> move.origin() == status || move.target() == status))
                .toList();
    }

    /**
     * The moves that leave a status.
     *
     * @param status where they begin
     * @return in the order of the map
     */
    default List<ProcessMove> movesFrom(TaskStatus status) {
        return moves().stream().filter(move -> move.origin() == status).toList();
    }

    /**
     * The steps that follow right after one.
     *
     * @param step the step before them
     * @return in the order of the map
     */
    default List<ProcessStep> stepsAfter(ProcessStep step) {
        return steps().stream().filter(next -> next.after().contains(step.id())).toList();
    }

    /** Checks the order of the steps, and that nothing is there twice. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < steps().size(); i++) {
            ProcessStep step = steps().get(i);
            String path = "steps[" + i + "]";
            for (String before : step.after()) {
                problems.require(
                        seen.contains(before),
                        path + ".after",
                        () -> "\"" + before + "\" is no step before \"" + step.id() + "\"");
            }
            problems.require(
                    seen.add(step.id()),
                    path + ".id",
                    () -> "\"" + step.id() + "\" is there already, expected it once");
        }
        Set<List<Object>> granted = new HashSet<>();
        for (int i = 0; i < moves().size(); i++) {
            ProcessMove move = moves().get(i);
            problems.require(
                    granted.add(List.of(move.origin(), move.target(), move.rule())),
                    "moves[" + i + "]",
                    () -> move.rule() + " grants the move from " + move.origin().displayName() + " to "
                            + move.target().displayName() + " twice");
        }
        problems.throwIfAny();
    }

    /**
     * A map to draw up.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects steps and moves. */
    final class Builder extends ImmutableProcessMap.Builder {
        Builder() {}
    }
}
