// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.core.embargo.HolidayCalendar;

/** A calendar for looking a policy over: the given weekdays of a span of days are off. */
record DaysOff(LocalDate first, LocalDate last, Set<DayOfWeek> weekdays) implements HolidayCalendar {

    @Override
    public List<Holiday> on(LocalDate day) {
        boolean off = !day.isBefore(first) && !day.isAfter(last) && weekdays.contains(day.getDayOfWeek());
        return off ? List.of(new Holiday("a day off", "trial")) : List.of();
    }

    @Override
    public List<String> sources() {
        return List.of("trial");
    }
}
