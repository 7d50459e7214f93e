// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Reference;

/** A reference in one line: a link, a link with a remark in brackets behind it, or words. */
public final class ReferenceLine {

    private static final char GAP = ' ';
    /** What stands between two links. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:(?<! ) ++(?:[,;] *+)?|[,;] *+)(?:(?:and|&) ++)?(?=https?://)");

    private static final Pattern BARE = Pattern.compile("https?://[^ ]++");
    private static final Pattern LAST = Pattern.compile("^(https?://[^ ]*[^ ,;])[,;]$");

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
        int gap = line.startsWith("https://") || line.startsWith("http://") ? line.indexOf(GAP) : -1;
        String behind = gap < 0 ? "" : line.substring(gap).strip();
        if (behind.isEmpty()) {
            return Reference.builder().target(line).build();
        }
        boolean bracketed = behind.charAt(0) == '(' && behind.endsWith(")");
        String inside = bracketed ? behind.substring(1, behind.length() - 1) : "";
        return Reference.builder()
                .target(line.substring(0, gap))
                .remark(inside.isBlank() ? behind : inside)
                .build();
    }

    /**
     * The references of a line in which several links stand one behind another. Commas, semicolons and an "and" between
     * them belong to none.
     *
     * @param line one visible line
     * @return a line for each, the last with its remark; the line itself if there are fewer than two links
     */
    public static List<String> apart(String line) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        Matcher between = BETWEEN.matcher(line);
        while (between.find()
                && BARE.matcher(line).region(start, between.start()).matches()) {
            lines.add(line.substring(start, between.start()));
            start = between.end();
        }
        String last = line.substring(start);
        lines.add(lines.isEmpty() ? last : LAST.matcher(last).replaceFirst("$1"));
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
