// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an advisory or of a security note, behind its team's prefix: {@code KCSA-2026-01},
 * {@code OSSA-2026-007}, or, by the custom of published advisories, a CVE identifier as in {@code KCSA-CVE-2020-2024}.
 *
 * <p>The prefix is two to ten upper-case letters and not {@code CVE}; the year lies between 1999 and 2999; the number
 * within the year has two to six digits, which are kept as written: {@code 01} and {@code 001} are two identifiers.
 * Ordered by prefix, year and number; within a year the identifiers that carry a CVE identifier come last.
 *
 * <p>Process section <i>Templates</i>.
 */
public final class AdvisoryId implements Comparable<AdvisoryId> {

    private static final Pattern PREFIX = Pattern.compile("(?!CVE$)[A-Z]{2,10}");
    private static final Pattern NUMBER = Pattern.compile("(?:1999|2[0-9]{3})-[0-9]{2,6}|" + CveId.PATTERN);
    private static final int YEAR_DIGITS = 4;
    private static final Comparator<AdvisoryId> ORDER = Comparator.comparing(AdvisoryId::prefix)
            .thenComparingInt(AdvisoryId::year)
            .thenComparing(id -> id.cve().isPresent())
            .thenComparing(AdvisoryId::withinYear, Digits::compare)
            .thenComparing(AdvisoryId::number);

    private final String prefix;
    private final String number;
    private final Optional<CveId> cve;

    private AdvisoryId(String prefix, String number) {
        this.prefix = prefix;
        this.number = number;
        this.cve = number.startsWith("CVE-") ? Optional.of(CveId.parse(number)) : Optional.empty();
    }

    /**
     * The identifier that a text spells.
     *
     * @param text prefix, hyphen and number, with nothing around them
     * @return the identifier
     * @throws InvalidValueException if the text is no such identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AdvisoryId parse(String text) {
        Objects.requireNonNull(text, "text");
        return read(text)
                .orElseThrow(() -> InvalidValueException.of(
                        "", Quoted.of(text) + " is not PREFIX-YYYY-NN, PREFIX-YYYY-NNN or PREFIX-CVE-YYYY-N…"));
    }

    /**
     * The identifier that a text spells, for whoever expects that it may be none.
     *
     * @param text any text
     * @return empty if it is no such identifier
     */
    public static Optional<AdvisoryId> read(String text) {
        int hyphen = text.indexOf('-');
        return hyphen >= 0 && isPrefix(text.substring(0, hyphen)) && isNumber(text.substring(hyphen + 1))
                ? Optional.of(new AdvisoryId(text.substring(0, hyphen), text.substring(hyphen + 1)))
                : Optional.empty();
    }

    /**
     * The identifier with the given prefix and number.
     *
     * @param prefix two to ten upper-case letters, such as {@code KCSA}; not {@code CVE}
     * @param number the year and the number within it, such as {@code 2026-01}, or a CVE identifier
     * @return the identifier
     * @throws InvalidValueException if one of the two is not of that form; it names both if both are not
     */
    public static AdvisoryId of(String prefix, String number) {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(number, "number");
        Problems.gather()
                .require(
                        isPrefix(prefix),
                        "",
                        () -> "prefix " + Quoted.of(prefix) + " is not two to ten upper-case letters other than CVE")
                .require(
                        isNumber(number),
                        "",
                        () -> "number " + Quoted.of(number) + " is not YYYY-NN, YYYY-NNN or CVE-YYYY-N…")
                .throwIfAny();
        return new AdvisoryId(prefix, number);
    }

    private static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * The letters in front, which name the team and the kind of document.
     *
     * @return two to ten upper-case letters
     */
    public String prefix() {
        return prefix;
    }

    /**
     * What stands behind the prefix and its hyphen.
     *
     * @return such as {@code 2026-01} or {@code CVE-2020-2024}
     */
    public String number() {
        return number;
    }

    /**
     * The CVE identifier that serves as the number.
     *
     * @return the CVE identifier; empty where the team counts by itself
     */
    public Optional<CveId> cve() {
        return cve;
    }

    /**
     * The year that the number names.
     *
     * @return a year from 1999 to 2999
     */
    public int year() {
        return cve.map(CveId::year).orElseGet(() -> Integer.parseInt(number, 0, YEAR_DIGITS, 10));
    }

    private String withinYear() {
        return Digits.withoutLeadingZeros(number.substring(number.lastIndexOf('-') + 1));
    }

    @Override
    public int compareTo(AdvisoryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdvisoryId that && prefix.equals(that.prefix) && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prefix, number);
    }

    /** Prefix, hyphen and number, as written. */
    @Override
    @JsonValue
    public String toString() {
        return prefix + "-" + number;
    }
}
