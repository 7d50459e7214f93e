// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import org.openvmt.core.publication.Reference;

/** A reference in one line: a link, a link with a remark in brackets behind it, or words. */
public final class ReferenceLine {

    private static final char GAP = ' ';

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
        int gap = isLink(line) ? line.indexOf(GAP) : -1;
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

    /** Target and remark in a line; not every reference is read back from it. */
    static String write(Reference reference) {
        return reference
                .remark()
                .map(remark -> reference.target() + " (" + remark + ")")
                .orElse(reference.target());
    }

    /** Whether a text begins with a link. */
    private static boolean isLink(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }
}
