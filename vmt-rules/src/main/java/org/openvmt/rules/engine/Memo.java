// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was decided before, by the facts that it was decided on. A decision is a pure function of its facts, so that the
 * same facts need no second run. Bounded and thread-safe; two threads that ask at once may both decide, to the same end.
 * It starts no thread, and costs next to nothing until it is asked.
 */
final class Memo {

    /** Facts remembered for each decision: some megabytes at most, and far more than the cases of a team differ in. */
    static final int BOUND = 4_096;

    private static final int GENERATION = BOUND / 2;

    private volatile Generations remembered = new Generations(new ConcurrentHashMap<>(), Map.of());

    /** What was asked of late, and what was asked before that; when the young are many, the old are forgotten. */
    private record Generations(Map<Object, Object> young, Map<Object, Object> old) {}

    @SuppressWarnings("unchecked") // the facts tell the type of the answer: one reading for each type of facts
    <T> T recall(Object facts, Supplier<T> decide) {
        Generations now = remembered;
        Object known = now.young.get(facts);
        if (known != null) {
            return (T) known;
        }
        known = now.old.get(facts);
        T answer = known == null ? decide.get() : (T) known;
        keep(facts, answer);
        return answer;
    }

    /** One at a time, which is rare: so the bound is never passed. */
    private synchronized void keep(Object facts, Object answer) {
        if (remembered.young.size() >= GENERATION) {
            remembered = new Generations(new ConcurrentHashMap<>(), remembered.young);
        }
        remembered.young.put(facts, answer);
    }

    long size() {
        Generations now = remembered;
        return now.young.size() + (long) now.old.size();
    }
}
