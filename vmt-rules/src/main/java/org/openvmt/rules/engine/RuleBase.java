// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Findings;

/**
 * The rules of one decision, compiled when the library was built and loaded when they are first asked. Thread-safe: every
 * run has a session of its own, which is disposed of whatever happens.
 */
public final class RuleBase {

    private final String decision;
    private volatile @Nullable KieBase loaded;

    private RuleBase(String decision) {
        this.decision = decision;
    }

    /**
     * The rules in one folder of the policy author's desk.
     *
     * @param decision the name of the folder, such as {@code outcome}
     * @return the rules, not loaded so far
     */
    public static RuleBase of(String decision) {
        return new RuleBase(decision);
    }

    /**
     * Lets the rules look at facts.
     *
     * @param facts what they read
     * @return what they found, in an order that does not depend on the order of firing
     */
    public List<Finding> run(Collection<?> facts) {
        Findings findings = new Findings();
        KieSession session = base().newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings.inOrder();
    }

    /**
     * The ids of the rules, as their annotations give them.
     *
     * @return in alphabetical order, each once
     */
    public List<String> ruleIds() {
        return rules().stream()
                .map(rule -> String.valueOf(rule.getMetaData().get("id")))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The names of the rules, each of which begins with the rule's id.
     *
     * @return in alphabetical order
     */
    public List<String> ruleNames() {
        return rules().stream().map(Rule::getName).sorted().toList();
    }

    private List<Rule> rules() {
        return base().getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .toList();
    }

    private KieBase base() {
        KieBase base = loaded;
        if (base == null) {
            synchronized (this) {
                base = loaded;
                if (base == null) {
                    List<Model> models = CompiledModels.of(decision);
                    base = KieBaseBuilder.createKieBaseFromModel(models);
                    loaded = base;
                }
            }
        }
        return base;
    }
}
