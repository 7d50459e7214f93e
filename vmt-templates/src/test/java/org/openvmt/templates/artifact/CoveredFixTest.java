// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Version;

/** Affected versions that cover the release with the fix are not true any more once it is out (ART-23). */
class CoveredFixTest {

    private static final Artifacts TWO_LINES = Artifacts.of(TeamProfile.builder()
            .from(TeamProfiles.kataContainers())
            .components(List.of(ComponentLine.builder()
                    .name(SomeCase.RUNTIME)
                    .addBranches(branch("stable-1.2", "v1.2.1"), branch("stable-1.3", "v1.3.2"))
                    .addBranches(SupportedBranch.builder().name("stable-1.4").build())
                    .build()))
            .build());

    private static SupportedBranch branch(String name, String last) {
        return SupportedBranch.builder()
                .name(name)
                .lastRelease(Version.parse(last))
                .build();
    }

    private static SomeCase opened(String versions) {
        return SomeCase.warned()
                .posted(
                        2,
                        SomeCase.description()
                                .affected(List.of(
                                        new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions))))
                                .build())
                .approvals(2)
                .at(SomeCase.DISCLOSURE)
                .open(Ground.DISCLOSURE_DATE);
    }

    private static List<Artifact> render(SomeCase someCase) {
        CaseFile file = someCase.file();
        return TWO_LINES.render(ArtifactKind.ADVISORY, file, Leave.widest(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<=v1.3.2 | <=v1.2.1, >=v1.3.0 <=v1.3.2",
                ">=v1.2.0 <=v1.3.2 | >=v1.2.0 <=v1.2.1, >=v1.3.0 <=v1.3.2",
                "<=v9.9.9 | <=v1.2.1, >=v1.3.0 <=v1.3.2",
                ">=v1.2.0 <=v1.2.5, >=v1.3.0 <=v1.3.9 | >=v1.2.0 <=v1.2.1, >=v1.3.0 <=v1.3.2",
                "<v1.3.2 | <=v1.2.1, >=v1.3.0 <v1.3.2"
            })
    void refusesARangeThatCoversTheNextReleaseOfALine(String versions, String closed) {
        CaseFile file = opened(versions).file();

        assertThat(Door.refusal(TWO_LINES, ArtifactKind.ADVISORY, file, Leave.widest(file), Door.COORDINATOR))
                .matches(refusal -> refusal.cites("ART-23"))
                .hasMessageContaining("such as \"" + closed + "\"");
        assertThat(render(opened(closed))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">=v1.2.0 <=v1.2.1, >=v1.3.0 <=v1.3.2",
                ">=v1.2.0 <v1.2.2, >=v1.3.0 <v1.3.3",
                "<=v1.2.1 and ==v1.3.2",
                "==v1.4.0",
                "runtime <=v1.2.1; agent <=v9.9.9"
            })
    void takesRangesThatEndWithTheirLines(String versions) {
        assertThat(render(opened(versions)).get(0).remarks())
                .noneMatch(remark -> remark.sentence().contains(" cover "));
    }

    @Test
    void asksNothingOfALineThatIsNotAffectedOrFixedAlready() {
        assertThat(render(opened("<=v1.3.2")
                        .then(new BranchAssessed(SomeCase.RUNTIME, "stable-1.2", Finding.ALREADY_FIXED))))
                .hasSize(1);
        CaseFile silent = opened("<=v9.9.9").file();
        assertThat(Door.render(ArtifactKind.ADVISORY, silent)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stable-1.2 | NOT_AFFECTED | <=v1.2.1, >=v1.3.0 <=v1.3.2 | cover v1.2.1",
                "stable-1.3 | NOT_AFFECTED | <=v1.3.2 | cover v1.3.2"
            })
    void refusesVersionsThatContradictTheAssessment(String branch, Finding found, String versions, String sentence) {
        CaseFile file = opened(versions)
                .then(new BranchAssessed(SomeCase.RUNTIME, branch, found))
                .file();

        assertThat(Door.refusal(TWO_LINES, ArtifactKind.ADVISORY, file, Leave.widest(file), Door.COORDINATOR))
                .matches(refusal -> refusal.cites("FIX-1"))
                .hasMessageContaining("the affected versions of runtime " + sentence)
                .hasMessageNotContaining("such as \"" + versions);
    }

    @Test
    void suggestsNothingThatWouldBeRefusedInItsTurn() {
        CaseFile file = opened("<=v1.2.9, >=v1.3.0 <=v1.3.2")
                .then(new BranchAssessed(SomeCase.RUNTIME, "stable-1.3", Finding.NOT_AFFECTED))
                .file();

        assertThat(Door.refusal(TWO_LINES, ArtifactKind.ADVISORY, file, Leave.widest(file), Door.COORDINATOR))
                .hasMessageContaining("cover v1.3.2")
                .hasMessageNotContaining("such as");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<=v1.2.1, >=v1.3.0 <v1.3.2",
                "<=v1.2.1, >=v1.3.0 <=v1.3.1",
                "<=v1.2.1, ==v1.3.0",
                "<=v1.2.1, >v1.3.0 <=v1.3.1",
                "runtime <=v1.2.1, ==v1.3.1"
            })
    void remarksReleasesOfALineThatIsNotAffected(String versions) {
        assertThat(findings(opened(versions)
                        .then(new BranchAssessed(SomeCase.RUNTIME, "stable-1.3", Finding.NOT_AFFECTED))))
                .singleElement()
                .asString()
                .contains("name releases of the line of v1.3.2, and stable-1.3 was found not to be affected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stable-1.2 | AFFECTED | >=v1.2.0 <=v1.2.0, >=v1.3.0 <=v1.3.2",
                "stable-1.2 | AFFECTED | >=v1.2.0 <v1.2.1, >=v1.3.0 <=v1.3.2",
                "stable-1.3 | NOT_AFFECTED | <=v1.2.1",
                "stable-1.3 | NOT_AFFECTED | >=v1.2.0 <v1.3.0",
                "stable-1.3 | NOT_AFFECTED | runtime <=v1.2.1; agent ==v1.3.0",
                "stable-1.3 | ALREADY_FIXED | <=v1.2.1, ==v1.3.0",
                "stable-1.2 | ALREADY_FIXED | <=v1.2.1, >=v1.3.0 <=v1.3.2",
                "stable-1.4 | AFFECTED | <=v1.2.1",
                "master | AFFECTED | <=v1.2.1"
            })
    void takesVersionsThatAgreeWithTheAssessment(String branch, Finding found, String versions) {
        assertThat(findings(opened(versions).then(new BranchAssessed(SomeCase.RUNTIME, branch, found))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stable-1.2 | >=v1.3.0 <=v1.3.2 | leave out the line of v1.2.1",
                "stable-1.3 | <=v1.2.1 | leave out the line of v1.3.2",
                "stable-1.3 | <v1.3.0 | leave out the line of v1.3.2",
                "stable-1.3 | runtime <=v1.2.1; agent <=v1.3.2 | leave out the line of v1.3.2"
            })
    void remarksAnAffectedLineThatIsLeftOut(String branch, String versions, String sentence) {
        assertThat(findings(opened(versions).then(new BranchAssessed(SomeCase.RUNTIME, branch, Finding.AFFECTED))))
                .singleElement()
                .asString()
                .contains("the affected versions of runtime " + sentence);
    }

    @Test
    void remarksAnAffectedComponentThatIsNotNamed() {
        assertThat(findings(opened("<=v1.2.1, >=v1.3.0 <=v1.3.2")
                        .then(new BranchAssessed(Component.of("agent"), "stable-1.2", Finding.AFFECTED))))
                .singleElement()
                .asString()
                .contains("a branch of agent was found to be affected");
    }

    private static List<String> findings(SomeCase someCase) {
        return render(someCase).get(0).remarks().stream()
                .filter(remark -> remark.rule().equals("FIX-1"))
                .map(Reason::sentence)
                .toList();
    }

    /** As it was published more than once: everything before the line that the fix came with. */
    @Test
    void remarksARangeThatEndsBeforeALine() {
        assertThat(render(opened("Before v1.3.0")).get(0).remarks())
                .anyMatch(remark -> remark.rule().equals("ART-23")
                        && remark.sentence().contains("cover v1.2.2, which follows the last release of stable-1.2")
                        && remark.sentence().contains("such as \"<=v1.2.1\""));
    }
}
