// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;

/** What follows from the events of patches. Process sections <i>Patch development</i> and <i>Patch review</i>. */
@Value.Immutable
public sealed interface PatchState permits ImmutablePatchState {

    /**
     * What the branches were assessed as, by the latest word on each.
     *
     * @return by branch, in the order of branches; a branch that is not in it is unassessed
     */
    Map<Branch, Finding> assessed();

    /**
     * The latest proposal for each branch. A fix that is withdrawn is no proposal any more.
     *
     * @return by branch, in the order of branches
     */
    Map<Branch, PatchProposed> proposed();

    /**
     * The approvals that stand: not taken back, not voided by a withdrawal of the fix, and not older than what was
     * proposed under the same number.
     *
     * @return of all revisions, in the order of the journal
     */
    List<PatchApproved> approvals();

    /**
     * Branches whose fix went to public review.
     *
     * @return the branches
     */
    Set<Branch> pushed();

    /**
     * Branches whose fix was merged.
     *
     * @return the branches
     */
    Set<Branch> merged();

    /**
     * When somebody first called the fix complex (EMB-2).
     *
     * @return empty if nobody did
     */
    Optional<Instant> complexAt();

    /**
     * Why the fix was withdrawn.
     *
     * @return empty if it was not, or if a later revision was proposed since
     */
    @Value.Redacted
    Optional<String> withdrawn();

    /**
     * The approvals of the latest proposal for a branch, other than its author's own (FIX-1, APP-2).
     *
     * @param branch the branch
     * @return the approvals; empty if there is no proposal or none that anybody else approved
     */
    default List<PatchApproved> approvalsOf(Branch branch) {
        PatchProposed latest = proposed().get(branch);
        if (latest == null) {
            return List.of();
        }
        return approvals().stream()
                .filter(approval -> approval.where().equals(branch))
                .filter(approval -> approval.revision() == latest.revision())
                .filter(approval -> !approval.reviewer().equals(latest.author()))
                .toList();
    }

    /**
     * The part after a journal.
     *
     * @param journal the entries, oldest first
     * @return the state
     */
    static PatchState after(List<JournalEntry> journal) {
        Map<Branch, Finding> assessed = new TreeMap<>();
        Map<Branch, PatchProposed> proposed = new TreeMap<>();
        Set<PatchApproved> approvals = new LinkedHashSet<>();
        ImmutablePatchState.Builder state = ImmutablePatchState.builder();
        Set<Branch> pushed = new HashSet<>();
        Set<Branch> merged = new LinkedHashSet<>();
        boolean complex = false;
        for (JournalEntry entry : journal) {
            if (entry.event() instanceof BranchAssessed event) {
                assessed.put(event.where(), event.finding());
            } else if (entry.event() instanceof PatchProposed event) {
                proposed.put(event.where(), event);
                approvals.removeIf(
                        approval -> approval.where().equals(event.where()) && approval.revision() == event.revision());
                state.withdrawn(Optional.empty());
            } else if (entry.event() instanceof PatchApproved event) {
                approvals.add(event);
            } else if (entry.event() instanceof ApprovalWithdrawn event) {
                approvals.remove(
                        new PatchApproved(event.component(), event.branch(), event.revision(), event.reviewer()));
            } else if (entry.event() instanceof PatchPushed event) {
                pushed.add(event.where());
            } else if (entry.event() instanceof PatchMerged event) {
                merged.add(event.where());
            } else if (entry.event() instanceof FixWithdrawn event) {
                state.withdrawn(event.reason());
                proposed.clear();
                approvals.clear();
                pushed.clear();
                merged.clear();
            } else if (entry.event() instanceof ComplexityStated && !complex) {
                complex = true;
                state.complexAt(entry.at());
            }
        }
        return state.assessed(new LinkedHashMap<>(assessed))
                .proposed(new LinkedHashMap<>(proposed))
                .approvals(approvals)
                .pushed(pushed)
                .merged(merged)
                .build();
    }
}
