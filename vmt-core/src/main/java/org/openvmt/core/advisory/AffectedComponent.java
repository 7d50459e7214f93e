// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import java.util.Objects;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;

/**
 * A component with the versions of it that are affected, unsupported ones included. Process section <i>Draft impact
 * description</i>.
 *
 * @param component the component
 * @param versions its affected versions
 */
public record AffectedComponent(Component component, AffectedVersions versions) {

    /**
     * Checks that nothing is null.
     *
     * @param component the component
     * @param versions its affected versions
     */
    public AffectedComponent {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(versions, "versions");
    }
}
