// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * From which to which business day after the notification a disclosure may lie, on which weekdays it does not, and at
 * what time of the UTC day it happens (DATE-2, 3, 5). Invariants: business days count from 1, the last is not before the
 * first and at most the 30th, and at least one day from Monday to Friday is left. Process section <i>Embargoed
 * disclosure</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = DisclosureWindow.Builder.class)
@JsonPropertyOrder({"first-business-day", "last-business-day", "not-on", "hour"})
public sealed interface DisclosureWindow permits ImmutableDisclosureWindow {

    /**
     * The first business day that can be chosen.
     *
     * @return 1 for the first one after the UTC date of the notification
     */
    int firstBusinessDay();

    /**
     * The last business day that can be chosen.
     *
     * @return not less than the first
     */
    int lastBusinessDay();

    /**
     * Weekdays that count as business days but are not chosen.
     *
     * @return the weekdays; empty if all will do
     */
    Set<DayOfWeek> notOn();

    /**
     * The time of day at which a report is opened.
     *
     * @return a time of the UTC day
     */
    LocalTime hour();

    /**
     * The instant of a disclosure on a day (DATE-5).
     *
     * @param day a day of the UTC calendar
     * @return the instant on it at the hour of the window
     */
    default Instant instantOn(LocalDate day) {
        return day.atTime(hour()).toInstant(ZoneOffset.UTC);
    }

    /**
     * Whether a disclosure may lie on a weekday (DATE-2, DATE-3): it is neither Saturday nor Sunday, and the window does
     * not exclude it.
     *
     * @param weekday the weekday of the UTC date
     * @return true if it may
     */
    default boolean admits(DayOfWeek weekday) {
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return !weekend && !notOn().contains(weekday);
    }

    /** Checks the bounds and the weekdays. */
    @Value.Check
    default void check() {
        Problems.gather()
                .require(
                        firstBusinessDay() >= 1,
                        "first-business-day",
                        () -> "\"" + firstBusinessDay() + "\" is no business day, expected 1 or more")
                .require(
                        lastBusinessDay() >= firstBusinessDay() && lastBusinessDay() <= 30,
                        "last-business-day",
                        () -> "\"" + lastBusinessDay() + "\" is out of range, expected " + firstBusinessDay()
                                + " to 30")
                .require(
                        Stream.of(DayOfWeek.values()).anyMatch(this::admits),
                        "not-on",
                        () -> "leaves no business day, expected at least one from Monday to Friday")
                .throwIfAny();
    }

    /**
     * A window to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a window. */
    final class Builder extends ImmutableDisclosureWindow.Builder {
        Builder() {}
    }
}
