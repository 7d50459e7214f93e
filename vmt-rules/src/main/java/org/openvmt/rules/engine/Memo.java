// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * What was decided before, by the facts that it was decided on. A decision is a pure function of its facts, so that the
 * same facts need no second run. Bounded and thread-safe; two threads that ask at once may both decide, to the same end.
 */
final class Memo {

    /** Facts remembered for each decision: some megabytes at most, and far more than the cases of a team differ in. */
    static final int BOUND = 4_096;

    // Evicts in the caller's thread: a policy starts no thread of its own.
    private final Cache<Object, Object> decided =
            Caffeine.newBuilder().maximumSize(BOUND).executor(Runnable::run).build();

    @SuppressWarnings("unchecked") // the facts tell the type of the answer: one reading for each type of facts
    <T> T recall(Object facts, Supplier<T> decide) {
        Object known = decided.getIfPresent(facts);
        if (known != null) {
            return (T) known;
        }
        T answer = decide.get();
        decided.put(facts, answer);
        return answer;
    }

    long size() {
        decided.cleanUp();
        return decided.estimatedSize();
    }
}
