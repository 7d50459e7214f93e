// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.openvmt.core.people.Role;

/**
 * A duty that is overdue.
 *
 * @param name the rule that it follows from, and the item that it is about
 * @param roles who owes it
 * @param due when it was due
 * @param over whether the case is final
 * @param contactsKnown whether the profile names somebody to bring a delay before
 * @param escalated whether a delay was brought before somebody since it was due
 */
public record LateWork(
        String name, Set<Role> roles, Instant due, boolean over, boolean contactsKnown, boolean escalated) {

    /** Checks that nothing is missing. */
    public LateWork {
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(due, "due");
    }
}
