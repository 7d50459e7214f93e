// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.List;
import java.util.regex.Pattern;

/** The notation of the echo, line by line. */
final class EchoLines {

    static final String SEPARATOR = "-".repeat(42);

    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern LABEL = Pattern.compile("\\[[^\\[\\]\\p{C}\\p{Zl}\\p{Zp}]{1,100}+]\\s*+");

    private EchoLines() {}

    static List<String> of(String text) {
        return List.of(BREAK.split(text, -1));
    }

    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches()
                && !line.substring(1, line.indexOf(']')).isBlank();
    }

    static boolean isSeparator(String line) {
        return line.stripTrailing().equals(SEPARATOR);
    }

    /** The line of the label that a separator announces; -1 if the line is no separator, or announces none. */
    static int announced(List<String> lines, int at) {
        if (!isSeparator(lines.get(at))) {
            return -1;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && isLabel(lines.get(next)) ? next : -1;
    }

    static boolean holdsField(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (announced(lines, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The lines without blank ones around them. */
    static String trimmed(List<String> lines) {
        int from = 0;
        int end = lines.size();
        while (from < end && lines.get(from).isBlank()) {
            from++;
        }
        while (end > from && lines.get(end - 1).isBlank()) {
            end--;
        }
        return String.join("\n", lines.subList(from, end));
    }
}
