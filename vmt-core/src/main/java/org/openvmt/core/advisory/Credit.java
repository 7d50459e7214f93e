// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Problems;

/**
 * The credit for a finding. Invariant: name and affiliation are one visible line each. Process section <i>Draft impact
 * description</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Credit.Builder.class)
@JsonPropertyOrder({"name", "affiliation", "reported"})
public sealed interface Credit permits ImmutableCredit {

    /**
     * Who is credited.
     *
     * @return one visible line
     */
    @Value.Redacted
    String name();

    /**
     * The organisation beside the name.
     *
     * @return empty if there is none, or the reporter wants none
     */
    @Value.Redacted
    Optional<String> affiliation();

    /**
     * Which of several CVE ids this reporter found (CVE-3).
     *
     * @return empty for all of them
     */
    List<CveId> reported();

    /** Checks the lines of text. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(name(), "name");
        affiliation().ifPresent(text -> problems.requireLine(text, "affiliation"));
        problems.throwIfAny();
    }

    /**
     * A credit to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a credit. */
    final class Builder extends ImmutableCredit.Builder {
        Builder() {}
    }
}
