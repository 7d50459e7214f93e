// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openvmt.core.decision.Subject;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;

/** 100,000 moves for which the facts are at hand. */
@State(Scope.Benchmark)
public class BatchBenchmark {

    /** Whether the facts repeat or are all different. */
    @Param({"REPEATING", "DIFFERENT"})
    public Variety facts = Variety.REPEATING;

    /** How many threads share the batch. */
    @Param({"1", "2"})
    public int threads;

    private final Rulebook rules = Rulebook.shipped();
    private final List<Subject> subjects = Moves.subjects(Batch.SIZE);
    private List<MoveFacts> moves = List.of();
    private Batch batch = new Batch(1);

    /** How much the facts differ. */
    public enum Variety {
        /** Drawn from a few hundred. */
        REPEATING,
        /** No two alike. */
        DIFFERENT
    }

    /** Invents the facts. */
    @Setup
    public void prepare() {
        moves = facts == Variety.REPEATING ? Moves.repeating(Batch.SIZE) : Moves.different(Batch.SIZE);
        Agreement.check(moves.subList(0, Moves.REPEATING));
        batch.close();
        batch = new Batch(threads);
    }

    /** Lets the threads go. */
    @TearDown
    public void close() {
        batch.close();
    }

    /** The switch. */
    @Benchmark
    public long floor() throws Exception {
        return batch.run(
                i -> Floor.decide(moves.get(i), subjects.get(i)).reasons().size());
    }

    /** The rules. */
    @Benchmark
    public long rules() throws Exception {
        return batch.run(i -> MoveDecision.of(rules, moves.get(i), subjects.get(i))
                .decision()
                .reasons()
                .size());
    }
}
