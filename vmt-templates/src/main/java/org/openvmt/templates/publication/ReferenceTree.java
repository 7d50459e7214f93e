// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import static org.openvmt.templates.publication.AdvisoryTree.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvmt.core.publication.Reference;

/** A reference as a tree: in one line if that is read back alike, else part by part. */
final class ReferenceTree {

    private static final Set<String> KEYS = Set.of("label", "target", "remark", "group", "links");

    private ReferenceTree() {}

    static Object of(Reference reference) {
        String line = ReferenceLine.write(reference);
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
}
