// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.Locale;

/** Puts what a file says into a message so that the message stays one short line of visible text. */
final class Quotation {

    private static final int LONGEST = 80;

    private Quotation() {}

    static String of(String text) {
        String visible = visible(text.strip().replaceAll("\\s+", " "));
        boolean whole = visible.codePointCount(0, visible.length()) <= LONGEST;
        return "\"" + (whole ? visible : visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…") + "\"";
    }

    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .forEach(c -> visible.append(
                        isHidden(c) ? String.format(Locale.ROOT, "<U+%04X>", c) : Character.toString(c)));
        return visible.toString();
    }

    /** Controls that are no break of a line or a tab, marks that turn the direction of reading, and half pairs. */
    static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
