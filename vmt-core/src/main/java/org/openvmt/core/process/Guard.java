// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.util.Comparator;
import java.util.Objects;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.value.Problems;

/**
 * What must hold for a move, as a rule of the process has it. It names no case. Ordered by rule and sentence. Section 5 of
 * the process.
 *
 * @param rule the id of the rule, such as {@code TR-11}
 * @param sentence what must hold, such as {@code every list is notified}
 * @param citation where the rule stands in the process
 * @param applies for which of the cases it counts that its row is for
 */
public record Guard(String rule, String sentence, Citation citation, Applicability applies)
        implements Comparable<Guard> {

    private static final Comparator<Guard> ORDER = Comparator.comparing(Guard::rule)
            .thenComparing(Guard::sentence)
            .thenComparing(Guard::applies)
            .thenComparing(guard -> guard.citation().toString());

    /**
     * Checks that rule and sentence are there.
     *
     * @param rule the id of the rule
     * @param sentence what must hold
     * @param citation where the rule stands in the process
     * @param applies for which of the cases it counts that its row is for
     * @throws org.openvmt.core.value.InvalidValueException if rule or sentence is blank or no single line
     */
    public Guard {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(applies, "applies");
        Problems.gather()
                .requireLine(rule, "rule")
                .requireLine(sentence, "sentence")
                .throwIfAny();
    }

    /**
     * Whether it does not count for a public case.
     *
     * @return true if it is for private ones only
     */
    public boolean fallsAwayForPublicCases() {
        return applies == Applicability.PRIVATE;
    }

    @Override
    public int compareTo(Guard other) {
        return ORDER.compare(this, other);
    }

    /** Rule, sentence and citation: {@code TR-11: every list is notified (Embargoed disclosure, stated)}. */
    @Override
    public String toString() {
        return rule + ": " + sentence + " (" + citation + ")";
    }
}
