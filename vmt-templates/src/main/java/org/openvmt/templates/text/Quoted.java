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
        int end = 0;
        while (end < text.length() && end < LONGEST) {
            end += Character.charCount(text.codePointAt(end));
        }
        return "\"" + visible(text.substring(0, end)) + (end < text.length() ? "…\"" : "\"");
    }

    /**
     * A text as it may stand in a line.
     *
     * @param text the text
     * @return the text with a replacement character for each that a line may not hold; what joins letters or emoji stays
     */
    public static String visible(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            boolean seen = UnsafeCharacter.firstIn(character).isEmpty() && !breaksLines(c);
            line.append(seen ? character : "\uFFFD");
        });
        return line.toString();
    }

    private static boolean breaksLines(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }
}
