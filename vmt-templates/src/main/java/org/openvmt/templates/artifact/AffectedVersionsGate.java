// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.UpperEnd;
import org.openvmt.core.value.AffectedVersions.Answer;
import org.openvmt.core.value.VersionRange;

/** Whether affected versions stay true once the fix is out (ART-23), and name what gets no fix any more (ART-25). */
final class AffectedVersionsGate {

    private final Rendering rendering;
    private final boolean inclusive;
    private final Map<Branch, Finding> assessed;

    AffectedVersionsGate(Rendering rendering) {
        this.rendering = rendering;
        this.inclusive = rendering.profile().upperEnd() == UpperEnd.INCLUSIVE;
        this.assessed = rendering.state().patch().assessed();
    }

    void check() {
        for (AffectedComponent affected : rendering.caseRecord().affected()) {
            rendering.require(
                    affected.versions().closedAbove(),
                    ArtifactRule.ART_23,
                    () -> "the affected versions of " + affected.component()
                            + " are not closed above, expected the last affected release of each supported line"
                            + closedForm(affected));
            if (endsOtherwise(affected)) {
                rendering.remark(ArtifactRule.ART_23.because("the affected versions of " + affected.component()
                        + " are closed above otherwise than the team does: " + (inclusive ? "<=" : "<")
                        + " expected"));
            }
            droppedOut(affected);
        }
    }

    private boolean endsOtherwise(AffectedComponent affected) {
        return affected.versions().ranges().stream()
                .filter(range -> range.upper().isPresent() && !range.isExact())
                .map(VersionRange::upperInclusive)
                .anyMatch(upperInclusive -> upperInclusive != inclusive);
    }

    /** The expression that the team's branches suggest, without those that were found not to be affected. */
    private String closedForm(AffectedComponent affected) {
        return rendering
                .profile()
                .line(affected.component())
                .flatMap(line -> line.closed(
                        affected.versions(),
                        rendering.profile().upperEnd(),
                        rendering.clearance().at(),
                        branch -> isAffected(affected, branch, Finding.AFFECTED)))
                .map(versions -> ", such as \"" + versions + "\"")
                .orElse("");
    }

    private boolean isAffected(AffectedComponent affected, String branch, Finding unassessed) {
        return assessed.getOrDefault(new Branch(affected.component(), branch), unassessed) == Finding.AFFECTED;
    }

    /** An affected line past its end of life is named by the versions or in a note. */
    private void droppedOut(AffectedComponent affected) {
        Stream<SupportedBranch> branches =
                rendering.profile().line(affected.component()).stream().flatMap(line -> line.branches().stream());
        branches.filter(branch -> !branch.isSupported(rendering.clearance().at()))
                .filter(branch -> isAffected(affected, branch.name(), Finding.NOT_AFFECTED))
                .filter(branch -> !isNamed(affected, branch))
                .forEach(
                        branch -> rendering.remark(
                                ArtifactRule.ART_25.because(
                                        "the line " + branch.name() + " of "
                                                + affected.component()
                                                + " is affected and past its end of life, and neither the affected versions nor a note say so")));
    }

    private boolean isNamed(AffectedComponent affected, SupportedBranch branch) {
        boolean byVersion = branch.lastRelease()
                .filter(last -> affected.versions().affects(last) == Answer.YES)
                .isPresent();
        return byVersion
                || notes().anyMatch(note -> note.contains(branch.name())
                        || branch.lastRelease()
                                .filter(last -> note.contains(last.toString()))
                                .isPresent());
    }

    private Stream<String> notes() {
        return Stream.concat(
                rendering.caseRecord().description().map(ImpactDescription::notes).orElse(List.of()).stream(),
                rendering.caseFile().advisory().map(AdvisoryDraft::notes).orElse(List.of()).stream());
    }
}
