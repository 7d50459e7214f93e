// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a timestamp where a date is expected: {@code 2015-06-16T00:00:00Z}, {@code 2022-02-14 15:00 UTC}. */
public final class TimestampDay {

    private static final Pattern AT_UTC = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt]| {1,9})"
            + "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)? {0,9}(?:[Zz]|UTC|[+-]00:?00)");

    private TimestampDay() {}

    /**
     * The day of a timestamp at UTC. In another zone, or in none, it may be another day.
     *
     * @param text any text
     * @return empty if it is no such timestamp
     */
    public static Optional<LocalDate> read(String text) {
        Matcher matcher = AT_UTC.matcher(text);
        try {
            return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
