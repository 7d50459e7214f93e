// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import java.util.Optional;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Version;

/** What happens to the fix. Process sections <i>Patch development</i> and <i>Patch review</i>. */
public sealed interface PatchEvent extends CaseEvent {

    /** An event of one branch of one component. */
    sealed interface OnBranch extends PatchEvent {

        /**
         * The component.
         *
         * @return the component
         */
        Component component();

        /**
         * The branch.
         *
         * @return its name
         */
        String branch();

        /**
         * The branch of the component.
         *
         * @return both as one
         */
        default Branch where() {
            return new Branch(component(), branch());
        }
    }

    /** What an assessment of a branch found (FIX-1). */
    enum Finding {
        /** The branch needs a patch. */
        AFFECTED,
        /** The branch never had the fault. */
        NOT_AFFECTED,
        /** The branch had the fault and lost it already. */
        ALREADY_FIXED
    }

    /**
     * A branch was looked at.
     *
     * @param component the component
     * @param branch the name of the branch
     * @param finding what was found
     */
    record BranchAssessed(Component component, String branch, Finding finding) implements OnBranch {
        /**
         * Checks the branch.
         * @param component the component
         * @param branch the name of the branch
         * @param finding what was found
         */
        public BranchAssessed {
            Parts.check()
                    .given(component, "component")
                    .line(branch, "branch")
                    .given(finding, "finding")
                    .throwIfAny();
        }
    }

    /**
     * A fix was proposed.
     *
     * @param component the component
     * @param branch the name of the branch
     * @param revision the revision of the fix for that branch, from 1 on
     * @param author who wrote it
     */
    record PatchProposed(Component component, String branch, int revision, String author) implements OnBranch {
        /**
         * Checks branch, revision and author.
         * @param component the component
         * @param branch the name of the branch
         * @param revision the revision of the fix for that branch, from 1 on
         * @param author who wrote it
         */
        public PatchProposed {
            Parts.check()
                    .given(component, "component")
                    .line(branch, "branch")
                    .revision(revision)
                    .line(author, "author")
                    .throwIfAny();
        }
    }

    /**
     * A core reviewer approved one revision of a fix; on a private report: pre-approved (APP-2).
     *
     * @param component the component
     * @param branch the name of the branch
     * @param revision the revision that was approved
     * @param reviewer the core reviewer
     */
    record PatchApproved(Component component, String branch, int revision, String reviewer) implements OnBranch {
        /**
         * Checks branch, revision and reviewer.
         * @param component the component
         * @param branch the name of the branch
         * @param revision the revision that was approved
         * @param reviewer the core reviewer
         */
        public PatchApproved {
            Parts.check()
                    .given(component, "component")
                    .line(branch, "branch")
                    .revision(revision)
                    .line(reviewer, "reviewer")
                    .throwIfAny();
        }
    }

    /**
     * A core reviewer took an approval back.
     *
     * @param component the component
     * @param branch the name of the branch
     * @param revision the revision that had been approved
     * @param reviewer the core reviewer
     */
    record ApprovalWithdrawn(Component component, String branch, int revision, String reviewer) implements OnBranch {
        /**
         * Checks branch, revision and reviewer.
         * @param component the component
         * @param branch the name of the branch
         * @param revision the revision that had been approved
         * @param reviewer the core reviewer
         */
        public ApprovalWithdrawn {
            Parts.check()
                    .given(component, "component")
                    .line(branch, "branch")
                    .revision(revision)
                    .line(reviewer, "reviewer")
                    .throwIfAny();
        }
    }

    /**
     * Somebody found that the fix is complex, so that it may be better made in the open (EMB-2).
     *
     * @param reason why
     */
    record ComplexityStated(String reason) implements PatchEvent {
        /**
         * Checks the reason.
         * @param reason why
         */
        public ComplexityStated {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "ComplexityStated";
        }
    }

    /**
     * A fix went to public review.
     *
     * @param component the component
     * @param branch the name of the branch
     * @param change where it can be reviewed
     */
    record PatchPushed(Component component, String branch, Optional<Link> change) implements OnBranch {
        /**
         * Checks the branch.
         * @param component the component
         * @param branch the name of the branch
         * @param change where it can be reviewed
         */
        public PatchPushed {
            Parts.check()
                    .given(component, "component")
                    .line(branch, "branch")
                    .given(change, "change")
                    .throwIfAny();
        }
    }

    /**
     * A fix was merged.
     *
     * @param component the component
     * @param branch the name of the branch
     */
    record PatchMerged(Component component, String branch) implements OnBranch {
        /**
         * Checks the branch.
         * @param component the component
         * @param branch the name of the branch
         */
        public PatchMerged {
            Parts.check().given(component, "component").line(branch, "branch").throwIfAny();
        }
    }

    /**
     * The fix was withdrawn after it had been communicated (TR-16).
     *
     * @param reason why
     */
    record FixWithdrawn(String reason) implements PatchEvent {
        /**
         * Checks the reason.
         * @param reason why
         */
        public FixWithdrawn {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "FixWithdrawn";
        }
    }

    /**
     * A release with the fix was tagged.
     *
     * @param component the component
     * @param version the version
     */
    record PointReleaseTagged(Component component, Version version) implements PatchEvent {
        /**
         * Checks that nothing is null.
         * @param component the component
         * @param version the version
         */
        public PointReleaseTagged {
            Parts.check()
                    .given(component, "component")
                    .given(version, "version")
                    .throwIfAny();
        }
    }

    /**
     * Nobody needs a release for the fix.
     *
     * @param reason why
     */
    record PointReleaseNotWarranted(String reason) implements PatchEvent {
        /**
         * Checks the reason.
         * @param reason why
         */
        public PointReleaseNotWarranted {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "PointReleaseNotWarranted";
        }
    }
}
