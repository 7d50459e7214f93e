// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.next;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;

/**
 * A status, and whether a case may move there now. Section 5 of the process.
 *
 * @param answer granted, or refused with every unmet guard
 * @param missing the smallest set of facts that would make it granted: with all of them it is, without any one of them
 *     it is not; nothing is missing for a move that is granted, and the optional is empty if no facts would do
 */
public record NextStatus(MoveAnswer answer, Optional<List<MissingFact>> missing) {

    /** Takes a copy of the facts. */
    public NextStatus {
        Objects.requireNonNull(answer, "answer");
        missing = missing.map(List::copyOf);
    }

    /**
     * The status.
     *
     * @return where the move would lead
     */
    public TaskStatus target() {
        return answer.target();
    }

    /**
     * Whether the case may move there now.
     *
     * @return true if no guard is unmet
     */
    public boolean isGranted() {
        return answer.isGranted();
    }
}
