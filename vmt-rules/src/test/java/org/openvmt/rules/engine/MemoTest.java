// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final Memo memo = new Memo();
    private final AtomicInteger decided = new AtomicInteger();

    private String answer(int facts) {
        return memo.recall(facts, () -> {
            decided.incrementAndGet();
            return "answer to " + facts;
        });
    }

    @Test
    void decidesTheSameFactsOnce() {
        assertThat(answer(7)).isEqualTo("answer to 7").isSameAs(answer(7));
        assertThat(decided).hasValue(1);
    }

    @Test
    void neverRemembersMoreThanItsBound() {
        for (int facts = 0; facts < 5 * Memo.BOUND; facts++) {
            answer(facts);
            assertThat(memo.size()).isLessThanOrEqualTo(Memo.BOUND);
        }
        assertThat(memo.size()).isGreaterThanOrEqualTo(Memo.BOUND / 2);
    }

    @Test
    void keepsWhatIsAskedAgainAndAgain() {
        for (int facts = 0; facts < 5 * Memo.BOUND; facts++) {
            answer(facts);
            answer(0);
        }
        assertThat(decided).hasValue(5 * Memo.BOUND);
    }

    @Test
    void forgetsWhatWasNotAskedForLong() {
        IntStream.rangeClosed(0, Memo.BOUND).forEach(this::answer);
        int before = decided.get();
        assertThat(answer(0)).isEqualTo("answer to 0");
        assertThat(decided).hasValue(before + 1);
    }

    @Test
    void remembersNothingOfAnAttemptThatFailed() {
        assertThatThrownBy(() -> memo.recall(1, () -> {
                    throw new IllegalStateException("no answer");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(memo.size()).isZero();
        assertThat(answer(1)).isEqualTo("answer to 1");
    }

    @Test
    void letsAnAnswerBeSoughtFromWithinAnother() {
        String outer = memo.recall("outer", () -> "outer after " + answer(2));
        assertThat(outer).isEqualTo("outer after answer to 2");
        assertThat(memo.size()).isEqualTo(2);
    }

    @Test
    void givesEveryThreadTheAnswerToItsOwnFacts() throws InterruptedException {
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        Thread[] threads = IntStream.range(0, 8)
                .mapToObj(thread -> new Thread(() -> IntStream.range(0, 20_000)
                        .map(i -> i * 31 % (3 * Memo.BOUND) + thread % 2)
                        .filter(facts -> !answer(facts).equals("answer to " + facts))
                        .forEach(facts -> wrong.add("facts " + facts))))
                .toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
        assertThat(memo.size()).isLessThanOrEqualTo(Memo.BOUND);
    }
}
