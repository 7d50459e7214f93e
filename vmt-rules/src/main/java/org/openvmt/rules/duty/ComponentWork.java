// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done for one affected component.
 *
 * @param name the component
 * @param missingReviewers those of its core reviewers whom the profile lists and the report lacks, in the order of their
 *     names, or that there is none at all if it lists none; empty if nobody is missing
 * @param mergedSince since when every patch that it needs is merged; empty if one is missing, or none is needed
 * @param released whether a point release of it is tagged, or said not to be warranted
 */
public record ComponentWork(
        String name, List<String> missingReviewers, Optional<Instant> mergedSince, boolean released) {

    /** Takes a copy of the names. */
    public ComponentWork {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mergedSince, "mergedSince");
        missingReviewers = List.copyOf(missingReviewers);
    }
}
