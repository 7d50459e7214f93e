// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identifier of the CVE list, such as {@code CVE-2020-27151}: the year from 1999 to 2999, then a number of four to
 * nineteen digits that is padded with zeros to four digits and never beyond. Ordered by year, then by number.
 *
 * <p>Process section <i>Templates</i>.
 */
public final class CveId implements Comparable<CveId> {

    /** The whole of an identifier; other notations that hold one build upon it. */
    static final String PATTERN = "CVE-(?:1999|2[0-9]{3})-(?:[0-9]{4}|[1-9][0-9]{4,18})";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final int YEAR_AT = 4;
    private static final int NUMBER_AT = 9;
    private static final Comparator<CveId> ORDER =
            Comparator.comparingInt(CveId::year).thenComparing(CveId::number, Digits::compare);

    private final String text;

    private CveId(String text) {
        this.text = text;
    }

    /**
     * The identifier that a text spells.
     *
     * @param text the identifier, in upper case and with nothing around it
     * @return the identifier
     * @throws InvalidValueException if the text is no CVE identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CveId parse(String text) {
        Objects.requireNonNull(text, "text");
        return read(text)
                .orElseThrow(() -> InvalidValueException.of(
                        "",
                        Quoted.of(text) + " is not CVE-YYYY-N… (a year from 1999, then four digits or more without"
                                + " padding beyond the fourth)"));
    }

    /**
     * The identifier that a text spells, for whoever expects that it may be none.
     *
     * @param text any text
     * @return empty if it is no CVE identifier
     */
    public static Optional<CveId> read(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(new CveId(text)) : Optional.empty();
    }

    /**
     * The year in which the identifier was reserved or the weakness became public.
     *
     * @return a year from 1999 to 2999
     */
    public int year() {
        return Integer.parseInt(text, YEAR_AT, NUMBER_AT - 1, 10);
    }

    private String number() {
        return Digits.withoutLeadingZeros(text.substring(NUMBER_AT));
    }

    @Override
    public int compareTo(CveId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CveId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The identifier as the list writes it. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
