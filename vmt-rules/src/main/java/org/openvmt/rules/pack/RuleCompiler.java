// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.openvmt.rules.engine.Rulebook;

/**
 * Has the engine compile files of rules; the only class that needs its compiler, which is optional. In the dialect that
 * interprets, since it needs no Java compiler and half the time.
 */
final class RuleCompiler {

    private static final String DIALECT = "org.drools.mvel.builder.MVELDialectConfiguration";

    private RuleCompiler() {}

    /** Says what is missing before anything is read: without the compiler there is no parser either. */
    static void demand() {
        ClassLoader loader = loader();
        try {
            Class.forName(DIALECT, true, loader);
            Class.forName("org.mvel2.MVEL", false, loader);
            Class.forName("org.drools.drl.parser.DrlParser", false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RulesCompilerMissingException(e);
        }
    }

    /** The compiled rules, for one base; none if anything is wrong with them, which is added to the problems. */
    static Collection<KiePackage> compile(List<CheckedFile> files, List<RuleProblem> problems) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
        for (CheckedFile file : files) {
            Resource resource = ResourceFactory.newReaderResource(
                    new StringReader(file.text().text()), StandardCharsets.UTF_8.name());
            resource.setSourcePath(file.path());
            resource.setResourceType(ResourceType.DRL);
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            EngineReport report = new EngineReport(files);
            builder.getErrors().forEach(report::take);
            problems.addAll(
                    report.problems(problems.stream().map(RuleProblem::file).collect(Collectors.toSet())));
            return List.of();
        }
        return new ArrayList<>(builder.getKnowledgePackages());
    }

    private static KnowledgeBuilderConfiguration configuration() {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        // In the caller's thread: compiling starts no thread of its own.
        properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
        return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, loader());
    }

    private static ClassLoader loader() {
        return Rulebook.class.getClassLoader();
    }
}
