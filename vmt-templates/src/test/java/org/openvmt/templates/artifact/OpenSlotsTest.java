// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.artifact.OwnTemplatesTest.door;
import static org.openvmt.templates.artifact.OwnTemplatesTest.refusal;
import static org.openvmt.templates.artifact.OwnTemplatesTest.render;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.decision.Reason;
import org.openvmt.templates.team.SampleTemplates;

/** Slots of a team's templates that no field of the case fills. */
class OpenSlotsTest {

    @TempDir
    Path directory;

    @BeforeEach
    void write() {
        SampleTemplates.writeAll(directory);
    }

    @Test
    void refusesAFinalArtifactWithOpenSlotsAndListsThem() {
        SampleTemplates.write(
                directory,
                "downstream-stakeholder-notification.md",
                SampleTemplates.STAKEHOLDERS.replace(
                        "Ids: $CVE", "Ids: KCSA-$NUM, [phase of the moon] <some other thing>"));
        SampleTemplates.write(
                directory, "KCSN.md", SampleTemplates.NOTE.replace("## Summary", "## Thanks\nWhom.\n\n## Summary"));
        SomeCase unnumbered = SomeCase.dated()
                .advisory(SomeCase.advisory().id(Optional.empty()).build());

        assertThat(refusal(door(directory), ArtifactKind.STAKEHOLDER_NOTIFICATION, unnumbered)
                        .reasons())
                .extracting(Reason::toString)
                .allMatch(reason -> reason.startsWith("ART-24: "))
                .anyMatch(reason -> reason.contains("the slot [phase of the moon]"))
                .anyMatch(reason -> reason.contains("the slot [some other thing]"))
                .anyMatch(reason -> reason.contains("the template asks for the id, which is not settled"))
                .hasSize(3);
        assertThat(refusal(door(directory), ArtifactKind.SECURITY_NOTE, Scene.of(ArtifactKind.SECURITY_NOTE)))
                .hasMessageContaining("the slot [thanks]");
    }

    @Test
    void showsOpenSlotsInADraft() {
        SampleTemplates.write(
                directory,
                "impact-description.md",
                SampleTemplates.DESCRIPTION.replace("nobody else", "[name of the dog]"));

        Artifact draft = render(
                        door(directory), ArtifactKind.IMPACT_DESCRIPTION, Scene.of(ArtifactKind.IMPACT_DESCRIPTION))
                .get(0);

        assertThat(Door.text(draft)).contains("shared volumes and (to be settled).");
        assertThat(draft.remarks())
                .anyMatch(
                        remark -> remark.sentence().equals("the impact description lacks: the slot [name of the dog]"));
        assertThat(refusal(door(directory), ArtifactKind.STAKEHOLDER_NOTIFICATION, SomeCase.dated()))
                .hasMessageContaining("the slot [name of the dog]");
    }
}
