// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;

/** Replays a journal and asks of each event whether the policy would have refused it. */
final class Audit {

    private Audit() {}

    static List<AuditFinding> of(PolicyGround ground, CaseFile caseFile) {
        List<AuditFinding> findings = new ArrayList<>();
        for (int index = 1; index < caseFile.revision(); index++) {
            int place = index;
            JournalEntry entry = caseFile.journal().get(index);
            refusal(ground, caseFile.atRevision(index), entry)
                    .ifPresent(refusal -> findings.add(new AuditFinding(place, entry, refusal)));
        }
        return findings;
    }

    private static Optional<Decision<Verdict>> refusal(PolicyGround ground, CaseFile before, JournalEntry entry) {
        if (entry.event() instanceof StatusChanged change) {
            Decision<Verdict> move =
                    MoveDecision.of(ground, before, change.to(), entry.at()).decision();
            if (!move.outcome().isGranted()) {
                return Optional.of(move);
            }
        }
        return DeedDecision.refusal(ground, before, entry);
    }
}
