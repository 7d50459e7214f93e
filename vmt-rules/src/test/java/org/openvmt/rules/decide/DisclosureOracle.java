// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Disclosure dates by brute force, written from the process a second time and without a look at the rules.
 *
 * @param notification when the lists are told
 * @param first the first business day of the window
 * @param last the last business day of the window
 * @param notOn weekdays that are not chosen
 * @param hour the time of the UTC day
 * @param off the days off
 * @param notBefore the earliest instant that the reporter allows
 * @param notAfter the latest instant that the reporter allows
 * @param limits what each list with a limit accepts
 */
record DisclosureOracle(
        Instant notification,
        int first,
        int last,
        Set<DayOfWeek> notOn,
        LocalTime hour,
        Set<LocalDate> off,
        Instant notBefore,
        Instant notAfter,
        List<Limit> limits) {

    /** The last instant that a list accepts, and whether it knows already. */
    record Limit(Instant latest, boolean told) {}

    LocalDate notified() {
        return notification.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A third of a year is more than any question of the test needs. */
    Stream<LocalDate> days() {
        return notified().plusDays(1).datesUntil(notified().plusDays(121));
    }

    boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !off.contains(day);
    }

    LocalDate businessDay(int number) {
        return days().filter(this::works).skip(number - 1L).findFirst().orElseThrow();
    }

    Instant instant(LocalDate day) {
        return day.atTime(hour).atOffset(ZoneOffset.UTC).toInstant();
    }

    /** Meets DATE-3, DATE-4 and the terms. */
    boolean fits(LocalDate day) {
        Instant instant = instant(day);
        return works(day)
                && !notOn.contains(day.getDayOfWeek())
                && instant.compareTo(notBefore) >= 0
                && instant.compareTo(notAfter) <= 0;
    }

    /** Meets DATE-7 for each list that the reporter's terms leave a date within its limit. */
    boolean suitsEveryList(LocalDate day) {
        return limits.stream().noneMatch(limit -> refuses(limit, day) && !waits(limit));
    }

    boolean refuses(Limit limit, LocalDate day) {
        return instant(day).isAfter(limit.latest());
    }

    boolean waits(Limit limit) {
        return !limit.told() && notBefore.isAfter(limit.latest());
    }

    boolean inWindow(LocalDate day) {
        return !day.isBefore(businessDay(first)) && !day.isAfter(businessDay(last));
    }

    boolean dateSet() {
        return notBefore.equals(notAfter);
    }

    Optional<LocalDate> earliest() {
        return days().filter(this::inWindow).filter(this::fits).findFirst();
    }

    boolean hasAdmissible() {
        return days().filter(this::inWindow).filter(this::fits).anyMatch(this::suitsEveryList);
    }

    Optional<LocalDate> nearestBefore() {
        return nearest(day -> day.isBefore(businessDay(first))).max(Comparator.naturalOrder());
    }

    Optional<LocalDate> nearestAfter() {
        return nearest(day -> day.isAfter(businessDay(last))).min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> nearest(Predicate<LocalDate> outside) {
        return dateSet() || hasAdmissible()
                ? Stream.empty()
                : days().filter(outside).filter(this::fits).filter(this::suitsEveryList);
    }

    boolean accepts(Instant wanted) {
        if (dateSet()) {
            return wanted.equals(notBefore);
        }
        LocalDate day = wanted.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean inside = day.isAfter(notified()) && inWindow(day) && fits(day);
        return wanted.equals(instant(day))
                && (inside
                        || nearestBefore().filter(day::equals).isPresent()
                        || nearestAfter().filter(day::equals).isPresent());
    }
}
