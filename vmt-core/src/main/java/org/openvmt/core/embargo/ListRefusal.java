// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.value.MailAddress;

/**
 * A list that cannot be notified now of a date, since the date lies beyond its longest embargo (DATE-7, DATE-8). The
 * date stands; the list is left out, or hears of it later. Process section <i>Embargoed disclosure</i>.
 */
@Value.Immutable
public sealed interface ListRefusal permits ImmutableListRefusal {

    /**
     * The list.
     *
     * @return its address
     */
    MailAddress list();

    /**
     * The last instant of disclosure that the list accepts.
     *
     * @return the end of its longest embargo
     */
    Instant latest();

    /**
     * Whether the list has been notified before: then it knows already, and will not keep silent past {@link #latest()}.
     *
     * @return true if it has had a notification that did not bounce
     */
    boolean alreadyTold();

    /**
     * From when the list may be notified, where the reporter's terms ask for a date that it cannot take now (DATE-8).
     *
     * @return empty if the list is to be left out, or knows already
     */
    Optional<Instant> notifyFrom();

    /**
     * Which rule refuses the list, and why.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * A refusal to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a refusal. */
    final class Builder extends ImmutableListRefusal.Builder {
        Builder() {}
    }
}
