// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import java.util.Collection;
import java.util.List;
import org.openvmt.core.people.Role;

/** The open duties of a case at an instant, the most urgent first. Section 10 of the process. */
public final class Duties {

    private final List<Duty> open;

    private Duties(List<Duty> open) {
        this.open = open;
    }

    /**
     * Duties in the order of their urgency.
     *
     * @param open the duties, in any order
     * @return the same duties, sorted
     */
    public static Duties of(Collection<Duty> open) {
        return new Duties(open.stream().distinct().sorted().toList());
    }

    /**
     * What is to be done.
     *
     * @return the most urgent first; empty if there is nothing to do
     */
    public List<Duty> open() {
        return open;
    }

    /**
     * What ought to be done by now.
     *
     * @return the longest overdue first
     */
    public List<Duty> overdue() {
        return open.stream().filter(Duty::isOverdue).toList();
    }

    /**
     * What somebody owes.
     *
     * @param role the part in which they act
     * @return the most urgent first
     */
    public List<Duty> owedBy(Role role) {
        return open.stream().filter(duty -> duty.owedBy().contains(role)).toList();
    }

    /**
     * What is owed by one rule.
     *
     * @param rule the id of the rule, such as {@code DU-22}
     * @return the most urgent first
     */
    public List<Duty> of(String rule) {
        return open.stream().filter(duty -> duty.rule().equals(rule)).toList();
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true if no duty is open
     */
    public boolean isEmpty() {
        return open.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duties that && open.equals(that.open);
    }

    @Override
    public int hashCode() {
        return open.hashCode();
    }

    @Override
    public String toString() {
        return open.toString();
    }
}
