// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import org.openvmt.core.taxonomy.Assessment;

/** The six questions of triage, in the order in which they are asked. Process section <i>Incident Report Taxonomy</i>. */
public enum Question {
    /** Whether due process was followed. */
    DUE_PROCESS("Was due process followed with this report?"),
    /** What the report is about. */
    NATURE("Is it a vulnerability, one that nobody can exploit in practice, a chance to harden, or none of these?"),
    /** Whose code it is in. */
    CODE("Is it in the project's own code, or in a dependency's?"),
    /** Whether a release carried it. */
    RELEASED("Is it in a release that is still supported, only in releases past their end of life, or in no release?"),
    /** Whether the feature is meant for production. */
    PRODUCTION("Is the feature that it is in meant for production?"),
    /** Where it can be fixed. */
    FIXABLE("Can it be fixed in the main branch and every supported one, in the main branch only, or not completely?");

    private final String wording;

    Question(String wording) {
        this.wording = wording;
    }

    /**
     * The question as a coordinator is asked.
     *
     * @return one sentence with its question mark
     */
    public String wording() {
        return wording;
    }

    /**
     * Whether a questionnaire answers it.
     *
     * @param assessment the questionnaire
     * @return false if it is left open
     */
    public boolean isAnsweredIn(Assessment assessment) {
        return switch (this) {
            case DUE_PROCESS -> assessment.dueProcess().isPresent();
            case NATURE -> assessment.nature().isPresent();
            case CODE -> assessment.code().isPresent();
            case RELEASED -> assessment.released().isPresent();
            case PRODUCTION -> assessment.production().isPresent();
            case FIXABLE -> assessment.fixable().isPresent();
        };
    }
}
