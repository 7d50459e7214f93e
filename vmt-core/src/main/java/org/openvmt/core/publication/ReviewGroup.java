// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * The reviews of one branch or release, or of whatever else an advisory groups them by. Invariant: the name is a visible
 * line. Process section <i>Templates</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = ReviewGroup.Builder.class)
@JsonPropertyOrder({"name", "links"})
public sealed interface ReviewGroup permits ImmutableReviewGroup {

    /**
     * What they are grouped by.
     *
     * @return such as {@code v1.11.0} or {@code juno}; empty for reviews outside of every group
     */
    Optional<String> name();

    /**
     * The reviews.
     *
     * @return in the order written; empty if there is none
     */
    @Value.Redacted
    List<Reference> links();

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        name().ifPresent(line -> problems.requireLine(line, "name"));
        problems.throwIfAny();
    }

    /**
     * A group of reviews to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableReviewGroup.Builder {
        Builder() {}
    }
}
