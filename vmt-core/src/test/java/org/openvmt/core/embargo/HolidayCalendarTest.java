// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;

class HolidayCalendarTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static HolidayPeriod period(String name, String first, String last) {
        return HolidayPeriod.builder().name(name).first(first).last(last).build();
    }

    @Test
    void knowsNothingWithoutACalendar() {
        HolidayCalendar none = HolidayCalendar.none();
        assertThat(none.on(NEW_YEAR)).isEmpty();
        assertThat(none.sources()).isEmpty();
        assertThat(HolidayCalendar.union(List.of()).sources()).isEmpty();
    }

    @Test
    void namesASourceEvenWithoutAHoliday() {
        HolidayCalendar kept = HolidayCalendar.of("Kata Containers", List.of());
        assertThat(kept.on(NEW_YEAR)).isEmpty();
        assertThat(kept.sources()).containsExactly("Kata Containers");
    }

    @Test
    void namesEveryPeriodOfADay() {
        List<HolidayPeriod> periods =
                new ArrayList<>(List.of(period("year end", "12-24", "01-01"), period("new year", "01-01", "01-01")));
        HolidayCalendar calendar = HolidayCalendar.of("team", periods);
        periods.clear();
        assertThat(calendar.on(NEW_YEAR))
                .containsExactly(new Holiday("year end", "team"), new Holiday("new year", "team"));
        assertThat(calendar.on(NEW_YEAR.plusDays(1))).isEmpty();
    }

    @Test
    void unitesCalendarsInTheirOrderAndNamesEachOnce() {
        HolidayCalendar team = HolidayCalendar.of("team", List.of(period("year end", "12-24", "01-01")));
        HolidayCalendar country = HolidayCalendar.of("DE", List.of(period("Neujahr", "01-01", "01-01")));
        HolidayCalendar united = HolidayCalendar.union(List.of(country, HolidayCalendar.none(), team, country));
        assertThat(united.on(NEW_YEAR)).containsExactly(new Holiday("Neujahr", "DE"), new Holiday("year end", "team"));
        assertThat(united.on(LocalDate.of(2026, 12, 24))).containsExactly(new Holiday("year end", "team"));
        assertThat(united.sources()).containsExactly("DE", "team");
    }

    @Test
    void namesHolidaysInOneLine() {
        assertThat(new Holiday("Christmas Day", "DE")).hasToString("Christmas Day (DE)");
        assertThatThrownBy(() -> new Holiday("", "a\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("name: is blank")
                .hasMessageContaining("calendar: holds U+000A at index 1");
    }
}
