// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the process never lets happen, as a sentence that must hold of every step from one stand of a case to the next.
 *
 * @param says the sentence
 * @param basis the rules or the section of the process that say so
 * @param holds whether it holds of a step
 */
record Invariant(String says, String basis, BiPredicate<Stand, Stand> holds) {

    static Invariant ofState(String says, String basis, Predicate<Stand> holds) {
        return new Invariant(says, basis, (before, after) -> holds.test(after));
    }

    /** The broken ones of a step, each with the story that breaks it. */
    static List<String> broken(List<Invariant> invariants, Stand before, Stand after) {
        return invariants.stream()
                .filter(invariant -> !invariant.holds.test(before, after))
                .map(invariant -> invariant + ", but: " + after.story())
                .toList();
    }

    static List<Invariant> join(List<Invariant> one, List<Invariant> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Override
    public String toString() {
        return says + " (" + basis + ")";
    }
}
