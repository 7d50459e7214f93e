// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Findings;

/**
 * The rules of one decision, loaded when they are first asked. Thread-safe: every run has a session of its own, which is
 * disposed of whatever happens.
 */
final class RuleBase {

    private final Supplier<InternalKnowledgeBase> source;
    private final Vocabulary vocabulary;
    private volatile @Nullable KieBase loaded;

    private RuleBase(Supplier<InternalKnowledgeBase> source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** The rules as they were compiled when the library was built. */
    static RuleBase shipped(DecisionKind decision) {
        return new RuleBase(
                () -> KieBaseBuilder.createKieBaseFromModel(CompiledModels.of(decision.folder())), Vocabulary.ANYTHING);
    }

    /** The same rules with a change; a base of its own. */
    RuleBase with(RuleChange change) {
        return new RuleBase(() -> change.madeIn(source.get()), vocabulary.and(change.vocabulary()));
    }

    List<Finding> run(Collection<?> facts, String silenced) {
        Findings findings = new Findings();
        KieSession session = base().newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            if (silenced.isEmpty()) {
                session.fireAllRules();
            } else {
                session.fireAllRules(match -> !match.getRule().getName().equals(silenced));
            }
        } catch (RuntimeException e) {
            throw RuleFailureException.of(e);
        } finally {
            session.dispose();
        }
        List<Finding> found = findings.inOrder();
        for (Finding finding : found) {
            Optional<String> expected = vocabulary.insteadOf(finding, facts);
            if (expected.isPresent()) {
                throw RuleFailureException.of(finding, expected.get());
            }
        }
        return found;
    }

    List<Rule> rules() {
        return base().getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .toList();
    }

    KieBase base() {
        KieBase base = loaded;
        if (base == null) {
            synchronized (this) {
                base = loaded;
                if (base == null) {
                    base = source.get();
                    loaded = base;
                }
            }
        }
        return base;
    }
}
