// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

/** Whose work a step of the process is. Section 6 of the process. */
public enum StepKind {
    /** The vulnerability management team's. */
    TEAM("the team"),
    /** The developers' and core reviewers'. */
    DEVELOPERS("the developers"),
    /** Somebody's outside of the project, such as the numbering authority's. */
    EXTERNAL("somebody outside");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    /**
     * Who does it, in words.
     *
     * @return such as {@code the developers}
     */
    public String words() {
        return words;
    }
}
