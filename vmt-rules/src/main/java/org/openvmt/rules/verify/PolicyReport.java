// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvmt.rules.engine.DecisionKind;

/** What the static checks of a policy came to. Immutable. */
public final class PolicyReport {

    private final List<Flaw> flaws;
    private final Map<DecisionKind, Integer> inputs;
    private final Map<DecisionKind, Integer> rules;

    PolicyReport(List<Flaw> flaws, Map<DecisionKind, Integer> inputs, Map<DecisionKind, Integer> rules) {
        this.flaws = List.copyOf(flaws);
        this.inputs = Collections.unmodifiableMap(new EnumMap<>(inputs));
        this.rules = Collections.unmodifiableMap(new EnumMap<>(rules));
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if there is no flaw
     */
    public boolean isSound() {
        return flaws.isEmpty();
    }

    /**
     * Everything that is wrong.
     *
     * @return by decision; empty for a sound policy
     */
    public List<Flaw> flaws() {
        return flaws;
    }

    /**
     * How many inputs each decision was asked for.
     *
     * @return by decision
     */
    public Map<DecisionKind, Integer> inputs() {
        return inputs;
    }

    /**
     * How many rules of each decision were looked at, each of them taken away once.
     *
     * @return by decision
     */
    public Map<DecisionKind, Integer> rules() {
        return rules;
    }

    /**
     * The report for people to read.
     *
     * @return a line for each decision, and one for each flaw
     */
    @Override
    public String toString() {
        String counts = inputs.entrySet().stream()
                .map(entry -> entry.getKey().folder() + ": " + rules.get(entry.getKey()) + " rules, " + entry.getValue()
                        + " inputs")
                .collect(Collectors.joining("\n"));
        return flaws.isEmpty()
                ? counts + "\nsound"
                : counts + "\n" + flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n"));
    }
}
