// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.artifact.FinalTextsTest.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Version;

/** Affected versions of a final text come to an end, and what lies below them is named (ART-23, ART-25). */
class ClosedEndsTest {

    private static SupportedBranch branch(String name, String lastRelease) {
        return SupportedBranch.builder()
                .name(name)
                .lastRelease(Version.parse(lastRelease))
                .build();
    }

    private static ImpactDescription.Builder affected(String versions) {
        return SomeCase.description()
                .affected(List.of(new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "all versions",
                ">=v1.11.0",
                "<=v1.11.5, >=v1.12.0",
                "all supported releases",
                "runtime <=v1.11.5; agent all",
                "stable-1.11 and later"
            })
    void closesAffectedVersionsAbove(String versions) {
        SomeCase someCase = opened(affected(versions).build());

        assertThat(Door.refusal(ArtifactKind.ADVISORY_MAIL, someCase).cites("ART-23"))
                .isTrue();
        assertThat(Door.render(ArtifactKind.IMPACT_DESCRIPTION, someCase)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all | <=v1.11.5, >=v1.12.0 <=v1.12.1",
                "All supported releases | <=v1.11.5, >=v1.12.0 <=v1.12.1",
                ">=v1.11.2 | >=v1.11.2 <=v1.11.5, >=v1.12.0 <=v1.12.1",
                "<=v1.11.5, >=v1.12.0 | <=v1.11.5, >=v1.12.0 <=v1.12.1"
            })
    void suggestsTheClosedForm(String versions, String closed) {
        ComponentLine supported = ComponentLine.builder()
                .name(SomeCase.RUNTIME)
                .addBranches(branch("stable-1.11", "v1.11.5"), branch("stable-1.12", "v1.12.1"))
                .build();
        Artifacts artifacts = Artifacts.of(TeamProfile.builder()
                .from(TeamProfiles.kataContainers())
                .components(List.of(supported))
                .build());
        CaseFile caseFile = opened(affected(versions).build()).file();
        assertThat(Door.refusal(
                                artifacts,
                                ArtifactKind.ADVISORY_MAIL,
                                caseFile,
                                Leave.widest(caseFile),
                                Door.COORDINATOR)
                        .getMessage())
                .contains("such as \"" + closed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<=v1.11.5", "<=v1.2.1 and ==v1.3.2", ">=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2"})
    void leavesTheLowerEndOpen(String versions) {
        assertThat(Door.text(
                        ArtifactKind.ADVISORY_INDEX, opened(affected(versions).build())))
                .contains(AffectedVersions.parse(versions).toString().replace("<v", "\\<v"));
    }

    @Test
    void remarksEndsThatAreNotTheTeamsCustom() {
        assertThat(Door.render(
                                ArtifactKind.ADVISORY,
                                opened(affected(">=v1.11.0 <v1.11.6").build()))
                        .get(0)
                        .remarks())
                .anyMatch(remark ->
                        remark.rule().equals("ART-23") && remark.sentence().contains("<= expected"));
    }

    @Test
    void remarksAnAffectedLineThatNobodyNames() {
        SomeCase dropped = opened(
                        affected(">=v1.11.0 <=v1.11.5").notes(List.of()).build())
                .then(new BranchAssessed(SomeCase.RUNTIME, "stable-1.10", Finding.AFFECTED));
        assertThat(Door.render(ArtifactKind.ADVISORY, dropped).get(0).remarks())
                .anyMatch(remark -> remark.rule().equals("ART-25")
                        && remark.sentence().contains("stable-1.10 of runtime is affected and past its end"));
        SomeCase noted = opened(affected(">=v1.11.0 <=v1.11.5")
                        .notes(List.of("The line stable-1.10 gets no fix."))
                        .build())
                .then(new BranchAssessed(SomeCase.RUNTIME, "stable-1.10", Finding.AFFECTED));
        assertThat(Door.render(ArtifactKind.ADVISORY, noted).get(0).remarks())
                .noneMatch(remark ->
                        remark.rule().equals("ART-25") && remark.sentence().contains("stable-1.10"));
    }

    @Test
    void namesUnsupportedVersionsInTheNotes() {
        assertThat(Door.text(ArtifactKind.ADVISORY, SomeCase.published()))
                .contains("  - 'Releases before v1.11.0 are affected too and get no fix.'\n");
    }
}
