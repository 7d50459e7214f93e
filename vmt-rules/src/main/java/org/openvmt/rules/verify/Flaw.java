// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.List;
import java.util.Objects;
import org.openvmt.rules.engine.DecisionKind;

/**
 * A place where a policy is not sound.
 *
 * @param breaks what does not hold
 * @param decision whose rules
 * @param rules the names of the rules that are to blame; empty if it is for want of one
 * @param input the facts that show it; empty if none do, as with a rule that never speaks
 * @param sentence what is wrong, in words
 */
public record Flaw(Soundness breaks, DecisionKind decision, List<String> rules, String input, String sentence) {

    /** Takes a copy of the names. */
    public Flaw {
        Objects.requireNonNull(breaks, "breaks");
        Objects.requireNonNull(decision, "decision");
        rules = List.copyOf(rules);
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(sentence, "sentence");
    }

    @Override
    public String toString() {
        return decision.folder() + ": " + breaks.word() + ": " + sentence
                + (input.isEmpty() ? "" : "; input: " + input);
    }
}
