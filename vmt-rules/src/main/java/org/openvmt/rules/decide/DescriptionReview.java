// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.profile.TeamProfile;

/** How far the review of the posted description has come. Process section <i>Review impact description</i>. */
final class DescriptionReview {

    private final DescriptionState state;
    private final TeamProfile profile;

    DescriptionReview(DescriptionState state, TeamProfile profile) {
        this.state = state;
        this.profile = profile;
    }

    boolean isPosted() {
        return state.posted().isPresent();
    }

    List<String> lacks() {
        return state.posted().map(posted -> posted.description().missing()).orElse(List.of());
    }

    /** Approvers without any approval; the reporter's can be waived, nobody else's. */
    List<String> unapprovedBy() {
        boolean reporterWaived = state.waived().containsKey(DescriptionEvent.REPORTER);
        return Stream.concat(
                        profile.approvers().stream(),
                        reporterWaived ? Stream.empty() : Stream.of(DescriptionEvent.REPORTER))
                .filter(approver -> approvalsBy(approver).isEmpty())
                .map(approver -> "the " + approver)
                .toList();
    }

    /** Approvers whose only approvals came from, or were recorded by, who drafted the description (APP-1). */
    List<String> approvedByDrafter() {
        if (profile.drafterMayApprove()) {
            return List.of();
        }
        return profile.approvers().stream()
                .filter(approver -> !approvalsBy(approver).isEmpty())
                .filter(approver -> approvalsBy(approver).stream().allMatch(this::isDrafters))
                .map(approver -> "the " + approver)
                .toList();
    }

    private boolean isDrafters(DescriptionState.Approval approval) {
        return state.isDrafters(approval.event(), approval.recordedBy());
    }

    private List<DescriptionState.Approval> approvalsBy(String approver) {
        return state.approvals().stream()
                .filter(approval -> approval.event().approver().equals(approver))
                .toList();
    }
}
