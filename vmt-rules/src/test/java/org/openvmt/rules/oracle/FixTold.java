// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Component;

/** FIX-1 in plain Java: whether every needed branch has a patch that counts as approved. */
final class FixTold {

    private final TeamProfile profile;
    private final List<Component> components;
    private final Set<String> subscribed = new HashSet<>();
    private final Map<Branch, Finding> assessed = new HashMap<>();
    private final Map<Branch, PatchProposed> proposals = new HashMap<>();
    private final Set<PatchApproved> approvals = new HashSet<>();
    private boolean withdrawn;

    FixTold(TeamProfile profile, List<Component> components) {
        this.profile = profile;
        this.components = components;
    }

    void take(CaseEvent event) {
        if (event instanceof Subscribed party && party.role() == Role.CORE_REVIEWER) {
            subscribed.add(party.party());
        } else if (event instanceof BranchAssessed branch) {
            assessed.put(new Branch(branch.component(), branch.branch()), branch.finding());
        } else if (event instanceof PatchProposed proposed) {
            Branch branch = new Branch(proposed.component(), proposed.branch());
            proposals.put(branch, proposed);
            approvals.removeIf(approval -> approval.component().equals(proposed.component())
                    && approval.branch().equals(proposed.branch())
                    && approval.revision() == proposed.revision());
            withdrawn = false;
        } else if (event instanceof PatchApproved approved) {
            approvals.add(approved);
        } else if (event instanceof ApprovalWithdrawn taken) {
            approvals.remove(new PatchApproved(taken.component(), taken.branch(), taken.revision(), taken.reviewer()));
        } else if (event instanceof FixWithdrawn) {
            withdrawn = true;
            proposals.clear();
            approvals.clear();
        }
    }

    boolean isReady(Instant at) {
        Set<Branch> needed = new HashSet<>();
        for (Component component : components) {
            ComponentLine line = profile.line(component).orElseThrow();
            needed.add(new Branch(component, line.mainBranch()));
            line.branches().stream()
                    .filter(branch -> isAlive(branch, at))
                    .forEach(branch -> needed.add(new Branch(component, branch.name())));
        }
        assessed.forEach((branch, finding) -> {
            if (finding != Finding.AFFECTED) {
                needed.remove(branch);
            } else if (!isDead(branch, at)) {
                needed.add(branch);
            }
        });
        return needed.isEmpty() || (!withdrawn && needed.stream().allMatch(this::isApproved));
    }

    private boolean isDead(Branch branch, Instant at) {
        return profile.line(branch.component()).stream()
                .flatMap(line -> line.branches().stream())
                .anyMatch(known -> known.name().equals(branch.name()) && !isAlive(known, at));
    }

    private static boolean isAlive(SupportedBranch branch, Instant at) {
        return branch.endOfLife()
                .map(end -> at.isBefore(Instant.parse(end + "T00:00:00Z")))
                .orElse(true);
    }

    /** The reviewers whom the profile names for the component; where it names none, those on the report. */
    private boolean isApproved(Branch branch) {
        PatchProposed latest = proposals.get(branch);
        Set<String> named = profile.line(branch.component())
                .map(ComponentLine::coreReviewers)
                .orElse(Set.of());
        Set<String> reviewers = named.isEmpty() ? subscribed : named;
        return latest != null
                && approvals.stream()
                        .filter(approval -> approval.component().equals(branch.component())
                                && approval.branch().equals(branch.name()))
                        .filter(approval -> approval.revision() == latest.revision())
                        .map(PatchApproved::reviewer)
                        .anyMatch(reviewer -> !reviewer.equals(latest.author()) && reviewers.contains(reviewer));
    }
}
