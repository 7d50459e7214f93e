// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.compare;

import java.util.List;
import java.util.Objects;
import org.openvmt.rules.engine.DecisionKind;

/**
 * A question that two policies answer differently about the same case. What both say is left out.
 *
 * @param decision which decision
 * @param question what was asked, such as {@code move to Triaged}
 * @param here what only the first policy says
 * @param there what only the second one says
 */
public record PolicyDifference(DecisionKind decision, String question, List<String> here, List<String> there) {

    /** Takes copies of the lists. */
    public PolicyDifference {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(question, "question");
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    /** The question, and below it a line for each thing that one of the two says: {@code -} the first, {@code +} the second. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(decision.folder()).append(": ").append(question);
        here.forEach(line -> text.append("\n- ").append(line));
        there.forEach(line -> text.append("\n+ ").append(line));
        return text.toString();
    }
}
