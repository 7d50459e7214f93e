// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.value.Problems;

/**
 * A day that was looked at as a disclosure date, with what is to be said about it (DATE-10). Invariants: there is at
 * least one reason, and the business day is not negative. Process section <i>Embargoed disclosure</i>.
 */
@Value.Immutable
public sealed interface CandidateDay permits ImmutableCandidateDay {

    /**
     * When the report would be opened.
     *
     * @return an instant
     */
    Instant instant();

    /**
     * The day.
     *
     * @return the day of the UTC calendar that the instant lies on
     */
    default LocalDate date() {
        return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    }

    /**
     * Which business day after the notification it is.
     *
     * @return 1 for the first one; 0 if it is no business day, or lies outside the days that were counted
     */
    int businessDay();

    /**
     * What the day is worth.
     *
     * @return the verdict
     */
    DayVerdict verdict();

    /**
     * Every rule that has something to say about the day, for or against it.
     *
     * @return at least one reason, in a stable order
     */
    List<Reason> reasons();

    /**
     * Lists that cannot be notified now of this date.
     *
     * @return in the order of their addresses; empty if every list accepts it
     */
    List<ListRefusal> refusedLists();

    /**
     * Every rule that speaks against the day.
     *
     * @return in a stable order; empty if none does
     */
    default List<Reason> objections() {
        return switch (verdict()) {
            case ADMISSIBLE -> List.of();
            case SET_BY_TERMS ->
                reasons().stream()
                        .filter(reason -> !reason.rule().equals("DATE-8"))
                        .toList();
            default -> reasons();
        };
    }

    /** Checks the reasons and the number. */
    @Value.Check
    default void check() {
        Problems.gather()
                .require(!reasons().isEmpty(), "reasons", () -> "is empty, expected at least one reason")
                .require(
                        businessDay() >= 0,
                        "business-day",
                        () -> "\"" + businessDay() + "\" is negative, expected 0 or more")
                .throwIfAny();
    }

    /**
     * A day to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is to be said about a day. */
    final class Builder extends ImmutableCandidateDay.Builder {
        Builder() {}
    }
}
