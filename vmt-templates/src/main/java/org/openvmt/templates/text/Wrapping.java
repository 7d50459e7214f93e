// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.stream.Collectors;

/**
 * The breaking of long lines, for mails that are read as plain text. Only a single blank between two words gives way to a
 * break, so nothing but the layout changes: an indented line, one between fences and a row of a table stay as they are,
 * since a break makes another command or table of them; a long word stays whole, and no line begins with what a mail
 * program takes for a quotation or for the next mail.
 */
public final class Wrapping {

    private static final int WIDTH = 74;
    private static final String BULLET = "- ";
    private static final String ROW = "|";
    private static final String UNDER_BULLET = "  ";

    private Wrapping() {}

    /**
     * A text in lines of 74 characters at most, as far as its words, code and tables allow.
     *
     * @param text the text, with line breaks of any kind
     * @return the same words, whose lines end in a line feed each
     */
    public static String wrap(String text) {
        Fence fence = new Fence();
        return text.lines()
                .map(line -> fence.takes(line) || line.startsWith(ROW) ? line : line(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (line.length() <= WIDTH || Character.isWhitespace(line.charAt(0))) {
            return line;
        }
        String margin = line.startsWith(BULLET) ? UNDER_BULLET : "";
        StringBuilder wrapped = new StringBuilder();
        int from = 0;
        int width = WIDTH;
        while (line.length() - from > width) {
            int at = breakIn(line, from + margin.length(), from + width);
            if (at < 0) {
                break;
            }
            wrapped.append(line, from, at).append('\n').append(margin);
            from = at + 1;
            width = WIDTH - margin.length();
        }
        return wrapped.append(line, from, line.length()).toString();
    }

    /** The last place for a break up to a column; else the first one behind it; -1 if there is none. */
    private static int breakIn(String line, int from, int to) {
        for (int at = to; at > from; at--) {
            if (mayBreak(line, at)) {
                return at;
            }
        }
        for (int at = to + 1; at < line.length(); at++) {
            if (mayBreak(line, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean mayBreak(String line, int at) {
        return line.charAt(at) == ' '
                && at + 1 < line.length()
                && line.charAt(at - 1) != ' '
                && line.charAt(at + 1) != ' '
                && line.charAt(at + 1) != '>'
                && !line.startsWith("From ", at + 1);
    }
}
