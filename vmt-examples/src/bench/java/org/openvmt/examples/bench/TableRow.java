// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;

/** A row of the table of moves: from where to where, for which reports, and what must hold. */
record TableRow(
        Because because,
        Set<TaskStatus> origins,
        TaskStatus target,
        Predicate<MoveFacts> scope,
        String grant,
        List<Guard> guards) {

    private static final Because COORDINATOR = Because.stated("PPL-1", "Process");

    /** A condition of a row; a fit tells the row from others between the same two statuses. */
    record Guard(boolean fit, Because because, Function<MoveFacts, List<String>> missing) {

        List<Reason> unmet(MoveFacts facts) {
            return missing.apply(facts).stream().map(because::says).toList();
        }
    }

    static TableRow stated(String id, String section, Set<TaskStatus> origins, TaskStatus target) {
        return of(Because.stated(id, section), origins, target);
    }

    static TableRow derived(String id, String section, Set<TaskStatus> origins, TaskStatus target) {
        return of(Because.derived(id, section), origins, target);
    }

    private static TableRow of(Because because, Set<TaskStatus> origins, TaskStatus target) {
        Guard coordinator = new Guard(false, COORDINATOR, MoveFacts::withoutCoordinator);
        return new TableRow(because, origins, target, facts -> true, "", List.of(coordinator));
    }

    boolean leads(TaskStatus from, TaskStatus to) {
        return to == target && origins.contains(from);
    }

    /** Whether the row leads where the facts want to go, and is for such reports. */
    boolean speaks(MoveFacts facts) {
        return leads(facts.origin(), facts.target()) && scope.test(facts);
    }

    Reason granted() {
        return because.says(grant);
    }

    TableRow granting(String sentence) {
        return new TableRow(because, origins, target, scope, sentence, guards);
    }

    TableRow of(Predicate<MoveFacts> reports) {
        return new TableRow(because, origins, target, reports, grant, guards);
    }

    TableRow where(Predicate<MoveFacts> holds, Function<MoveFacts, String> otherwise) {
        return with(true, because, facts -> holds.test(facts) ? List.of() : List.of(otherwise.apply(facts)));
    }

    TableRow needs(Predicate<MoveFacts> holds, String otherwise) {
        return needs(because, holds, otherwise);
    }

    TableRow needs(Predicate<MoveFacts> holds, Function<MoveFacts, String> otherwise) {
        return needs(because, holds, otherwise);
    }

    TableRow needs(Because rule, Predicate<MoveFacts> holds, String otherwise) {
        return needs(rule, holds, facts -> otherwise);
    }

    TableRow needs(Because rule, Predicate<MoveFacts> holds, Function<MoveFacts, String> otherwise) {
        return with(false, rule, facts -> holds.test(facts) ? List.of() : List.of(otherwise.apply(facts)));
    }

    TableRow needsNone(Function<MoveFacts, List<String>> missing, String words) {
        return needsNone(because, missing, words);
    }

    TableRow needsNone(Because rule, Function<MoveFacts, List<String>> missing, String words) {
        return with(
                false,
                rule,
                facts -> missing.apply(facts).stream().map(words::concat).toList());
    }

    private TableRow with(boolean fit, Because rule, Function<MoveFacts, List<String>> missing) {
        List<Guard> more = Stream.concat(guards.stream(), Stream.of(new Guard(fit, rule, missing)))
                .toList();
        return new TableRow(because, origins, target, scope, grant, more);
    }
}
