// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.Holiday;

/**
 * A day that is looked at as a disclosure date.
 *
 * @param instant when the report would be opened
 * @param businessDay which business day after the notification it is; 0 if it is none that was counted
 * @param holidays the holidays on it
 */
public record DayFacts(Instant instant, int businessDay, List<Holiday> holidays) {

    /** Takes a copy of the holidays. */
    public DayFacts {
        holidays = List.copyOf(holidays);
    }

    /**
     * The day of the UTC calendar.
     *
     * @return the day that the instant lies on
     */
    public LocalDate date() {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * The time of the UTC day.
     *
     * @return the time of the instant
     */
    public LocalTime time() {
        return LocalTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * The weekday in UTC.
     *
     * @return the weekday of the date
     */
    public DayOfWeek weekday() {
        return date().getDayOfWeek();
    }

    /**
     * The day as a sentence names it.
     *
     * @return such as {@code Tuesday 2027-01-05}
     */
    public String inWords() {
        return weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date();
    }

    /**
     * The holidays as a sentence names them.
     *
     * @return such as {@code Christmas Day (DE), year end (Kata Containers)}
     */
    public String holidaysInWords() {
        return holidays.stream().map(Holiday::toString).collect(Collectors.joining(", "));
    }

    /**
     * What a rule says about this day.
     *
     * @param verdict what the day is worth by that rule
     * @return the judgement
     */
    public Judgement is(DayVerdict verdict) {
        return new Judgement(this, verdict);
    }

    /**
     * What one rule says about one day.
     *
     * @param day the day
     * @param verdict what it is worth by that rule
     */
    public record Judgement(DayFacts day, DayVerdict verdict) {}
}
