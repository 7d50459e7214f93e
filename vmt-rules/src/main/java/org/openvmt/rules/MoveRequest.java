// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import java.time.Instant;
import java.util.Objects;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * The wish to move a case.
 *
 * @param target the status to reach
 * @param at when the move is taken
 * @param by who takes it
 * @param as in which role
 */
public record MoveRequest(TaskStatus target, Instant at, String by, Role as) {

    /** Checks that nothing is missing. */
    public MoveRequest {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(as, "as");
    }
}
