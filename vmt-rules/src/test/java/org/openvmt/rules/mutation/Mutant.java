// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.mutation;

import org.openvmt.rules.engine.DecisionKind;

/**
 * A rule with one thing wrong.
 *
 * @param decision whose rule
 * @param rule the name of the rule
 * @param change what is wrong, in words
 * @param text a whole rule file with the wrong rule and no other
 */
record Mutant(DecisionKind decision, String rule, String change, String text) {

    @Override
    public String toString() {
        return decision.folder() + ": " + rule + ": " + change;
    }
}
