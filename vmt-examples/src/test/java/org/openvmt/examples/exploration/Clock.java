// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.people.Terms.TermsDate;

/** Lets time pass up to the next deadline, so that none is jumped over. */
final class Clock {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private Clock() {}

    /** The moment of the next deadline: end of a UTC day, two weeks, disclosure, the reporter's date, longest embargo. */
    static Optional<Moment> next(Moment moment) {
        return deadlines(moment)
                .filter(moment.now()::isBefore)
                .min(Instant::compareTo)
                .map(moment::at);
    }

    private static Stream<Instant> deadlines(Moment moment) {
        if (!moment.isPrivate()) {
            return Stream.empty();
        }
        return Stream.of(
                        moment.state().disclosure().date(),
                        endOfDay(moment),
                        Optional.of(Team.RECEIPT.plus(TWO_WEEKS)),
                        moment.state().reception().terms().date().map(TermsDate::instant),
                        longest(moment))
                .flatMap(Optional::stream);
    }

    /** The end of the UTC day on which the lists are notified, or else the date was set. */
    private static Optional<Instant> endOfDay(Moment moment) {
        return since(moment).map(Clock::nextDay).filter(moment.now()::isBefore);
    }

    /** Whether that day is over. */
    static boolean isDayPassed(Moment moment) {
        return since(moment)
                .filter(since -> !nextDay(since).isAfter(moment.now()))
                .isPresent();
    }

    private static Optional<Instant> since(Moment moment) {
        DisclosureState disclosure = moment.state().disclosure();
        return disclosure.roundBegan().or(disclosure::dateDecidedAt);
    }

    private static Instant nextDay(Instant instant) {
        return instant.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    }

    /** Whether the date lies within the longest embargo of the list, counted from its first notification (DATE-7). */
    static boolean isInReach(Moment moment, Instant first) {
        return moment.team().profile().stakeholderLists().stream()
                .flatMap(list -> list.longestEmbargo().stream())
                .allMatch(longest -> moment.state()
                        .disclosure()
                        .date()
                        .filter(date -> !date.isAfter(first.plus(longest)))
                        .isPresent());
    }

    /** When the longest embargo of the profile is over. */
    static Optional<Instant> longest(Moment moment) {
        return moment.team().profile().longestEmbargo().map(Team.RECEIPT::plus);
    }
}
