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
            boolean visible = UnsafeCharacter.firstIn(character).isEmpty() && !breaksLines(character.charAt(0));
            quoted.append(visible ? character : "\uFFFD");
            at += character.length();
        }
        return quoted.append(at < text.length() ? "…\"" : "\"").toString();
    }

    private static boolean breaksLines(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }
}
