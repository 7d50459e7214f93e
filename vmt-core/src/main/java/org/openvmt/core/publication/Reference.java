// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/**
 * A place to read on, as an advisory names it: mostly a link, at times with words before or behind it, at times words
 * alone. Invariant: every part that is there is a visible line. Process section <i>Templates</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Reference.Builder.class)
@JsonPropertyOrder({"label", "target", "remark"})
public sealed interface Reference permits ImmutableReference {

    /**
     * The words before it.
     *
     * @return such as {@code original report}; empty if there are none
     */
    @Value.Redacted
    Optional<String> label();

    /**
     * What is referred to, as it was written.
     *
     * @return mostly a link
     */
    @Value.Redacted
    String target();

    /**
     * The words behind it.
     *
     * @return such as {@code keystone}; empty if there are none
     */
    @Value.Redacted
    Optional<String> remark();

    /**
     * The target as a link.
     *
     * @return empty if it is none
     */
    default Optional<Link> link() {
        return Link.read(target());
    }

    /**
     * The reference that is a link and nothing else.
     *
     * @param link the link
     * @return the reference
     */
    static Reference to(Link link) {
        return builder().target(link.toString()).build();
    }

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        label().ifPresent(line -> problems.requireLine(line, "label"));
        problems.requireLine(target(), "target");
        remark().ifPresent(line -> problems.requireLine(line, "remark"));
        problems.throwIfAny();
    }

    /**
     * A reference to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
