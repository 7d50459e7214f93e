// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.people.Role;

/**
 * What a rule concludes: that something is owed.
 *
 * @param task what is to be done
 * @param roles who owes it
 * @param name who of them, where that is settled
 * @param item which one it is about, where there are several
 * @param since since when
 * @param by by when, where the process says so
 * @param dayEnds whether the deadline is the midnight at which a day is over
 */
public record Owed(
        String task,
        Set<Role> roles,
        Optional<String> name,
        Optional<String> item,
        Instant since,
        Optional<Instant> by,
        boolean dayEnds) {

    /** Checks that nothing is missing. */
    public Owed {
        Objects.requireNonNull(task, "task");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(by, "by");
    }

    /**
     * A task for somebody.
     *
     * @param task what is to be done, with nothing in it that belongs to the report
     * @param roles who owes it
     * @return the task, of which nothing is said about the time so far
     */
    public static Task to(String task, Role... roles) {
        return new Task(task, Set.copyOf(List.of(roles)), Optional.empty(), Optional.empty());
    }

    /**
     * The same with a deadline.
     *
     * @param due the last instant at which it is in time
     * @return what is owed
     */
    public Owed by(Instant due) {
        return new Owed(task, roles, name, item, since, Optional.of(due), false);
    }

    /**
     * The same with a deadline that has to be known.
     *
     * @param due the last instant at which it is in time
     * @return what is owed
     */
    public Owed by(Optional<Instant> due) {
        return by(due.orElseThrow());
    }

    /**
     * The same with no time to lose.
     *
     * @return what is owed, due as it arises
     */
    public Owed atOnce() {
        return by(since);
    }

    /**
     * The same, within the UTC date of an instant.
     *
     * @param day an instant of that date
     * @return what is owed, due at the midnight that ends the date
     */
    public Owed byTheEndOfTheDayOf(Instant day) {
        Instant midnight = day.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        return new Owed(task, roles, name, item, since, Optional.of(midnight), true);
    }

    /**
     * The same, on the day before at the latest.
     *
     * @param day an instant of the UTC date that must not begin first
     * @return what is owed, due at the midnight at which that date begins
     */
    public Owed byTheDayBefore(Optional<Instant> day) {
        Instant midnight = day.orElseThrow().truncatedTo(ChronoUnit.DAYS);
        return new Owed(task, roles, name, item, since, Optional.of(midnight), true);
    }

    /**
     * A task of which nothing is said about the time so far.
     *
     * @param task what is to be done
     * @param roles who owes it
     * @param name who of them, where that is settled
     * @param item which one it is about, where there are several
     */
    public record Task(String task, Set<Role> roles, Optional<String> name, Optional<String> item) {

        /**
         * The same about one of several.
         *
         * @param which which one
         * @return the task
         */
        public Task about(String which) {
            return new Task(task, roles, name, Optional.of(which));
        }

        /**
         * The same for one of those who might owe it.
         *
         * @param who the name of a body or a person
         * @return the task
         */
        public Task named(String who) {
            return new Task(task, roles, Optional.of(who), item);
        }

        /**
         * The same for one of those who might owe it, if it is known who.
         *
         * @param who the name of a body or a person
         * @return the task
         */
        public Task named(Optional<String> who) {
            return new Task(task, roles, who, item);
        }

        /**
         * When it arose.
         *
         * @param when the instant
         * @return what is owed, without a deadline
         */
        public Owed since(Instant when) {
            return new Owed(task, roles, name, item, when, Optional.empty(), false);
        }

        /**
         * When it arose, which has to be known.
         *
         * @param when the instant
         * @return what is owed, without a deadline
         */
        public Owed since(Optional<Instant> when) {
            return since(when.orElseThrow());
        }

        /**
         * When the last of several things came about.
         *
         * @param one an instant
         * @param other another one
         * @return what is owed since the later of them, without a deadline
         */
        public Owed sinceBoth(Optional<Instant> one, Optional<Instant> other) {
            Instant first = one.orElseThrow();
            Instant second = other.orElseThrow();
            return since(first.isAfter(second) ? first : second);
        }

        /**
         * When the last of any number of things came about.
         *
         * @param instants when each did, one at least; none of them empty
         * @return what is owed since the latest of them, without a deadline
         */
        public Owed sinceAll(List<Optional<Instant>> instants) {
            return since(instants.stream().map(Optional::orElseThrow).max(Instant::compareTo));
        }
    }
}
