// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Place;

/**
 * A line of a Markdown text.
 *
 * @param number the line, counted from 1
 * @param text the line without its end
 * @param code whether it belongs to fenced code; a fence that is never closed fences nothing
 */
record MarkdownLine(int number, String text, boolean code) implements Comparable<MarkdownLine> {

    static final String FENCE_MARGIN = "\\s*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++|>\\s?+)*+";
    static final String FENCE = "(`{3,}+(?=[^`]*+\\z)|~{3,}+)";

    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern OPENING = Pattern.compile(FENCE_MARGIN + FENCE + ".*", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("[\\s>]*+" + FENCE + "\\s*+");

    static List<MarkdownLine> of(String text) {
        List<String> lines = List.of(BREAK.split(text, -1));
        List<MarkdownLine> read = new ArrayList<>();
        Map<Character, Integer> open = new HashMap<>();
        int codeTo = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (i > codeTo) {
                codeTo = Math.max(codeTo, closing(lines, i, open));
            }
            read.add(new MarkdownLine(i + 1, lines.get(i), i <= codeTo));
        }
        return read;
    }

    /** The line that closes the fence of a line; -1 if that line opens none, or none is closed. */
    private static int closing(List<String> lines, int at, Map<Character, Integer> open) {
        Matcher opening = OPENING.matcher(lines.get(at));
        if (!opening.matches()) {
            return -1;
        }
        String fence = opening.group(1);
        // A fence as long that nothing closed before will not be closed now; so no text takes long.
        if (fence.length() >= open.getOrDefault(fence.charAt(0), Integer.MAX_VALUE)) {
            return -1;
        }
        for (int i = at + 1; i < lines.size(); i++) {
            Matcher closing = CLOSING.matcher(lines.get(i));
            if (closing.matches() && closing.group(1).startsWith(fence)) {
                return i;
            }
        }
        open.put(fence.charAt(0), fence.length());
        return -1;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public int compareTo(MarkdownLine other) {
        return Integer.compare(number, other.number);
    }

    Place place() {
        int column = 0;
        while (column < text.length() - 1 && Character.isWhitespace(text.charAt(column))) {
            column++;
        }
        return new Place(number, column + 1);
    }
}
