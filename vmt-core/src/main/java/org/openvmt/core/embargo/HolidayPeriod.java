// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * A day or a range of days off, with both ends (DATE-4). An end is a date, {@code 2024-12-24}, or a day of every year,
 * {@code 12-24}. Invariants: both ends are of the same kind; a dated period does not end before it begins; a yearly one
 * that does runs over the turn of the year. Process section <i>Embargoed disclosure</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = HolidayPeriod.Builder.class)
@JsonPropertyOrder({"name", "first", "last"})
public sealed interface HolidayPeriod permits ImmutableHolidayPeriod {

    /**
     * What the period is called.
     *
     * @return one visible line
     */
    String name();

    /**
     * The first day off.
     *
     * @return {@code YYYY-MM-DD} or {@code MM-DD}
     */
    String first();

    /**
     * The last day off.
     *
     * @return {@code YYYY-MM-DD} or {@code MM-DD}; empty for a single day
     */
    Optional<String> last();

    /**
     * Whether a day is off.
     *
     * @param day a day of the UTC calendar
     * @return true if it lies in the period
     */
    default boolean contains(LocalDate day) {
        String lastText = last().orElse(first());
        Optional<LocalDate> start = date(first());
        if (start.isPresent()) {
            return !day.isBefore(start.get()) && !day.isAfter(date(lastText).orElseThrow());
        }
        MonthDay first = monthDay(first()).orElseThrow();
        MonthDay end = monthDay(lastText).orElseThrow();
        MonthDay asked = MonthDay.from(day);
        boolean fromFirst = asked.compareTo(first) >= 0;
        boolean untilEnd = asked.compareTo(end) <= 0;
        return first.compareTo(end) <= 0 ? fromFirst && untilEnd : fromFirst || untilEnd;
    }

    /** Checks the name and the ends. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(name(), "name");
        checkEnd(problems, first(), "first");
        last().ifPresent(end -> checkEnd(problems, end, "last"));
        String lastText = last().orElse(first());
        boolean dated = date(first()).isPresent();
        if (problems.found().isEmpty()) {
            problems.require(
                    dated == date(lastText).isPresent(),
                    "last",
                    () -> "\"" + lastText + "\" is of another kind than \"" + first() + "\", expected the same");
        }
        if (problems.found().isEmpty() && dated) {
            problems.require(
                    !date(lastText).orElseThrow().isBefore(date(first()).orElseThrow()),
                    "last",
                    () -> "\"" + lastText + "\" lies before \"" + first() + "\", expected that day or a later one");
        }
        problems.throwIfAny();
    }

    private static void checkEnd(Problems problems, String end, String path) {
        problems.require(
                date(end).isPresent() || monthDay(end).isPresent(),
                path,
                () -> "\"" + end + "\" is no day, expected YYYY-MM-DD or MM-DD");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A period to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a period. */
    final class Builder extends ImmutableHolidayPeriod.Builder {
        Builder() {}
    }
}
