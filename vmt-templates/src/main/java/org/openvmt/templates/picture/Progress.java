// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * How far a case is along the steps: by its status, and by the sections of the process that its open duties cite. A step
 * begins with its status, or once those before it are done; it is done once a later status began, or else when nothing is
 * owed in its section, unless a move or the opening of the report is what is waited for.
 */
final class Progress {

    private final ProcessMap map;
    private final TaskStatus status;
    private final Extent extent;
    private final Set<String> owed;
    private final List<TaskStatus> path = new ArrayList<>();
    private final Map<String, Standing> standings = new HashMap<>();

    private Progress(ProcessMap map, TaskStatus status, Extent extent, Duties duties) {
        this.map = map;
        this.status = status;
        this.extent = extent;
        this.owed = duties.open().stream()
                .map(duty -> duty.reason().citation().section())
                .collect(Collectors.toSet());
        map.steps().stream().flatMap(step -> step.begins().stream()).distinct().forEach(path::add);
        map.end().ifPresent(path::add);
    }

    static Progress of(ProcessMap map, TaskStatus status, Extent extent, Duties duties) {
        Progress progress = new Progress(map, status, extent, duties);
        map.steps().forEach(step -> progress.standings.put(step.id(), progress.standing(step)));
        return progress;
    }

    Standing of(ProcessStep step) {
        return Objects.requireNonNull(standings.get(step.id()));
    }

    /** Whether the status lies on the path that the steps lead along. */
    boolean isOnPath() {
        return path.contains(status);
    }

    private Standing standing(ProcessStep step) {
        if (map.end().filter(status::equals).isPresent()) {
            return Standing.DONE;
        } else if (!hasBegun(step)) {
            return Standing.AHEAD;
        }
        return isDone(step) ? Standing.DONE : Standing.NOW;
    }

    private boolean hasBegun(ProcessStep step) {
        return step.begins().filter(this::isReached).isPresent()
                || step.after().stream().allMatch(before -> standings.get(before) == Standing.DONE);
    }

    private boolean isDone(ProcessStep step) {
        List<ProcessStep> next = map.stepsAfter(step);
        if (next.stream().anyMatch(this::isUnderWay)) {
            return true;
        }
        boolean waitsForMove = next.stream()
                .anyMatch(after -> after.after().size() == 1 && after.begins().isPresent());
        boolean waitsForOpening = next.stream()
                        .anyMatch(after -> after.widensTo()
                                .filter(Audience.EVERYONE::equals)
                                .isPresent())
                && !extent.admits(Audience.EVERYONE);
        return status.isFinal() || (!waitsForMove && !waitsForOpening && !owed.contains(step.section()));
    }

    /** Whether its status began, or that of a step behind it. */
    private boolean isUnderWay(ProcessStep step) {
        return step.begins()
                .map(this::isReached)
                .orElseGet(() -> map.stepsAfter(step).stream().anyMatch(this::isUnderWay));
    }

    private boolean isReached(TaskStatus begun) {
        return path.indexOf(begun) <= Math.max(0, path.indexOf(status));
    }
}
