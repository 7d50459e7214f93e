// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.rules.decide.DisclosureQuestions.answer;
import static org.openvmt.rules.decide.DisclosureQuestions.fiveToTen;
import static org.openvmt.rules.decide.DisclosureQuestions.midnight;
import static org.openvmt.rules.decide.DisclosureQuestions.notified;
import static org.openvmt.rules.decide.DisclosureQuestions.off;
import static org.openvmt.rules.decide.DisclosureQuestions.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.engine.Rulebook;

class DisclosureDecisionTest {

    @ParameterizedTest
    @CsvSource({
        // notified, proposed: a Monday to Friday week, then the days around a weekend
        "2026-03-02T09:00:00Z, 2026-03-05",
        "2026-03-03T09:00:00Z, 2026-03-10",
        "2026-03-04T09:00:00Z, 2026-03-10",
        "2026-03-05T09:00:00Z, 2026-03-10",
        "2026-03-06T09:00:00Z, 2026-03-11",
        "2026-03-07T09:00:00Z, 2026-03-11",
        "2026-03-08T23:59:59.999999999Z, 2026-03-11",
        "2026-03-09T00:00:00Z, 2026-03-12",
        // a leap day on the way, and a 29 February that is none
        "2028-02-25T12:00:00Z, 2028-03-01",
        "2028-02-24T12:00:00Z, 2028-02-29",
        "2026-02-24T12:00:00Z, 2026-03-03",
        // over the turn of the year
        "2025-12-29T12:00:00Z, 2026-01-01",
        // where clocks change in Europe and in the United States
        "2026-03-26T23:30:00Z, 2026-03-31",
        "2026-10-22T00:30:00Z, 2026-10-27",
        "2026-03-05T23:30:00Z, 2026-03-10",
    })
    void proposesTheEarliestDay(String notification, String proposed) {
        assertThat(answer(notified(notification)).date()).contains(midnight(proposed));
    }

    @Test
    void countsFromTheUtcDateOfTheNotification() {
        Instant lateInHonolulu = Instant.parse("2026-03-02T23:30:00-10:00");
        assertThat(lateInHonolulu).isEqualTo("2026-03-03T09:30:00Z");
        assertThat(answer(notified(lateInHonolulu.toString())).date()).contains(midnight("2026-03-10"));
    }

    @Test
    void inventsNoDateOverChristmas() {
        Decision<DisclosureAnswer> decision = DisclosureDecision.of(
                Rulebook.shipped(),
                notified("2024-12-17T10:00:00Z")
                        .calendar(off(period("2024-12-24", "2024-12-26")))
                        .build());
        DisclosureAnswer answer = decision.outcome();
        assertThat(answer.proposed()).isEmpty();
        assertThat(answer.date()).isEmpty();
        assertThat(answer.days())
                .extracting(day -> day.date() + " " + day.businessDay() + " " + day.verdict())
                .containsExactly(
                        "2024-12-18 1 TOO_EARLY",
                        "2024-12-19 2 TOO_EARLY",
                        "2024-12-20 3 WEEKDAY_NOT_CHOSEN",
                        "2024-12-21 0 WEEKEND",
                        "2024-12-22 0 WEEKEND",
                        "2024-12-23 4 WEEKDAY_NOT_CHOSEN",
                        "2024-12-24 0 HOLIDAY",
                        "2024-12-25 0 HOLIDAY",
                        "2024-12-26 0 HOLIDAY",
                        "2024-12-27 5 WEEKDAY_NOT_CHOSEN");
        assertThat(answer.nearestBefore()).map(CandidateDay::instant).contains(midnight("2024-12-19"));
        assertThat(answer.nearestAfter()).map(CandidateDay::instant).contains(midnight("2024-12-31"));
        assertThat(answer.accepts(midnight("2024-12-19"))).isTrue();
        assertThat(answer.accepts(midnight("2024-12-31"))).isTrue();
        assertThat(answer.accepts(midnight("2024-12-18"))).isFalse();
        assertThat(decision.reasons()).extracting(Reason::rule).containsOnly("DATE-9");
        assertThat(answer.days().get(6).reasons())
                .extracting(Reason::sentence)
                .containsExactly("Tuesday 2024-12-24 is a day off: days off (test)");
    }

    @Test
    void keepsNearestDaysToItselfWhereTheWindowHasAnAdmissibleDay() {
        DisclosureAnswer answer = answer(notified("2026-03-02T09:00:00Z"));
        assertThat(answer.nearestBefore()).isEmpty();
        assertThat(answer.nearestAfter()).isEmpty();
        assertThat(answer.accepts(midnight("2026-03-04"))).isFalse();
        assertThat(answer.accepts(midnight("2026-03-10"))).isFalse();
    }

    @Test
    void refusesPublicReports() {
        Decision<DisclosureAnswer> decision = DisclosureDecision.of(
                Rulebook.shipped(),
                notified("2026-03-02T09:00:00Z")
                        .privateReport(false)
                        .wanted(midnight("2026-03-05"))
                        .build());
        assertThat(decision.outcome().refused()).isTrue();
        assertThat(decision.outcome().days()).isEmpty();
        assertThat(decision.outcome().proposed()).isEmpty();
        assertThat(decision.outcome().accepts(midnight("2026-03-05"))).isFalse();
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("DATE-1");
    }

    @Test
    void saysThatNoCalendarWasLookedInto() {
        DisclosureQuestion.Builder question = notified("2026-03-02T09:00:00Z").calendar(HolidayCalendar.none());
        assertThat(answer(question).notes()).extracting(Reason::rule).containsExactly("DATE-12");
        assertThat(answer(question.calendar(off())).notes()).isEmpty();
    }

    @Test
    void namesTheCountriesThatNoCalendarIsOf() {
        DisclosureQuestion.Builder question =
                notified("2026-03-02T09:00:00Z").addCountries("US", "DE").addCountries("test");
        assertThat(answer(question).notes())
                .extracting(Reason::sentence)
                .containsExactly("no calendar was looked into for the public holidays of DE, US");
        assertThat(answer(question.calendar(HolidayCalendar.none())).notes())
                .extracting(Reason::sentence)
                .containsExactly("no holiday calendar was looked into");
    }

    @Test
    void saysThatTheDateIsMoved() {
        DisclosureQuestion.Builder question = notified("2026-03-02T09:00:00Z").announced(midnight("2026-03-03"));
        assertThat(answer(question).notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("DATE-11");
            assertThat(note.sentence()).startsWith("a date was announced before: if another takes its place, ");
        });
        assertThat(answer(question).date()).contains(midnight("2026-03-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T00:00:00Z, ''",
        "2026-03-04T00:00:00Z, DATE-2",
        "2026-03-02T00:00:00Z, DATE-2 DATE-3",
        "2026-02-04T00:00:00Z, DATE-2",
        "2026-03-06T00:00:00Z, DATE-3",
        "2026-03-07T00:00:00Z, DATE-2",
        "2026-03-05T00:00:00.000000001Z, DATE-5",
        "2026-03-04T23:59:59.999999999Z, DATE-2 DATE-5",
        "2026-03-10T00:00:00Z, DATE-2",
        "2026-03-13T12:00:00Z, DATE-2 DATE-3 DATE-5",
        "2026-03-14T12:00:00Z, DATE-2 DATE-2 DATE-5",
        "2026-03-17T00:00:00Z, DATE-2 DATE-4",
    })
    void namesEveryRuleAgainstAWantedDate(Instant wanted, String rules) {
        DisclosureAnswer answer = answer(notified("2026-03-02T09:00:00Z")
                .calendar(off(period("2026-03-17", "2026-03-17")))
                .wanted(wanted));
        assertThat(String.join(
                        " ", answer.objections().stream().map(Reason::rule).toList()))
                .isEqualTo(rules);
        assertThat(answer.accepts(wanted)).isEqualTo(rules.isEmpty());
        assertThat(answer.wanted()).map(CandidateDay::instant).contains(wanted);
    }

    @Test
    void givesEveryDateItsOneVerdictAndAllReasons() {
        DisclosureAnswer answer = answer(notified("2026-03-02T09:00:00Z")
                .calendar(off(period("2026-03-07", "2026-03-07")))
                .wanted(Instant.parse("2026-03-07T03:00:00Z")));
        assertThat(answer.wanted()).hasValueSatisfying(day -> {
            assertThat(day.verdict()).isEqualTo(DayVerdict.WEEKEND);
            assertThat(day.reasons()).extracting(Reason::rule).containsExactly("DATE-2", "DATE-4", "DATE-5");
        });
    }

    @Test
    void opensInTheAfternoonWhereTheWindowSaysSo() {
        DisclosureQuestion.Builder question =
                notified("2026-03-02T16:00:00Z").window(fiveToTen()).wanted(midnight("2026-03-10"));
        DisclosureAnswer answer = answer(question);
        assertThat(answer.date()).contains(Instant.parse("2026-03-10T15:00:00Z"));
        assertThat(answer.days())
                .hasSize(14)
                .last()
                .extracting(CandidateDay::date)
                .isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(answer.objections()).extracting(Reason::rule).containsExactly("DATE-5");
        assertThat(answer.accepts(Instant.parse("2026-03-12T15:00:00Z"))).isTrue();
    }

    @Test
    void stopsSearchingAfterAYearOfHolidays() {
        HolidayCalendar always = new HolidayCalendar() {
            @Override
            public List<Holiday> on(LocalDate day) {
                return List.of(new Holiday("rest", "nowhere"));
            }

            @Override
            public List<String> sources() {
                return List.of("nowhere");
            }
        };
        DisclosureAnswer answer = answer(notified("2026-03-02T09:00:00Z").calendar(always));
        assertThat(answer.date()).isEmpty();
        assertThat(answer.nearestBefore()).isEmpty();
        assertThat(answer.nearestAfter()).isEmpty();
        assertThat(answer.days())
                .hasSize(366)
                .last()
                .extracting(CandidateDay::date)
                .isEqualTo(LocalDate.parse("2027-03-03"));
        assertThat(answer.notes())
                .extracting(Reason::sentence)
                .containsExactly("the window has no end up to 2027-03-03, where the search stopped");
    }

    @Test
    void refusesYearsThatNoCalendarReaches() {
        assertThatThrownBy(() -> answer(notified("9998-01-01T00:00:00Z")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notification: \"9998-01-01T00:00:00Z\" is out of range, expected an instant of the years 1"
                        + " to 9997");
        assertThatThrownBy(() -> answer(notified("2026-03-02T09:00:00Z").wanted(Instant.MAX)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("wanted: ");
        assertThat(answer(notified("9997-12-31T23:59:59.999999999Z")).date())
                .contains(Instant.parse("9998-01-06T00:00:00Z"));
        assertThat(answer(notified("0001-01-01T00:00:00Z")).date()).contains(Instant.parse("0001-01-04T00:00:00Z"));
    }

    @Test
    void answersTheSameWhateverZoneAndLocaleTheMachineHas() {
        DisclosureQuestion question = notified("2026-03-02T23:59:59Z")
                .calendar(off(period("2026-03-05", "2026-03-05")))
                .addLimits(DisclosureQuestions.fortnight().build())
                .wanted(midnight("2026-03-05"))
                .build();
        Decision<DisclosureAnswer> here = DisclosureDecision.of(Rulebook.shipped(), question);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String each : List.of("Pacific/Kiritimati", "Pacific/Niue", "Europe/Berlin")) {
                TimeZone.setDefault(TimeZone.getTimeZone(each));
                for (String tag :
                        List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(DisclosureDecision.of(Rulebook.shipped(), question))
                            .as("%s, %s", each, tag)
                            .isEqualTo(here);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
