// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/** Who sent a report in. Invariant: name and affiliation are one visible line each. */
@Value.Immutable
@JsonDeserialize(builder = Reporter.Builder.class)
@JsonPropertyOrder({"name", "affiliation", "address"})
public sealed interface Reporter permits ImmutableReporter {

    /**
     * The name to credit, and to write to.
     *
     * @return one visible line
     */
    @Value.Redacted
    String name();

    /**
     * The organisation that the reporter works for or with.
     *
     * @return empty if there is none
     */
    @Value.Redacted
    Optional<String> affiliation();

    /**
     * Where the reporter gets mail.
     *
     * @return empty if unknown
     */
    @Value.Redacted
    Optional<MailAddress> address();

    /** Checks the lines of text. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(name(), "name");
        affiliation().ifPresent(text -> problems.requireLine(text, "affiliation"));
        problems.throwIfAny();
    }

    /**
     * A reporter to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a reporter. */
    final class Builder extends ImmutableReporter.Builder {
        Builder() {}
    }
}
