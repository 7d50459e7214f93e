// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * The longest embargo that a list of stakeholders accepts, and since when it runs (DATE-7). Invariant: it is longer than
 * no time at all. Process section <i>Embargoed disclosure</i>.
 */
@Value.Immutable
public sealed interface ListLimit permits ImmutableListLimit {

    /**
     * The list.
     *
     * @return its address
     */
    MailAddress list();

    /**
     * How long the list keeps silent, instant to instant.
     *
     * @return a time above zero
     */
    Duration longestEmbargo();

    /**
     * When the list was notified first, of whatever date (DATE-11).
     *
     * @return empty if it has not been notified: the limit then runs from the notification that is asked about
     */
    Optional<Instant> firstNotification();

    /** Checks the limit and the instant. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather()
                .require(
                        longestEmbargo().compareTo(Duration.ZERO) > 0,
                        "longest-embargo",
                        () -> "\"" + longestEmbargo() + "\" is no embargo, expected a time above zero");
        firstNotification().ifPresent(instant -> KnownYears.require(problems, instant, "first-notification"));
        problems.throwIfAny();
    }

    /**
     * A limit to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a limit. */
    final class Builder extends ImmutableListLimit.Builder {
        Builder() {}
    }
}
