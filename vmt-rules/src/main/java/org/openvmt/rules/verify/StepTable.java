// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.process.Lane;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.process.StepKind;
import org.openvmt.core.taxonomy.TaskStatus;

/** The steps of the process, read off the table on the policy author's desk. */
record StepTable(List<ProcessStep> steps, Optional<TaskStatus> end) {

    private static final String TABLE = "/org/openvmt/rules/policy/steps.md";
    private static final String END = "end";
    private static final int COLUMNS = 7;

    static StepTable read(Admittances admittances) {
        List<ProcessStep> steps = new ArrayList<>();
        Optional<TaskStatus> end = Optional.empty();
        for (List<String> row : rows(Desk.text(TABLE))) {
            if (row.get(0).equals(END)) {
                end = Optional.of(TaskStatus.parse(row.get(6)));
            } else {
                steps.add(step(row, admittances));
            }
        }
        return new StepTable(steps, end);
    }

    private static ProcessStep step(List<String> row, Admittances admittances) {
        return ProcessStep.builder()
                .id(row.get(0))
                .title(row.get(1))
                .lane(Lane.valueOf(row.get(2).toUpperCase(Locale.ROOT)))
                .kind(StepKind.valueOf(row.get(3).toUpperCase(Locale.ROOT)))
                .section(row.get(4))
                .after(Stream.of(row.get(5).split(",", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList())
                .widensTo(admittances.in(row.get(4)))
                .begins(Optional.of(row.get(6)).filter(name -> !name.isEmpty()).map(TaskStatus::parse))
                .build();
    }

    /** The cells of the table's rows, without its head and the line below that. */
    private static List<List<String>> rows(String page) {
        List<List<String>> rows = page.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.split("\\|", -1))
                        .skip(1)
                        .limit(COLUMNS)
                        .map(String::strip)
                        .toList())
                .toList();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != COLUMNS)) {
            throw new IllegalStateException("the table of steps in the jar is no table of " + COLUMNS + " columns");
        }
        return rows;
    }
}
