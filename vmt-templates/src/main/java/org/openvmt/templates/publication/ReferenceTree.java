// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import static org.openvmt.templates.publication.AdvisoryTree.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.publication.Reference;

/**
 * A reference as a tree: in one line if that is read back alike, else part by part. In the second dialect links are texts,
 * and other programs of it fail at a mapping.
 */
final class ReferenceTree {

    private static final Set<String> KEYS = Set.of("label", "target", "remark", "group", "links");

    private ReferenceTree() {}

    static Object of(Reference reference, boolean kcsa) {
        String line = ReferenceLine.write(reference);
        Optional<String> words = kcsa ? Optional.empty() : reference.label().map(label -> label + " " + line);
        if (words.filter(text -> isReadAs(text, reference)).isPresent()) {
            return words.get();
        }
        boolean labelled = reference.label().isPresent();
        Reference found = labelled ? ReferenceLine.read(line) : ReferenceLine.readWithLabel(line);
        boolean inLine = ReferenceLine.apart(line).equals(List.of(line))
                && (labelled || found.label().isEmpty())
                && found.target().equals(reference.target())
                && found.remark().equals(reference.remark());
        if (inLine && !labelled) {
            return line;
        }
        String label = reference.label().orElse("");
        if (inLine && !KEYS.contains(label) && YamlScalar.isShortKey(label)) {
            return Map.of(label, line);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "label", reference.label());
        tree.put("target", reference.target());
        put(tree, "remark", reference.remark());
        return tree;
    }

    private static boolean isReadAs(String line, Reference reference) {
        return ReferenceLine.apart(line).equals(List.of(line))
                && ReferenceLine.readWithLabel(line).equals(reference);
    }
}
