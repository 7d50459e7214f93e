// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import java.time.Instant;
import org.openvmt.core.people.Terms;
import org.openvmt.core.value.MailAddress;

/** What happens around the embargo and its end. Process sections <i>Embargoed disclosure</i> and after. */
public sealed interface DisclosureEvent extends CaseEvent {

    /** Why a report was opened (EMB-4). */
    enum Ground {
        /** The disclosure instant has come. */
        DISCLOSURE_DATE,
        /** It leaked, and the team decided to open it (EMB-1). */
        LEAK,
        /** The team decided to go on in the open (EMB-2). */
        DECISION,
        /** The reporter's terms say so (EMB-3). */
        REPORTER_TERMS,
        /** The longest embargo is over (EMB-5). */
        LONGEST_EMBARGO,
        /** A note is issued. */
        NOTE,
        /** The case is closed without an advisory. */
        CLOSING
    }

    /** What a discussion of an embargo ended with. */
    enum Choice {
        /** Open the report. */
        OPEN,
        /** Keep it private. */
        KEEP
    }

    /** What warned parties hear about (DU-32). */
    enum Notice {
        /** The report is open before its date. */
        OPENED_EARLY,
        /** The date was moved. */
        DATE_MOVED,
        /** The fix was withdrawn. */
        FIX_WITHDRAWN,
        /** A CVE id was struck. */
        CVE_STRUCK
    }

    /**
     * The reporter stated terms, which replace earlier ones.
     *
     * @param terms the terms
     */
    record TermsSet(Terms terms) implements DisclosureEvent {
        /**
         * Checks that nothing is null.
         * @param terms the terms
         */
        public TermsSet {
            Parts.check().given(terms, "terms").throwIfAny();
        }
    }

    /**
     * The disclosure date was decided.
     *
     * @param date the instant of disclosure
     */
    record DateSet(Instant date) implements DisclosureEvent {
        /**
         * Checks that nothing is null.
         * @param date the instant of disclosure
         */
        public DateSet {
            Parts.check().given(date, "date").throwIfAny();
        }
    }

    /**
     * An announced date was moved (DATE-11).
     *
     * @param date the new instant of disclosure
     * @param reason why
     */
    record DateMoved(Instant date, String reason) implements DisclosureEvent {
        /**
         * Checks the reason.
         * @param date the new instant of disclosure
         * @param reason why
         */
        public DateMoved {
            Parts.check().given(date, "date").reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "DateMoved";
        }
    }

    /**
     * A list of stakeholders was notified.
     *
     * @param list the address of the list
     */
    record Notified(MailAddress list) implements DisclosureEvent {
        /**
         * Checks that nothing is null.
         * @param list the address of the list
         */
        public Notified {
            Parts.check().given(list, "list").throwIfAny();
        }
    }

    /**
     * The notification of a list came back (NOT-1).
     *
     * @param list the address of the list
     * @param reason what the receiver said
     */
    record Bounced(MailAddress list, String reason) implements DisclosureEvent {
        /**
         * Checks the reason.
         * @param list the address of the list
         * @param reason what the receiver said
         */
        public Bounced {
            Parts.check().given(list, "list").reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "Bounced";
        }
    }

    /**
     * Everyone who had been warned was told.
     *
     * @param of what
     */
    record WarnedPartiesTold(Notice of) implements DisclosureEvent {
        /**
         * Checks that nothing is null.
         * @param of what
         */
        public WarnedPartiesTold {
            Parts.check().given(of, "of").throwIfAny();
        }
    }

    /**
     * A stakeholder was put on the report after the notification (STK-2).
     *
     * @param party the name of the stakeholder
     */
    record StakeholderAdded(String party) implements DisclosureEvent {
        /**
         * Checks the name.
         * @param party the name of the stakeholder
         */
        public StakeholderAdded {
            Parts.check().line(party, "party").throwIfAny();
        }
    }

    /**
     * Somebody stands ready to push a fix at the disclosure hour.
     *
     * @param branch the branch
     * @param who the core developer or stable maintainer
     */
    record HelpersLinedUp(String branch, String who) implements DisclosureEvent {
        /**
         * Checks the names.
         * @param branch the branch
         * @param who the core developer or stable maintainer
         */
        public HelpersLinedUp {
            Parts.check().line(branch, "branch").line(who, "who").throwIfAny();
        }
    }

    /**
     * The case got out, by accident or not (EMB-1).
     *
     * @param where where it was seen
     */
    record Leaked(String where) implements DisclosureEvent {
        /**
         * Checks the place.
         * @param where where it was seen
         */
        public Leaked {
            Parts.check().line(where, "where").throwIfAny();
        }

        @Override
        public String toString() {
            return "Leaked";
        }
    }

    /**
     * The team decided whether the case must stay private.
     *
     * @param choice what it decided
     * @param decidedBy who decided
     */
    record OpeningDecided(Choice choice, String decidedBy) implements DisclosureEvent {
        /**
         * Checks the name.
         * @param choice what it decided
         * @param decidedBy who decided
         */
        public OpeningDecided {
            Parts.check().given(choice, "choice").line(decidedBy, "decided-by").throwIfAny();
        }
    }

    /**
     * The report was opened to everyone.
     *
     * @param ground why
     */
    record Opened(Ground ground) implements DisclosureEvent {
        /**
         * Checks that nothing is null.
         * @param ground why
         */
        public Opened {
            Parts.check().given(ground, "ground").throwIfAny();
        }
    }

    /**
     * The advisory, or the note, went out on one public channel (PUB-1, PUB-2).
     *
     * @param channel the address of a list or the name of a chat channel, as the profile spells it
     */
    record Published(String channel) implements DisclosureEvent {
        /**
         * Checks the channel.
         * @param channel the address of a list or the name of a chat channel, as the profile spells it
         */
        public Published {
            Parts.check().line(channel, "channel").throwIfAny();
        }
    }

    /** The advisory, or the note, was added to the index. */
    record Indexed() implements DisclosureEvent {}

    /**
     * A delay was brought before the foundation's contacts.
     *
     * @param contact whom
     */
    record DelayEscalated(String contact) implements DisclosureEvent {
        /**
         * Checks the contact.
         * @param contact whom
         */
        public DelayEscalated {
            Parts.check().line(contact, "contact").throwIfAny();
        }
    }

    /**
     * The case falls under another project's embargo too.
     *
     * @param project whose
     */
    record ForeignEmbargoRecorded(String project) implements DisclosureEvent {
        /**
         * Checks the project.
         * @param project whose
         */
        public ForeignEmbargoRecorded {
            Parts.check().line(project, "project").throwIfAny();
        }
    }

    /**
     * Another project's embargo ended.
     *
     * @param project whose
     */
    record ForeignEmbargoEnded(String project) implements DisclosureEvent {
        /**
         * Checks the project.
         * @param project whose
         */
        public ForeignEmbargoEnded {
            Parts.check().line(project, "project").throwIfAny();
        }
    }
}
