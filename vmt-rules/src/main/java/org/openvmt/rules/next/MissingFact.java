// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.next;

import java.util.Objects;
import org.openvmt.rules.fact.MoveFacts;

/**
 * A fact that a case does not show so far and that a move may wait for. Facts come about by events of the journal; this
 * one is not on record. Section 5 of the process.
 *
 * @param kind what sort of fact
 * @param item what it is about where a case can lack several of the sort, such as a branch or a list; else empty
 */
public record MissingFact(Kind kind, String item) {

    /** Checks that nothing is missing. */
    public MissingFact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(item, "item");
    }

    /**
     * The facts of a case with this one added.
     *
     * @param facts what holds
     * @return what would hold; the same facts if this one holds already
     */
    public MoveFacts addTo(MoveFacts facts) {
        MoveFacts.Builder more = MoveFacts.builder().from(facts);
        kind.add(more, facts, item);
        return more.build();
    }

    @Override
    public String toString() {
        return item.isEmpty() ? kind.words() : kind.words() + ": " + item;
    }

    /** The sorts of facts that can be added to a case. What cannot be undone, such as a warning sent, is none of them. */
    public enum Kind {
        /** A coordinator of the team drives the case. */
        COORDINATOR_ASSIGNED("a coordinator from the team is assigned"),
        /** Validity is confirmed. */
        VALIDITY_CONFIRMED("the report is confirmed as valid"),
        /** The open challenge is resolved. */
        CHALLENGE_RESOLVED("the challenge is resolved"),
        /** The report is challenged. */
        CHALLENGED("the report is challenged, with the reason"),
        /** An advisory draft is attached. */
        DRAFT_ATTACHED("an advisory draft is attached"),
        /** The embargo reminder is in place. */
        REMINDER_PLACED("the embargo reminder is in place"),
        /** The team decided on no note. */
        TEAM_SAYS_NO_NOTE("the team decided on no note"),
        /** The core reviewers decided on no note. */
        REVIEWERS_SAY_NO_NOTE("the core reviewers decided on no note"),
        /** The report is recorded as a duplicate. */
        MARKED_DUPLICATE("the report is recorded as a duplicate of another case"),
        /** There is new information. */
        NEW_INFORMATION("new information came in, with the reason"),
        /** The fix is withdrawn. */
        FIX_WITHDRAWN("the fix is withdrawn, with the reason"),
        /** Warned parties heard that the fix is withdrawn. */
        WARNED_PARTIES_TOLD("the warned parties are told that the fix is withdrawn"),
        /** An impact description is posted. */
        DESCRIPTION_POSTED("an impact description is posted"),
        /** A part of the impact description. */
        DESCRIBED("the impact description says"),
        /** An approval of the impact description. */
        APPROVED("the impact description is approved by"),
        /** An approval by somebody else than the drafter. */
        APPROVED_BY_ANOTHER("somebody other than the drafter approves for"),
        /** The CVE is settled. */
        CVE_SETTLED("every CVE id asked for is assigned"),
        /** A patch is approved. */
        PATCH_APPROVED("a patch is approved for"),
        /** A patch is merged. */
        PATCH_MERGED("the patch is merged into"),
        /** A disclosure date is recorded. */
        DATE_SET("a disclosure date is recorded"),
        /** The recorded date is one that the process accepts. */
        DATE_ACCEPTABLE("the disclosure date is one that the process accepts"),
        /** A list is notified of the date, which is recorded before. */
        LIST_NOTIFIED("the notification went to"),
        /** A list whose mail came back is notified again. */
        LIST_REACHED("after the notification bounced, another one reached"),
        /** The report is opened. */
        OPENED("the report is opened"),
        /** The advisory is published. */
        PUBLISHED("the advisory is published on"),
        /** The report is of class A. */
        CLASS_A("the report is classified as A"),
        /** The report is of one of the classes B. */
        CLASS_B("the report is classified as B1, B2 or B3"),
        /** The report is of one of the classes C. */
        CLASS_C("the report is classified as C1 or C2"),
        /** The report is of class D. */
        CLASS_D("the report is classified as D"),
        /** The report is of class E. */
        CLASS_E("the report is classified as E"),
        /** The report is of class Y. */
        CLASS_Y("the report is classified as Y"),
        /** The report is of class Z. */
        CLASS_Z("the report is classified as Z");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The fact as a sentence names it.
         *
         * @return in lower case, without a full stop
         */
        public String words() {
            return words;
        }

        boolean contrary(Kind other) {
            return this != other
                    && ((isClass() && other.isClass())
                            || (this == CHALLENGED && other == CHALLENGE_RESOLVED)
                            || (this == CHALLENGE_RESOLVED && other == CHALLENGED));
        }

        private boolean isClass() {
            return compareTo(CLASS_A) >= 0 && compareTo(CLASS_Z) <= 0;
        }

        private void add(MoveFacts.Builder more, MoveFacts facts, String item) {
            FactChange.of(this).make(more, facts, item);
        }
    }
}
