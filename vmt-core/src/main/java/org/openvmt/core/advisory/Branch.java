// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import java.util.Comparator;
import java.util.Objects;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Problems;

/**
 * One branch of one component: the unit that is assessed, patched and merged (FIX-1).
 *
 * @param component the component
 * @param name the name of the branch, such as {@code main} or {@code stable-1.11}; one visible line
 */
public record Branch(Component component, String name) implements Comparable<Branch> {

    private static final Comparator<Branch> ORDER =
            Comparator.comparing(Branch::component).thenComparing(Branch::name);

    /**
     * Checks the name.
     *
     * @param component the component
     * @param name the name of the branch, such as {@code main} or {@code stable-1.11}
     * @throws org.openvmt.core.value.InvalidValueException if it is blank or no single line
     */
    public Branch {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(name, "name");
        Problems.gather().requireLine(name, "name").throwIfAny();
    }

    @Override
    public int compareTo(Branch other) {
        return ORDER.compare(this, other);
    }

    /** The component and the branch: {@code runtime stable-1.11}. */
    @Override
    public String toString() {
        return component + " " + name;
    }
}
