// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How one list of stakeholders stands to the disclosure date that holds now.
 *
 * @param address the address of the list
 * @param keptOut whether the reporter's terms keep it out (EXT-12)
 * @param outOfReach whether the date lies beyond its longest embargo, counted from its first notification or, without
 *     one, from the instant asked (DATE-7, DATE-8)
 * @param inReachSince when the date came to be decided, or came within that limit; empty without a date
 * @param notified whether it was notified of the date
 * @param bouncedSince since when its notification is a bounce; empty if it is not
 */
public record ListWork(
        String address,
        boolean keptOut,
        boolean outOfReach,
        Optional<Instant> inReachSince,
        boolean notified,
        Optional<Instant> bouncedSince) {

    /** Checks that nothing is missing. */
    public ListWork {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(inReachSince, "inReachSince");
        Objects.requireNonNull(bouncedSince, "bouncedSince");
    }
}
