// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
public record DisclosureOracle(
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
    public record Limit(Instant latest, boolean told) {}

    public LocalDate notified() {
        return notification.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A third of a year is more than any question of the test needs. */
    public Stream<LocalDate> days() {
        return notified().plusDays(1).datesUntil(notified().plusDays(121));
    }

    public boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !off.contains(day);
    }

    public LocalDate businessDay(int number) {
        return days().filter(this::works).skip(number - 1L).findFirst().orElseThrow();
    }

    public Instant instant(LocalDate day) {
        return day.atTime(hour).atOffset(ZoneOffset.UTC).toInstant();
    }

    /** Meets DATE-3, DATE-4 and the terms. */
    public boolean fits(LocalDate day) {
        Instant instant = instant(day);
        return works(day)
                && !notOn.contains(day.getDayOfWeek())
                && instant.compareTo(notBefore) >= 0
                && instant.compareTo(notAfter) <= 0;
    }

    /** Meets DATE-7 for each list that the reporter's terms leave a date within its limit. */
    public boolean suitsEveryList(LocalDate day) {
        return limits.stream().noneMatch(limit -> refuses(limit, day) && !waits(limit));
    }

    public boolean refuses(Limit limit, LocalDate day) {
        return instant(day).isAfter(limit.latest());
    }

    public boolean waits(Limit limit) {
        return !limit.told() && notBefore.isAfter(limit.latest());
    }

    public boolean inWindow(LocalDate day) {
        return !day.isBefore(businessDay(first)) && !day.isAfter(businessDay(last));
    }

    public boolean dateSet() {
        return notBefore.equals(notAfter);
    }

    public Optional<LocalDate> earliest() {
        return days().filter(this::inWindow).filter(this::fits).findFirst();
    }

    public boolean hasAdmissible() {
        return days().filter(this::inWindow).filter(this::fits).anyMatch(this::suitsEveryList);
    }

    public Optional<LocalDate> nearestBefore() {
        return nearest(day -> day.isBefore(businessDay(first))).max(Comparator.naturalOrder());
    }

    public Optional<LocalDate> nearestAfter() {
        return nearest(day -> day.isAfter(businessDay(last))).min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> nearest(Predicate<LocalDate> outside) {
        return dateSet() || hasAdmissible()
                ? Stream.empty()
                : days().filter(outside).filter(this::fits).filter(this::suitsEveryList);
    }

    public boolean accepts(Instant wanted) {
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

    /** The rules that speak of a day. */
    public Set<String> said(LocalDate day) {
        Set<String> rules = new TreeSet<>();
        Instant instant = instant(day);
        boolean set = dateSet() && instant.equals(notBefore);
        if (day.getDayOfWeek().getValue() > 5 || !inWindow(day)) {
            rules.add("DATE-2");
        }
        if (notOn.contains(day.getDayOfWeek())) {
            rules.add("DATE-3");
        }
        if (off.contains(day)) {
            rules.add("DATE-4");
        }
        if (!suitsEveryList(day)) {
            rules.add("DATE-7");
        }
        if (set || instant.isBefore(notBefore) || instant.isAfter(notAfter)) {
            rules.add("DATE-8");
        }
        if (rules.isEmpty()) {
            rules.add("DATE-6");
        }
        return rules;
    }
}
