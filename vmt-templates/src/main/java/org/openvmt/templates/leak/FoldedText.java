// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.advisory.PlainLetters;

/**
 * A text as somebody sees it who looks for words: in lower case and by plain letters. Every character still knows where
 * it stood.
 */
final class FoldedText {

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    /** Where each line begins, with its number. */
    private final NavigableMap<Integer, Integer> lines = new TreeMap<>(Map.of(0, 1));

    private int[] origins = new int[64];

    FoldedText(String original) {
        this.original = original;
        for (int i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i))) {
            fold(original.codePointAt(i), i);
        }
    }

    private void fold(int c, int origin) {
        if (c == '\n') {
            lines.put(origin + 1, lines.size() + 1);
        }
        if (c < 0x80) {
            add((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c), origin);
            return;
        }
        String plain = PlainLetters.of(Character.toString(c)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            add(plain.charAt(i), origin);
        }
    }

    private void add(char c, int origin) {
        if (folded.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[folded.length()] = origin;
        folded.append(c);
    }

    CharSequence text() {
        return folded;
    }

    String text(int start, int end) {
        return folded.substring(start, end);
    }

    int length() {
        return folded.length();
    }

    char at(int index) {
        return folded.charAt(index);
    }

    /** Whether a new word begins within letters, as in {@code fixOverflow}. */
    boolean startsHump(int index) {
        return index > 0
                && Character.isUpperCase(original.charAt(origins[index]))
                && Character.isLowerCase(original.charAt(origins[index - 1]));
    }

    /** Whether a word begins with the last of several capitals, as {@code In} does in {@code UaFIn}. */
    boolean endsCapitals(int index) {
        return index > 0
                && index + 1 < length()
                && Character.isUpperCase(original.charAt(origins[index - 1]))
                && Character.isUpperCase(original.charAt(origins[index]))
                && Character.isLowerCase(original.charAt(origins[index + 1]));
    }

    /** The original words between two characters of the folded text. */
    String original(int start, int end) {
        int last = origins[end - 1];
        return original.substring(origins[start], last + Character.charCount(original.codePointAt(last)));
    }

    Place place(int index) {
        Map.Entry<Integer, Integer> line = lines.floorEntry(origins[index]);
        return new Place(line.getValue(), origins[index] - line.getKey() + 1);
    }
}
