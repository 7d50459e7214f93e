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
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.fact.MoveFacts;

/** 100,000 moves of whole cases, off which the facts have to be read. */
@State(Scope.Benchmark)
public class CaseBatchBenchmark {

    /** How many threads share the batch. */
    @Param({"1", "2"})
    public int threads;

    private final PolicyGround ground = PolicyGround.of(TeamProfiles.kataContainers());
    private final VmtPolicy policy = VmtPolicy.of(ground.profile());
    private final List<Cases.Wish> wishes = Cases.wishes();
    private Batch batch = new Batch(1);

    /** Compares the two. */
    @Setup
    public void prepare() {
        Agreement.check(wishes.stream()
                .map(wish -> MoveDecision.facts(ground, wish.caseFile(), wish.target(), wish.at()))
                .toList());
        batch.close();
        batch = new Batch(threads);
    }

    /** Lets the threads go. */
    @TearDown
    public void close() {
        batch.close();
    }

    /** The switch over facts that are read off the case in the same way. */
    @Benchmark
    public long floor() throws Exception {
        return batch.run(i -> {
            Cases.Wish wish = wishes.get(i % wishes.size());
            MoveFacts facts = MoveDecision.facts(ground, wish.caseFile(), wish.target(), wish.at());
            Subject subject = new Subject(wish.caseFile().id(), wish.caseFile().revision(), wish.at());
            return Floor.decide(facts, subject).reasons().size();
        });
    }

    /** The policy's own door. */
    @Benchmark
    public long rules() throws Exception {
        return batch.run(i -> {
            Cases.Wish wish = wishes.get(i % wishes.size());
            return policy.move(wish.caseFile(), wish.target(), wish.at())
                    .decision()
                    .reasons()
                    .size();
        });
    }
}
