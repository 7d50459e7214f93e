// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown: words in the first column, numbers in the others. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row(List.of(heads));
        lines.add("| --- |" + " ---: |".repeat(heads.length - 1));
    }

    Table row(String... cells) {
        row(List.of(cells));
        return this;
    }

    private void row(List<String> cells) {
        lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** How many times one takes of what the other takes, in two digits that mean something. */
    static String ratio(double one, double other) {
        return number(one / other) + "×";
    }

    /** A number in two or three digits that mean something. */
    static String number(double number) {
        double size = Math.abs(number);
        String form = size == 0 || size >= 9.95 ? "%,.0f" : size >= 0.995 ? "%.1f" : size >= 0.00995 ? "%.2f" : "%.4f";
        return Double.isFinite(number) ? String.format(Locale.ROOT, form, number) : "—";
    }

    static String millis(double nanos) {
        return number(nanos / 1e6);
    }

    static String kilobytes(double bytes) {
        return number(bytes / 1024);
    }
}
