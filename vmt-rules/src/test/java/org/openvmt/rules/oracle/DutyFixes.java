// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.event.PatchEvent.PointReleaseNotWarranted;
import org.openvmt.core.event.PatchEvent.PointReleaseTagged;
import org.openvmt.core.value.Component;

/** What a journal says of patches and of the impact description. */
final class DutyFixes {

    /** An approval of the posted revision: for which body, by whom, and who took it down. */
    record Approval(String approver, String by, String recordedBy) {}

    final Map<Branch, Finding> assessed = new TreeMap<>();
    final Map<Branch, Instant> affected = new HashMap<>();
    final Map<Branch, PatchProposed> proposed = new HashMap<>();
    final Map<Branch, Instant> proposedAt = new HashMap<>();
    private final Set<PatchApproved> approvals = new HashSet<>();
    final Map<Branch, Instant> pushed = new HashMap<>();
    final Map<Branch, Instant> merged = new HashMap<>();
    Optional<Instant> withdrawn = Optional.empty();
    final Set<Component> tagged = new HashSet<>();
    boolean notWarranted;

    Optional<DescriptionPosted> description = Optional.empty();
    Optional<Instant> posted = Optional.empty();
    String drafter = "";
    final Set<Approval> words = new HashSet<>();
    final Set<String> waived = new HashSet<>();

    void take(JournalEntry entry) {
        CaseEvent event = entry.event();
        Instant at = entry.at();
        work(event, at);
        ends(event, at);
        if (event instanceof DescriptionPosted posting) {
            description = Optional.of(posting);
            posted = Optional.of(at);
            drafter = entry.by();
            words.clear();
        } else if (event instanceof DescriptionApproved word
                && description.filter(now -> now.revision() == word.revision()).isPresent()) {
            words.add(new Approval(word.approver(), word.approvedBy(), entry.by()));
        } else if (event instanceof ApprovalWaived waiver) {
            waived.add(waiver.approver());
        }
    }

    private void work(CaseEvent event, Instant at) {
        if (event instanceof BranchAssessed assessment) {
            assessed.put(assessment.where(), assessment.finding());
            if (assessment.finding() == Finding.AFFECTED) {
                affected.putIfAbsent(assessment.where(), at);
            } else {
                affected.remove(assessment.where());
            }
        } else if (event instanceof PatchProposed proposal) {
            proposed.put(proposal.where(), proposal);
            proposedAt.put(proposal.where(), at);
            approvals.removeIf(old -> old.where().equals(proposal.where()) && old.revision() == proposal.revision());
            withdrawn = Optional.empty();
        } else if (event instanceof PatchApproved approval) {
            approvals.add(approval);
        } else if (event instanceof ApprovalWithdrawn gone) {
            approvals.remove(new PatchApproved(gone.component(), gone.branch(), gone.revision(), gone.reviewer()));
        } else if (event instanceof FixWithdrawn) {
            withdrawn = withdrawn.or(() -> Optional.of(at));
            proposed.clear();
            proposedAt.clear();
            approvals.clear();
            pushed.clear();
            merged.clear();
        }
    }

    private void ends(CaseEvent event, Instant at) {
        if (event instanceof PatchPushed push) {
            pushed.putIfAbsent(push.where(), at);
        } else if (event instanceof PatchMerged merge) {
            merged.putIfAbsent(merge.where(), at);
        } else if (event instanceof PointReleaseTagged release) {
            tagged.add(release.component());
        } else if (event instanceof PointReleaseNotWarranted) {
            notWarranted = true;
        }
    }

    /** Whether somebody of those who may approve did so, who is not the author. */
    boolean isApproved(Branch branch, Set<String> reviewers) {
        PatchProposed latest = proposed.get(branch);
        return withdrawn.isEmpty()
                && latest != null
                && reviewers.stream()
                        .filter(reviewer -> !reviewer.equals(latest.author()))
                        .anyMatch(reviewer -> approvals.contains(
                                new PatchApproved(branch.component(), branch.name(), latest.revision(), reviewer)));
    }

    /** Since when the patches of all these branches are merged. */
    Optional<Instant> mergedSince(List<Branch> branches) {
        return branches.isEmpty() || !merged.keySet().containsAll(branches)
                ? Optional.empty()
                : branches.stream()
                        .map(branch -> Objects.requireNonNull(merged.get(branch)))
                        .max(Instant::compareTo);
    }

    Optional<ImpactDescription> text() {
        return description.map(DescriptionPosted::description);
    }
}
