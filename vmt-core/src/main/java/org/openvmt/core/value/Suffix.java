// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands behind the numbers of a version, as words and numbers: {@code -rc1} is {@code rc}, {@code 1}. Separators
 * and letter case mean nothing. Every suffix sorts before having none, except that a post-release sorts after it.
 */
final class Suffix implements Comparable<Suffix> {

    static final Suffix NONE = new Suffix(List.of());

    private static final String SEPARATORS = "-._";
    /** Placeholders and ranges look like suffixes: {@code 1.2.x}, {@code 1.0-v2.0}. */
    private static final List<String> NO_SUFFIX = List.of("x", "v");

    private final List<String> parts;

    private Suffix(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    static Optional<Suffix> read(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            int end = endOfPart(text, at);
            if (end == at) {
                return Optional.empty();
            }
            String part = text.substring(at, end);
            parts.add(isNumber(part) ? Digits.withoutLeadingZeros(part) : part.toLowerCase(Locale.ROOT));
            at = end;
        }
        boolean startsWithWord = parts.isEmpty() || !isNumber(parts.get(0));
        return startsWithWord && parts.stream().noneMatch(NO_SUFFIX::contains)
                ? Optional.of(new Suffix(parts))
                : Optional.empty();
    }

    private static int endOfPart(String text, int from) {
        int end = Digits.end(text, from);
        if (end == from) {
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNumber(String part) {
        return Digits.is(part.charAt(0));
    }

    @Override
    public int compareTo(Suffix other) {
        int longest = Math.max(parts.size(), other.parts.size());
        for (int i = 0; i < longest; i++) {
            int byRank = Integer.compare(rank(i), other.rank(i));
            int byPart = byRank != 0 ? byRank : compare(parts.get(i), other.parts.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    /** A development snapshot leads up to what it stands behind, and a post-release follows it. */
    private int rank(int i) {
        if (i >= parts.size()) {
            return i == 0 ? 4 : 1;
        }
        return switch (parts.get(i)) {
            case "dev" -> 0;
            case "post" -> 5;
            default -> isNumber(parts.get(i)) ? 2 : 3;
        };
    }

    private static int compare(String one, String other) {
        return isNumber(one) ? Digits.compare(one, other) : one.compareTo(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Suffix that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
