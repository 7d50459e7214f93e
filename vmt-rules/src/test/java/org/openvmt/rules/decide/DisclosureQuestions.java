// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.embargo.HolidayPeriod;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.engine.Rulebook;

/** Questions to start from. */
final class DisclosureQuestions {

    static final MailAddress DISTROS = MailAddress.parse("distros@lists.example.org");
    static final Duration FORTNIGHT = Duration.ofDays(14);

    private DisclosureQuestions() {}

    /** Third to fifth business day, neither Monday nor Friday, at midnight. */
    static DisclosureWindow threeToFive() {
        return DisclosureWindow.builder()
                .firstBusinessDay(3)
                .lastBusinessDay(5)
                .addNotOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .hour(LocalTime.MIDNIGHT)
                .build();
    }

    /** Fifth to tenth business day, neither Monday nor Friday, in the afternoon. */
    static DisclosureWindow fiveToTen() {
        return DisclosureWindow.builder()
                .firstBusinessDay(5)
                .lastBusinessDay(10)
                .addNotOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .hour(LocalTime.of(15, 0))
                .build();
    }

    /** A private report, a calendar without a day off, no list with a limit, no terms. */
    static DisclosureQuestion.Builder notified(String instant) {
        return DisclosureQuestion.builder()
                .privateReport(true)
                .notification(Instant.parse(instant))
                .window(threeToFive())
                .calendar(off());
    }

    /** The same with a list that keeps silent for a fortnight and has not been told. */
    static DisclosureQuestion.Builder notifiedWithDistros(String instant) {
        return notified(instant).addLimits(fortnight().build());
    }

    static ListLimit.Builder fortnight() {
        return ListLimit.builder().list(DISTROS).longestEmbargo(FORTNIGHT);
    }

    static HolidayCalendar off(HolidayPeriod... periods) {
        return HolidayCalendar.of("test", List.of(periods));
    }

    static HolidayPeriod period(String first, String last) {
        return HolidayPeriod.builder().name("days off").first(first).last(last).build();
    }

    static Terms terms(Bound bound, String instant) {
        return Terms.builder()
                .date(new TermsDate(bound, Instant.parse(instant)))
                .build();
    }

    static DisclosureAnswer answer(DisclosureQuestion.Builder question) {
        return DisclosureDecision.of(Rulebook.shipped(), question.build()).outcome();
    }

    static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
