// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import java.util.Optional;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;

/** What happens while a report is taken in and judged. Process section <i>Reception</i>. */
public sealed interface ReceptionEvent extends CaseEvent {

    /**
     * The report came in; the first event of every journal.
     *
     * @param visibility private unless it was public on arrival (VIS-1)
     * @param terms the reporter's terms
     * @param credit how the reporter wants to be credited
     */
    record Received(Visibility visibility, Optional<Terms> terms, Optional<CreditWish> credit)
            implements ReceptionEvent {
        /**
         * Checks that nothing is null.
         * @param visibility private unless it was public on arrival (VIS-1)
         * @param terms the reporter's terms
         * @param credit how the reporter wants to be credited
         */
        public Received {
            Parts.check()
                    .given(visibility, "visibility")
                    .given(terms, "terms")
                    .given(credit, "credit")
                    .throwIfAny();
        }
    }

    /** The reporter was told that the report arrived. */
    record Acknowledged() implements ReceptionEvent {}

    /**
     * A coordinator took the case, or took it over.
     *
     * @param coordinator the name of the team member
     */
    record CoordinatorAssigned(String coordinator) implements ReceptionEvent {
        /**
         * Checks the name.
         * @param coordinator the name of the team member
         */
        public CoordinatorAssigned {
            Parts.check().line(coordinator, "coordinator").throwIfAny();
        }
    }

    /**
     * A coordinator stepped back.
     *
     * @param coordinator the name of the team member
     * @param reason why
     */
    record CoordinatorRecused(String coordinator, String reason) implements ReceptionEvent {
        /**
         * Checks name and reason.
         * @param coordinator the name of the team member
         * @param reason why
         */
        public CoordinatorRecused {
            Parts.check().line(coordinator, "coordinator").reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "CoordinatorRecused";
        }
    }

    /** The embargo reminder was put before the description. */
    record ReminderPlaced() implements ReceptionEvent {}

    /** The embargo reminder was taken away. */
    record ReminderRemoved() implements ReceptionEvent {}

    /** The team found the report to be valid. */
    record ValidityConfirmed() implements ReceptionEvent {}

    /**
     * The report was given its class, or another one than before.
     *
     * @param reportClass the class
     * @param answers the triage answers, kept even where the class was set by hand
     */
    record Classified(ReportClass reportClass, Optional<Assessment> answers) implements ReceptionEvent {
        /**
         * Checks that nothing is null.
         * @param reportClass the class
         * @param answers the triage answers, kept even where the class was set by hand
         */
        public Classified {
            Parts.check()
                    .given(reportClass, "report-class")
                    .given(answers, "answers")
                    .throwIfAny();
        }
    }

    /**
     * A draft of the advisory was attached to the report.
     *
     * @param revision the revision of the draft, from 1 on
     */
    record DraftAttached(int revision) implements ReceptionEvent {
        /**
         * Checks the revision.
         * @param revision the revision of the draft, from 1 on
         */
        public DraftAttached {
            Parts.check().revision(revision).throwIfAny();
        }
    }

    /** The message for incomplete reports was posted. */
    record IncompletePosted() implements ReceptionEvent {}

    /**
     * Somebody challenged the need for an advisory.
     *
     * @param reason why
     */
    record Challenged(String reason) implements ReceptionEvent {
        /**
         * Checks the reason.
         * @param reason why
         */
        public Challenged {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "Challenged";
        }
    }

    /**
     * The challenge was settled.
     *
     * @param reason how
     */
    record ChallengeResolved(String reason) implements ReceptionEvent {
        /**
         * Checks the reason.
         * @param reason how
         */
        public ChallengeResolved {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "ChallengeResolved";
        }
    }

    /**
     * Somebody was put on the report.
     *
     * @param party the name of the person or body
     * @param role the part in which they are on it
     * @param namedBy the core reviewer who asked for them
     */
    record Subscribed(String party, Role role, Optional<String> namedBy) implements ReceptionEvent {
        /**
         * Checks the name.
         * @param party the name of the person or body
         * @param role the part in which they are on it
         * @param namedBy the core reviewer who asked for them
         */
        public Subscribed {
            Parts.check()
                    .line(party, "party")
                    .given(role, "role")
                    .line(namedBy, "named-by")
                    .throwIfAny();
        }
    }

    /**
     * The report turned out to be another one's twin (TR-15).
     *
     * @param of the id of the original case
     */
    record MarkedDuplicate(String of) implements ReceptionEvent {
        /**
         * Checks the id.
         * @param of the id of the original case
         */
        public MarkedDuplicate {
            Parts.check().line(of, "of").throwIfAny();
        }
    }

    /** Reporter, credit and stricter terms were carried over to the original of this duplicate (TR-15). */
    record HandedToOriginal() implements ReceptionEvent {}

    /**
     * Something new came up after the case was closed (TR-14).
     *
     * @param reason what
     */
    record NewInformation(String reason) implements ReceptionEvent {
        /**
         * Checks the reason.
         * @param reason what
         */
        public NewInformation {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "NewInformation";
        }
    }
}
