// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;

/** One warm decision on a move with all its reasons: by hand, by this library, and by two others. */
@State(Scope.Thread)
public class MoveBenchmark {

    private final List<MoveFacts> moves = Moves.few();
    private final List<Subject> subjects = Moves.subjects(moves.size());
    private final Rulebook rules = Rulebook.shipped();
    private final Rulebook forgetful = Rulebook.shipped().listening(finding -> {});
    private final EasyRulesTable easyRules = new EasyRulesTable();
    private final StateMachineTable stateMachine = new StateMachineTable();
    private int next;

    /** Lets everybody decide once, and compares. */
    @Setup
    public void compare() {
        Agreement.check(moves);
        for (int i = 0; i < moves.size(); i++) {
            MoveFacts facts = moves.get(i);
            MoveDecision.of(rules, facts, subjects.get(i));
            Agreement.check("Easy Rules", easyRules.decide(facts, subjects.get(i)), facts);
            Agreement.check("Spring Statemachine", stateMachine.decide(facts, subjects.get(i)), facts);
        }
    }

    private int turn() {
        next = next + 1 == moves.size() ? 0 : next + 1;
        return next;
    }

    /** The switch. */
    @Benchmark
    public Decision<Verdict> floor() {
        int turn = turn();
        return Floor.decide(moves.get(turn), subjects.get(turn));
    }

    /** Facts that were decided on before. */
    @Benchmark
    public MoveAnswer factsSeen() {
        int turn = turn();
        return MoveDecision.of(rules, moves.get(turn), subjects.get(turn));
    }

    /** Facts that were never decided on: verdict and reasons, what the others give. */
    @Benchmark
    public MoveAnswer factsNew() {
        int turn = turn();
        return MoveDecision.weigh(forgetful, moves.get(turn), subjects.get(turn));
    }

    /** Facts that were never decided on: also, for a refusal, the moves that are granted instead. */
    @Benchmark
    public MoveAnswer factsNewWithOptions() {
        int turn = turn();
        return MoveDecision.of(forgetful, moves.get(turn), subjects.get(turn));
    }

    /** The same table in Easy Rules. */
    @Benchmark
    public Decision<Verdict> easyRules() {
        int turn = turn();
        return easyRules.decide(moves.get(turn), subjects.get(turn));
    }

    /** The same table in Spring Statemachine. */
    @Benchmark
    public Decision<Verdict> stateMachine() {
        int turn = turn();
        return stateMachine.decide(moves.get(turn), subjects.get(turn));
    }
}
