// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.rules.fact.DayFacts;

/**
 * Walks the calendar from the day after a notification on and numbers the business days; it judges none. The walk ends
 * after a year, since a calendar may know nothing but holidays.
 */
final class BusinessDays {

    private static final int LONGEST_WALK = 366;

    private final DisclosureQuestion question;
    private final LocalDate end;
    private final List<DayFacts> days = new ArrayList<>();
    private LocalDate reached;
    private int counted;

    BusinessDays(DisclosureQuestion question) {
        this.question = question;
        this.reached = LocalDate.ofInstant(question.notification(), ZoneOffset.UTC);
        this.end = reached.plusDays(LONGEST_WALK);
    }

    /** The days from where the walk stands to a business day, or to the end of the walk if there is no such day. */
    List<DayFacts> upTo(int businessDay) {
        int from = days.size();
        while (counted < businessDay && !hasEnded()) {
            step();
        }
        return List.copyOf(days.subList(from, days.size()));
    }

    /** Whether the walk is at its end. */
    boolean hasEnded() {
        return !reached.isBefore(end);
    }

    /** Whether the walk has come past a business day. */
    boolean hasPassed(int businessDay) {
        return counted >= businessDay;
    }

    /** The date of a business day that the walk has come past, or the day after its end. */
    LocalDate dateOf(int businessDay) {
        return days.stream()
                .filter(day -> day.businessDay() == businessDay)
                .map(DayFacts::date)
                .findFirst()
                .orElseGet(() -> end.plusDays(1));
    }

    /** A day that somebody named, numbered if the walk has come past it. */
    DayFacts named(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        Optional<DayFacts> known =
                days.stream().filter(day -> day.date().equals(date)).findFirst();
        return new DayFacts(
                instant,
                known.map(DayFacts::businessDay).orElse(0),
                known.map(DayFacts::holidays)
                        .orElseGet(() -> question.calendar().on(date)));
    }

    LocalDate end() {
        return end;
    }

    private void step() {
        reached = reached.plusDays(1);
        List<Holiday> holidays = question.calendar().on(reached);
        boolean weekend = reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean works = !weekend && holidays.isEmpty();
        if (works) {
            counted++;
        }
        days.add(new DayFacts(question.window().instantOn(reached), works ? counted : 0, holidays));
    }
}
