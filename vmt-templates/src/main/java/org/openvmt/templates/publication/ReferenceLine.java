// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Reference;

/** A reference in one line: a link, a link with a remark in brackets behind it, or words. */
public final class ReferenceLine {

    private static final Pattern GAP = Pattern.compile("\\h");
    private static final String BRACKETS = "(?:\\h*+\\([^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\))?+";
    private static final String JOINT = "(?:(?:and|or|&|[-–—/|])\\h++)?+(?=https?://)";
    private static final String MARK = "[,;|]\\h*+" + JOINT;
    /** A link with its remark, and what stands between it and the next link. */
    private static final Pattern FORMER = Pattern.compile(
            "(https?://(?:(?!" + MARK + ")\\H)++" + BRACKETS + ")(?:\\h*+" + MARK + "|\\h++" + JOINT + ")");

    private static final Pattern LAST = Pattern.compile("(https?://\\H*[^\\h,;]" + BRACKETS + ")\\h*+[,;]");

    /** What sets a link off from the words behind it. */
    private static final Pattern SIGN = Pattern.compile("(?<=[^,;:])[,;:]$");

    private ReferenceLine() {}

    /**
     * The reference that a line spells. What stands behind a link is its remark, without the brackets around the whole of
     * it.
     *
     * @param line one visible line
     * @return the reference, without a label
     * @throws org.openvmt.core.value.InvalidValueException if the text is blank or not one visible line
     */
    public static Reference read(String line) {
        Matcher blank = GAP.matcher(line);
        boolean link = line.startsWith("https://") || line.startsWith("http://");
        int gap = link && blank.find() ? blank.start() : -1;
        String behind = gap < 0 ? "" : line.substring(gap + 1).strip();
        if (behind.isEmpty()) {
            return Reference.builder().target(line).build();
        }
        boolean bracketed = behind.charAt(0) == '(' && behind.endsWith(")");
        String inside = bracketed ? behind.substring(1, behind.length() - 1) : "";
        return Reference.builder()
                .target(SIGN.matcher(line.substring(0, gap)).replaceFirst(""))
                .remark(inside.isBlank() ? behind : inside)
                .build();
    }

    /**
     * The reference that a line spells if nothing else says what its link is: words in front of the only link of a line
     * are its label. The colon or dash behind them goes, and so do brackets around the link.
     *
     * @param line one visible line
     * @return the reference
     * @throws org.openvmt.core.value.InvalidValueException if the text is blank or not one visible line
     */
    public static Reference readWithLabel(String line) {
        return LinkWords.read(line)
                .map(words -> Reference.builder()
                        .from(read(words.line()))
                        .label(Optional.of(words.label()).filter(label -> !label.isEmpty()))
                        .build())
                .orElseGet(() -> read(line));
    }

    /**
     * The references of a line in which several links stand one behind another, each with its remark in brackets or none.
     * Commas, semicolons, dashes, slashes and bars between them, an "and" and an "or" belong to none, and neither does a
     * comma or semicolon at the end.
     *
     * @param line one visible line
     * @return a line for each; the line itself, without a comma at its end, if there are fewer than two links
     */
    public static List<String> apart(String line) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        Matcher former = FORMER.matcher(line);
        while (former.region(start, line.length()).lookingAt()) {
            lines.add(former.group(1));
            start = former.end();
        }
        String last = line.substring(start);
        Matcher ended = LAST.matcher(last);
        lines.add(ended.matches() ? ended.group(1) : last);
        return lines;
    }

    /** Target and remark in a line; not every reference is read back from it. */
    static String write(Reference reference) {
        return reference
                .remark()
                .map(remark -> reference.target() + " (" + remark + ")")
                .orElse(reference.target());
    }
}
