// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Problems;

/**
 * A product with its affected versions, as an advisory names it: at times several products in one, or none of either.
 * Invariant: the product is a visible line. Process section <i>Draft impact description</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = AffectedProduct.Builder.class)
@JsonPropertyOrder({"product", "versions"})
public sealed interface AffectedProduct permits ImmutableAffectedProduct {

    /**
     * The product.
     *
     * @return a component, or several in one line
     */
    @Value.Redacted
    String product();

    /**
     * Its affected versions.
     *
     * @return empty if the advisory does not say
     */
    @Value.Redacted
    Optional<AffectedVersions> versions();

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        problems.requireLine(product(), "product");
        problems.throwIfAny();
    }

    /**
     * A product to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableAffectedProduct.Builder {
        Builder() {}
    }
}
