// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * A move whose guards hold.
 *
 * @param target where it leads
 * @param rows the rows of the process that grant it
 * @param since since when they do
 */
public record OpenMove(TaskStatus target, Set<String> rows, Instant since) {

    /** Checks that nothing is missing. */
    public OpenMove {
        Objects.requireNonNull(target, "target");
        rows = Set.copyOf(rows);
        Objects.requireNonNull(since, "since");
    }
}
