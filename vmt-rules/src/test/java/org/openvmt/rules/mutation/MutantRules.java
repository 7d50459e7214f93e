// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.mutation;

import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.openvmt.rules.engine.RuleChange;
import org.openvmt.rules.engine.Rulebook;

/** The shipped rules with a wrong one in the place of the right one. */
final class MutantRules {

    private MutantRules() {}

    static Rulebook of(Mutant mutant) {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, Rulebook.class.getClassLoader());
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        // In a package of its own: one of the shipped rules' package would be merged into theirs.
        String text = mutant.text().replaceFirst("package [\\w.]+;", "package org.openvmt.rules.mutant;");
        builder.add(ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(mutant + " does not compile: " + builder.getErrors() + "\n" + text);
        }
        RuleChange change = RuleChange.of(Set.of(mutant.rule()), builder::getKnowledgePackages);
        return Rulebook.shipped().listening(finding -> {}).with(() -> Map.of(mutant.decision(), change));
    }
}
