// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A character that a text must not go out with: one that turns the direction of reading, half of a surrogate pair, or a
 * control character other than tab and line breaks.
 *
 * @param line the line of the text, counted from 1
 * @param column the character within the line, counted from 1
 * @param character the character
 */
public record UnsafeCharacter(int line, int column, char character) {

    private static final String INVISIBLE =
            "\u00AD\u034F\u115F\u1160\u180E\u200B\u2060\u2061\u2062\u2063\u2064\u3164\uFEFF";
    private static final Set<UnicodeScript> NEEDS_JOINERS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

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

    /**
     * The first character that takes no room, by which two texts differ that look alike. What joins emoji, or letters of
     * a script that needs it, is none.
     *
     * @param text a line or another short text
     * @return empty if there is none
     */
    public static Optional<UnsafeCharacter> firstInvisibleIn(String text) {
        int line = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            column++;
            if (INVISIBLE.indexOf(c) >= 0 || (isJoiner(c) && !joins(text, i))) {
                return Optional.of(new UnsafeCharacter(line, column, c));
            } else if (c == '\n') {
                line++;
                column = 0;
            }
        }
        return Optional.empty();
    }

    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        boolean emoji = text.charAt(at) == '\u200D' && isPicture(before) && isPicture(after);
        return emoji || NEEDS_JOINERS.contains(UnicodeScript.of(before)) || isMark(before);
    }

    private static boolean isPicture(int c) {
        return c == 0xFE0F || Character.getType(c) == Character.OTHER_SYMBOL || (c >= 0x1F3FB && c <= 0x1F3FF);
    }

    /** The scripts of India and its neighbours join by a mark, which may be common to several of them. */
    private static boolean isMark(int c) {
        return c >= 0x0900 && c <= 0x0DFF && Character.getType(c) == Character.NON_SPACING_MARK;
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
