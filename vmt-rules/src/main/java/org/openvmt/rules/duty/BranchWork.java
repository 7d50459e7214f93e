// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the fix for one branch has come. */
@Value.Immutable
public sealed interface BranchWork permits ImmutableBranchWork {

    /** {@return the component and the branch} */
    String name();

    /** {@return whether it is the main branch of an affected component, or one that is supported at that instant} */
    boolean maintained();

    /** {@return whether a patch is needed for it (FIX-1)} */
    boolean needed();

    /** {@return whether somebody assessed it} */
    boolean assessed();

    /** {@return since when it is assessed as affected; empty if it is not} */
    Optional<Instant> affectedSince();

    /** {@return when its latest patch was proposed} */
    Optional<Instant> proposedAt();

    /** {@return whether a core reviewer other than the author approved that patch} */
    boolean approved();

    /** {@return since when its patch is up for public review} */
    Optional<Instant> pushedAt();

    /** {@return whether its patch is merged} */
    boolean merged();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. */
    final class Builder extends ImmutableBranchWork.Builder {
        Builder() {}
    }
}
