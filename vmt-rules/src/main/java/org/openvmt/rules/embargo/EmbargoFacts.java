// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import org.immutables.value.Value;
import org.openvmt.core.profile.OnLeak;

/** What the decision on the embargo reads: how a case stands at an instant. */
@Value.Immutable
public sealed interface EmbargoFacts permits ImmutableEmbargoFacts {

    /**
     * Whether the report is under embargo.
     *
     * @return false once it is open
     */
    boolean privateReport();

    /**
     * What a leak starts in this team.
     *
     * @return the switch of the profile
     */
    OnLeak onLeak();

    /**
     * What the latest discussion of the embargo ended with.
     *
     * @return the decision
     */
    Decided decided();

    /**
     * Whether the case got out.
     *
     * @return and if so, whether it was decided since the latest leak
     */
    Occasion leak();

    /**
     * Whether more than two weeks passed since the receipt, and some needed patch is not approved.
     *
     * @return and if so, whether it was decided since the two weeks passed
     */
    Occasion slowness();

    /**
     * Whether somebody called the fix complex.
     *
     * @return and if so, whether it was decided since somebody did so last
     */
    Occasion complexity();

    /**
     * Whether an approver was put on the report.
     *
     * @return true once one was
     */
    boolean approversSubscribed();

    /**
     * What the reporter's terms say to an opening at the instant.
     *
     * @return what follows from the terms that hold now
     */
    TermsSay terms();

    /**
     * Whether the longest embargo of the profile is over.
     *
     * @return false if the profile has none
     */
    boolean longestEmbargoOver();

    /**
     * Whether the recorded disclosure instant has come, and the fix is committed or stakeholders were notified of that
     * instant.
     *
     * @return false if no date is recorded
     */
    boolean disclosureDue();

    /**
     * Whether the case is in Opinion, no duplicate, and the last word of the core reviewers is to issue a note.
     *
     * @return true if so
     */
    boolean noteDecided();

    /**
     * Whether the case is closed without an advisory.
     *
     * @return true in Won't Fix and Invalid
     */
    boolean closed();

    /**
     * Whether the case is a duplicate of another one, and it is not on record that the other one is open.
     *
     * @return true from its recording to a decision to open that is taken once it is closed
     */
    boolean duplicate();

    /**
     * Whether the embargo of another project holds the case.
     *
     * @return true from its recording to its end
     */
    boolean foreignEmbargo();

    /**
     * Facts to fill in.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Something that the embargo is to be weighed for. */
    enum Occasion {
        /** It did not occur. */
        NONE,
        /** It occurred, and a decision was recorded after it. */
        WEIGHED,
        /** It occurred, and no decision was recorded since. */
        NEW
    }

    /** What a discussion of the embargo ended with. */
    enum Decided {
        /** There was none. */
        NOTHING,
        /** The report is to be opened. */
        OPEN,
        /** The report is to be kept private. */
        KEEP
    }

    /** What the reporter's terms say to an opening at one instant. */
    enum TermsSay {
        /** Nothing. */
        NOTHING,
        /** Not before a date that has not come. */
        WAIT,
        /** At any time. */
        AT_ONCE,
        /** By a date that has come. */
        NOW
    }

    /** Collects the facts. */
    final class Builder extends ImmutableEmbargoFacts.Builder {
        Builder() {}
    }
}
