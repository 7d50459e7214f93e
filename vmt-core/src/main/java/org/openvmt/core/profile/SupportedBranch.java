// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;
import org.openvmt.core.value.Version;

/** A supported branch of a component, with its last release and the day on which its support ends. Process section <i>Supported versions</i>. */
@Value.Immutable
@JsonDeserialize(builder = SupportedBranch.Builder.class)
@JsonPropertyOrder({"name", "last-release", "end-of-life"})
public sealed interface SupportedBranch permits ImmutableSupportedBranch {

    /**
     * The name of the branch.
     *
     * @return such as {@code stable-1.11}
     */
    String name();

    /**
     * The last release that was made from it.
     *
     * @return the version; empty if there was none so far
     */
    Optional<Version> lastRelease();

    /**
     * The day of the UTC calendar on which support ends; on it, the branch is no longer supported.
     *
     * @return empty if no end is announced
     */
    Optional<LocalDate> endOfLife();

    /**
     * Whether the branch is supported: its end of life lies after the instant (FIX-1).
     *
     * @param at the instant
     * @return true if it gets patches
     */
    default boolean isSupported(Instant at) {
        return endOfLife()
                .map(end -> end.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(at))
                .orElse(true);
    }

    /** Checks the name. */
    @Value.Check
    default void check() {
        Problems.gather().requireLine(name(), "name").throwIfAny();
    }

    /**
     * A branch to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableSupportedBranch.Builder {
        Builder() {}
    }
}
