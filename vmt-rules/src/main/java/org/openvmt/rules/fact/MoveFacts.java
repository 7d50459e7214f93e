// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * What the decision on a move reads: where the case stands, and for each guard whether it holds or what is missing. Lists
 * name what is missing in words; an empty one means that nothing is.
 */
@Value.Immutable(prehash = true)
public sealed interface MoveFacts permits ImmutableMoveFacts {

    /**
     * The status that the case is in.
     *
     * @return the status to leave
     */
    TaskStatus origin();

    /**
     * The status that is asked for.
     *
     * @return the status to reach
     */
    TaskStatus target();

    /**
     * Whether the report is under embargo.
     *
     * @return true for a private report
     */
    boolean privateReport();

    /**
     * Why the case is not in the hands of a coordinator (PPL-1).
     *
     * @return empty if it is
     */
    List<String> withoutCoordinator();

    /**
     * The letter of the report's class, as the transitions speak of classes.
     *
     * @return {@code A} to {@code Z}, or {@code none}
     */
    String family();

    /**
     * The class in words.
     *
     * @return such as {@code class B2} or {@code not classified}
     */
    String classInWords();

    /**
     * Whether the team confirmed the report to be valid.
     *
     * @return true if it did
     */
    boolean validityConfirmed();

    /**
     * Whether a challenge is open.
     *
     * @return true if one is
     */
    boolean challengeOpen();

    /**
     * Whether the report was taken out of class A on its way (RECL).
     *
     * @return true if it was
     */
    boolean reclassifiedAway();

    /**
     * Whether a draft of the advisory is attached.
     *
     * @return true if one is
     */
    boolean draftAttached();

    /**
     * Whether the embargo reminder stands before the description.
     *
     * @return true if it does
     */
    boolean reminderInPlace();

    /**
     * Whether the note is out.
     *
     * @return true if it is
     */
    boolean noteOut();

    /**
     * Whether the team decided that there is no benefit in a note.
     *
     * @return true if that is its last word
     */
    boolean teamSaysNoNote();

    /**
     * Whether the core reviewers decided that there is no benefit in a note.
     *
     * @return true if that is their last word
     */
    boolean reviewersSayNoNote();

    /**
     * Whether the case is recorded as a duplicate.
     *
     * @return true if it is
     */
    boolean duplicate();

    /**
     * Whether reporter, credit and terms of a duplicate went to the original.
     *
     * @return true if they did
     */
    boolean handedToOriginal();

    /**
     * Whether something new came up since the case was closed.
     *
     * @return true if it did
     */
    boolean newInformation();

    /**
     * Whether the fix was withdrawn.
     *
     * @return true if it was
     */
    boolean fixWithdrawn();

    /**
     * Whether stakeholders have the fix, or had one of whose withdrawal they were not told.
     *
     * @return true from its first notification on that did not bounce
     */
    boolean fixSent();

    /**
     * Whether warned parties were told that the fix was withdrawn or found invalid.
     *
     * @return true if they were
     */
    boolean warnedPartiesTold();

    /**
     * Whether a revision of the impact description is posted.
     *
     * @return true if one is
     */
    boolean descriptionPosted();

    /**
     * What the posted description lacks (section 7).
     *
     * @return names of parts
     */
    List<String> descriptionLacks();

    /**
     * Whose approval of the posted revision is neither given nor waived.
     *
     * @return the approvers
     */
    List<String> unapprovedBy();

    /**
     * Approvals that do not count, since who drafted the description gave or recorded them (APP-1).
     *
     * @return the approvers
     */
    List<String> approvedByDrafter();

    /**
     * How many ids were requested.
     *
     * @return 0 if nothing was requested
     */
    int cveIdsRequested();

    /**
     * How many ids were assigned, those that were struck since included.
     *
     * @return 0 if none was
     */
    int cveIdsAnswered();

    /**
     * Whether the CNA declined (CVE-2).
     *
     * @return true if it did
     */
    boolean cveRefused();

    /**
     * Whether an id was struck of which warned parties were not told (CVE-4).
     *
     * @return true if so
     */
    boolean struckUntold();

    /**
     * Branches that need a patch and have none that is approved (FIX-1).
     *
     * @return component and branch
     */
    List<String> unapprovedBranches();

    /**
     * Branches that need a patch and have none that is merged.
     *
     * @return component and branch
     */
    List<String> unmergedBranches();

    /**
     * Lists that were not notified of the date that holds now.
     *
     * @return the addresses of those that terms or limits do not keep out, where it waits with what for (DATE-7, DATE-11)
     */
    List<String> unnotifiedLists();

    /**
     * Lists whose latest notification came back.
     *
     * @return the addresses
     */
    List<String> bouncedLists();

    /**
     * Whether a disclosure date is recorded.
     *
     * @return true if one is
     */
    boolean dateSet();

    /**
     * Why section 8 does not accept the recorded date.
     *
     * @return empty if it does, or if there is none
     */
    List<String> dateObjections();

    /**
     * Public channels that the advisory did not go out on (PUB-1), the index included.
     *
     * @return their names
     */
    List<String> unpublishedOn();

    /**
     * Whether core reviewers are on the report.
     *
     * @return true if at least one is
     */
    boolean coreReviewersSubscribed();

    /**
     * Whether the bug tag for hardening chances was offered.
     *
     * @return true if it was
     */
    boolean tagOffered();

    /**
     * Whether another project's embargo holds the case.
     *
     * @return true while it does
     */
    boolean foreignEmbargo();

    /**
     * The same facts of a move to another status.
     *
     * @param other the status to reach
     * @return the facts
     */
    default MoveFacts towards(TaskStatus other) {
        return builder().from(this).target(other).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. */
    final class Builder extends ImmutableMoveFacts.Builder {
        Builder() {}
    }
}
