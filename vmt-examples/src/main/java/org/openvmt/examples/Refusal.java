// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.List;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.JournalEntry;

/** An event that the rules refuse, with its place in the journal from 0 on, and every reason. */
record Refusal(int index, JournalEntry entry, List<Reason> reasons) {

    Refusal {
        reasons = List.copyOf(reasons);
    }

    boolean cites(String rule) {
        return reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }
}
