// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Collection;
import java.util.Optional;
import org.openvmt.rules.fact.Finding;

/** What a decision understands of all that rules could say; rules of a team's own are held against it in each run. */
@FunctionalInterface
public interface Vocabulary {

    /** Understands everything. */
    Vocabulary ANYTHING = (finding, facts) -> Optional.empty();

    /**
     * What the decision understands instead of a finding.
     *
     * @param finding what a rule said
     * @param facts what the run was about
     * @return such as {@code conclude (org.openvmt.core.taxonomy.Outcome)}; empty if the finding is understood
     */
    Optional<String> insteadOf(Finding finding, Collection<?> facts);

    /**
     * What both understand.
     *
     * @param other the other vocabulary
     * @return a vocabulary that understands no more than either
     */
    default Vocabulary and(Vocabulary other) {
        return (finding, facts) -> insteadOf(finding, facts).or(() -> other.insteadOf(finding, facts));
    }
}
