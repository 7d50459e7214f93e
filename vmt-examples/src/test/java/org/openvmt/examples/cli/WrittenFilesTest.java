// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.examples.ShippedCases;

/** What commands write, and what keeps them from it. */
class WrittenFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static Told moveInto(Path next) {
        return Told.by(
                "move",
                "no-vulnerability",
                "incomplete",
                "--revision",
                "2",
                "--by",
                "Cora Lindqvast",
                "--write",
                next.toString());
    }

    @Test
    void takesAMoveIntoAnotherFile() throws IOException {
        Path next = folder.resolve("next.yaml");

        Told taken = moveInto(next);
        assertThat(taken.exit()).isZero();
        assertThat(taken.flatOut()).contains("left out the 6 events that the case has after the given revision");
        assertThat(Documents.readCase(next).state().status()).isEqualTo(TaskStatus.INCOMPLETE);

        Told again = moveInto(next);
        assertThat(again.flatErr()).contains("--write: \"", "next.yaml\" exists already, expected another file");
        assertThat(again.exit()).isEqualTo(2);
    }

    @Test
    void saysThatAFolderToWriteIntoIsMissing() {
        Told told = moveInto(folder.resolve("nowhere").resolve("next.yaml"));

        assertThat(told.flatErr())
                .contains("--write: there is no folder for \"", "expected a file in one that is there");
        assertThat(told.exit()).isEqualTo(2);
    }

    @Test
    void takesNoMoveByAnotherThanTheCoordinator() throws IOException {
        Path next = folder.resolve("next.yaml");
        String[] command = {
            "move", "cve-2020-2024", "confirmed", "--revision", "12", "--by", "Mallory", "--write", next.toString()
        };
        Told told = Told.by(command);

        assertThat(told.flatOut())
                .contains("REFUSED: Incomplete to Confirmed unmet PPL-1 \"Mallory\" is not the coordinator on record,"
                        + " expected \"Cora Lindqvast\", or the handing over first (Process, derived)");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(next).doesNotExist();
        assertThat(Told.by("move", "cve-2020-2024", "confirmed", "--revision", "12", "--by", "Mallory")
                        .exit())
                .isEqualTo(1);
        assertThat(Told.by("move", "cve-2020-2024", "confirmed", "--revision", "12")
                        .exit())
                .isZero();
    }

    @Test
    void auditsWhoMovedTheCaseAsItsCoordinator() throws IOException {
        CaseFile whole = ShippedCases.read("cve-2020-2024").atRevision(12);
        CaseFile moved = whole.record(new JournalEntry(
                whole.lastEventAt(), "Mallory", Role.COORDINATOR, new StatusChanged(TaskStatus.CONFIRMED, "TR-02")));
        Told told = Told.by("audit", file("moved.yaml", Documents.writeCase(moved, DocumentFormat.YAML)));

        assertThat(told.flatOut()).contains("REFUSED: 1 of 13 events", "PPL-1 \"Mallory\" is not the coordinator");
        assertThat(told.exit()).isEqualTo(1);
    }

    @Test
    void rendersIntoAFolderOrToStandardOutputAlone() {
        Told told = Told.by("render", "cve-2020-2024", "--kind", "ART-1", "--revision", "1");
        assertThat(told.out()).startsWith("UNDER EMBARGO");
        assertThat(told.err()).startsWith("TLP:RED case kata-2020-05-a");

        Told written =
                Told.by("render", "cve-2020-2024", "--kind", "ART-1", "--revision", "1", "--out", folder.toString());
        assertThat(written.out()).startsWith("TLP:RED").contains("written");
        assertThat(folder.resolve("art-1-reception-embargo-reminder.txt"))
                .hasContent(told.out().strip());
    }

    @Test
    void saysThatAFolderForArtifactsCannotBeMade() throws IOException {
        String taken = file("taken", "no folder");
        String[] render = {"render", "cve-2020-2024", "--kind", "ART-9", "--out"};

        assertThat(Told.by(with(render, taken)).flatErr())
                .isEqualTo("openvmt: --out: \"" + taken + "\" is a file, expected a folder ");
        Told below = Told.by(with(render, taken + "/below"));
        assertThat(below.flatErr())
                .startsWith("openvmt: --out: the folder \"" + taken + "/below\" cannot be made")
                .endsWith(", expected one that is there, or may be made ");
        assertThat(below.exit()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFolderAndNoFileWhereNoneCanBeMade() {
        assertThat(Told.by("render", "cve-2020-2024", "--kind", "ART-9", "--out", "/proc/x")
                        .flatErr())
                .startsWith("openvmt: --out: the folder \"/proc/x\" cannot be made");
        assertThat(Told.by("walk", "leak", "--out", "/proc/x").flatErr())
                .startsWith("--out: the folder \"/proc/x")
                .doesNotContain("Exception");
    }

    private static String[] with(String[] command, String last) {
        return Stream.concat(Stream.of(command), Stream.of(last)).toArray(String[]::new);
    }
}
