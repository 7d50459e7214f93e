// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.publication.Reference;

/** A reference in one line: a link, a link with a remark in brackets behind it, or words. */
public final class ReferenceLine {

    private static final char GAP = ' ';
    private static final String SEPARATORS = ",;";

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
        int gap = isLink(line, 0) ? line.indexOf(GAP) : -1;
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
     * The references of a line in which several links stand one behind another. Commas and semicolons between them belong
     * to none.
     *
     * @param line one visible line
     * @return a line for each, the last with its remark; the line itself if there are fewer than two links
     */
    public static List<String> apart(String line) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int next = behindLink(line, start);
        while (next > start) {
            int end = line.indexOf(GAP, start);
            lines.add(line.substring(start, SEPARATORS.indexOf(line.charAt(end - 1)) < 0 ? end : end - 1));
            start = next;
            next = behindLink(line, start);
        }
        lines.add(line.substring(start));
        return lines;
    }

    /** Where the next link begins behind the one at an index; -1 if there is none of the two. */
    private static int behindLink(String line, int start) {
        int next = isLink(line, start) ? line.indexOf(GAP, start) : -1;
        boolean marked = false;
        while (next >= 0 && next < line.length() && !isLink(line, next)) {
            boolean mark = !marked && SEPARATORS.indexOf(line.charAt(next)) >= 0;
            if (!mark && line.charAt(next) != GAP) {
                return -1;
            }
            marked = marked || mark;
            next++;
        }
        return next < line.length() ? next : -1;
    }

    /** Target and remark in a line; not every reference is read back from it. */
    static String write(Reference reference) {
        return reference
                .remark()
                .map(remark -> reference.target() + " (" + remark + ")")
                .orElse(reference.target());
    }

    /** Whether a link begins at an index. */
    private static boolean isLink(String text, int index) {
        return text.startsWith("https://", index) || text.startsWith("http://", index);
    }
}
