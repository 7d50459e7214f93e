// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import org.openvmt.core.taxonomy.TaskStatus;

/** What moves a case on and closes it. Process sections <i>Reception</i> and <i>KCSA Task status</i>. */
public sealed interface ClosingEvent extends CaseEvent {

    /** Who decided on a note. */
    enum Decider {
        /** The vulnerability management team, before core reviewers are asked (TR-07a). */
        VMT,
        /** The core reviewers, in Opinion (TR-07b). */
        CORE_REVIEWERS
    }

    /** What was decided on a note. */
    enum NoteChoice {
        /** A note is to be written. */
        ISSUE,
        /** There is no benefit in a note. */
        NONE
    }

    /**
     * It was decided whether a note is issued.
     *
     * @param choice what was decided
     * @param decider by whom
     */
    record NoteDecided(NoteChoice choice, Decider decider) implements ClosingEvent {
        /**
         * Checks that nothing is null.
         * @param choice what was decided
         * @param decider by whom
         */
        public NoteDecided {
            Parts.check().given(choice, "choice").given(decider, "decider").throwIfAny();
        }
    }

    /** The note is out. */
    record NotePublished() implements ClosingEvent {}

    /**
     * The status was changed.
     *
     * @param to the new status
     * @param rule the rule that granted the move, such as {@code TR-09}
     */
    record StatusChanged(TaskStatus to, String rule) implements ClosingEvent {
        /**
         * Checks the rule.
         * @param to the new status
         * @param rule the rule that granted the move, such as {@code TR-09}
         */
        public StatusChanged {
            Parts.check().given(to, "to").line(rule, "rule").throwIfAny();
        }
    }

    /** The bug tag for hardening chances was offered (class D). */
    record TagOffered() implements ClosingEvent {}
}
