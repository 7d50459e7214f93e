// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.PatchState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.OnBranch;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PointReleaseTagged;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Component;

/**
 * Holds what an event says of components, branches and patches against what there is of them. A branch that the profile
 * does not know becomes one of the case by its assessment (FIX-1); of a component without a line in the profile any name
 * may be that of a branch.
 */
record DeedBranches(CaseFile before, TeamProfile profile) {

    List<String> misnamed(CaseEvent event) {
        if (event instanceof BranchAssessed assessed) {
            return component(assessed.component());
        } else if (event instanceof PointReleaseTagged tagged) {
            return component(tagged.component());
        } else if (event instanceof DescriptionPosted posted) {
            return posted.description().affected().stream()
                    .flatMap(affected -> described(affected.component()).stream())
                    .distinct()
                    .toList();
        } else if (event instanceof HelpersLinedUp helpers) {
            return lineUp(helpers.branch());
        }
        return event instanceof OnBranch patch ? branch(patch.where()) : List.of();
    }

    private List<String> component(Component component) {
        Set<Component> known = ofTheCase();
        profile.components().forEach(line -> known.add(line.name()));
        return DeedNames.oneOf(
                component.toString(),
                "component of profile or case",
                known.stream().map(Component::toString).toList());
    }

    /** What a description affects is to be fixed on every branch, which only a profile knows that lists the component. */
    private List<String> described(Component component) {
        List<String> listed = profile.components().stream()
                .map(line -> line.name().toString())
                .toList();
        return listed.isEmpty()
                ? List.of()
                : DeedNames.oneOf(component.toString(), "component of the profile, which knows its branches", listed);
    }

    private List<String> branch(Branch branch) {
        List<String> unknown = component(branch.component());
        return profile.line(branch.component()).isEmpty() || !unknown.isEmpty()
                ? unknown
                : DeedNames.oneOf(
                        branch.name(),
                        "branch of " + branch.component() + " in the profile, and not assessed",
                        names(branch.component()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<String> lineUp(String branch) {
        Set<Component> components = ofTheCase();
        return components.stream().anyMatch(component -> profile.line(component).isEmpty())
                ? List.of()
                : DeedNames.oneOf(
                        branch,
                        "branch of what the case is about",
                        components.stream().flatMap(this::names).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** What the report, the description or an assessment is about: a fix may go further than the description. */
    private Set<Component> ofTheCase() {
        Set<Component> components = new TreeSet<>(NeededPatches.components(before));
        components.addAll(before.report().components());
        before.state().patch().assessed().keySet().forEach(branch -> components.add(branch.component()));
        return components;
    }

    private Stream<String> names(Component component) {
        Stream<String> listed = profile.line(component).stream().flatMap(DeedBranches::names);
        Stream<String> assessed = before.state().patch().assessed().keySet().stream()
                .filter(branch -> branch.component().equals(component))
                .map(Branch::name);
        return Stream.concat(listed, assessed);
    }

    private static Stream<String> names(ComponentLine line) {
        return Stream.concat(
                Stream.of(line.mainBranch()), line.branches().stream().map(branch -> branch.name()));
    }

    /** An approval is of the patch that is up for review; one that is taken back was given (APP-2). */
    List<String> notInReview(CaseEvent event) {
        PatchState patch = before.state().patch();
        if (event instanceof PatchApproved approved) {
            PatchProposed latest = patch.proposed().get(approved.where());
            String revision = "revision \"" + approved.revision() + "\" of the patch for " + approved.where();
            if (latest == null) {
                return List.of(revision + " is not up for review, expected it to be proposed first");
            }
            return latest.revision() == approved.revision()
                    ? List.of()
                    : List.of(revision + " is not up for review, expected \"" + latest.revision() + "\"");
        }
        if (event instanceof ApprovalWithdrawn gone) {
            PatchApproved given = new PatchApproved(gone.component(), gone.branch(), gone.revision(), gone.reviewer());
            return patch.approvals().contains(given)
                    ? List.of()
                    : List.of("\"" + gone.reviewer() + "\" gave no approval of revision \"" + gone.revision()
                            + "\" of the patch for " + gone.where() + " that stands");
        }
        return List.of();
    }
}
