// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.LocalDate;
import java.util.List;

/** Knows the days of explicit periods. */
final class PeriodCalendar implements HolidayCalendar {

    private final String source;
    private final List<HolidayPeriod> periods;

    PeriodCalendar(String source, List<HolidayPeriod> periods) {
        this.source = source;
        this.periods = List.copyOf(periods);
    }

    @Override
    public List<Holiday> on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.contains(day))
                .map(period -> new Holiday(period.name(), source))
                .toList();
    }

    @Override
    public List<String> sources() {
        return List.of(source);
    }
}
