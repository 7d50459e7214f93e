// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * A move that a row of the process grants, with all that must hold for it. Several rows may lead from one status to
 * another, each with guards of its own. Section 5 of the process.
 */
@Value.Immutable
public sealed interface ProcessMove permits ImmutableProcessMove {

    /**
     * The status to leave.
     *
     * @return where it begins
     */
    TaskStatus origin();

    /**
     * The status to reach.
     *
     * @return where it leads
     */
    TaskStatus target();

    /**
     * The row that grants it, with its citation.
     *
     * @return the reason of the grant
     */
    Reason reason();

    /**
     * For which cases the row is there.
     *
     * @return private ones, public ones or all
     */
    Applicability applies();

    /**
     * What must hold.
     *
     * @return sorted by rule and sentence, each once; empty if nothing
     */
    List<Guard> guards();

    /**
     * The row that grants it.
     *
     * @return its id, such as {@code TR-09}
     */
    default String rule() {
        return reason().rule();
    }

    /**
     * A move to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a move. */
    final class Builder extends ImmutableProcessMove.Builder {
        Builder() {}
    }
}
