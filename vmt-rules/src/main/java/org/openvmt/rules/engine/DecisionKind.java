// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The decisions of the process, each with a folder of rules on the policy author's desk. */
public enum DecisionKind {
    /** The triage questionnaire to a class (section 2 of the process). */
    CLASSIFICATION,
    /** A class to what it leads to (section 3 of the process). */
    OUTCOME,
    /** May the case move, was this event allowed (section 5 of the process). */
    TRANSITIONS,
    /** On which days the case may be disclosed (section 8 of the process). */
    DISCLOSURE,
    /** Who may know (section 6 of the process). */
    EXTENT,
    /** Is the report to be opened before its time (section 9 of the process). */
    EMBARGO,
    /** What is to be done next (section 10 of the process). */
    DUTIES;

    /**
     * The folder that holds the rules of the decision.
     *
     * @return the name in lower case, such as {@code outcome}
     */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The decision whose rules a folder holds.
     *
     * @param folder the name of the folder
     * @return empty if no decision has such a folder
     */
    public static Optional<DecisionKind> ofFolder(String folder) {
        return Stream.of(values()).filter(kind -> kind.folder().equals(folder)).findFirst();
    }
}
