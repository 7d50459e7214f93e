// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A character that a text must not go out with: one that turns the direction of reading, half of a surrogate pair, or a
 * control character other than tab and line breaks.
 *
 * @param line the line of the text, counted from 1
 * @param column the character within the line, counted from 1
 * @param character the character
 */
public record UnsafeCharacter(int line, int column, char character) {

    /**
     * The first such character.
     *
     * @param text the text
     * @return empty if there is none
     */
    public static Optional<UnsafeCharacter> firstIn(String text) {
        return first(text, false);
    }

    /**
     * The first half of a surrogate pair, which no encoding can write.
     *
     * @param text the text
     * @return empty if there is none
     */
    public static Optional<UnsafeCharacter> firstSurrogateIn(String text) {
        return first(text, true);
    }

    private static Optional<UnsafeCharacter> first(String text, boolean surrogatesOnly) {
        int line = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            column++;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || (!surrogatesOnly && isUnsafe(c))) {
                return Optional.of(new UnsafeCharacter(line, column, c));
            } else if (c == '\n') {
                line++;
                column = 0;
            }
        }
        return Optional.empty();
    }

    private static boolean isUnsafe(char c) {
        boolean turns = c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
        return turns || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    /** The character and its place: {@code U+202E in line 3, character 7}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "U+%04X in line %d, character %d", (int) character, line, column);
    }
}
