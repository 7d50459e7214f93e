// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;

/** Asks the decision on moves which of them a case may take, and since when. */
final class MoveReader {

    private final PolicyGround ground;
    private final Past past;
    private final Instant at;

    MoveReader(PolicyGround ground, Past past, Instant at) {
        this.ground = ground;
        this.past = past;
        this.at = at;
    }

    Set<Object> read() {
        Set<Object> facts = new HashSet<>();
        for (TaskStatus target : TaskStatus.values()) {
            Set<String> rows = rows(past.caseFile(), target, at);
            past.since(ground.profile(), at, (then, moment) -> isOpen(then, target, moment))
                    .ifPresent(since -> facts.add(new OpenMove(target, rows, since)));
        }
        return facts;
    }

    private boolean isOpen(CaseFile then, TaskStatus target, Instant moment) {
        return then.state().status() == past.state().status()
                && !rows(then, target, moment).isEmpty();
    }

    /** The rows that grant a move; none if it is refused. */
    private Set<String> rows(CaseFile then, TaskStatus target, Instant moment) {
        MoveAnswer answer = MoveDecision.of(ground, then, target, moment);
        return answer.isGranted()
                ? answer.decision().reasons().stream().map(Reason::rule).collect(Collectors.toSet())
                : Set.of();
    }
}
