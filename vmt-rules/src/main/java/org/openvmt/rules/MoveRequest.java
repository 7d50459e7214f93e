// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import java.time.Instant;
import java.util.Objects;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;

/**
 * The wish to move a case.
 *
 * @param target the status to reach
 * @param at when the move is taken
 * @param by who takes it
 * @param as in which role
 */
public record MoveRequest(TaskStatus target, Instant at, String by, Role as) {

    /** Checks that nothing is missing. */
    public MoveRequest {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(as, "as");
    }

    /**
     * The case in its next revision, with the row that granted the move on record; or the refusal. What the audit would
     * object to is not recorded.
     */
    MoveResult carriedOut(PolicyGround ground, CaseFile caseFile, MoveAnswer answer) {
        if (!answer.isGranted()) {
            return new MoveResult.Refused(answer);
        }
        StatusChanged change =
                new StatusChanged(target, answer.decision().reasons().get(0).rule());
        JournalEntry entry = new JournalEntry(at, by, as, change);
        return DeedDecision.refusal(ground, caseFile, entry)
                .<MoveResult>map(
                        refusal -> new MoveResult.Refused(MoveDecision.refused(ground, caseFile, answer, refusal)))
                .orElseGet(() -> new MoveResult.Taken(answer, caseFile.record(entry)));
    }
}
