// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Problems;

/** A component of the project, with the branches that get patches and the people who review them. Process section <i>Supported versions</i>. */
@Value.Immutable
@JsonDeserialize(builder = ComponentLine.Builder.class)
@JsonPropertyOrder({"name", "main-branch", "core-reviewers", "branches"})
public sealed interface ComponentLine permits ImmutableComponentLine {

    /**
     * The component.
     *
     * @return its name
     */
    Component name();

    /**
     * The branch on which the next version is developed.
     *
     * @return main unless said otherwise
     */
    @Value.Default
    default String mainBranch() {
        return "main";
    }

    /**
     * The core security reviewers of the component.
     *
     * @return their names; empty if the case files name them
     */
    Set<String> coreReviewers();

    /**
     * The branches that are or were supported, besides the main branch.
     *
     * @return in the order of the profile
     */
    List<SupportedBranch> branches();

    /**
     * The branches that a fix is needed for unless they are assessed otherwise: the main branch and every branch that is
     * supported at an instant (FIX-1).
     *
     * @param at the instant
     * @return the main branch first
     */
    default List<Branch> maintained(Instant at) {
        return Stream.concat(
                        Stream.of(mainBranch()),
                        branches().stream()
                                .filter(branch -> branch.isSupported(at))
                                .map(SupportedBranch::name))
                .map(branch -> new Branch(name(), branch))
                .toList();
    }

    /**
     * Affected versions that stay true once the fix is out, for such as do not: {@code all}, {@code all supported
     * releases}, or a range without an upper end, or a closed one that goes on past the last release of a line (ART-23).
     * Each supported line is closed above by its last release; a line past its end of life drops out.
     *
     * @param open the affected versions
     * @param upperEnd how the team writes upper ends
     * @param at the instant that tells which branches are supported
     * @param isAffected whether a branch of that name is affected
     * @return empty if the expression was not understood, names products, or no release is known to close it
     */
    default Optional<AffectedVersions> closed(
            AffectedVersions open, UpperEnd upperEnd, Instant at, Predicate<String> isAffected) {
        return new ClosedVersions(this, upperEnd, at, isAffected).of(open);
    }

    /** Checks the names and that no branch stands twice. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(mainBranch(), "main-branch");
        coreReviewers().forEach(reviewer -> problems.requireLine(reviewer, "core-reviewers"));
        long distinct = Stream.concat(
                        Stream.of(mainBranch()), branches().stream().map(SupportedBranch::name))
                .distinct()
                .count();
        problems.require(distinct == branches().size() + 1, "branches", () -> "names a branch twice");
        problems.throwIfAny();
    }

    /**
     * A component to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableComponentLine.Builder {
        Builder() {}
    }
}
