// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.Values;
import org.openvmt.core.value.InvalidValueException;

class HolidayPeriodTest {

    private static HolidayPeriod period(String first, @Nullable String last) {
        HolidayPeriod.Builder builder = HolidayPeriod.builder().name("year end").first(first);
        return (last == null ? builder : builder.last(last)).build();
    }

    @ParameterizedTest
    @CsvSource({
        // over the turn of the year
        "12-24, 01-01, 2025-12-23, false",
        "12-24, 01-01, 2025-12-24, true",
        "12-24, 01-01, 2025-12-31, true",
        "12-24, 01-01, 2026-01-01, true",
        "12-24, 01-01, 2026-01-02, false",
        "12-24, 01-01, 2026-06-01, false",
        // within a year, both ends included
        "05-01, 05-03, 2026-04-30, false",
        "05-01, 05-03, 2026-05-01, true",
        "05-01, 05-03, 2026-05-03, true",
        "05-01, 05-03, 2026-05-04, false",
        // a single day
        "05-01, , 2027-05-01, true",
        "05-01, , 2027-05-02, false",
        // leap day
        "02-29, , 2024-02-29, true",
        "02-29, , 2025-02-28, false",
        "02-29, , 2025-03-01, false",
        "02-28, 03-01, 2024-02-29, true",
        "02-29, 03-02, 2025-03-01, true",
        // the whole year but one day
        "01-02, 12-31, 2025-01-01, false",
        "03-02, 02-28, 2024-02-29, false",
        // dated
        "2025-12-24, 2026-01-01, 2025-12-31, true",
        "2025-12-24, 2026-01-01, 2026-12-31, false",
        "2025-12-24, 2026-01-01, 2026-01-02, false",
        "2025-12-24, , 2025-12-24, true",
        "2025-12-24, , 2026-12-24, false",
        "2024-02-29, 2024-02-29, 2024-02-29, true"
    })
    void containsADay(String first, @Nullable String last, LocalDate day, boolean off) {
        assertThat(period(first, last).contains(day)).isEqualTo(off);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-02-30, -, first: \"2026-02-30\" is no day",
                "02-30, -, first: \"02-30\" is no day",
                "2-3, -, first: \"2-3\" is no day",
                "'', -, first: \"\" is no day",
                "--12-24, -, first: \"--12-24\" is no day",
                "2025-02-29, -, first: \"2025-02-29\" is no day",
                "12-24, x, last: \"x\" is no day",
                "12-24, 2026-01-01, last: \"2026-01-01\" is of another kind than \"12-24\"",
                "2025-12-24, 01-01, last: \"01-01\" is of another kind",
                "2026-01-02, 2026-01-01, last: \"2026-01-01\" lies before \"2026-01-02\""
            })
    void refusesWhatIsNoPeriod(String first, @Nullable String last, String expected) {
        assertThatThrownBy(() -> period(first, last))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(expected);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Values.days();
    }

    @Property(tries = 300)
    void turnsInsideOutOverTheYear(
            @ForAll("days") LocalDate first, @ForAll("days") LocalDate last, @ForAll("days") LocalDate day) {
        String begin = first.toString().substring("2000-".length());
        String end = last.toString().substring("2000-".length());
        MonthDay asked = MonthDay.from(day);
        boolean ends = asked.equals(MonthDay.from(first)) || asked.equals(MonthDay.from(last));
        boolean other = !begin.equals(end) && period(end, begin).contains(day);
        assertThat(period(begin, end).contains(day)).isEqualTo(ends || (!begin.equals(end) && !other));
    }

    @Property(tries = 200)
    void comesBackEveryYearOrNever(@ForAll("days") LocalDate day) {
        LocalDate later = day.plusYears(4);
        if (later.getDayOfMonth() == day.getDayOfMonth()) {
            assertThat(period(day.toString().substring("2000-".length()), null).contains(later))
                    .isTrue();
            assertThat(period(day.toString(), null).contains(later)).isFalse();
        }
    }
}
