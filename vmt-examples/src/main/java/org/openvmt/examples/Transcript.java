// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes plain text for people: headings, and items with a label in front of them. Lines keep to a width, and nothing in a
 * text can steer the terminal that it is shown on; colours, if any, are put around words after that.
 */
public final class Transcript {

    /** The columns of a transcript that nobody gave another width. */
    public static final int WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final int LABEL = 12;
    private static final String INDENT = " ".repeat(5);
    private static final String PART = INDENT + " ".repeat(LABEL + 3);
    private static final String ELLIPSIS = " …";
    private static final int LINES_OF_A_BEGINNING = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Appendable out;
    private final int width;
    private final Tint tint;

    /** What a line is, for whoever gives it a colour. */
    public enum Tone {
        /** As it stands. */
        PLAIN,
        /** Tells whose turn it is. */
        HEADING,
        /** Stands in front of an item. */
        LABEL,
        /** Granted, clean, in time. */
        GOOD,
        /** Refused, wrong, overdue. */
        BAD
    }

    /** Gives a text the colour of its tone. */
    @FunctionalInterface
    public interface Tint {
        /**
         * The text in its colour.
         *
         * @param tone what it is
         * @param text the text, which is disarmed already
         * @return the same text, with what colours it around it
         */
        String on(Tone tone, String text);
    }

    /**
     * A transcript of 100 columns without colours.
     *
     * @param out where it goes
     */
    public Transcript(Appendable out) {
        this(out, WIDTH, (tone, text) -> text);
    }

    /**
     * A transcript of another width.
     *
     * @param out where it goes
     * @param width the columns of a line; at least 40 are taken
     * @param tint the colours
     */
    public Transcript(Appendable out, int width, Tint tint) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
        this.tint = tint;
    }

    /** An empty line. */
    public void blank() {
        write("");
    }

    /**
     * A line from the margin on.
     *
     * @param text what it says
     */
    public void heading(String text) {
        heading(Tone.PLAIN, text);
    }

    /**
     * A line from the margin on, in a colour.
     *
     * @param tone what it is
     * @param text what it says
     */
    public void heading(Tone tone, String text) {
        wrap("", "     ", text, line -> tint.on(tone, line));
    }

    /**
     * An item, with a label in front of it.
     *
     * @param label at most eleven characters
     * @param text what it says
     */
    public void item(String label, String text) {
        item(Tone.LABEL, label, text);
    }

    /**
     * An item, with a label in a colour in front of it.
     *
     * @param tone what it is
     * @param label at most eleven characters
     * @param text what it says
     */
    public void item(Tone tone, String label, String text) {
        String first = INDENT + label + " ".repeat(Math.max(1, LABEL - label.length()));
        boolean labelled = !label.isBlank();
        wrap(
                first,
                INDENT + " ".repeat(LABEL),
                text,
                line -> labelled && line.startsWith(first)
                        ? INDENT + tint.on(tone, label) + line.substring(INDENT.length() + label.length())
                        : line);
    }

    /**
     * Goes on below the last item.
     *
     * @param text what it says
     */
    public void more(String text) {
        item("", text);
    }

    /**
     * Stands below the last item, as a part of it.
     *
     * @param text what it says
     */
    public void part(String text) {
        wrap(PART, PART, text, UnaryOperator.identity());
    }

    /**
     * Stands below the last item, as a part of it, in two lines at most. What is longer is cut, and says so by an ellipsis.
     *
     * @param text what it says
     */
    public void beginning(String text) {
        List<String> lines = lines(PART, PART, text);
        boolean fits = lines.size() <= LINES_OF_A_BEGINNING;
        int last = LINES_OF_A_BEGINNING - 1;
        for (String line : lines.subList(0, fits ? lines.size() : last)) {
            write(line);
        }
        if (!fits) {
            String line = lines.get(last);
            write(line.substring(0, Math.min(line.length(), width - ELLIPSIS.length())) + ELLIPSIS);
        }
    }

    /**
     * A file, with as much room as there is: paths are long, and somebody may want to copy them.
     *
     * @param path the path
     */
    public void path(String path) {
        wrap(INDENT + "  ", INDENT + "  ", path, UnaryOperator.identity());
    }

    /**
     * A line to be typed as it stands.
     *
     * @param line the line
     */
    public void command(String line) {
        write(INDENT + line);
    }

    private void wrap(String first, String later, String text, UnaryOperator<String> colour) {
        lines(first, later, text).forEach(line -> write(colour.apply(line)));
    }

    private List<String> lines(String first, String later, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : BLANKS.split(visible(text).strip(), -1)) {
            String rest = word;
            if (begun && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(later);
                begun = false;
            }
            while (line.length() + rest.length() > width) {
                int fitting = width - line.length();
                lines.add(line + rest.substring(0, fitting));
                rest = rest.substring(fitting);
                line = new StringBuilder(later);
            }
            line.append(begun ? " " : "").append(rest);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A text that can neither steer a terminal nor turn its own direction: what would is shown as a question mark.
     *
     * @param text any text
     * @return the text in one line
     */
    public static String visible(String text) {
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
