// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import java.util.Objects;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.JournalEntry;

/**
 * An event of a journal that the policy would have refused.
 *
 * @param index its place in the journal, from 0 on
 * @param entry the event
 * @param decision the refusal with its reasons
 */
public record AuditFinding(int index, JournalEntry entry, Decision<Verdict> decision) {

    /** Checks that nothing is missing. */
    public AuditFinding {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(decision, "decision");
    }
}
