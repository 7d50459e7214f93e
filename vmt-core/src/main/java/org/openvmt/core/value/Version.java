// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A released or planned version, such as {@code v1.11.5}, {@code 2014.1} or {@code 13.0.0.0rc2}: numbers between dots,
 * with or without {@code v} (or {@code v.}) in front and a suffix behind; at most 1,000 characters.
 *
 * <p>It prints as it was written and compares by meaning. Components compare as numbers of any size and a missing one is
 * 0, so {@code v1.2.0}, {@code 1.2.0} and {@code 1.2} are equal. A suffix begins with a letter ({@code -rc1},
 * {@code .0b1}, {@code rc2}) and sorts before the release; its words compare as text, letter case and separators aside,
 * and its numbers as numbers: {@code a1}, {@code b1}, {@code b2}, {@code rc1}, release. Two words are special, as
 * Python's packages use them: {@code dev} comes before all that it leads up to, {@code post} after what it follows. A
 * placeholder such as {@code 1.2.x} is no version.
 *
 * <p>Process section <i>Templates</i>, of affected versions.
 */
public final class Version implements Comparable<Version> {

    /** Between these the first number of a version is a year for all that is known: nothing else counts that far. */
    private static final Version FIRST_YEAR = parse("1990");

    private static final Version LAST_YEAR = parse("2100");

    private static final int LONGEST = 1_000;
    private static final int LINE_COMPONENTS = 2;

    private final String text;
    /** Without leading zeros in a component and without trailing components that are 0. */
    private final List<String> numbers;

    private final int written;
    private final Suffix suffix;

    private Version(String text, List<String> written, Suffix suffix) {
        this.text = text;
        this.written = written.size();
        this.suffix = suffix;
        int length = written.size();
        while (length > 0 && written.get(length - 1).equals("0")) {
            length--;
        }
        this.numbers = List.copyOf(written.subList(0, length));
    }

    /**
     * The version that a text spells.
     *
     * @param text the version with nothing around it
     * @return the version
     * @throws InvalidValueException if the text is no version
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Version parse(String text) {
        return read(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> InvalidValueException.of(
                        "",
                        Quoted.of(text) + " is not a version (numbers between dots, perhaps v in front and a suffix"
                                + " such as -rc1 behind)"));
    }

    /**
     * The version that a text spells, for whoever expects that it may be none.
     *
     * @param text any text
     * @return empty if it is no version
     */
    public static Optional<Version> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int at = startOfNumbers(text);
        List<String> components = new ArrayList<>();
        int end = Digits.end(text, at);
        while (end > at) {
            components.add(Digits.withoutLeadingZeros(text.substring(at, end)));
            boolean dot = end < text.length() && text.charAt(end) == '.';
            at = dot && Digits.end(text, end + 1) > end + 1 ? end + 1 : end;
            end = Digits.end(text, at);
        }
        Optional<Suffix> suffix = components.isEmpty() ? Optional.empty() : Suffix.read(text.substring(at));
        return suffix.map(found -> new Version(text, components, found));
    }

    private static int startOfNumbers(String text) {
        boolean marked = text.startsWith("v") || text.startsWith("V");
        return !marked ? 0 : text.startsWith(".", 1) ? 2 : 1;
    }

    /**
     * Whether releases are counted by years, such as 2015.1.2, the release of OpenStack before 12.0.0.
     *
     * @return true if the first number is one from 1990 to 2099
     */
    public boolean countsYears() {
        return compareTo(FIRST_YEAR) >= 0 && compareTo(LAST_YEAR) < 0;
    }

    /**
     * Whether the other version belongs to the same minor line, which is what receives fixes together.
     *
     * @param other the version to look at
     * @return true if the first two components are equal; a missing one is 0
     */
    public boolean sameMinorLine(Version other) {
        return number(0).equals(other.number(0)) && number(1).equals(other.number(1));
    }

    /**
     * The first release of the minor line, written like this one.
     *
     * @return {@code v1.11.0} for {@code v1.11.5}
     */
    public Version startOfLine() {
        return parse(text.substring(0, startOfNumbers(text)) + number(0) + "." + number(1)
                + ".0".repeat(Math.max(0, written - LINE_COMPONENTS)));
    }

    /**
     * The lowest version that can follow this release in its line.
     *
     * @return {@code v1.11.6} for {@code v1.11.5}; empty for what is no release, such as {@code v1.12.0-rc1}
     */
    public Optional<Version> next() {
        int start = startOfNumbers(text);
        int last = text.lastIndexOf('.') + 1;
        String number = text.substring(Math.max(start, last));
        if (Digits.end(number, 0) < number.length()) {
            return Optional.empty();
        }
        String following = new BigInteger(number).add(BigInteger.ONE).toString();
        return read(text.substring(0, Math.max(start, last)) + following);
    }

    /** The first release above the minor line of the given version, written like this one; empty if that is too long. */
    Optional<Version> startOfLineAbove(Version lower) {
        String next = new BigInteger(lower.number(1)).add(BigInteger.ONE).toString();
        return read(text.substring(0, startOfNumbers(text)) + lower.number(0) + "." + next
                + ".0".repeat(Math.max(0, written - LINE_COMPONENTS)));
    }

    private String number(int component) {
        return component < numbers.size() ? numbers.get(component) : "0";
    }

    @Override
    public int compareTo(Version other) {
        int longest = Math.max(numbers.size(), other.numbers.size());
        for (int i = 0; i < longest; i++) {
            int byNumber = Digits.compare(number(i), other.number(i));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        return suffix.compareTo(other.suffix);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version that && numbers.equals(that.numbers) && suffix.equals(that.suffix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numbers, suffix);
    }

    /** The version as it was written. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
