// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Place;

/** A line of a document, without the break at its end; its number is counted from 1, its columns from 0. */
record Line(int number, String text) {

    private static final String FENCE = "```";
    private static final Pattern MARK = Pattern.compile("(?:---|\\.\\.\\.)(?:\\s++#.*+|\\s*+)", Pattern.DOTALL);

    /** The lines of a text, whichever breaks it has. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(new Line(lines.size() + 1, text.substring(from, end)));
            boolean pair = text.startsWith("\r\n", end);
            from = end + (pair ? 2 : 1);
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** How many blanks and tabs it begins with. */
    int indent() {
        return skipBlanks(0);
    }

    /** Whether tabs are among those. */
    boolean isTabbed() {
        int tab = text.indexOf('\t');
        return tab >= 0 && tab < indent();
    }

    /** The column of the first character from a column on that is neither blank nor tab. */
    int skipBlanks(int column) {
        int at = column;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether it is an item of a list. */
    boolean isItem() {
        int at = indent();
        return at < text.length()
                && text.charAt(at) == '-'
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t');
    }

    /** The column of what an item says. */
    int behindDash() {
        return skipBlanks(indent() + 1);
    }

    /** Whether it marks where a document of YAML begins or ends. */
    boolean isMark() {
        return MARK.matcher(text).matches();
    }

    /** Whether it opens or closes fenced code. */
    boolean isFence() {
        return text.startsWith(FENCE, isItem() ? behindDash() : indent());
    }

    String from(int column) {
        return column < text.length() ? text.substring(column) : "";
    }

    /** The line without so many of the blanks that it begins with; nothing if there is nothing else in it. */
    String dedented(int blanks) {
        return isBlank() ? "" : text.substring(Math.min(blanks, indent()));
    }

    /** All that it says, as people write. */
    Scalar bare() {
        return new Scalar(Scalar.Style.PLAIN, from(indent()).strip(), at(indent()), 1);
    }

    Place at(int column) {
        return new Place(number, column + 1);
    }
}
