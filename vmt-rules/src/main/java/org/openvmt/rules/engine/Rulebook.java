// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;
import org.openvmt.rules.fact.Finding;

/**
 * All rules of a policy, by decision. Immutable and thread-safe. The rules of a decision are loaded when it is first
 * asked, and what was decided is remembered by its facts, within bounds.
 */
public final class Rulebook {

    private static final Rulebook SHIPPED = remembering(bases());

    private final Map<DecisionKind, RuleBase> bases;
    private final Map<DecisionKind, Memo> memos;
    private final String silenced;
    private final Consumer<Finding> listener;

    private Rulebook(
            Map<DecisionKind, RuleBase> bases,
            Map<DecisionKind, Memo> memos,
            String silenced,
            Consumer<Finding> listener) {
        this.bases = bases;
        this.memos = memos;
        this.silenced = silenced;
        this.listener = listener;
    }

    private static Rulebook remembering(Map<DecisionKind, RuleBase> bases) {
        Map<DecisionKind, Memo> memos = new EnumMap<>(DecisionKind.class);
        Stream.of(DecisionKind.values()).forEach(kind -> memos.put(kind, new Memo()));
        return new Rulebook(bases, memos, "", finding -> {});
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
     * @throws RuleFailureException if a rule throws something, or says what the decision does not understand
     */
    public List<Finding> run(DecisionKind decision, Collection<?> facts) {
        List<Finding> findings = base(decision).run(facts, silenced);
        findings.forEach(listener);
        return findings;
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
        Memo memo = memos.get(decision);
        return memo == null ? decide.get() : memo.recall(facts, decide);
    }

    /**
     * What the rules say of themselves.
     *
     * @param decision whose rules
     * @return by name
     */
    public List<RuleCard> cards(DecisionKind decision) {
        return rules(decision)
                .map(RuleCard::of)
                .sorted(Comparator.comparing(RuleCard::name))
                .toList();
    }

    /**
     * The ids of the rules, as their annotations give them.
     *
     * @param decision whose rules
     * @return in alphabetical order, each once
     */
    public List<String> ruleIds(DecisionKind decision) {
        return cards(decision).stream().map(RuleCard::id).distinct().sorted().toList();
    }

    /**
     * The names of the rules, each of which begins with the rule's id.
     *
     * @param decision whose rules
     * @return in alphabetical order
     */
    public List<String> ruleNames(DecisionKind decision) {
        return cards(decision).stream().map(RuleCard::name).toList();
    }

    /**
     * The same rules but one, which is as if it had never been written. For looking a policy over: every question is
     * decided anew.
     *
     * @param ruleName the name of the rule
     * @return a rulebook that remembers nothing
     */
    public Rulebook without(String ruleName) {
        return new Rulebook(bases, Map.of(), ruleName, listener);
    }

    /**
     * The same rules, overheard. For looking a policy over: every question is decided anew.
     *
     * @param listener who hears of each finding, in the thread that asked
     * @return a rulebook that remembers nothing
     */
    public Rulebook listening(Consumer<Finding> listener) {
        return new Rulebook(bases, Map.of(), silenced, listener);
    }

    /**
     * The same rules with changes. A decision that is not touched shares its rules with this rulebook.
     *
     * @param changes what changes
     * @return a rulebook that remembers nothing so far, and nothing at all if this one does not
     */
    public Rulebook with(RuleChanges changes) {
        Map<DecisionKind, RuleBase> changed = new EnumMap<>(bases);
        changes.byDecision()
                .forEach((decision, change) ->
                        changed.put(decision, base(decision).with(change)));
        return memos.isEmpty() ? new Rulebook(changed, memos, silenced, listener) : remembering(changed);
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
