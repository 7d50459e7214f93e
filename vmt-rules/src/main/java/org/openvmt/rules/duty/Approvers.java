// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.casefile.DescriptionState.Approval;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.profile.TeamProfile;

/** What every approver has said of the posted revision of the impact description. */
final class Approvers {

    private final DescriptionState description;
    private final TeamProfile profile;

    Approvers(DescriptionState description, TeamProfile profile) {
        this.description = description;
        this.profile = profile;
    }

    /** One for each body of the profile, and one for the reporter. */
    List<ApproverWork> each() {
        return Stream.concat(profile.approvers().stream(), Stream.of(DescriptionEvent.REPORTER))
                .map(this::work)
                .toList();
    }

    /** Whether there is a posted revision, and nobody's word on it is waited for. */
    boolean haveAllApproved() {
        return description.posted().isPresent()
                && each().stream()
                        .allMatch(approver -> approver.approved() || (approver.reporter() && approver.waived()));
    }

    private ApproverWork work(String approver) {
        boolean reporter = approver.equals(DescriptionEvent.REPORTER);
        boolean approved = description.approvals().stream()
                .filter(approval -> approval.event().approver().equals(approver))
                .anyMatch(approval -> reporter || profile.drafterMayApprove() || !isDrafters(approval));
        return new ApproverWork(
                approver, reporter, approved, description.waived().containsKey(approver));
    }

    private boolean isDrafters(Approval approval) {
        return description.isDrafters(approval.event(), approval.recordedBy());
    }
}
