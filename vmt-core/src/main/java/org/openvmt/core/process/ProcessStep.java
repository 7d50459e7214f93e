// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.people.Audience;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Problems;

/**
 * A step of the process, as its picture shows it. Invariants: id, title and section are one visible line each. Section 6 of
 * the process.
 */
@Value.Immutable
public sealed interface ProcessStep permits ImmutableProcessStep {

    /**
     * What other steps call it.
     *
     * @return an id such as {@code patch-review}
     */
    String id();

    /**
     * What it is called.
     *
     * @return such as {@code Patch review}
     */
    String title();

    /**
     * Where it lies.
     *
     * @return the lane
     */
    Lane lane();

    /**
     * Whose work it is.
     *
     * @return the kind
     */
    StepKind kind();

    /**
     * Where the written process speaks of it.
     *
     * @return a heading
     */
    String section();

    /**
     * The steps that come right before it.
     *
     * @return their ids; empty for the first one
     */
    List<String> after();

    /**
     * To whom the case opens in this step, by the rules on its extent.
     *
     * @return empty if it opens to nobody new
     */
    Optional<Audience> widensTo();

    /**
     * The status of the task that begins with this step.
     *
     * @return empty if it stays as it was
     */
    Optional<TaskStatus> begins();

    /** Checks the lines. */
    @Value.Check
    default void check() {
        Problems.gather()
                .requireLine(id(), "id")
                .requireLine(title(), "title")
                .requireLine(section(), "section")
                .throwIfAny();
    }

    /**
     * A step to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a step. */
    final class Builder extends ImmutableProcessStep.Builder {
        Builder() {}
    }
}
