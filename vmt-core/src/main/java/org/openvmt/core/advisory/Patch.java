// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/**
 * One revision of a fix for one branch, as attached to a private report or proposed in public. Invariants: revisions
 * count from 1; the file name is made of letters, digits, {@code .}, {@code -} and {@code _}, none of the three first
 * (ART-22). Process section <i>Patch development</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Patch.Builder.class)
@JsonPropertyOrder({"component", "branch", "revision", "file-name", "change", "content"})
public sealed interface Patch permits ImmutablePatch {

    /** What an attachment may be called (ART-22). */
    Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /**
     * The component that it mends.
     *
     * @return the component
     */
    Component component();

    /**
     * The branch that it is for.
     *
     * @return the name of the branch
     */
    String branch();

    /**
     * Which revision of the fix for that branch it is.
     *
     * @return 1 or more
     */
    int revision();

    /**
     * The file that it is attached as.
     *
     * @return a name that every receiver accepts
     */
    String fileName();

    /**
     * The public change, once there is one.
     *
     * @return empty while the fix is private
     */
    Optional<Link> change();

    /**
     * The patch itself.
     *
     * @return empty if only the public change is known
     */
    @Value.Redacted
    Optional<String> content();

    /**
     * The branch of the component.
     *
     * @return both as one
     */
    default Branch where() {
        return new Branch(component(), branch());
    }

    /** Checks branch, revision, file name and content. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather()
                .requireLine(branch(), "branch")
                .require(revision() >= 1, "revision", () -> "\"" + revision() + "\" is no revision, expected 1 or more")
                .require(
                        FILE_NAME.matcher(fileName()).matches(),
                        "file-name",
                        () ->
                                "is no attachment name, expected letters, digits, '.', '-', '_', none of the three first");
        content().ifPresent(text -> problems.requireText(text, "content"));
        problems.throwIfAny();
    }

    /**
     * A patch to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a patch. */
    final class Builder extends ImmutablePatch.Builder {
        Builder() {}
    }
}
