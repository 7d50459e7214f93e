// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.embargo.CandidateDay;

/**
 * What the choice among judged days goes by, besides the days.
 *
 * @param privateReport whether the report is private
 * @param dateSet whether the reporter's terms set the date
 * @param announced the date that was announced before and is now to be moved
 * @param calendars the holiday calendars that were looked into
 * @param countriesLeftOut countries that count and that none of these calendars is of
 * @param windowComplete whether the last business day of the window was found
 * @param searchedTo the last day of the calendar that was searched for it
 */
public record ChoiceFacts(
        boolean privateReport,
        boolean dateSet,
        Optional<Instant> announced,
        List<String> calendars,
        List<String> countriesLeftOut,
        boolean windowComplete,
        LocalDate searchedTo) {

    /** Takes a copy of the names. */
    public ChoiceFacts {
        calendars = List.copyOf(calendars);
        countriesLeftOut = List.copyOf(countriesLeftOut);
    }

    /**
     * Something that the answer says without pointing to a day.
     *
     * @param part which part of the answer it is
     * @return the choice
     */
    public Choice says(Part part) {
        return new Choice(part, Optional.empty());
    }

    /**
     * A day for a part of the answer.
     *
     * @param part which part of the answer it is for
     * @param day the day
     * @return the choice
     */
    public Choice takes(Part part, CandidateDay day) {
        return new Choice(part, Optional.of(day));
    }

    /** The parts of an answer. */
    public enum Part {
        /** There is nothing to decide. */
        REFUSED,
        /** The day that is proposed. */
        PROPOSED,
        /** No day is proposed. */
        NONE,
        /** The nearest day before the window. */
        BEFORE,
        /** The nearest day after the window. */
        AFTER,
        /** Something to know besides. */
        NOTE
    }

    /**
     * A part of the answer.
     *
     * @param part which part
     * @param day the day that it points to; empty if to none
     */
    public record Choice(Part part, Optional<CandidateDay> day) {}
}
