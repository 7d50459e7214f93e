// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of cases that lies beside the rules of a decision; its first line names the columns. */
public final class CaseTable {

    private static final Pattern SEPARATOR = Pattern.compile(";");

    private final String decision;
    private final List<String> columns;
    private final List<Row> rows;

    private CaseTable(String decision, List<String> columns, List<Row> rows) {
        this.decision = decision;
        this.columns = columns;
        this.rows = rows;
    }

    public static CaseTable of(String decision) {
        List<String> lines = read(decision, "cases.csv").lines().toList();
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                List<String> cells = List.of(SEPARATOR.split(lines.get(i), -1));
                if (columns.isEmpty()) {
                    columns = cells;
                } else {
                    assertThat(cells).as("line " + (i + 1)).hasSameSizeAs(columns);
                    rows.add(new Row(i + 1, columns, cells));
                }
            }
        }
        return new CaseTable(decision, columns, List.copyOf(rows));
    }

    public List<Row> rows() {
        return rows;
    }

    /** Every rule has a case, and a near miss that differs from one of its cases in a single fact. */
    public void assertCovers(List<String> rules, List<String> facts) {
        assertThat(columns).containsAll(facts);
        for (String rule : rules) {
            List<Row> cases = ofRule(rule).filter(Row::isCase).toList();
            assertThat(cases).as("cases of " + rule).isNotEmpty();
            assertThat(ofRule(rule).filter(row -> !row.isCase()))
                    .as("near misses of " + rule)
                    .isNotEmpty()
                    .allMatch(miss -> cases.stream().anyMatch(row -> row.differsInOne(miss, facts)));
        }
        assertThat(rows).extracting(Row::rule).isSubsetOf(rules);
    }

    /** The page beside the rules has a line for each. */
    public void assertDescribes(List<String> rules) {
        String page = read(decision, decision + ".md");
        assertThat(rules).allSatisfy(rule -> assertThat(page).contains("\n| " + rule + " | "));
    }

    private Stream<Row> ofRule(String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule));
    }

    private static String read(String decision, String file) {
        String path = "/org/openvmt/rules/policy/" + decision + "/" + file;
        try (InputStream in = CaseTable.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the table. */
    public record Row(int line, List<String> columns, List<String> cells) {

        public String cell(String column) {
            return cells.get(columns.indexOf(column));
        }

        public String rule() {
            return cell("rule");
        }

        public boolean isCase() {
            assertThat(cell("kind")).isIn("case", "near-miss");
            return cell("kind").equals("case");
        }

        public boolean differsInOne(Row other, List<String> facts) {
            return facts.stream()
                            .filter(fact -> !cell(fact).equals(other.cell(fact)))
                            .count()
                    == 1;
        }

        @Override
        public String toString() {
            return "line " + line + ": " + String.join(" | ", cells);
        }
    }
}
