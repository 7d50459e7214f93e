// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * How bad a vulnerability is, in somebody's judgement, as it was written. Invariant: every part that is there is a
 * visible line. Process section <i>Templates</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = ImpactAssessment.Builder.class)
@JsonPropertyOrder({"source", "rating", "type", "score", "detail"})
public sealed interface ImpactAssessment permits ImmutableImpactAssessment {

    /**
     * Who judged.
     *
     * @return empty if that is not said
     */
    Optional<String> source();

    /**
     * The judgement in a word.
     *
     * @return such as {@code moderate}; empty if there is none
     */
    Optional<String> rating();

    /**
     * The scale of the score.
     *
     * @return such as {@code CVSS2}; empty if there is none
     */
    Optional<String> type();

    /**
     * The score as written.
     *
     * @return such as {@code 5.8}; empty if there is none
     */
    Optional<String> score();

    /**
     * What the score is made from.
     *
     * @return such as a CVSS vector; empty if there is none
     */
    Optional<String> detail();

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        source().ifPresent(line -> problems.requireLine(line, "source"));
        rating().ifPresent(line -> problems.requireLine(line, "rating"));
        type().ifPresent(line -> problems.requireLine(line, "type"));
        score().ifPresent(line -> problems.requireLine(line, "score"));
        detail().ifPresent(line -> problems.requireLine(line, "detail"));
        problems.throwIfAny();
    }

    /**
     * An assessment to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableImpactAssessment.Builder {
        Builder() {}
    }
}
