// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;

/** Finds the classes that the rules of a decision were compiled to, by the list that the compiler left in the jar. */
final class CompiledModels {

    private static final String LIST = "/META-INF/kie/org.openvmt/vmt-rules/drools-model";
    private static final String POLICY = "org.openvmt.rules.policy.";

    private CompiledModels() {}

    static List<Model> of(String decision) {
        List<Model> models = names().stream()
                .filter(name -> name.startsWith(POLICY + decision + "."))
                .map(CompiledModels::load)
                .toList();
        if (models.isEmpty()) {
            throw new IllegalStateException("no compiled rules for the decision \"" + decision + "\"");
        }
        return models;
    }

    private static List<String> names() {
        try (InputStream in = CompiledModels.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the compiled rules are missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model load(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules " + name + " cannot be loaded", e);
        }
    }
}
