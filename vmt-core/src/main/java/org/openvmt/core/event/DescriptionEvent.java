// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import org.openvmt.core.advisory.ImpactDescription;

/**
 * What happens to the impact description. Process sections <i>Draft impact description</i> and <i>Review impact
 * description</i>.
 */
public sealed interface DescriptionEvent extends CaseEvent {

    /** How an approval names the reporter, where others are named by the profile. */
    String REPORTER = "reporter";

    /**
     * A revision was posted for review.
     *
     * @param revision its number, from 1 on
     * @param description what it says
     */
    record DescriptionPosted(int revision, ImpactDescription description) implements DescriptionEvent {
        /**
         * Checks the revision.
         * @param revision its number, from 1 on
         * @param description what it says
         */
        public DescriptionPosted {
            Parts.check().revision(revision).given(description, "description").throwIfAny();
        }
    }

    /**
     * An approver approved one revision; a later one voids the approval (APP-2).
     *
     * @param revision the revision that was approved
     * @param approver the approving body as the profile names it, or {@link #REPORTER}
     * @param approvedBy the person who approved
     */
    record DescriptionApproved(int revision, String approver, String approvedBy) implements DescriptionEvent {
        /**
         * Checks revision and names.
         * @param revision the revision that was approved
         * @param approver the approving body as the profile names it, or {@link #REPORTER}
         * @param approvedBy the person who approved
         */
        public DescriptionApproved {
            Parts.check()
                    .revision(revision)
                    .line(approver, "approver")
                    .line(approvedBy, "approved-by")
                    .throwIfAny();
        }
    }

    /**
     * An approval is not waited for, such as that of a reporter who does not answer.
     *
     * @param approver the approving body as the profile names it, or {@link #REPORTER}
     * @param reason why
     */
    record ApprovalWaived(String approver, String reason) implements DescriptionEvent {
        /**
         * Checks name and reason.
         * @param approver the approving body as the profile names it, or {@link #REPORTER}
         * @param reason why
         */
        public ApprovalWaived {
            Parts.check().line(approver, "approver").reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "ApprovalWaived";
        }
    }
}
