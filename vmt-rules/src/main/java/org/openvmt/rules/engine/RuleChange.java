// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;

/** What changes about the rules of one decision: some go, some come. Immutable. */
public final class RuleChange {

    private final Set<String> gone;
    private final Supplier<Collection<KiePackage>> added;
    private final Vocabulary vocabulary;

    private RuleChange(Set<String> gone, Supplier<Collection<KiePackage>> added, Vocabulary vocabulary) {
        this.gone = Set.copyOf(gone);
        this.added = added;
        this.vocabulary = vocabulary;
    }

    /**
     * A change of rules that may say anything.
     *
     * @param gone the full names of the rules that go; a name that no rule has is passed over
     * @param added supplies the compiled rules that come, anew each time, since a base keeps what it is given;
     *     thread-safe
     * @return the change
     */
    public static RuleChange of(Set<String> gone, Supplier<Collection<KiePackage>> added) {
        return new RuleChange(gone, added, Vocabulary.ANYTHING);
    }

    /**
     * A change of rules that are held against what the decision understands.
     *
     * @param gone the full names of the rules that go; a name that no rule has is passed over
     * @param added supplies the compiled rules that come, anew each time, since a base keeps what it is given;
     *     thread-safe
     * @param vocabulary what the rules may say; thread-safe
     * @return the change
     */
    public static RuleChange of(Set<String> gone, Supplier<Collection<KiePackage>> added, Vocabulary vocabulary) {
        return new RuleChange(gone, added, vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The base with the change made in it. */
    InternalKnowledgeBase madeIn(InternalKnowledgeBase base) {
        for (KiePackage held : base.getKiePackages()) {
            held.getRules().stream()
                    .map(rule -> rule.getName())
                    .filter(gone::contains)
                    .toList()
                    .forEach(name -> base.removeRule(held.getName(), name));
        }
        base.addPackages(added.get());
        return base;
    }
}
