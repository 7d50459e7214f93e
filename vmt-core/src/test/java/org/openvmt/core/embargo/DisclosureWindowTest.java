// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.InvalidValueException;

class DisclosureWindowTest {

    private static DisclosureWindow.Builder window() {
        return DisclosureWindow.builder().firstBusinessDay(3).lastBusinessDay(5).hour(LocalTime.of(15, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"})
    void opensAtAnInstantOfTheUtcDayWhateverTheZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            assertThat(window().build().instantOn(LocalDate.of(2026, 3, 29)))
                    .isEqualTo(Instant.parse("2026-03-29T15:00:00Z"));
            assertThat(window().hour(LocalTime.MIDNIGHT).build().instantOn(LocalDate.of(2024, 2, 29)))
                    .isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void admitsBusinessDaysThatItDoesNotExclude() {
        DisclosureWindow window =
                window().addNotOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).build();

        assertThat(DayOfWeek.values())
                .filteredOn(window::admits)
                .containsExactly(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    }

    @Test
    void tellsEveryProblemAtOnce() {
        DisclosureWindow.Builder builder = window().firstBusinessDay(0)
                .lastBusinessDay(31)
                .notOn(List.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("first-business-day: \"0\" is no business day, expected 1 or more; "
                        + "last-business-day: \"31\" is out of range, expected 0 to 30; "
                        + "not-on: leaves no business day, expected at least one from Monday to Friday");
    }

    @Test
    void endsNotBeforeItBegins() {
        assertThat(window().lastBusinessDay(3).build().lastBusinessDay()).isEqualTo(3);
        assertThatThrownBy(() -> window().lastBusinessDay(2).build())
                .hasMessageContaining("last-business-day: \"2\" is out of range, expected 3 to 30");
    }

    @Test
    void leavesOneWeekdayAtLeast() {
        DisclosureWindow window =
                window().notOn(List.of(DayOfWeek.values()).subList(0, 4)).build();
        assertThat(window.notOn()).doesNotContain(DayOfWeek.FRIDAY).hasSize(4);
        assertThat(window().notOn(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                        .build()
                        .notOn())
                .hasSize(2);
    }
}
