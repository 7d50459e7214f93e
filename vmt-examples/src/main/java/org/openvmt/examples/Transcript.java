// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Writes plain text of 100 columns: headings, and items with a label in front of them. */
final class Transcript {

    static final int WIDTH = 100;

    private static final int LABEL = 12;
    private static final String INDENT = " ".repeat(5);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Appendable out;

    Transcript(Appendable out) {
        this.out = out;
    }

    void blank() {
        write("");
    }

    void heading(String text) {
        wrap("", "     ", text);
    }

    void item(String label, String text) {
        String first = INDENT + label + " ".repeat(Math.max(1, LABEL - label.length()));
        wrap(first, INDENT + " ".repeat(LABEL), text);
    }

    /** Goes on below the last item. */
    void more(String text) {
        item("", text);
    }

    /** Stands below the last item, as a part of it. */
    void part(String text) {
        String indent = INDENT + " ".repeat(LABEL + 3);
        wrap(indent, indent, text);
    }

    /** A file, with as much room as there is: paths are long, and somebody may want to copy them. */
    void path(String path) {
        wrap(INDENT + "  ", INDENT + "  ", path);
    }

    /** A line to be typed as it stands. */
    void command(String line) {
        write(INDENT + line);
    }

    private void wrap(String first, String later, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : BLANKS.split(visible(text).strip(), -1)) {
            String rest = word;
            if (begun && line.length() + 1 + rest.length() > WIDTH) {
                write(line.toString());
                line = new StringBuilder(later);
                begun = false;
            }
            while (line.length() + rest.length() > WIDTH) {
                int fitting = WIDTH - line.length();
                write(line + rest.substring(0, fitting));
                rest = rest.substring(fitting);
                line = new StringBuilder(later);
            }
            line.append(begun ? " " : "").append(rest);
            begun = true;
        }
        write(line.toString());
    }

    /** What could steer a terminal or turn the direction of a text is shown as a question mark. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c)) {
                visible.append(' ');
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                visible.append('?');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private void write(String line) {
        try {
            out.append(line.stripTrailing()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
