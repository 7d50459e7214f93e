// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * What kind of weakness a vulnerability is, in somebody's judgement, as it was written. Invariant: every part that is
 * there is a visible line. Process section <i>Templates</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Classification.Builder.class)
@JsonPropertyOrder({"source", "type", "detail"})
public sealed interface Classification permits ImmutableClassification {

    /**
     * Who classified.
     *
     * @return empty if that is not said
     */
    Optional<String> source();

    /**
     * The list that it is taken from.
     *
     * @return such as {@code CWE}; empty if there is none
     */
    Optional<String> type();

    /**
     * The weakness.
     *
     * @return such as {@code CWE-22}; empty if there is none
     */
    Optional<String> detail();

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        source().ifPresent(line -> problems.requireLine(line, "source"));
        type().ifPresent(line -> problems.requireLine(line, "type"));
        detail().ifPresent(line -> problems.requireLine(line, "detail"));
        problems.throwIfAny();
    }

    /**
     * A classification to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
