// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells which days are off; the extension point for whoever has a calendar of their own. An implementation answers the
 * same for the same day every time, whatever zone and locale the machine has, and may be asked from several threads.
 * Process section <i>Embargoed disclosure</i>.
 */
public interface HolidayCalendar {

    /**
     * The holidays on a day of the UTC calendar.
     *
     * @param day the day
     * @return every holiday on it, in a stable order; empty if the day is none
     */
    List<Holiday> on(LocalDate day);

    /**
     * The calendars that were looked into, so that an answer can say on what it rests.
     *
     * @return their names in a stable order; empty only if there is no calendar at all (DATE-12)
     */
    List<String> sources();

    /**
     * No calendar: no day is off, and an answer that rests on it says so (DATE-12).
     *
     * @return a calendar without a holiday and without a source
     */
    static HolidayCalendar none() {
        return new UnitedCalendars(List.of());
    }

    /**
     * Periods off as a calendar.
     *
     * @param source the name of the calendar, such as the project's
     * @param periods the periods; empty for a calendar that was kept and has none
     * @return the calendar
     */
    static HolidayCalendar of(String source, List<HolidayPeriod> periods) {
        return new PeriodCalendar(source, periods);
    }

    /**
     * Several calendars at once: a day is off if it is off in one of them.
     *
     * @param calendars the calendars, in the order in which their holidays are named
     * @return the united calendar
     */
    static HolidayCalendar union(List<HolidayCalendar> calendars) {
        return new UnitedCalendars(calendars);
    }
}
