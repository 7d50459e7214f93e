// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.LocalDate;
import java.util.List;

/** Asks every calendar; without any it knows no holiday. */
final class UnitedCalendars implements HolidayCalendar {

    private final List<HolidayCalendar> calendars;

    UnitedCalendars(List<HolidayCalendar> calendars) {
        this.calendars = List.copyOf(calendars);
    }

    @Override
    public List<Holiday> on(LocalDate day) {
        return calendars.stream()
                .flatMap(calendar -> calendar.on(day).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> sources() {
        return calendars.stream()
                .flatMap(calendar -> calendar.sources().stream())
                .distinct()
                .toList();
    }
}
