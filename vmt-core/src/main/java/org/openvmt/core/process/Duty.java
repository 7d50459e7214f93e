// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Role;
import org.openvmt.core.value.Problems;

/**
 * Something that is to be done about a case, as it stood at the instant that was asked about. Its text shows neither the
 * item nor a name, which may belong to a private report. Invariants: the task is one visible line, somebody owes it, and
 * it arose no later than the instant asked. Ordered by urgency: overdue ones first, the longest overdue foremost, then
 * those with a deadline, then the others by age; item and name make the order total. Section 10 of the process.
 */
@Value.Immutable
public sealed interface Duty extends Comparable<Duty> permits ImmutableDuty {

    /**
     * What is to be done.
     *
     * @return one visible line that gives nothing of the report away
     */
    String task();

    /**
     * Which one it is about, where there are several: a branch, a component, a list, a channel, an approver, a status.
     *
     * @return empty if there is only one
     */
    @Value.Redacted
    Optional<String> item();

    /**
     * The parts that owe it.
     *
     * @return at least one role
     */
    Set<Role> owedBy();

    /**
     * Who of them owes it, where that is settled: an approving body, or whoever warned a list.
     *
     * @return empty if everybody in that part may do it
     */
    @Value.Redacted
    Optional<String> name();

    /**
     * Since when it is owed.
     *
     * @return not after the instant asked
     */
    Instant since();

    /**
     * By when it is to be done. What is owed at once is due when it arises.
     *
     * @return empty if the process gives no deadline
     */
    Optional<Instant> by();

    /**
     * Whether the deadline is the midnight at which a day is over, at which the time is up already.
     *
     * @return false for a deadline that can be met at the very instant
     */
    @Value.Default
    default boolean dayEnds() {
        return false;
    }

    /**
     * The instant that was asked about.
     *
     * @return the instant that tells what is overdue
     */
    Instant asked();

    /**
     * Why it is owed, with the rule that says so.
     *
     * @return the reason, whose sentence gives nothing of the report away
     */
    Reason reason();

    /**
     * The rule that the duty follows from.
     *
     * @return its id, such as {@code DU-22}
     */
    default String rule() {
        return reason().rule();
    }

    /**
     * How long the deadline is past.
     *
     * @return empty unless the duty is overdue; zero at the midnight that ends the day of a deadline
     */
    default Optional<Duration> overdueBy() {
        return by().filter(due -> isOverdue()).map(due -> Duration.between(due, asked()));
    }

    /**
     * Whether the deadline is past.
     *
     * @return true if so
     */
    default boolean isOverdue() {
        return by().filter(due -> dayEnds() ? !asked().isBefore(due) : asked().isAfter(due))
                .isPresent();
    }

    /** The more urgent one first. */
    @Override
    default int compareTo(Duty other) {
        return Urgency.ORDER.compare(this, other);
    }

    /** Checks the lines, that somebody owes it, and that it arose by the instant asked. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(task(), "task");
        item().ifPresent(item -> problems.requireLine(item, "item"));
        name().ifPresent(name -> problems.requireLine(name, "name"));
        problems.require(!owedBy().isEmpty(), "owed-by", () -> "is empty, expected who owes it")
                .require(
                        !since().isAfter(asked()),
                        "since",
                        () -> "\"" + since() + "\" lies after the instant asked, \"" + asked() + "\"")
                .throwIfAny();
    }

    /**
     * A duty to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a duty. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
