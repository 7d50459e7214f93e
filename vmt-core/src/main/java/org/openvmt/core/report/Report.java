// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/**
 * What a reporter sent in, as the team filed it. Its text shows neither title nor description nor people, since it may
 * be under embargo. Invariants: the title is one visible line, the description is not blank, at least one component is
 * named. Process section <i>Reception</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Report.Builder.class)
@JsonPropertyOrder({"title", "components", "reporters", "link", "issue", "follows-up", "description"})
public sealed interface Report permits ImmutableReport {

    /**
     * What the report is called.
     *
     * @return one visible line
     */
    @Value.Redacted
    String title();

    /**
     * The components that it seems to be about.
     *
     * @return at least one
     */
    List<Component> components();

    /**
     * Who sent it in; several who found it together, or apart.
     *
     * @return at least one
     */
    List<Reporter> reporters();

    /**
     * Where the report itself lies, readable only by those on it while it is private.
     *
     * @return empty if it has no address
     */
    @Value.Redacted
    Optional<Link> link();

    /**
     * The number of the public issue, which advisories and public mails point to.
     *
     * @return empty while there is none
     */
    Optional<Integer> issue();

    /**
     * The earlier case whose fix turned out to be incomplete (RECL).
     *
     * @return the id of that case; empty for a report of its own
     */
    Optional<String> followsUp();

    /**
     * What was reported.
     *
     * @return the text as it came in
     */
    @Value.Redacted
    String description();

    /** Checks title, description, components, reporters and number. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather()
                .requireLine(title(), "title")
                .requireText(description(), "description")
                .require(!components().isEmpty(), "components", () -> "is empty, expected at least one")
                .require(!reporters().isEmpty(), "reporters", () -> "is empty, expected at least one");
        issue().ifPresent(number -> problems.require(
                number > 0, "issue", () -> "\"" + number + "\" is no issue number, expected 1 or more"));
        followsUp().ifPresent(id -> problems.requireLine(id, "follows-up"));
        problems.throwIfAny();
    }

    /**
     * A report to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a report. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
