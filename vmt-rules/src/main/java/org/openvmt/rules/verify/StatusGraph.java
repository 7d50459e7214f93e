// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.engine.DecisionKind;

/** Which statuses lead to which, over all that may hold of a case. */
final class StatusGraph {

    private final Map<TaskStatus, Set<TaskStatus>> leadsTo = new EnumMap<>(TaskStatus.class);

    private StatusGraph() {
        Stream.of(TaskStatus.values()).forEach(status -> leadsTo.put(status, EnumSet.noneOf(TaskStatus.class)));
    }

    static StatusGraph empty() {
        return new StatusGraph();
    }

    /** Takes note of what was decided; of moves only. */
    void note(Object answer) {
        if (answer instanceof MoveAnswer move && move.isGranted()) {
            Objects.requireNonNull(leadsTo.get(move.origin())).add(move.target());
        }
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Set<TaskStatus> reached = from(TaskStatus.NEW);
        for (TaskStatus status : TaskStatus.values()) {
            if (!reached.contains(status)) {
                flaws.add(flaw(Soundness.REACHABLE, status, "no way leads from New to " + status.displayName()));
            }
            if (from(status).stream().noneMatch(StatusGraph::mayEnd)) {
                flaws.add(flaw(
                        Soundness.NO_DEAD_END,
                        status,
                        "no way leads from " + status.displayName() + " to a final status"));
            }
        }
        return flaws;
    }

    /** Opinion ends a case too, once its note is out; that one has to be there is no matter of moves. */
    private static boolean mayEnd(TaskStatus status) {
        return status.isFinal();
    }

    private Set<TaskStatus> from(TaskStatus start) {
        Set<TaskStatus> reached = EnumSet.of(start);
        List<TaskStatus> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (TaskStatus next : Objects.requireNonNull(leadsTo.get(open.remove(0)))) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static Flaw flaw(Soundness breaks, TaskStatus status, String sentence) {
        return new Flaw(breaks, DecisionKind.TRANSITIONS, List.of(), status.displayName(), sentence);
    }
}
