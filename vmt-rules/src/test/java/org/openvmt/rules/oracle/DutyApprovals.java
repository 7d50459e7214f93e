// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.profile.TeamProfile;

/** Since when nobody's word on the posted description is waited for: each posting starts from nothing (APP-1, APP-2). */
final class DutyApprovals {

    private DutyApprovals() {}

    static Optional<Instant> since(CaseFile caseFile, TeamProfile profile) {
        Set<String> missing = new HashSet<>();
        boolean waived = false;
        int revision = 0;
        String drafter = "";
        Optional<Instant> since = Optional.empty();
        for (JournalEntry entry : caseFile.journal()) {
            if (entry.event() instanceof DescriptionPosted posting) {
                revision = posting.revision();
                drafter = entry.by();
                since = Optional.empty();
                missing.clear();
                missing.addAll(profile.approvers());
                if (!waived) {
                    missing.add(DescriptionEvent.REPORTER);
                }
            } else if (entry.event() instanceof ApprovalWaived waiver
                    && waiver.approver().equals(DescriptionEvent.REPORTER)) {
                waived = true;
                missing.remove(DescriptionEvent.REPORTER);
            } else if (entry.event() instanceof DescriptionApproved word && word.revision() == revision) {
                boolean own = word.approvedBy().equals(drafter) || entry.by().equals(drafter);
                boolean reporter = word.approver().equals(DescriptionEvent.REPORTER);
                if (reporter || !own || profile.drafterMayApprove()) {
                    missing.remove(word.approver());
                }
            }
            if (revision > 0 && missing.isEmpty() && since.isEmpty()) {
                since = Optional.of(entry.at());
            }
        }
        return since;
    }
}
