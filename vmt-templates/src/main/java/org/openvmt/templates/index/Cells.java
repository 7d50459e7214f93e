// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of a line of a table. Bars part them, but for a bar with a backslash in front. */
final class Cells {

    private static final Pattern RULE = Pattern.compile(":?-++:?");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]++");

    private Cells() {}

    /** The cells without the blanks around them, still escaped; none if no bar parts the line. */
    static List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from == 0) {
            return List.of();
        }
        String last = line.substring(from).strip();
        if (!last.isEmpty()) {
            cells.add(last);
        }
        return cells.get(0).isEmpty() && line.strip().startsWith("|") ? cells.subList(1, cells.size()) : cells;
    }

    /** Whether a line parts the head of a table from its rows. */
    static boolean areRule(List<String> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> RULE.matcher(cell).matches());
    }

    /** Whether a text can stand between the round brackets of a link. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
