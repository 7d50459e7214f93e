// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.decision.Reason;

/** The refusal to choose between rules that contradict each other, or to answer where no rule speaks. */
public final class PolicyConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /**
     * The refusal of one decision.
     *
     * @param decision what was to be decided, in a word
     * @param reasons what the contradicting rules said; empty if no rule spoke
     */
    public PolicyConflictException(String decision, List<Reason> reasons) {
        super(decision + ": "
                + (reasons.isEmpty()
                        ? "no rule speaks, expected exactly one answer"
                        : reasons.stream().map(Reason::rule).distinct().collect(Collectors.joining(" and "))
                                + " contradict each other"));
        this.reasons = List.copyOf(reasons);
    }

    /**
     * What the contradicting rules said.
     *
     * @return empty if no rule spoke
     */
    public List<Reason> reasons() {
        return reasons;
    }
}
