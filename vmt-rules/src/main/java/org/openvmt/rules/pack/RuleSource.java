// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.Objects;
import org.openvmt.rules.engine.DecisionKind;

/**
 * One file of rules.
 *
 * @param decision whose rules
 * @param file the name of the file within the folder of the decision: {@code *.drl} for rules, {@value #REMOVED} for the
 *     names of shipped rules that go without a replacement, one on each line
 * @param text what the file says
 */
public record RuleSource(DecisionKind decision, String file, String text) {

    /** The file that lists shipped rules to leave out. */
    public static final String REMOVED = "removed.txt";

    /** Checks that nothing is missing. */
    public RuleSource {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The file as a message names it.
     *
     * @return folder and file, such as {@code transitions/lamps.drl}
     */
    public String path() {
        return decision.folder() + "/" + Quotation.visible(file);
    }
}
