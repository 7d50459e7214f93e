// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import org.immutables.value.Value;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * What the decision on the extent reads: how a case stood in one of its revisions. The rules look at every revision that
 * may tell something, and whom they admitted in one of them stays admitted (EXT-8).
 */
@Value.Immutable
public sealed interface ExtentFacts permits ImmutableExtentFacts {

    /**
     * Whether the report was public when it came in (VIS-1).
     *
     * @return true if it never was under embargo
     */
    boolean publicOnArrival();

    /**
     * Whether the opening of the report is recorded.
     *
     * @return true from that event on
     */
    boolean opened();

    /**
     * Whether the report is under embargo.
     *
     * @return true if it is neither public on arrival nor opened
     */
    boolean privateReport();

    /**
     * The status of the task.
     *
     * @return the status in this revision
     */
    TaskStatus status();

    /**
     * Whether core reviewers are on the report.
     *
     * @return true if at least one was subscribed as such
     */
    boolean reviewersSubscribed();

    /**
     * Whether approvers are on the report.
     *
     * @return true if at least one was subscribed as such
     */
    boolean approversSubscribed();

    /**
     * Whether an impact description is up for review.
     *
     * @return true if one was posted
     */
    boolean descriptionPosted();

    /**
     * Whether a note is to be issued.
     *
     * @return true if that is somebody's last word on it
     */
    boolean noteToBeIssued();

    /**
     * Whether a CVE id was requested.
     *
     * @return true if so, whatever came of it
     */
    boolean cveRequested();

    /**
     * Whether the report is of class A.
     *
     * @return false if it is of another class, or of none
     */
    boolean classA();

    /**
     * Whether the matter of the CVE is settled (CVE-1, CVE-2, CVE-3).
     *
     * @return true if no answer is waited for
     */
    boolean cveSettled();

    /**
     * Whether every needed patch is approved (FIX-1).
     *
     * @return true if none is missing at the instant at which this revision came about
     */
    boolean patchesApproved();

    /**
     * Whether a disclosure date is recorded that section 8 accepts.
     *
     * @return true if the private report has a date that stands against its notification, or would stand if the lists
     *     were notified at the instant at which this revision came about
     */
    boolean dateAccepted();

    /**
     * Facts to fill in.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. */
    final class Builder extends ImmutableExtentFacts.Builder {
        Builder() {}
    }
}
