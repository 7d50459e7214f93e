// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.finding;

import org.openvmt.core.value.Problems;

/**
 * Where in a text something stands. Ordered as one reads.
 *
 * @param line the line, counted from 1
 * @param column the character within the line, counted from 1
 */
public record Place(int line, int column) implements Comparable<Place> {

    /**
     * Checks the numbers.
     *
     * @param line the line, counted from 1
     * @param column the character within the line, counted from 1
     * @throws org.openvmt.core.value.InvalidValueException if one is below 1
     */
    public Place {
        Problems.gather()
                .require(line > 0, "line", () -> line + " is below 1, expected a line counted from 1")
                .require(column > 0, "column", () -> column + " is below 1, expected a column counted from 1")
                .throwIfAny();
    }

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    /** Such as {@code line 3, column 7}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
