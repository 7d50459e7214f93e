// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.Objects;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Problems;

/**
 * Whether a case may move to a status, as the rules answered.
 *
 * @param target the status to reach
 * @param unmet how many guards do not hold; none if the move is granted
 */
public record MoveStanding(TaskStatus target, int unmet) {

    /**
     * Checks the number.
     *
     * @param target the status to reach
     * @param unmet how many guards do not hold
     * @throws org.openvmt.core.value.InvalidValueException if the number is negative
     */
    public MoveStanding {
        Objects.requireNonNull(target, "target");
        Problems.gather()
                .require(unmet >= 0, "unmet", () -> "\"" + unmet + "\" is negative, expected 0 or more")
                .throwIfAny();
    }

    /**
     * Whether the case may move there now.
     *
     * @return true if no guard is unmet
     */
    public boolean isGranted() {
        return unmet == 0;
    }
}
