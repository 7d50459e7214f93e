// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.templates.team.TemplateDirectory;
import org.openvmt.templates.text.TemplateException;

/** A team's wording comes out whole, and what it misspells does not come out at all. */
class OwnWordingTest {

    private static final String WARNING = "downstream-stakeholder-notification.md";

    @TempDir
    Path directory;

    private TemplateDirectory read(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
            return TemplateDirectory.read(directory, Team.KATA.profile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String warning(String line) {
        return "# Warning\n\n```\n-   Subject: [pre-KCSA] Flaw in $COMPONENTS ($CVE)\n\n" + line
                + "\n\n$DESCRIPTION\n\n$CVE $DISCLOSURE, 00:00 UTC $BUG $VMT_COORDINATOR_NAME\n```\n\nSigned.\n";
    }

    private String render(TemplateDirectory templates, ArtifactKind kind, SomeCase someCase) {
        CaseFile file = Team.KATA.adopt(someCase);
        return Door.text(Artifacts.builder(Team.KATA.profile())
                .templates(templates)
                .build()
                .render(kind, file, Leave.widest(file), Door.COORDINATOR)
                .get(0));
    }

    @Test
    void losesNoWordsBehindTheMarkOfTheLibrary() {
        String line = "This line is so long that its last words go to the next line of it, and %% these ones are the"
                + " last of it.";

        assertThat(render(read(WARNING, warning(line)), ArtifactKind.STAKEHOLDER_NOTIFICATION, SomeCase.dated())
                        .replace('\n', ' '))
                .contains(line)
                .contains("Ria Porter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$title", "$components", "$cve", "$disclosure"})
    void refusesPlaceholdersInSmallLetters(String name) {
        assertThatThrownBy(() -> read(WARNING, warning("About " + name + " we say this.")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("line 6, column 7")
                .hasMessageContaining("\"" + name + "\" is no placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    echo $title", "Run `echo $title` there.", "Set $path to it."})
    void warnsOfVariablesInCommands(String line) {
        assertThat(read(WARNING, warning(line)).findings())
                .anyMatch(finding -> finding.id().equals("TPL-LOWER-CASE"));
    }

    @Test
    void keepsTagsInReferencesOfNotes() {
        TemplateDirectory templates = read("KCSN.md", """
                # A note

                Title
                ---

                ### Summary ###
                Some.

                ### Affected Services / Software ###
                Which.

                ### Discussion ###
                All.

                ### Recommended Actions ###
                Do.

                ### Contacts / References ###
                Author: <author name(s) and company(s)>
                Original bug : <link>
                Mailing List : [Security] tag on kata-dev@lists.katacontainers.io
                CVE: <CVE number if one was filed>
                """);

        assertThat(render(
                        templates, ArtifactKind.SECURITY_NOTE, SomeCase.noted().open(Ground.NOTE)))
                .contains("Mailing List : [Security] tag on kata-dev@lists.katacontainers.io");
    }

    @Test
    void saysThatThereIsNoIdWhereTheCnaDeclined() {
        TemplateDirectory templates = read(
                "KCSA.md",
                "# Advisory\n\n```\n-   Subject: [KCSA-$NUM] $TITLE ($CVE)\n\nAn advisory is out, its CVE id: $CVE.\n```"
                        + "\n\nSigned.\n");
        SomeCase declined = SomeCase.triaged(Visibility.PUBLIC)
                .approved()
                .then(new CveRequested(1))
                .then(new CveRefused("Not in our scope."))
                .status(TaskStatus.FIX_COMMITTED, "TR-12");

        assertThat(render(templates, ArtifactKind.ADVISORY_MAIL, declined))
                .startsWith("[KCSA-2031-01] " + SomeCase.TITLE + "\n")
                .contains("An advisory is out, its CVE id: none.");
    }
}
