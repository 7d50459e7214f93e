// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Lane;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.taxonomy.TaskStatus;

/** The steps in levels, each below those that it follows; two steps that share a lane never share a level. */
final class Levels {

    private final List<List<ProcessStep>> levels = new ArrayList<>();
    private final Map<String, Integer> byStep = new HashMap<>();

    Levels(ProcessMap map) {
        for (ProcessStep step : map.steps()) {
            int level = step.after().stream()
                            .mapToInt(before -> Objects.requireNonNull(byStep.get(before)))
                            .max()
                            .orElse(-1)
                    + 1;
            while (level < levels.size() && levels.get(level).stream().anyMatch(other -> meet(other, step))) {
                level++;
            }
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(step);
            byStep.put(step.id(), level);
        }
    }

    private static boolean meet(ProcessStep one, ProcessStep other) {
        return one.lane() == Lane.BOTH || other.lane() == Lane.BOTH || one.lane() == other.lane();
    }

    int size() {
        return levels.size();
    }

    List<ProcessStep> at(int level) {
        return levels.get(level);
    }

    int of(String step) {
        return Objects.requireNonNull(byStep.get(step));
    }

    /** The widest audience to whom the case opens at a level. */
    Optional<Audience> widensTo(int level) {
        Set<Audience> audiences = new TreeSet<>();
        at(level).forEach(step -> step.widensTo().ifPresent(audiences::add));
        return audiences.stream().reduce((narrower, wider) -> wider);
    }

    /** The status that begins at a level. */
    Optional<TaskStatus> begins(int level) {
        Set<TaskStatus> statuses = new TreeSet<>();
        at(level).forEach(step -> step.begins().ifPresent(statuses::add));
        return statuses.stream().reduce((earlier, later) -> later);
    }
}
