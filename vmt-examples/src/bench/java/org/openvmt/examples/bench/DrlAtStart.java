// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Findings;

/** The rules of the moves, compiled when the program starts: what the library spares. In the dialect that starts faster. */
final class DrlAtStart {

    private static final String FOLDER = "org/openvmt/rules/policy/transitions/";

    private DrlAtStart() {}

    static List<Finding> find(Object facts) {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, Rulebook.class.getClassLoader()));
        texts().forEach(text ->
                builder.add(ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL));
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        Findings findings = new Findings();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.insert(facts);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings.inOrder();
    }

    private static List<String> texts() {
        URL any = Objects.requireNonNull(Rulebook.class.getResource("/" + FOLDER + "reception.drl"));
        try {
            JarFile jar = ((JarURLConnection) any.openConnection()).getJarFile();
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER)
                            && entry.getName().endsWith(".drl"))
                    .map(entry -> text(jar, entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
