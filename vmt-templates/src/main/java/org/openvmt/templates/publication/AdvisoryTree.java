// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Erratum;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.value.AffectedVersions;

/** An advisory as a tree of maps, lists and texts. What is missing is left out, unless it has to be said that it is. */
final class AdvisoryTree {

    private final Advisory advisory;
    private final boolean kcsa;
    private final String unsettled;

    AdvisoryTree(Advisory advisory, AdvisoryDialect dialect, String unsettled) {
        this.advisory = advisory;
        this.kcsa = dialect == AdvisoryDialect.KCSA;
        this.unsettled = unsettled;
    }

    Map<String, Object> tree() {
        ReviewTree reviews = new ReviewTree(advisory, !kcsa);
        Map<String, Object> tree = new LinkedHashMap<>();
        settle(tree, kcsa ? "announcement-date" : "date", advisory.date());
        settle(tree, "id", advisory.id());
        put(tree, "title", advisory.title());
        put(tree, "description", advisory.description());
        put(tree, "errata", advisory.errata());
        List<Object> references = links(advisory.references());
        put(tree, "reference", references.size() == 1 && references.get(0) instanceof String line ? line : references);
        put(
                tree,
                kcsa ? "affected-components" : "affected-products",
                advisory.affected().stream().map(this::affected).toList());
        put(tree, "vulnerabilities", vulnerabilities());
        put(
                tree,
                "reporters",
                advisory.reporters().stream().map(AdvisoryTree::reporter).toList());
        put(tree, "issues", issues());
        put(tree, "reviews", reviews.node());
        put(tree, "type", reviews.toolBeside());
        put(tree, "reproduce", advisory.reproduce());
        put(tree, "notes", advisory.notes());
        put(
                tree,
                "errata_history",
                advisory.history().stream().map(AdvisoryTree::erratum).toList());
        return tree;
    }

    private Map<String, Object> affected(AffectedProduct affected) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(kcsa ? "components" : "product", affected.product());
        settle(tree, "version", affected.versions().map(AdvisoryTree::versions));
        return tree;
    }

    /** The canonical form, unless that is understood otherwise or leaves a version out. */
    private static String versions(AffectedVersions versions) {
        return versions.canonical().orElseGet(versions::text);
    }

    private List<Map<String, Object>> vulnerabilities() {
        return advisory.vulnerabilities().isEmpty() && !unsettled.isEmpty()
                ? List.of(Map.of(VulnerabilityTree.ID, unsettled))
                : advisory.vulnerabilities().stream().map(VulnerabilityTree::of).toList();
    }

    private static Map<String, Object> reporter(Discoverer reporter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", reporter.name());
        put(tree, "affiliation", reporter.affiliation());
        put(tree, "reported", reporter.reported());
        return tree;
    }

    private Map<String, Object> issues() {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "links", links(advisory.issues()));
        put(tree, "type", advisory.issueTracker());
        return tree;
    }

    private List<Object> links(List<Reference> references) {
        return references.stream()
                .map(reference -> ReferenceTree.of(reference, kcsa))
                .toList();
    }

    private static Object erratum(Erratum erratum) {
        String line = erratum.date().map(date -> date + " - ").orElse("") + erratum.text();
        if (HistoryLine.read(line).equals(erratum)) {
            return line;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "date", erratum.date());
        tree.put("text", erratum.text());
        return tree;
    }

    private void settle(Map<String, Object> tree, String key, Optional<?> value) {
        put(tree, key, value.isEmpty() && !unsettled.isEmpty() ? Optional.of(unsettled) : value);
    }

    /** Puts what says something: a list, a mapping, or anything else by its text. */
    static void put(Map<String, Object> tree, String key, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(present -> put(tree, key, present));
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                tree.put(key, list);
            }
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                tree.put(key, map);
            }
        } else {
            tree.put(key, value.toString());
        }
    }
}
