// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

/** Treats runs of decimal digits as numbers of any size. */
final class Digits {

    private Digits() {}

    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    /** Compares two numbers that are written without leading zeros. */
    static int compare(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }
}
