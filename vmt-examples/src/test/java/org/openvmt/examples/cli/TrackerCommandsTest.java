// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.examples.ShippedCases;

/** The commands over a folder of cases tell each reader no more than it may know. */
class TrackerCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void tellsAnAskerTheSameOfACaseWithoutAPolicyAsOfNone() throws IOException {
        CaseFile puffin = CaseFile.builder()
                .from(ShippedCases.read("cve-2020-2024"))
                .id("puffin-7")
                .profile("puffin")
                .build();
        file("puffin.yaml", Documents.writeCase(puffin, DocumentFormat.YAML));
        file("broken.yaml", "id: [open\n");
        Told known = why("why can't puffin-7 move to triaged");
        Told unknown = why("why can't puffin-8 move to triaged");

        assertThat(known).isEqualTo(unknown).returns(1, Told::exit);
        assertThat(known.out()).contains("I know no case").doesNotContain("puffin", "broken");
        assertThat(known.flatErr())
                .contains("NOT READ", "broken.yaml: ", "case puffin-7: there is no policy for its team \"puffin\"");
    }

    private Told why(String question) {
        return Told.by(
                "why",
                question,
                "--cases",
                folder.toString(),
                "--reader",
                "Mallory",
                "--role",
                "anyone",
                "--at",
                "2020-05-12T16:00:00Z");
    }

    @Test
    void replaysTheOthersWhereOneTeamHasNoPolicy() throws IOException {
        CaseFile known = ShippedCases.read("public-report");
        CaseFile puffin =
                CaseFile.builder().from(known).id("puffin-7").profile("puffin").build();
        file("open.yaml", Documents.writeCase(known, DocumentFormat.YAML));
        file("puffin.yaml", Documents.writeCase(puffin, DocumentFormat.YAML));
        Told told = Told.by("replay", folder.toString(), "--changed", known.profile(), "--events-only");

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.flatOut())
                .contains("2 cases, 0 decisions would differ")
                .contains("case puffin-7: there is no policy for its team \"puffin\"", "by --profile FILE");
        assertThat(Told.by("next", folder.resolve("puffin.yaml").toString()).flatErr())
                .contains("\"puffin\" that the case names", "by --profile FILE");
        assertThat(Told.by("diff-profiles", "kata-containers", "puffin").flatErr())
                .contains("the profile \"puffin\"")
                .doesNotContain("--profile FILE");
    }

    @Test
    void marksTheTeamsPageOfWhatIsNotReadAsRed() throws IOException {
        file("open.yaml", Documents.writeCase(ShippedCases.read("public-report"), DocumentFormat.YAML));
        file("broken.yaml", "id: [open\n");
        Told team = Told.by("nightly", folder.toString(), "--at", "now");
        Told everyone = Told.by("nightly", folder.toString(), "--at", "now", "--for", "everyone");

        assertThat(team.flatOut()).contains("TLP:RED. Overdue: ", "broken.yaml: ");
        assertThat(team.flatErr()).startsWith("TLP:RED for ");
        assertThat(everyone.flatOut()).contains("TLP:CLEAR. Overdue: ").doesNotContain("broken");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(Told.by("nightly", folder.toString(), "--at", "now", "--json")
                                .out())
                        .path("tlp")
                        .asText())
                .isEqualTo("TLP:RED");
    }

    @Test
    void takesNobodysWordForBeingOfTheTeam() throws IOException {
        file("open.yaml", Documents.writeCase(ShippedCases.read("public-report"), DocumentFormat.YAML));
        file("broken.yaml", "id: [open\n");
        String[] command = {"nightly", folder.toString(), "--at", "now", "--reader", "Mallory", "--role", "vmt-member"};

        assertThat(Told.by(command).flatOut()).contains("NOT READ: 1.").doesNotContain("broken");
    }
}
