// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

import java.util.Objects;
import org.openvmt.core.value.Problems;

/**
 * Why an answer is what it is.
 *
 * @param rule the id of the rule that spoke, such as {@code TR-09}
 * @param sentence what it has to say about this case, in words that a coordinator understands; no title and no
 *     description of a private report
 * @param citation where the rule stands in the process
 */
public record Reason(String rule, String sentence, Citation citation) {

    /**
     * Checks that rule and sentence are there.
     *
     * @param rule the id of the rule that spoke, such as {@code TR-09}
     * @param sentence what it has to say about this case, in words that a coordinator understands
     * @param citation where the rule stands in the process
     * @throws org.openvmt.core.value.InvalidValueException if one of them is blank or no single line
     */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(citation, "citation");
        Problems.gather()
                .requireLine(rule, "rule")
                .requireLine(sentence, "sentence")
                .throwIfAny();
    }

    /** The rule, its sentence and the citation: {@code TR-09: class A (Draft impact description, stated)}. */
    @Override
    public String toString() {
        return rule + ": " + sentence + " (" + citation + ")";
    }
}
