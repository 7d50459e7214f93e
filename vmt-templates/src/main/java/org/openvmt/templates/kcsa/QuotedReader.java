// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;
import java.util.Optional;

/** Reads a text in quotation marks as a YAML parser does: a break in it counts for a blank, a blank line for a break. */
final class QuotedReader {

    private static final String ESCAPES = "0abtnvfre \"/\\N_LP";
    private static final String ESCAPED = "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
    private static final int HEX = 16;

    private final List<Line> lines;
    private final StringBuilder text = new StringBuilder();
    private int index;
    private int column;
    /** Up to where blanks at the end of a line are written out, not to be dropped. */
    private int kept;

    QuotedReader(List<Line> lines, int index, int column) {
        this.lines = lines;
        this.index = index;
        this.column = column;
    }

    /** The text, if it closes before the first line that is indented by no more than the parent. */
    Optional<Quoted> read(int parent) {
        char mark = lines.get(index).text().charAt(column);
        column++;
        while (true) {
            String line = lines.get(index).text();
            boolean joined = false;
            while (column < line.length()) {
                char c = line.charAt(column);
                boolean doubled = mark == '\'' && line.startsWith("''", column);
                if (doubled) {
                    text.append(mark);
                    column += 2;
                } else if (c == mark) {
                    return Optional.of(new Quoted(text.toString(), index, column + 1));
                } else if (c == '\\' && mark == '"') {
                    joined = column + 1 == line.length();
                    if (!joined && !escape(line)) {
                        return Optional.empty();
                    }
                    column += joined ? 1 : 0;
                } else {
                    text.append(c);
                    column++;
                }
            }
            if (!fold(parent, joined)) {
                return Optional.empty();
            }
        }
    }

    /** Goes to the next line that says something. */
    private boolean fold(int parent, boolean joined) {
        if (!joined) {
            int end = text.length();
            while (end > kept && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
                end--;
            }
            text.setLength(end);
        }
        int from = index;
        index++;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        if (index == lines.size() || lines.get(index).indent() <= parent) {
            return false;
        }
        int blankLines = index - from - 1;
        text.append(blankLines > 0 ? "\n".repeat(blankLines) : joined ? "" : " ");
        kept = text.length();
        column = lines.get(index).indent();
        return true;
    }

    private boolean escape(String line) {
        char c = line.charAt(column + 1);
        int known = ESCAPES.indexOf(c);
        if (known >= 0) {
            text.append(ESCAPED.charAt(known));
            column += 2;
        } else {
            int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
            int from = column + 2;
            Optional<Integer> code = digits == 0 || from + digits > line.length()
                    ? Optional.empty()
                    : hex(line.substring(from, from + digits));
            if (code.isEmpty()) {
                return false;
            }
            text.appendCodePoint(code.get());
            column = from + digits;
        }
        kept = text.length();
        return true;
    }

    private static Optional<Integer> hex(String digits) {
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), HEX);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            code = code * HEX + digit;
        }
        return code <= Character.MAX_CODE_POINT ? Optional.of(code) : Optional.empty();
    }
}
