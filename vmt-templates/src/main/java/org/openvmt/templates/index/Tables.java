// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.BitSet;
import java.util.List;
import org.openvmt.core.finding.Place;

/** The tables of a document that may be its index: those of four columns that are shown. */
final class Tables {

    private Tables() {}

    /**
     * The line of the first row of the index, or where it would stand; -1 if there is no such table. A table with a row
     * that can be read comes before one without rows, and that before any other.
     */
    static int index(List<String> lines) {
        BitSet hidden = HiddenLines.of(lines);
        int empty = -1;
        int other = -1;
        int i = 0;
        while (i + 1 < lines.size()) {
            int end = hidden.get(i) || hidden.get(i + 1) || !begins(lines, i) ? i + 1 : end(lines, i + 2);
            if (end > i + 1) {
                if (lines.subList(i + 2, end).stream().anyMatch(Tables::isRow)) {
                    return i + 2;
                }
                empty = empty < 0 && end == i + 2 ? i + 2 : empty;
                other = other < 0 ? i + 2 : other;
            }
            i = end;
        }
        return empty < 0 ? other : empty;
    }

    private static boolean begins(List<String> lines, int at) {
        List<String> rule = Cells.of(lines.get(at + 1));
        return Cells.areRule(rule)
                && rule.size() == RowReader.CELLS
                && Cells.of(lines.get(at)).size() == RowReader.CELLS;
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !Cells.of(lines.get(end)).isEmpty()) {
            end++;
        }
        return end;
    }

    private static boolean isRow(String line) {
        return new RowReader(new Place(1, 1)).read(line).isPresent();
    }
}
