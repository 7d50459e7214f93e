// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.util.List;
import org.immutables.value.Value;

/**
 * What the audit of one event of a journal reads: what was done, and what held right before it. Moves are audited by the
 * decision on moves.
 */
@Value.Immutable
public sealed interface DeedFacts permits ImmutableDeedFacts {

    /**
     * What was done.
     *
     * @return the simple name of the event, such as {@code Opened}
     */
    String deed();

    /**
     * Whether the report was under embargo.
     *
     * @return true for a private report
     */
    boolean privateReport();

    /**
     * The ground of an opening.
     *
     * @return the constant's name, such as {@code LEAK}; empty for another deed
     */
    String ground();

    /**
     * Whether the disclosure instant had come.
     *
     * @return false if no date was recorded
     */
    boolean disclosureDue();

    /**
     * Whether a leak was recorded.
     *
     * @return true if one was
     */
    boolean leaked();

    /**
     * Whether the last decision on the embargo was to open.
     *
     * @return true if so
     */
    boolean openingDecided();

    /**
     * Whether the reporter's terms allow the opening: at once, or since their date has come.
     *
     * @return true if so
     */
    boolean termsAllowOpening();

    /**
     * Whether the reporter's terms name a date that has not come.
     *
     * @return true if so, unless they allow the opening at once
     */
    boolean termsForbidOpening();

    /**
     * Whether the CNA may be asked for an id (EXT-4).
     *
     * @return true once TR-10 was taken, or a note is decided
     */
    boolean requestDue();

    /**
     * Whether anybody downstream was ever warned.
     *
     * @return true from the first notification on that did not bounce
     */
    boolean anyoneWarned();

    /**
     * Whether the longest embargo of the profile was over.
     *
     * @return false if the profile has none
     */
    boolean longestEmbargoOver();

    /**
     * Whether the core reviewers decided to issue a note.
     *
     * @return true if that was their last word
     */
    boolean noteDecided();

    /**
     * Whether the case was closed without an advisory, and nothing holds it private.
     *
     * @return true if so
     */
    boolean closedForOpening();

    /**
     * Whether the case was closed as a duplicate of one that is not on record as open (TR-15).
     *
     * @return true if so
     */
    boolean closedAsDuplicate();

    /**
     * Whether the case was closed while another project's embargo holds it.
     *
     * @return true until that ends
     */
    boolean closedUnderForeignEmbargo();

    /**
     * Why stakeholders were not to be told so far (EXT-5).
     *
     * @return empty if they were
     */
    List<String> notReadyForStakeholders();

    /**
     * The list or the party that the reporter's terms keep out, though it is told or put on the report (EXT-12).
     *
     * @return a sentence that names it; empty if they keep nobody out whom the event is about
     */
    List<String> keptOut();

    /**
     * Whether an id was assigned before any request (CVE-1).
     *
     * @return true if so
     */
    boolean cveAlreadyAssigned();

    /**
     * Whether a request was sent before, and not declined.
     *
     * @return true if so
     */
    boolean cveAlreadyRequested();

    /**
     * Whether the drafter of the description gave or recorded an approver's approval (APP-1).
     *
     * @return true if so
     */
    boolean approvalByDrafter();

    /**
     * The revision that an approval names, of a description or a patch, though it is not up for review; or the approval
     * that is taken back, though it was not given (APP-2).
     *
     * @return a sentence that names it and the one that was expected; empty if all is well
     */
    List<String> notInReview();

    /**
     * Why a date is not set but moved, or the other way round (DATE-11).
     *
     * @return what was expected; empty if a first date is set, or one on record is moved
     */
    List<String> datedOtherwise();

    /**
     * Why section 8 does not accept the date that is set or moved to.
     *
     * @return empty if it does, or if no date is decided
     */
    List<String> dateObjections();

    /**
     * What the event names and neither profile nor case know in that part: a list, channel or contact; an approver; who
     * named a developer; a CVE id; a component or branch.
     *
     * @return a sentence that quotes it and says what was expected; empty if all is known
     */
    List<String> misnamed();

    /**
     * Whether a description was posted under a number that is not above the last one's.
     *
     * @return true if so
     */
    boolean revisionNotHigher();

    /**
     * Why a patch does not take the place of the one that stakeholders have, or that the fix is committed with.
     *
     * @return what was expected first; empty if nothing was
     */
    List<String> patchReplaced();

    /**
     * What speaks against publishing an advisory of which nothing is out so far: a withdrawn fix, an open challenge.
     *
     * @return empty if nothing does, and for what is no advisory
     */
    List<String> disputes();

    /**
     * Whether a patch that stakeholders were sent, or that the fix was committed with, loses its last approval.
     *
     * @return true if a needed branch is without one from now on
     */
    boolean fixLeftUnapproved();

    /**
     * Whether an approver was put on the report.
     *
     * @return true if at least one was
     */
    boolean approversSubscribed();

    /**
     * Whether the report is of class A.
     *
     * @return true if so
     */
    boolean classA();

    /**
     * Whether the last decision on a note is to issue one.
     *
     * @return true if so, by whomever it was taken
     */
    boolean noteToBeIssued();

    /**
     * Whether a case is recorded as a duplicate of itself.
     *
     * @return true if so
     */
    boolean duplicateOfItself();

    /**
     * The row that a move is recorded with, if it may be taken and other rows grant it.
     *
     * @return a sentence that quotes it and names those; empty if it is one of them, or if no row grants the move
     */
    List<String> otherRow();

    /**
     * Why a move that is recorded as taken by the coordinator is not (PPL-1).
     *
     * @return names who took it and the coordinator on record; empty if they are the same, if there is none, and for a
     *     move that is recorded in another role
     */
    List<String> notTheCoordinator();

    /**
     * Facts to fill in.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. */
    final class Builder extends ImmutableDeedFacts.Builder {
        Builder() {}
    }
}
