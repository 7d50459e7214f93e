// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import java.util.Objects;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * A move that a row of the process grants from where a case stands.
 *
 * @param target where it leads
 * @param unmet the guards that do not hold; empty if the move can be taken now
 */
public record MoveOption(TaskStatus target, List<Reason> unmet) {

    /** Copies the list. */
    public MoveOption {
        Objects.requireNonNull(target, "target");
        unmet = List.copyOf(unmet);
    }

    /**
     * Whether the move can be taken now.
     *
     * @return true if no guard is unmet
     */
    public boolean isOpen() {
        return unmet.isEmpty();
    }
}
