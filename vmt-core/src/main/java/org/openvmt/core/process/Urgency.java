// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.util.Comparator;

/** What comes before what. */
final class Urgency {

    static final Comparator<Duty> ORDER = Comparator.comparingInt(Urgency::rank)
            .thenComparing(duty -> duty.by().orElse(duty.since()))
            .thenComparing(Duty::since)
            .thenComparing(Duty::rule)
            .thenComparing(duty -> duty.item().orElse(""))
            .thenComparing(duty -> duty.name().orElse(""))
            .thenComparing(Duty::toString);

    private Urgency() {}

    private static int rank(Duty duty) {
        if (duty.isOverdue()) {
            return 0;
        }
        return duty.by().isPresent() ? 1 : 2;
    }
}
