// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/** The shapes of a project's links. {@code {component}} and {@code {number}} stand for what differs; they are filled in by name and nothing else is. */
@Value.Immutable
@JsonDeserialize(builder = Links.Builder.class)
@JsonPropertyOrder({"issue", "change", "advisory-page"})
public sealed interface Links permits ImmutableLinks {

    /**
     * Where a public issue lies.
     *
     * @return a link with {@code {number}}, perhaps with {@code {component}}
     */
    String issue();

    /**
     * Where a public change lies.
     *
     * @return a link with {@code {number}}, perhaps with {@code {component}}
     */
    String change();

    /**
     * Where the advisories are listed.
     *
     * @return the page of the index
     */
    Link advisoryPage();

    /**
     * The link of an issue.
     *
     * @param component the component whose issue it is
     * @param number its number
     * @return the link
     */
    default Link issue(Component component, int number) {
        return fill(issue(), component, number);
    }

    /**
     * The link of a change.
     *
     * @param component the component whose change it is
     * @param number its number
     * @return the link
     */
    default Link change(Component component, int number) {
        return fill(change(), component, number);
    }

    private static Link fill(String shape, Component component, int number) {
        return Link.parse(
                shape.replace("{number}", Integer.toString(number)).replace("{component}", component.toString()));
    }

    /** Checks that each shape takes a number and makes a link. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        checkShape(problems, issue(), "issue");
        checkShape(problems, change(), "change");
        problems.throwIfAny();
    }

    private static void checkShape(Problems problems, String shape, String path) {
        problems.require(shape.contains("{number}"), path, () -> "\"" + shape + "\" holds no {number}, expected one");
        try {
            fill(shape, Component.of("component"), 1);
        } catch (InvalidValueException e) {
            problems.add(path, e);
        }
    }

    /**
     * Links to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableLinks.Builder {
        Builder() {}
    }
}
