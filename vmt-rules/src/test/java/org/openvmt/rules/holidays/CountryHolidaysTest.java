// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.value.InvalidValueException;

class CountryHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "DE, 2026-10-03, German Unity Day (DE)",
        "US, 2026-11-26, Thanksgiving Day (US)",
        "GB, 2022-12-27, Christmas (GB)",
        "FR, 2026-07-14, National Day (FR)",
        "JP, 2026-05-05, Children's Day (JP)",
        "IT, 2026-08-15, Assumption day (IT)",
    })
    void namesPublicHolidaysInEnglish(String country, LocalDate day, String holiday) {
        assertThat(CountryHolidays.of(List.of(country)).on(day))
                .extracting(Holiday::toString)
                .containsExactly(holiday);
    }

    @Test
    void unitesCountries() {
        HolidayCalendar calendar = CountryHolidays.of(List.of("us", "DE", "De"));
        assertThat(calendar.sources()).containsExactly("DE", "US");
        assertThat(calendar.on(LocalDate.parse("2026-01-01")))
                .extracting(Holiday::toString)
                .containsExactly("New Year's Day (DE)", "New Year's Day (US)");
        assertThat(calendar.on(LocalDate.parse("2026-07-03")))
                .extracting(Holiday::calendar)
                .containsExactly("US");
        assertThat(calendar.on(LocalDate.parse("2026-07-02"))).isEmpty();
    }

    @Test
    void knowsTheFridayBeforeTheYearThatANewYearsDayIsMadeUpForOn() {
        assertThat(CountryHolidays.of(List.of("US")).on(LocalDate.parse("2021-12-31")))
                .extracting(Holiday::name)
                .containsExactly("New Year's Day");
        assertThat(CountryHolidays.of(List.of("US")).on(LocalDate.parse("2022-01-01")))
                .isEmpty();
    }

    @Test
    void hasNoSourceWithoutACountry() {
        HolidayCalendar calendar = CountryHolidays.of(Set.of());
        assertThat(calendar.sources()).isEmpty();
        assertThat(calendar.on(LocalDate.parse("2026-01-01"))).isEmpty();
    }

    @Test
    void refusesCountriesThatItDoesNotKnow() {
        assertThatThrownBy(() -> CountryHolidays.of(List.of("DE", "ZZ", "", "nyse", "İT")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("countries: \"ZZ\" is no country whose holidays are known, expected an ISO 3166-1"
                        + " code of two letters such as \"DE\"")
                .hasMessageContaining("countries: \"\" ")
                .hasMessageContaining("countries: \"nyse\" ")
                .hasMessageContaining("countries: \"İT\" ");
    }

    @Test
    void refusesYearsThatACountrysHolidaysDoNotReach() {
        HolidayCalendar calendar = CountryHolidays.of(List.of("TR"));
        assertThat(calendar.on(LocalDate.parse("2026-10-29"))).isNotEmpty();
        assertThatThrownBy(() -> calendar.on(LocalDate.parse("9997-10-29")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("year: \"9997\" is out of range, expected a year that the holidays of TR reach");
    }

    @Test
    void saysTheSameInEveryLanguageOfTheMachine() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Map<String, List<Holiday>> plain = everyHolidayOf2026();
            assertThat(plain).containsKeys("AI", "IT", "DE", "FR");
            for (String tag : List.of("tr-TR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(everyHolidayOf2026()).as(tag).isEqualTo(plain);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static Map<String, List<Holiday>> everyHolidayOf2026() {
        HolidayManager.clearManagerCache();
        Map<String, List<Holiday>> holidays = new TreeMap<>();
        for (String country : HolidayManager.getSupportedCalendarCodes()) {
            // The letter that Turkish folds otherwise, and two whose names Jollyday translates.
            if (country.length() == 2 && (country.contains("I") || country.equals("DE") || country.equals("FR"))) {
                HolidayCalendar calendar = CountryHolidays.of(List.of(country));
                holidays.put(
                        country,
                        LocalDate.of(2026, 1, 1)
                                .datesUntil(LocalDate.of(2027, 1, 1))
                                .flatMap(day -> calendar.on(day).stream())
                                .toList());
            }
        }
        return holidays;
    }

    @Test
    void answersSeveralThreadsAlike() throws InterruptedException, ExecutionException {
        HolidayManager.clearManagerCache();
        HolidayCalendar calendar = CountryHolidays.of(List.of("US", "DE", "GB", "FR"));
        Callable<List<Holiday>> decade = () -> LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1))
                .flatMap(day -> calendar.on(day).stream())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<List<Holiday>> answers = new ArrayList<>();
            for (Future<List<Holiday>> answer : threads.invokeAll(List.of(decade, decade, decade, decade))) {
                answers.add(answer.get());
            }
            assertThat(answers).allMatch(answers.get(0)::equals);
            assertThat(answers.get(0)).hasSizeGreaterThan(300);
        } finally {
            threads.shutdownNow();
        }
    }
}
