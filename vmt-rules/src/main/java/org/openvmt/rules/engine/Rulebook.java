// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;
import org.openvmt.rules.fact.Finding;

/**
 * All rules of a policy, by decision. Immutable and thread-safe. The rules of a decision are loaded when it is first
 * asked, and what was decided is remembered by its facts, within bounds.
 */
public final class Rulebook {

    private static final Rulebook SHIPPED = new Rulebook(bases(), "");

    private final Map<DecisionKind, RuleBase> bases;
    private final Map<DecisionKind, Memo> memos = new EnumMap<>(DecisionKind.class);
    private final String silenced;

    private Rulebook(Map<DecisionKind, RuleBase> bases, String silenced) {
        this.bases = bases;
        this.silenced = silenced;
        Stream.of(DecisionKind.values()).forEach(kind -> memos.put(kind, new Memo()));
    }

    /**
     * The rules of the process, compiled when the library was built.
     *
     * @return the one rulebook of them
     */
    public static Rulebook shipped() {
        return SHIPPED;
    }

    /**
     * Lets the rules of a decision look at facts.
     *
     * @param decision whose rules
     * @param facts what they read; values that are equal if they say the same
     * @return what they found, in an order that does not depend on the order of firing
     */
    public List<Finding> run(DecisionKind decision, Collection<?> facts) {
        return base(decision).run(facts, silenced);
    }

    /**
     * What was decided on the same facts before, or else is decided now. The answer must follow from the rules and the
     * facts alone, and for one type of facts there is one type of answer.
     *
     * @param <T> the type of the answer
     * @param decision whose rules
     * @param facts what the answer depends on; values that are equal if they say the same
     * @param decide how to come to the answer
     * @return the answer
     */
    public <T> T recall(DecisionKind decision, Object facts, Supplier<T> decide) {
        return Objects.requireNonNull(memos.get(decision)).recall(facts, decide);
    }

    /**
     * The ids of the rules, as their annotations give them.
     *
     * @param decision whose rules
     * @return in alphabetical order, each once
     */
    public List<String> ruleIds(DecisionKind decision) {
        return rules(decision)
                .map(rule -> String.valueOf(rule.getMetaData().get("id")))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The names of the rules, each of which begins with the rule's id.
     *
     * @param decision whose rules
     * @return in alphabetical order
     */
    public List<String> ruleNames(DecisionKind decision) {
        return rules(decision).map(Rule::getName).sorted().toList();
    }

    /**
     * The same rules but one, which is as if it had never been written.
     *
     * @param ruleName the name of the rule
     * @return a rulebook that remembers nothing so far
     */
    public Rulebook without(String ruleName) {
        return new Rulebook(bases, ruleName);
    }

    private Stream<Rule> rules(DecisionKind decision) {
        return base(decision).rules().stream().filter(rule -> !rule.getName().equals(silenced));
    }

    private RuleBase base(DecisionKind decision) {
        return Objects.requireNonNull(bases.get(decision));
    }

    private static Map<DecisionKind, RuleBase> bases() {
        Map<DecisionKind, RuleBase> bases = new EnumMap<>(DecisionKind.class);
        Stream.of(DecisionKind.values()).forEach(kind -> bases.put(kind, RuleBase.shipped(kind)));
        return bases;
    }
}
