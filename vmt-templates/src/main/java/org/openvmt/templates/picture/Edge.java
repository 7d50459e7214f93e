// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.process.Applicability;
import org.openvmt.core.process.Guard;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessMove;
import org.openvmt.core.taxonomy.TaskStatus;

/** All rows of the process that lead from one status to another. */
record Edge(TaskStatus origin, TaskStatus target, List<ProcessMove> rows) {

    static List<Edge> of(ProcessMap map) {
        List<Edge> edges = new ArrayList<>();
        for (TaskStatus origin : map.statuses()) {
            map.movesFrom(origin).stream()
                    .collect(Collectors.groupingBy(ProcessMove::target, TreeMap::new, Collectors.toList()))
                    .forEach((target, rows) -> edges.add(new Edge(origin, target, rows)));
        }
        return edges;
    }

    /** The ids of the rows, and for which cases each is there. */
    String ids() {
        return rows.stream()
                .map(row -> row.applies() == Applicability.EVERY_CASE
                        ? row.rule()
                        : row.rule() + " (" + row.applies().words().replaceFirst(" .*", "") + ")")
                .collect(Collectors.joining(", "));
    }

    List<Guard> guards() {
        return rows.stream()
                .flatMap(row -> row.guards().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Everything in words. */
    String words() {
        return Stream.concat(
                        Stream.of(origin.displayName() + " to " + target.displayName() + ", " + ids()),
                        guards().stream().map(Edge::words))
                .collect(Collectors.joining("; "));
    }

    static String words(Guard guard) {
        return guard.rule() + ": " + guard.sentence()
                + (guard.applies() == Applicability.EVERY_CASE
                        ? ""
                        : " (" + guard.applies().words() + ")");
    }
}
