// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.next;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.fact.MoveFacts;

/** Where a case may go, status by status. Section 5 of the process. */
public final class NextStatuses {

    private NextStatuses() {}

    /**
     * Each of the ten statuses, with granted or the unmet guards, and the smallest set of facts that would grant it.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param at when the move would be taken
     * @return one for each status, in the order of the process
     */
    public static List<NextStatus> of(PolicyGround ground, CaseFile caseFile, Instant at) {
        Subject subject = new Subject(caseFile.id(), caseFile.revision(), at);
        MoveFacts read = MoveDecision.facts(ground, caseFile, caseFile.state().status(), at);
        return Stream.of(TaskStatus.values())
                .map(target -> {
                    MoveFacts facts = read.towards(target);
                    MoveAnswer answer = MoveDecision.of(ground.rules(), facts, subject);
                    Optional<List<MissingFact>> missing =
                            answer.isGranted() ? Optional.of(List.of()) : SmallestSet.of(ground.rules(), facts);
                    return new NextStatus(answer, missing);
                })
                .toList();
    }
}
