// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.TaskStatus;

/** Runs the table that lies beside the rules on moves. */
class MoveCasesTest {

    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final Pattern BLANK = Pattern.compile(" ");

    record Row(int line, List<String> cells) {

        @Override
        public String toString() {
            return "line " + line + ": " + String.join(" | ", cells);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in =
                MoveCasesTest.class.getResourceAsStream("/org/openvmt/rules/policy/transitions/cases.csv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#") && !lines.get(i).startsWith("rule;")) {
                    rows.add(new Row(i + 1, List.of(SEPARATOR.split(lines.get(i), -1))));
                }
            }
            return rows;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheTableSays(Row row) {
        List<String> cells = row.cells();
        TaskStatus origin = TaskStatus.parse(cells.get(3));
        TaskStatus target = TaskStatus.parse(cells.get(4));
        boolean isPrivate = cells.get(2).equals("private");
        MoveAnswer answer = Ideal.decide(Ideal.facts(origin, target, isPrivate, cells.get(5), cells.get(6)));

        assertThat(answer.isGranted()).isEqualTo(cells.get(7).equals("granted"));
        List<String> ids =
                answer.decision().reasons().stream().map(Reason::rule).toList();
        assertThat(new TreeSet<>(ids)).containsExactlyElementsOf(new TreeSet<>(List.of(BLANK.split(cells.get(8)))));
        if (!cells.get(9).equals("*")) {
            assertThat(answer.effects().stream()
                            .map(effect -> effect.reason().rule())
                            .sorted())
                    .containsExactlyElementsOf(cells.get(9).isEmpty() ? List.of() : List.of(BLANK.split(cells.get(9))));
        }
        boolean oneGuard = cells.get(1).equals("case")
                && !answer.isGranted()
                && !cells.get(8).contains(" ");
        assertThat(oneGuard && ids.size() != 1)
                .as("one guard alone is unmet: %s", ids)
                .isFalse();
    }

    @Test
    void holdsCaseAndNearMissForEveryRule() throws IOException {
        TreeSet<String> expected = new TreeSet<>(List.of(
                "TR-01", "TR-02", "TR-03a", "TR-03b", "TR-04", "TR-05", "TR-06", "TR-07a", "TR-07b", "TR-07c", "TR-08",
                "TR-09", "TR-10", "TR-11", "TR-12", "TR-13", "TR-14", "TR-15", "TR-16", "RECL", "APP-1", "FIX-1",
                "CVE-1", "CVE-2", "CVE-3", "CVE-4", "NOT-1", "PPL-1"));
        for (String kind : List.of("case", "near-miss")) {
            Set<String> covered = rows().stream()
                    .filter(row -> row.cells().get(1).equals(kind))
                    .map(row -> row.cells().get(0))
                    .collect(Collectors.toSet());
            assertThat(covered).as(kind).containsAll(expected);
        }
    }
}
