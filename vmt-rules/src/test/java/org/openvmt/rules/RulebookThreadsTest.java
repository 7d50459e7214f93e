// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.ExtentDecision;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleChange;
import org.openvmt.rules.engine.RuleChanges;

/** Many threads, one rulebook: the same answers as one thread gets, from the first decision on. */
@Tag("long")
class RulebookThreadsTest {

    private static final int THREADS = 8;

    private static final List<CaseFile> REVISIONS = revisions();

    private static List<CaseFile> revisions() {
        CaseFile whole = ThirdTeam.privateCase();
        return IntStream.rangeClosed(1, whole.revision())
                .mapToObj(whole::atRevision)
                .toList();
    }

    /** A rulebook that has not been asked anything, not even to load its rules. */
    private static PolicyGround fresh() {
        PolicyGround ground = PolicyGround.of(ThirdTeam.profile());
        RuleChanges each = () -> Map.of(
                DecisionKind.OUTCOME, nothing(), DecisionKind.TRANSITIONS, nothing(), DecisionKind.EXTENT, nothing());
        return new PolicyGround(
                ground.profile(), ground.holidays(), ground.rules().with(each));
    }

    private static RuleChange nothing() {
        return RuleChange.of(Set.of(), List::of);
    }

    private static List<Object> answers(PolicyGround ground) {
        List<Object> answers = new ArrayList<>();
        for (CaseFile caseFile : REVISIONS) {
            Stream.of(TaskStatus.values())
                    .map(target -> MoveDecision.of(ground, caseFile, target, caseFile.lastEventAt()))
                    .forEach(answers::add);
            answers.add(ExtentDecision.of(ground, caseFile, caseFile.lastEventAt()));
        }
        Stream.of(ReportClass.values())
                .map(reportClass -> OutcomeDecision.of(ground.rules(), reportClass))
                .forEach(answers::add);
        return answers;
    }

    @Test
    void givesEveryThreadTheAnswersThatOneThreadGets() throws Exception {
        check(fresh(), answers(fresh()));
    }

    @Test
    void givesEveryThreadTheSameAnswersWithoutAMemo() throws Exception {
        PolicyGround ground = fresh();
        PolicyGround forgetful = new PolicyGround(
                ground.profile(), ground.holidays(), ground.rules().listening(finding -> {}));
        check(forgetful, answers(ground));
    }

    private static void check(PolicyGround shared, List<Object> expected) throws Exception {
        assertThat(THREADS * expected.size()).isGreaterThan(2_000);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> answers = Stream.generate(() -> pool.submit((Callable<List<Object>>) () -> {
                        start.await();
                        return answers(shared);
                    }))
                    .limit(THREADS)
                    .toList();
            start.countDown();
            for (Future<List<Object>> one : answers) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
