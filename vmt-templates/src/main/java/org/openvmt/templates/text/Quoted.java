// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

/** Puts a value into quotation marks so that a sentence about it stays one short visible line. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * A value in quotation marks.
     *
     * @param text the value
     * @return its beginning, with a replacement character for each that nobody sees or that would end the line
     */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int at = 0;
        while (at < text.length() && at < LONGEST) {
            String character = Character.toString(text.codePointAt(at));
            boolean visible = UnsafeCharacter.firstIn(character).isEmpty() && !isUnseen(character.codePointAt(0));
            quoted.append(visible ? character : "\uFFFD");
            at += character.length();
        }
        return quoted.append(at < text.length() ? "…\"" : "\"").toString();
    }

    /** Whether a sentence may not hold it: a break of lines, a control character, a mark, or half of a pair. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }
}
