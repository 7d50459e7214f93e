// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

import java.time.Instant;
import java.util.Objects;
import org.openvmt.core.value.Problems;

/**
 * What a decision is about: one case, in one revision, at one instant.
 *
 * @param caseId the id of the case
 * @param revision how many events its journal held
 * @param at the instant that was asked about
 */
public record Subject(String caseId, int revision, Instant at) {

    /**
     * Checks the id and the revision.
     *
     * @param caseId the id of the case
     * @param revision how many events its journal held
     * @param at the instant that was asked about
     * @throws org.openvmt.core.value.InvalidValueException if the id is no single line or the revision is negative
     */
    public Subject {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(at, "at");
        Problems.gather()
                .requireLine(caseId, "case-id")
                .require(revision >= 0, "revision", () -> "\"" + revision + "\" is negative, expected 0 or more")
                .throwIfAny();
    }
}
