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
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.AffectedVersions.Answer;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Version;
import org.openvmt.core.value.VersionRange;

/**
 * Whether affected versions stay true once the fix is out (ART-23), agree with what was found out about each branch
 * (FIX-1), and name what gets no fix any more (ART-25).
 */
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
            if (affected.versions().closedAbove()) {
                goesOn(affected);
            }
            assessed(affected);
            droppedOut(affected);
        }
        unnamed();
    }

    /**
     * The versions say of a line what was found out about its branch. A flaw that never came into a release leaves its
     * branch affected and the versions without it, as with the published CVE-2020-2024.
     */
    private void assessed(AffectedComponent affected) {
        supported(affected)
                .forEach(branch -> branch.lastRelease().ifPresent(last -> assessed(affected, branch.name(), last)));
    }

    private void assessed(AffectedComponent affected, String branch, Version last) {
        boolean covered = answer(affected, last) == Answer.YES;
        String versions = "the affected versions of " + affected.component();
        if (isFound(affected, branch, Finding.NOT_AFFECTED)) {
            rendering.require(
                    !covered,
                    ArtifactRule.FIX_1,
                    () -> versions + " cover " + last + ", and " + branch + " was found not to be affected"
                            + closedForm(affected));
            if (!covered && isSpokenOf(affected, last)) {
                rendering.remark(ArtifactRule.FIX_1.because(versions + " name releases of the line of " + last
                        + ", and " + branch + " was found not to be affected: see that those releases are"));
            }
        } else if (isFound(affected, branch, Finding.AFFECTED) && isLeftOut(affected, last)) {
            rendering.remark(ArtifactRule.FIX_1.because(versions + " leave out the line of " + last + ", and " + branch
                    + " was found to be affected: see that no release of it is"));
        }
    }

    private boolean isFound(AffectedComponent affected, String branch, Finding finding) {
        return assessed.get(new Branch(affected.component(), branch)) == finding;
    }

    /** A range begins or ends among the releases of a line; one that ends where the line begins holds none of them. */
    private static boolean isSpokenOf(AffectedComponent affected, Version last) {
        VersionRange line = VersionRange.atLeast(last.startOfLine());
        return ranges(affected)
                .filter(range -> Stream.concat(range.lower().stream(), range.upper().stream())
                        .anyMatch(last::sameMinorLine))
                .anyMatch(range -> range.overlaps(line));
    }

    /** A line is told of if any of its releases is affected: the last may bring the fix. */
    private static boolean isLeftOut(AffectedComponent affected, Version last) {
        VersionRange line = VersionRange.atLeast(last.startOfLine()).andAtMost(last);
        return answer(affected, last) == Answer.NO && ranges(affected).noneMatch(range -> range.overlaps(line));
    }

    private static Answer answer(AffectedComponent affected, Version version) {
        return affected.versions().affects(affected.component().toString(), version);
    }

    /** A component with an affected branch is named, unless none of its releases has the flaw. */
    private void unnamed() {
        List<Component> named = rendering.caseRecord().affected().stream()
                .map(AffectedComponent::component)
                .toList();
        assessed.entrySet().stream()
                .filter(assessment -> assessment.getValue() == Finding.AFFECTED)
                .map(assessment -> assessment.getKey().component())
                .filter(component -> !named.isEmpty() && !named.contains(component))
                .distinct()
                .forEach(component -> rendering.remark(ArtifactRule.FIX_1.because("a branch of " + component
                        + " was found to be affected, and it is none of the affected components: see that no release of"
                        + " it is")));
    }

    /**
     * A range that covers what follows the last release of a line says of the fix that it is affected. Where it ends
     * before another line begins, as in {@code <1.11.0}, this is a custom that was published more than once.
     */
    private void goesOn(AffectedComponent affected) {
        supported(affected)
                .filter(branch -> isAffected(affected, branch.name(), Finding.AFFECTED))
                .forEach(branch -> branch.lastRelease()
                        .flatMap(Version::next)
                        .ifPresent(next -> goesOn(affected, branch.name(), next)));
    }

    private void goesOn(AffectedComponent affected, String branch, Version next) {
        List<VersionRange> covering =
                ranges(affected).filter(range -> range.contains(next)).toList();
        if (covering.isEmpty()) {
            return;
        }
        String sentence = "the affected versions of " + affected.component() + " cover " + next + ", which follows the"
                + " last release of " + branch + ", expected that line to end with its last affected release"
                + closedForm(affected);
        if (covering.stream().allMatch(AffectedVersionsGate::endsWhereALineBegins)) {
            rendering.remark(ArtifactRule.ART_23.because(sentence));
        } else {
            rendering.require(false, ArtifactRule.ART_23, () -> sentence);
        }
    }

    private static boolean endsWhereALineBegins(VersionRange range) {
        return !range.upperInclusive()
                && range.upper()
                        .filter(upper -> upper.compareTo(upper.startOfLine()) == 0)
                        .isPresent();
    }

    /** What the expression says of that very component. */
    private static Stream<VersionRange> ranges(AffectedComponent affected) {
        return Stream.concat(
                affected.versions().ranges().stream(),
                affected.versions().groups().entrySet().stream()
                        .filter(group -> group.getKey()
                                .equalsIgnoreCase(affected.component().toString()))
                        .flatMap(group -> group.getValue().ranges().stream()));
    }

    private Stream<SupportedBranch> branches(AffectedComponent affected) {
        return rendering.profile().line(affected.component()).stream().flatMap(line -> line.branches().stream());
    }

    private Stream<SupportedBranch> supported(AffectedComponent affected) {
        return branches(affected)
                .filter(branch -> branch.isSupported(rendering.clearance().at()));
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
                .filter(versions -> isRemedy(affected, versions))
                .map(versions -> ", such as \"" + versions + "\"")
                .orElse("");
    }

    /** Whether a suggestion says something else, and nothing that would be refused in its turn. */
    private boolean isRemedy(AffectedComponent affected, AffectedVersions suggested) {
        AffectedComponent mended = new AffectedComponent(affected.component(), suggested);
        return !suggested.equals(affected.versions())
                && supported(affected)
                        .filter(branch -> isFound(affected, branch.name(), Finding.NOT_AFFECTED))
                        .flatMap(branch -> branch.lastRelease().stream())
                        .noneMatch(last -> answer(mended, last) == Answer.YES);
    }

    private boolean isAffected(AffectedComponent affected, String branch, Finding unassessed) {
        return assessed.getOrDefault(new Branch(affected.component(), branch), unassessed) == Finding.AFFECTED;
    }

    /** An affected line past its end of life is named by the versions or in a note. */
    private void droppedOut(AffectedComponent affected) {
        branches(affected)
                .filter(branch -> !branch.isSupported(rendering.clearance().at()))
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
