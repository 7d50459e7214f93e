// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done for one affected component.
 *
 * @param name the component
 * @param reviewersSubscribed whether its core reviewers are on the report: all that the profile lists, or any if it
 *     lists none
 * @param mergedSince since when every patch that it needs is merged; empty if one is missing, or none is needed
 * @param released whether a point release of it is tagged, or said not to be warranted
 */
public record ComponentWork(String name, boolean reviewersSubscribed, Optional<Instant> mergedSince, boolean released) {

    /** Checks that nothing is missing. */
    public ComponentWork {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mergedSince, "mergedSince");
    }
}
