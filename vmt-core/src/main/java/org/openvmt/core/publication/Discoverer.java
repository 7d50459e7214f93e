// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Problems;

/**
 * Who is credited in an advisory, as it was written. Invariant: name and affiliation are visible lines, and so is each of
 * what was reported. Process section <i>Draft impact description</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Discoverer.Builder.class)
@JsonPropertyOrder({"name", "affiliation", "reported"})
public sealed interface Discoverer permits ImmutableDiscoverer {

    /**
     * The name.
     *
     * @return one visible line
     */
    @Value.Redacted
    String name();

    /**
     * The organisation beside the name.
     *
     * @return empty if there is none
     */
    @Value.Redacted
    Optional<String> affiliation();

    /**
     * What they reported, as written.
     *
     * @return mostly CVE ids, at times a link or prose; empty if that is not said
     */
    @Value.Redacted
    List<String> reported();

    /**
     * The CVE ids among what they reported.
     *
     * @return in the order written; empty if there is none
     */
    default List<CveId> cves() {
        return reported().stream().flatMap(text -> CveId.read(text).stream()).toList();
    }

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        problems.requireLine(name(), "name");
        affiliation().ifPresent(line -> problems.requireLine(line, "affiliation"));
        reported().forEach(line -> problems.requireLine(line, "reported"));
        problems.throwIfAny();
    }

    /**
     * A discoverer to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableDiscoverer.Builder {
        Builder() {}
    }
}
