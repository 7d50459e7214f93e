// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.List;

/**
 * A line of a file.
 *
 * @param number where it stands, counted from 1
 * @param text what it says, without its line break
 */
record Line(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    Line with(String other) {
        return new Line(number, other);
    }

    /** The same lines without blank ones at their beginning and end. */
    static List<Line> trimmed(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
