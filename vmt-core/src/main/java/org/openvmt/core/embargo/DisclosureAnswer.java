// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.value.MailAddress;

/**
 * A disclosure date, or why there is none, with every day that was looked at. Process section <i>Embargoed
 * disclosure</i>.
 */
@Value.Immutable
public sealed interface DisclosureAnswer permits ImmutableDisclosureAnswer {

    /**
     * Whether there is nothing to decide, since the report is public (DATE-1).
     *
     * @return true if the question is refused; no day is then looked at
     */
    boolean refused();

    /**
     * The earliest day that can be chosen (DATE-6), or the date that the reporter set (DATE-8).
     *
     * @return empty if the question is refused or no day of the window can be chosen (DATE-9)
     */
    Optional<CandidateDay> proposed();

    /**
     * Every day that was looked at, from the day after the notification to the last business day of the window (DATE-10).
     *
     * @return in the order of the calendar
     */
    List<CandidateDay> days();

    /**
     * Where no day of the window is admissible: the nearest day before it that meets every other rule (DATE-9).
     *
     * @return empty if it is not needed or there is none
     */
    Optional<CandidateDay> nearestBefore();

    /**
     * Where no day of the window is admissible: the nearest day after it that meets every other rule (DATE-9).
     *
     * @return empty if it is not needed or a year holds none
     */
    Optional<CandidateDay> nearestAfter();

    /**
     * The date that somebody wants.
     *
     * @return with the very instant that was asked about; empty if none was, or the question is refused
     */
    Optional<CandidateDay> wanted();

    /**
     * What else a coordinator should know, such as that no holiday calendar was looked into (DATE-12).
     *
     * @return in a stable order; empty if there is nothing to add
     */
    List<Reason> notes();

    /**
     * The instant of disclosure that is proposed.
     *
     * @return empty if no date is proposed
     */
    default Optional<Instant> date() {
        return proposed().map(CandidateDay::instant);
    }

    /**
     * The lists that cannot be notified now of the proposed date.
     *
     * @return in the order of their addresses; empty if every list accepts it, or no date is proposed
     */
    default List<ListRefusal> refusedLists() {
        return proposed().map(CandidateDay::refusedLists).orElse(List.of());
    }

    /**
     * The rules that a date breaks which the reporter set (DATE-8).
     *
     * @return in a stable order; empty if it breaks none, or the reporter set no date
     */
    default List<Reason> broken() {
        return proposed()
                .filter(day -> day.verdict() == DayVerdict.SET_BY_TERMS)
                .map(CandidateDay::objections)
                .orElse(List.of());
    }

    /**
     * Whether a date will do: at the hour of the window on a day that can be chosen, the date that the reporter set, or
     * one of the nearest days where no day of the window is admissible.
     *
     * @param wanted the instant of disclosure
     * @return true if it is one of them
     */
    default boolean accepts(Instant wanted) {
        return Stream.of(
                        days().stream().filter(day -> day.verdict().isChoosable()),
                        proposed().stream(),
                        nearestBefore().stream(),
                        nearestAfter().stream())
                .flatMap(days -> days)
                .anyMatch(day -> day.instant().equals(wanted));
    }

    /**
     * What speaks against the date that somebody wants, once lists were told of it: beside all else, the limit of each of
     * them that it does not keep (DATE-7). This is what the guard of TR-11 asks.
     *
     * @param told the lists that were notified of the date
     * @return in a stable order, without repetition; empty if it is accepted, or none was asked about
     */
    default List<Reason> objections(Set<MailAddress> told) {
        Stream<Reason> limits = wanted().stream()
                .flatMap(day -> day.refusedLists().stream())
                .filter(refusal -> told.contains(refusal.list()))
                .map(ListRefusal::reason);
        return Stream.concat(objections().stream(), limits).distinct().toList();
    }

    /**
     * What speaks against the date that somebody wants.
     *
     * @return in a stable order; empty if it is accepted, or none was asked about
     */
    default List<Reason> objections() {
        return wanted().filter(day -> !accepts(day.instant()))
                .map(CandidateDay::objections)
                .orElse(List.of());
    }

    /**
     * An answer to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an answer. */
    final class Builder extends ImmutableDisclosureAnswer.Builder {
        Builder() {}
    }
}
