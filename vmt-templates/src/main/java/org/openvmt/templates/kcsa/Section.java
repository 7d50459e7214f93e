// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;
import org.openvmt.core.finding.Place;

/**
 * What stands under a key of the top.
 *
 * @param key the key as the dialect spells it; nothing for what stands under none
 * @param column the column behind the key
 * @param lines all lines, the one with the key first
 */
record Section(String key, int column, List<Line> lines) {

    /** What stands on the line of the key, or begins there. */
    Scalar value() {
        Line line = lines.get(0);
        Scalar value = new ScalarReader(lines).read(0, column, line.indent(), line.indent() - 1);
        return value.isPlain() && ScalarReader.isHeader(line, column)
                ? new Scalar(Scalar.Style.ABSENT, "", value.place(), 1, ScalarReader.remark(line, column))
                : value;
    }

    /** Whether the mark of a block stands behind the key, and no block below it. */
    boolean lacksBlock() {
        return ScalarReader.isHeader(lines.get(0), column) && value().style() == Scalar.Style.ABSENT;
    }

    Place place() {
        return lines.get(0).at(lines.get(0).indent());
    }

    /** Whether nothing but blank lines follows behind so many lines. */
    boolean endsBehind(int count) {
        return lines.subList(count, lines.size()).stream().allMatch(Line::isBlank);
    }
}
