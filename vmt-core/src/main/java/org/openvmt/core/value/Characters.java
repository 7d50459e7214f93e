// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

/** Knows the characters that must not stand in one line of visible text. */
final class Characters {

    private Characters() {}

    static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) || isBreakOrBidi(c)) {
                return i;
            }
        }
        return -1;
    }

    static int firstHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isBreakOrBidi(char c) {
        return c == '\u2028'
                || c == '\u2029'
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    static String name(char c) {
        return String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
    }
}
