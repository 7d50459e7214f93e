// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.openvmt.core.value.InvalidValueException;

/**
 * An answer with the reasons for it: never a bare yes or no. Immutable if the outcome is.
 *
 * @param <T> what was decided
 */
public final class Decision<T> {

    private final T outcome;
    private final List<Reason> reasons;
    private final Optional<Subject> subject;

    private Decision(T outcome, List<Reason> reasons, Optional<Subject> subject) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.reasons = List.copyOf(reasons);
        this.subject = subject;
        if (this.reasons.isEmpty()) {
            throw InvalidValueException.of("reasons", "is empty, expected at least one reason for a decision");
        }
    }

    /**
     * A decision that is about no case in particular, such as the outcome of a class.
     *
     * @param <T> what was decided
     * @param outcome the answer
     * @param reasons why; at least one
     * @return the decision
     * @throws InvalidValueException if there is no reason
     */
    public static <T> Decision<T> of(T outcome, List<Reason> reasons) {
        return new Decision<>(outcome, reasons, Optional.empty());
    }

    /**
     * A decision about one case at one instant.
     *
     * @param <T> what was decided
     * @param subject the very case, revision and instant that it is about
     * @param outcome the answer
     * @param reasons why; at least one
     * @return the decision
     * @throws InvalidValueException if there is no reason
     */
    public static <T> Decision<T> about(Subject subject, T outcome, List<Reason> reasons) {
        return new Decision<>(outcome, reasons, Optional.of(subject));
    }

    /**
     * What was decided.
     *
     * @return the answer
     */
    public T outcome() {
        return outcome;
    }

    /**
     * Why.
     *
     * @return at least one reason, in a stable order
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * The case, revision and instant that the decision is about.
     *
     * @return empty if it is about no case in particular
     */
    public Optional<Subject> subject() {
        return subject;
    }

    /**
     * Whether a rule is among the reasons.
     *
     * @param rule the id of the rule
     * @return true if at least one reason comes from it
     */
    public boolean cites(String rule) {
        return reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    /**
     * The same reasons for another form of the answer.
     *
     * @param <R> the other form
     * @param form how to get there
     * @return a decision with the same reasons and subject
     */
    public <R> Decision<R> map(Function<? super T, ? extends R> form) {
        return new Decision<>(form.apply(outcome), reasons, subject);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision<?> that
                && outcome.equals(that.outcome)
                && reasons.equals(that.reasons)
                && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, reasons, subject);
    }

    @Override
    public String toString() {
        return outcome + " because " + reasons;
    }
}
