// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;

/**
 * Granted or refused, by default refused. Rows allow and guards block: a move is granted if at least one row that is
 * meant for the case has no unmet guard. Section 5 of the process.
 */
public final class MoveDecision {

    private MoveDecision() {}

    /**
     * Whether a case may move.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param target the status to reach
     * @param at when the move would be taken
     * @return the answer
     */
    public static MoveAnswer of(PolicyGround ground, CaseFile caseFile, TaskStatus target, Instant at) {
        MoveFacts facts = facts(ground, caseFile, target, at);
        return of(ground.rules(), facts, new Subject(caseFile.id(), caseFile.revision(), at));
    }

    /**
     * Whether a case may move for which the facts hold.
     *
     * @param rules the rules
     * @param facts where it stands, where it is to go, and what holds
     * @param subject the case, its revision and the instant
     * @return the answer
     */
    public static MoveAnswer of(Rulebook rules, MoveFacts facts, Subject subject) {
        MoveWeighing weighing = rules.recall(DecisionKind.TRANSITIONS, facts, () -> MoveWeighing.of(rules, facts));
        return weighing.about(subject);
    }

    /**
     * A move that the rows grant, and that is refused for how it would be recorded.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param granted the answer of the rows
     * @param refusal what the policy has against the record
     * @return the refusal, with the moves that rows grant from where the case stands
     */
    public static MoveAnswer refused(
            PolicyGround ground, CaseFile caseFile, MoveAnswer granted, Decision<Verdict> refusal) {
        Instant at = refusal.subject().map(Subject::at).orElse(caseFile.lastEventAt());
        return ImmutableMoveAnswer.builder()
                .origin(granted.origin())
                .target(granted.target())
                .decision(refusal)
                .options(MoveWeighing.options(ground.rules(), facts(ground, caseFile, granted.target(), at)))
                .build();
    }

    /**
     * Weighs a move for which the facts hold, without a look at the moves that are granted instead, and remembering
     * nothing: for whoever tries very many.
     *
     * @param rules the rules
     * @param facts where the case stands, where it is to go, and what holds
     * @param subject the case, its revision and the instant
     * @return the answer without options
     */
    public static MoveAnswer weigh(Rulebook rules, MoveFacts facts, Subject subject) {
        return MoveWeighing.alone(rules, facts).about(subject);
    }

    /**
     * What each row of the process has against a move, whether or not it is meant for the case.
     *
     * @param rules the rules
     * @param facts where the case stands, where it is to go, and what holds
     * @return for each row that leads there the names of the rules that block it, one for each time that it does so;
     *     nothing for a row that grants the move
     */
    public static List<List<String>> against(Rulebook rules, MoveFacts facts) {
        return MoveWeighing.against(rules, facts);
    }

    /**
     * What the decision reads off a case.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param target the status to reach
     * @param at when the move would be taken
     * @return the facts
     */
    public static MoveFacts facts(PolicyGround ground, CaseFile caseFile, TaskStatus target, Instant at) {
        return new MoveFactsReader(ground, caseFile, at).read(target);
    }
}
