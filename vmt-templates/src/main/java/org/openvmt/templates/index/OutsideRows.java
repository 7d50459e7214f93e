// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.AdvisoryId;

/** The rows that a document shows outside of its index: below the blank line that ends the table, or in another one. */
final class OutsideRows {

    private final TreeMap<Integer, IndexRow> rows = new TreeMap<>();
    private final List<String> lines;

    private OutsideRows(List<String> lines) {
        this.lines = lines;
    }

    /** Those of all lines but the ones from the first row of the index up to its end. */
    static OutsideRows of(List<String> lines, int from, int to) {
        OutsideRows outside = new OutsideRows(lines);
        BitSet hidden = HiddenLines.of(lines);
        hidden.set(from, to);
        for (int i = hidden.nextClearBit(0); i < lines.size(); i = hidden.nextClearBit(i + 1)) {
            outside.read(i);
        }
        return outside;
    }

    private void read(int at) {
        new RowReader(place(at)).read(lines.get(at)).ifPresent(row -> rows.put(at, row));
    }

    /** One for each block of rows, at the first of them. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int at : rows.keySet()) {
            if (!rows.containsKey(at - 1)) {
                findings.add(Finding.of(
                                Level.WARNING,
                                "INDEX-OUTSIDE",
                                "",
                                "from here on rows of advisories stand outside of the index, and are not read")
                        .at(place(at)));
            }
        }
        return findings;
    }

    /** Where a row of the advisory stands. */
    Optional<Place> of(AdvisoryId id) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().id().equals(id))
                .map(row -> place(row.getKey()))
                .findFirst();
    }

    private Place place(int at) {
        String line = lines.get(at);
        return new Place(at + 1, line.length() - line.stripLeading().length() + 1);
    }
}
