// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * One line of the history of an advisory. Invariant: the text is a visible line. Process section <i>Publish KCSA</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Erratum.Builder.class)
@JsonPropertyOrder({"date", "text"})
public sealed interface Erratum permits ImmutableErratum {

    /**
     * The day of the change.
     *
     * @return a day of the UTC calendar; empty if that is not said
     */
    Optional<LocalDate> date();

    /**
     * What changed.
     *
     * @return such as {@code Errata 1}
     */
    @Value.Redacted
    String text();

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        problems.requireLine(text(), "text");
        problems.throwIfAny();
    }

    /**
     * An erratum to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableErratum.Builder {
        Builder() {}
    }
}
