// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.artifact.MailArtifact;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.team.TemplateDirectory;
import org.openvmt.templates.text.TemplateException;

/** The walk through one template shows what becomes of it. */
class TemplatesGuideTest {

    private static final String FILE = "downstream-stakeholder-notification.md";
    private static final Path FOLDER =
            Page.ROOT.resolve("vmt-examples/src/test/resources/org/openvmt/examples/docs/templates");
    private static final TeamProfile KATA = TeamProfiles.kataContainers();

    @TempDir
    private Path scratch = Path.of("");

    @Test
    void showsWhatIsFoundInTheFile() throws IOException {
        String shown = TemplateDirectory.read(FOLDER, KATA).findings().stream()
                .map(finding ->
                        finding.id() + finding.place().map(at -> ", " + at).orElse("") + ": " + finding.sentence())
                .collect(Collectors.joining("\n"));
        assertShown(shown);
    }

    @Test
    void showsTheRefusalOfAnOpenSlot() throws IOException {
        ArtifactRefusedException refusal = Objects.requireNonNull(catchThrowableOfType(
                ArtifactRefusedException.class, () -> render(TemplateDirectory.read(FOLDER, KATA))));
        assertShown(Objects.requireNonNull(refusal.getMessage()));
    }

    @Test
    void showsTheMailThatComesOut() throws IOException {
        String filled = Files.readString(FOLDER.resolve(FILE)).replace("[name of deputy]", "Vidar Mossgaard");
        Files.writeString(scratch.resolve(FILE), filled);

        List<Artifact> mails = render(TemplateDirectory.read(scratch, KATA));

        assertThat(mails).hasSize(2);
        Mail mail = ((MailArtifact) mails.get(1)).mail();
        assertShown("To: " + mail.to().get(0) + "\nSubject: " + mail.subject() + "\n\n"
                + mail.body().stripTrailing());
    }

    @Test
    void showsTheRefusalOfAnUnknownPlaceholder() throws IOException {
        String wrong = Files.readString(FOLDER.resolve(FILE)).replace("$COMPONENTS", "$COMPONNENTS");
        Files.writeString(scratch.resolve(FILE), wrong);

        TemplateException refusal = Objects.requireNonNull(
                catchThrowableOfType(TemplateException.class, () -> TemplateDirectory.read(scratch, KATA)));
        String name = String.valueOf(scratch.getFileName());
        String message = String.valueOf(refusal.getMessage()).replace(name, "templates");
        String begin = message.substring(0, message.indexOf("expected one of $") + "expected one of ".length());
        assertShown(begin + "…");
    }

    private static List<Artifact> render(TemplateDirectory templates) throws IOException {
        Instant now = Instant.parse("2020-05-22T14:45:00Z");
        CaseFile caseFile = Documents.readCase(Page.ROOT.resolve(
                        "vmt-examples/src/main/resources/org/openvmt/examples/cases/cve-2020-2024.yaml"))
                .asOf(now);
        Clearance clearance = VmtPolicy.of(KATA).clearance(caseFile, now);
        return Artifacts.builder(KATA)
                .templates(templates)
                .build()
                .render(ArtifactKind.STAKEHOLDER_NOTIFICATION, caseFile, clearance);
    }

    private static void assertShown(String output) throws IOException {
        assertThat(Page.of("docs/templates.md").text()).contains("```\n" + output + "\n```");
    }
}
