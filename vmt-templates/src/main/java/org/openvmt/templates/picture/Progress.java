// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * How far a case is along the steps: by its status, by its opening, and by the sections of the process that its open duties
 * cite. A step begins with its status, or once those before it are done, or when the report is opened in it; it is done
 * once a later status began, or else when nothing is owed in its section, unless a move or the opening of the report is
 * what is waited for. A case that is over elsewhere has left the steps that it did not come through.
 */
final class Progress {

    /** To escalate what is late is owed in the section of what is late, however far the case has come since. */
    private static final String ESCALATION = "DU-31";

    private final ProcessMap map;
    private final CaseState state;
    private final Set<String> owed;
    private final List<TaskStatus> path = new ArrayList<>();
    private final int furthest;
    private final Map<String, Standing> standings = new HashMap<>();

    private Progress(ProcessMap map, CaseFile caseFile, Duties duties) {
        this.map = map;
        this.state = caseFile.state();
        this.owed = duties.open().stream()
                .filter(duty -> !duty.rule().equals(ESCALATION))
                .map(duty -> duty.reason().citation().section())
                .collect(Collectors.toSet());
        map.steps().stream().flatMap(step -> step.begins().stream()).distinct().forEach(path::add);
        map.end().ifPresent(path::add);
        this.furthest = hasLeft() ? furthest(caseFile) : path.indexOf(state.status());
    }

    static Progress of(ProcessMap map, CaseFile caseFile, Duties duties) {
        Progress progress = new Progress(map, caseFile, duties);
        map.steps().forEach(step -> progress.standings.put(step.id(), progress.standing(step)));
        return progress;
    }

    Standing of(ProcessStep step) {
        return Objects.requireNonNull(standings.get(step.id()));
    }

    /** Whether the status lies on the path that the steps lead along. */
    boolean isOnPath() {
        return path.contains(state.status());
    }

    /** Whether it is over without having come to the end of the steps. */
    private boolean hasLeft() {
        return state.closing().isFinal() && !isOnPath();
    }

    /** The last status of the steps that a case was ever in. */
    private int furthest(CaseFile caseFile) {
        return caseFile.journal().stream()
                .map(entry -> entry.event() instanceof StatusChanged changed ? path.indexOf(changed.to()) : 0)
                .reduce(0, Math::max);
    }

    private Standing standing(ProcessStep step) {
        if (map.end().filter(state.status()::equals).isPresent()) {
            return Standing.DONE;
        } else if (hasLeft()) {
            boolean cameThrough = step.after().isEmpty() || nextIsUnderWay(step);
            return cameThrough ? Standing.DONE : Standing.LEFT;
        } else if (!hasBegun(step)) {
            return Standing.AHEAD;
        }
        return isDone(step) ? Standing.DONE : Standing.NOW;
    }

    private boolean hasBegun(ProcessStep step) {
        return isUnderWay(step)
                || map.stepsAfter(step).stream().anyMatch(this::isOpenedIn)
                || step.after().stream().allMatch(before -> standings.get(before) == Standing.DONE);
    }

    private boolean isDone(ProcessStep step) {
        List<ProcessStep> next = map.stepsAfter(step);
        if (nextIsUnderWay(step)) {
            return true;
        }
        boolean waitsForMove = next.stream()
                .anyMatch(after -> after.after().size() == 1 && after.begins().isPresent());
        boolean waitsForOpening = next.stream().anyMatch(Progress::opens) && state.isPrivate();
        return !waitsForMove && !waitsForOpening && !owed.contains(step.section());
    }

    private boolean nextIsUnderWay(ProcessStep step) {
        return map.stepsAfter(step).stream().anyMatch(this::isUnderWay);
    }

    /** Whether its status began, or that of a step behind it, or the report was opened in it. */
    private boolean isUnderWay(ProcessStep step) {
        return isOpenedIn(step) || step.begins().map(this::isReached).orElseGet(() -> nextIsUnderWay(step));
    }

    private boolean isOpenedIn(ProcessStep step) {
        return opens(step) && !hasLeft() && state.disclosure().openedAt().isPresent();
    }

    private static boolean opens(ProcessStep step) {
        return step.widensTo().filter(Audience.EVERYONE::equals).isPresent();
    }

    private boolean isReached(TaskStatus begun) {
        return path.indexOf(begun) <= Math.max(0, furthest);
    }
}
