// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * The terms on which a reporter discloses; they prevail over the process (EMB-3). Process section <i>Extent of
 * Disclosure</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Terms.Builder.class)
@JsonPropertyOrder({"date", "not-to-be-told", "anonymous", "open-at-once"})
public sealed interface Terms permits ImmutableTerms {

    /**
     * The date that the reporter wants.
     *
     * @return empty if the team may choose
     */
    Optional<TermsDate> date();

    /**
     * Parties that must not learn of the case before everyone does (EXT-12).
     *
     * @return names of parties, or addresses of lists
     */
    Set<String> notToBeTold();

    /**
     * Whether the reporter wants to stay unnamed.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean anonymous() {
        return false;
    }

    /**
     * Whether the team may open the report at any time.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean openAtOnce() {
        return false;
    }

    /**
     * Whether the terms keep somebody out (EXT-12).
     *
     * @param party the name of a party, or the name or address of a list, in any spelling: {@link PartyName}
     * @return true if they are not to be told
     */
    default boolean keepOut(String party) {
        return notToBeTold().stream().anyMatch(name -> PartyName.alike(name, party));
    }

    /**
     * Whether the terms ask to wait at an instant: their date has not come, and it is no last date (EMB-3). Leave to open
     * at once asks for no waiting.
     *
     * @param at the instant
     * @return true if an opening would break them
     */
    default boolean askToWait(Instant at) {
        return !openAtOnce()
                && date().filter(date -> date.bound() != Bound.NOT_AFTER && at.isBefore(date.instant()))
                        .isPresent();
    }

    /**
     * Whether the report is to be open by the terms: their date has come, and it is no first date (EMB-3).
     *
     * @param at the instant
     * @return true from the date on
     */
    default boolean haveFallenDue(Instant at) {
        return date().filter(date -> date.bound() != Bound.NOT_BEFORE && !at.isBefore(date.instant()))
                .isPresent();
    }

    /**
     * When the embargo is over at the latest: what the team keeps at most (EMB-5), unless the date of these terms comes
     * before it or asks to wait beyond it (EMB-3).
     *
     * @param longest when the longest embargo of the team is over; empty if it has no limit
     * @return the instant; empty if neither the team nor the terms name a last one
     */
    default Optional<Instant> latestOpening(Optional<Instant> longest) {
        if (date().isEmpty()) {
            return longest;
        }
        TermsDate date = date().orElseThrow();
        boolean waits = date.bound() != Bound.NOT_AFTER && !openAtOnce();
        if (date.bound() == Bound.NOT_BEFORE) {
            return longest.map(last -> waits && date.instant().isAfter(last) ? date.instant() : last);
        }
        return Optional.of(
                longest.filter(last -> !waits && last.isBefore(date.instant())).orElse(date.instant()));
    }

    /** Checks the names. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        notToBeTold().forEach(party -> problems.requireLine(party, "not-to-be-told"));
        problems.throwIfAny();
    }

    /**
     * No terms: the process holds as it is written.
     *
     * @return terms that ask for nothing
     */
    static Terms none() {
        return builder().build();
    }

    /**
     * Terms to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** How a date is meant. */
    enum Bound {
        /** At this instant and at no other. */
        EXACT,
        /** At this instant or later. */
        NOT_BEFORE,
        /** At this instant or earlier. */
        NOT_AFTER
    }

    /**
     * A date in the terms.
     *
     * @param bound how it is meant
     * @param instant the instant
     */
    record TermsDate(Bound bound, Instant instant) {

        /**
         * Checks that nothing is null.
         *
         * @param bound how it is meant
         * @param instant the instant
         */
        public TermsDate {
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(instant, "instant");
        }

        /**
         * Whether a disclosure at an instant keeps the date.
         *
         * @param disclosure the instant of the disclosure
         * @return true if the terms allow it
         */
        public boolean allows(Instant disclosure) {
            return switch (bound) {
                case EXACT -> disclosure.equals(instant);
                case NOT_BEFORE -> !disclosure.isBefore(instant);
                case NOT_AFTER -> !disclosure.isAfter(instant);
            };
        }
    }

    /** Collects the terms. */
    final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
