// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import static org.openvmt.templates.publication.AdvisoryTree.put;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.ReviewGroup;

/** The reviews of an advisory as a tree: by the names of their groups where each has a name of its own. */
final class ReviewTree {

    private static final String TYPE = "type";
    private static final String LINKS = "links";
    private static final String GROUP = "group";
    /** What means something else: among the reviews, or alone on a line wherever it stands. */
    private static final Set<String> KEYS = Set.of(
            TYPE,
            LINKS,
            GROUP,
            "announcement-date",
            "id",
            "title",
            "description",
            "errata",
            "errata-history",
            "reference",
            "affected-components",
            "potentially-affected-components",
            "affected-products",
            "vulnerabilities",
            "reporters",
            "issues",
            "reviews",
            "reproduce",
            "notes");

    private final List<ReviewGroup> groups;
    private final Optional<String> tool;
    private final boolean inMapping;
    private final boolean toolWithin;

    /**
     * Reviews in a mapping that says where they are kept, too, or as a list beside which that is said. Other programs of
     * the first dialect pass over links that stand in no mapping.
     */
    ReviewTree(Advisory advisory, boolean inMapping) {
        this.groups = advisory.reviews();
        this.tool = advisory.reviewTool();
        this.inMapping = inMapping;
        this.toolWithin = inMapping && (isMapping() || isAlone());
    }

    Optional<String> toolBeside() {
        return toolWithin ? Optional.empty() : tool;
    }

    Object node() {
        if (isMapping()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            groups.forEach(group -> tree.put(group.name().orElseThrow(), links(group)));
            if (toolWithin) {
                put(tree, TYPE, tool);
            }
            return tree;
        }
        if (!isAlone()) {
            return groups.stream().map(this::group).toList();
        }
        return inMapping ? linksInMapping() : links(groups.get(0));
    }

    private Map<String, Object> linksInMapping() {
        Map<String, Object> tree = group(groups.get(0));
        put(tree, TYPE, tool);
        return tree;
    }

    private Map<String, Object> group(ReviewGroup group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, GROUP, group.name());
        tree.put(LINKS, links(group));
        return tree;
    }

    private List<Object> links(ReviewGroup group) {
        return group.links().stream()
                .map(link -> ReferenceTree.of(link, !inMapping))
                .toList();
    }

    private boolean isAlone() {
        return groups.size() == 1
                && groups.get(0).name().isEmpty()
                && !groups.get(0).links().isEmpty();
    }

    private boolean isMapping() {
        Set<String> names = new HashSet<>(KEYS);
        return groups.stream()
                .allMatch(group -> group.name()
                        .filter(name -> YamlScalar.isShortKey(name)
                                && names.add(name.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .isPresent());
    }
}
