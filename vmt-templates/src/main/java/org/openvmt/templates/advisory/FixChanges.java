// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.value.Link;

/**
 * Where a fix is reviewed in public, branch by branch. What is proposed anew for a branch, or withdrawn, takes the place of
 * the changes before; without either, a branch may well have several.
 */
final class FixChanges {

    private FixChanges() {}

    static Map<String, List<Link>> of(CaseFile caseFile) {
        Map<Branch, Set<Link>> changes = new TreeMap<>();
        for (Patch patch : caseFile.patches()) {
            if (stands(patch, caseFile)) {
                patch.change().ifPresent(link -> add(changes, patch.where(), link));
            }
        }
        pushed(caseFile.journal()).forEach((branch, links) -> links.forEach(link -> add(changes, branch, link)));
        Map<String, Set<Link>> byName = new TreeMap<>();
        changes.forEach((branch, links) -> byName.computeIfAbsent(branch.name(), name -> new LinkedHashSet<>())
                .addAll(links));
        Map<String, List<Link>> lists = new LinkedHashMap<>();
        byName.forEach((name, links) -> lists.put(name, new ArrayList<>(links)));
        return lists;
    }

    private static void add(Map<Branch, Set<Link>> changes, Branch branch, Link link) {
        changes.computeIfAbsent(branch, where -> new LinkedHashSet<>()).add(link);
    }

    /** Whether no later revision for the same branch is in the file or on record, and the fix is not withdrawn. */
    private static boolean stands(Patch patch, CaseFile caseFile) {
        Optional<PatchProposed> proposed =
                Optional.ofNullable(caseFile.state().patch().proposed().get(patch.where()));
        return caseFile.state().patch().withdrawn().isEmpty()
                && proposed.filter(latest -> latest.revision() > patch.revision())
                        .isEmpty()
                && caseFile.patches().stream()
                        .noneMatch(other -> other.where().equals(patch.where()) && other.revision() > patch.revision());
    }

    private static Map<Branch, Collection<Link>> pushed(List<JournalEntry> journal) {
        Map<Branch, Collection<Link>> pushed = new TreeMap<>();
        for (JournalEntry entry : journal) {
            if (entry.event() instanceof PatchProposed proposed) {
                pushed.remove(proposed.where());
            } else if (entry.event() instanceof FixWithdrawn) {
                pushed.clear();
            } else if (entry.event() instanceof PatchPushed change) {
                change.change()
                        .ifPresent(link -> pushed.computeIfAbsent(change.where(), where -> new LinkedHashSet<>())
                                .add(link));
            }
        }
        return pushed;
    }
}
