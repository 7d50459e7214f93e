// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.people.Terms;
import org.openvmt.core.value.Problems;

/**
 * What has to be known to find a disclosure date. Invariant: every instant lies in the years 1 to 9997, so that a year
 * after it can be searched. Process section <i>Embargoed disclosure</i>.
 */
@Value.Immutable
public sealed interface DisclosureQuestion permits ImmutableDisclosureQuestion {

    /**
     * Whether the report is private; a public one has no disclosure date (DATE-1).
     *
     * @return true if it is under embargo
     */
    boolean privateReport();

    /**
     * The notification that the window counts from: the new one where a date is moved (DATE-2, DATE-11).
     *
     * @return an instant, of which the UTC calendar date counts
     */
    Instant notification();

    /**
     * The window of the team.
     *
     * @return the window
     */
    DisclosureWindow window();

    /**
     * Which days are off.
     *
     * @return a calendar; {@link HolidayCalendar#none()} if there is none, which the answer then says (DATE-12)
     */
    HolidayCalendar calendar();

    /**
     * The countries whose public holidays are to count; the answer names those that no calendar was looked into for
     * (DATE-12). A country is looked into if a source of the calendar has its code for a name.
     *
     * @return ISO 3166-1 codes of two letters; empty unless said
     */
    Set<String> countries();

    /**
     * The lists that accept no embargo beyond some length.
     *
     * @return in the order of the profile; empty if no list has a limit
     */
    List<ListLimit> limits();

    /**
     * The reporter's terms, which prevail (DATE-8).
     *
     * @return no terms unless said
     */
    @Value.Default
    default Terms terms() {
        return Terms.none();
    }

    /**
     * The date that was announced before and is now to be moved (DATE-11).
     *
     * @return empty for the first date of a case
     */
    Optional<Instant> announced();

    /**
     * A date that somebody wants, to be judged beside the days of the window.
     *
     * @return empty if the team asks for a proposal only
     */
    Optional<Instant> wanted();

    /** Checks that every instant lies in a year that a calendar knows. */
    @Value.Check
    default void check() {
        Problems problems = KnownYears.require(Problems.gather(), notification(), "notification");
        terms().date().ifPresent(date -> KnownYears.require(problems, date.instant(), "terms.date"));
        announced().ifPresent(instant -> KnownYears.require(problems, instant, "announced"));
        wanted().ifPresent(instant -> KnownYears.require(problems, instant, "wanted"));
        problems.throwIfAny();
    }

    /**
     * A question to put.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a question. */
    final class Builder extends ImmutableDisclosureQuestion.Builder {
        Builder() {}
    }
}
