// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.Optional;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.profile.StakeholderList;

/** When a date comes within the longest embargo of a list (DATE-7, DATE-8). */
public final class ListReach {

    private ListReach() {}

    /**
     * From when on a list that knows nothing of the case accepts the recorded date: a notification at that instant or
     * later keeps its limit.
     *
     * @param list the list
     * @param disclosure what is on record
     * @return the date less the longest embargo; empty without a date or a limit, or if the list knows of the case, so
     *     that its limit runs already
     */
    public static Optional<Instant> acceptsFrom(StakeholderList list, DisclosureState disclosure) {
        return disclosure.firstNotified().containsKey(list.address())
                ? Optional.empty()
                : disclosure.date().flatMap(date -> list.longestEmbargo().map(date::minus));
    }
}
