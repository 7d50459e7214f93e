// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.value.Link;

/**
 * Where a fix is reviewed in public, branch by branch. What is proposed anew for a branch, or withdrawn, takes the place of
 * the changes before, and a branch that proves not to be affected has none; without that, a branch may well have several.
 */
final class FixChanges {

    private final Map<Branch, Integer> proposed = new TreeMap<>();
    private final Map<Branch, Set<Link>> pushed = new TreeMap<>();
    private final Set<Branch> ruledOut = new TreeSet<>();
    private boolean withdrawn;

    private FixChanges(List<JournalEntry> journal) {
        journal.forEach(entry -> tell(entry.event()));
    }

    static Map<String, List<Link>> of(CaseFile caseFile) {
        FixChanges fix = new FixChanges(caseFile.journal());
        Map<Branch, Set<Link>> changes = new TreeMap<>();
        for (Patch patch : caseFile.patches()) {
            if (fix.holds(patch) && isLatest(patch, caseFile.patches())) {
                patch.change().ifPresent(link -> add(changes, patch.where(), link));
            }
        }
        fix.pushed.forEach((branch, links) -> links.forEach(link -> add(changes, branch, link)));
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

    private static boolean isLatest(Patch patch, List<Patch> patches) {
        return patches.stream()
                .noneMatch(other -> other.where().equals(patch.where()) && other.revision() > patch.revision());
    }

    /**
     * Whether a patch in the file is part of the fix as it is now on record. After a withdrawal that is what was proposed
     * since; before, a patch may be in the file that nobody has proposed yet.
     */
    private boolean holds(Patch patch) {
        Optional<Integer> latest = Optional.ofNullable(proposed.get(patch.where()));
        return !ruledOut.contains(patch.where())
                && (withdrawn
                        ? latest.filter(revision -> revision == patch.revision())
                                .isPresent()
                        : latest.filter(revision -> revision > patch.revision()).isEmpty());
    }

    private void tell(CaseEvent event) {
        if (event instanceof PatchProposed anew) {
            proposed.put(anew.where(), anew.revision());
            pushed.remove(anew.where());
            ruledOut.remove(anew.where());
        } else if (event instanceof FixWithdrawn) {
            proposed.clear();
            pushed.clear();
            withdrawn = true;
        } else if (event instanceof BranchAssessed assessed) {
            assess(assessed.where(), assessed.finding());
        } else if (event instanceof PatchPushed change) {
            change.change().ifPresent(link -> add(pushed, change.where(), link));
        }
    }

    private void assess(Branch branch, Finding finding) {
        if (finding == Finding.NOT_AFFECTED) {
            pushed.remove(branch);
            ruledOut.add(branch);
        } else {
            ruledOut.remove(branch);
        }
    }
}
