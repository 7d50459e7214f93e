// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a document that Markdown shows as they are, or not at all: fenced and indented code, and comments. */
final class HiddenLines {

    private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\\t).*+", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("\\s*+(`{3,}+(?!.*`)|~{3,}+).*+", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`[^`]*+`");
    private static final Pattern RAW = Pattern.compile(
            "\\s*+<(pre|script|style|textarea)(?:[\\s>].*+)?+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final BitSet hidden = new BitSet();
    /** The fence that closes the code, or the text that ends the comment; empty in between. */
    private String end = "";

    private HiddenLines() {}

    static BitSet of(List<String> lines) {
        HiddenLines reader = new HiddenLines();
        for (int i = 0; i < lines.size(); i++) {
            reader.hidden.set(i, reader.hides(lines.get(i)));
        }
        return reader.hidden;
    }

    private boolean hides(String line) {
        if (!end.isEmpty()) {
            end = closes(line) ? "" : end;
            return true;
        }
        if (INDENTED.matcher(line).matches()) {
            return true;
        }
        Matcher fence = FENCE.matcher(line);
        Matcher raw = RAW.matcher(line);
        if (fence.matches()) {
            end = fence.group(1);
        } else if (raw.matches()) {
            open(line, 0, "</" + raw.group(1).toLowerCase(Locale.ROOT) + ">");
        } else {
            return comment(line);
        }
        return true;
    }

    /** A comment begins a line, or stands in a text; a cell holds none that runs on. */
    private boolean comment(String line) {
        boolean begins = line.stripLeading().startsWith(COMMENT);
        String text = begins ? line : CODE.matcher(line).replaceAll("");
        int last = begins ? text.indexOf(COMMENT) : text.lastIndexOf(COMMENT);
        if (last >= 0 && (begins || Cells.of(line).isEmpty())) {
            open(text, last + COMMENT.length(), COMMENT_END);
        }
        return begins;
    }

    private void open(String line, int from, String mark) {
        end = line.toLowerCase(Locale.ROOT).indexOf(mark, from) < 0 ? mark : "";
    }

    private boolean closes(String line) {
        if (end.startsWith("`") || end.startsWith("~")) {
            String text = line.strip();
            return !INDENTED.matcher(line).matches()
                    && text.startsWith(end)
                    && text.chars().allMatch(one -> one == end.charAt(0));
        }
        return line.toLowerCase(Locale.ROOT).contains(end);
    }
}
