// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;

class WalkTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int walk(String... arguments) {
        return Walk.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void explainsItself() {
        assertThat(walk("--help")).isZero();
        assertThat(printed()).contains("Exit codes", "cve-2020-2024", "--continue");
        assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void walksAShippedCaseIntoItsOwnFolder() {
        assertThat(walk("no-vulnerability", "--out", folder.toString())).isZero();

        assertThat(folder.resolve("no-vulnerability/001-received/art-1-reception-embargo-reminder.txt"))
                .isRegularFile();
        assertThat(printed()).contains("starting the rule engine ...", "0 refused, 1 files in");
        assertThat(complained()).isEmpty();
    }

    @Test
    void walksACaseInJsonWithAProfileOfItsOwn() throws IOException {
        String source =
                file("mine.json", Documents.writeCase(ShippedCases.read("no-vulnerability"), DocumentFormat.JSON));
        String profile = file("team.yaml", Documents.writeProfile(TeamProfiles.kataContainers(), DocumentFormat.YAML));

        assertThat(walk(source, "--profile", profile, "--out", folder.toString()))
                .isZero();
        assertThat(folder.resolve("mine/001-received")).isDirectory();
    }

    @Test
    void stopsWhereTheRulesRefuse() throws IOException {
        String source = file(
                "unapproved.yaml",
                Documents.writeCase(
                        Walked.without(
                                ShippedCases.read("cve-2020-2024"),
                                event -> event instanceof DescriptionApproved approved
                                        && !approved.approver().equals("reporter")),
                        DocumentFormat.YAML));

        assertThat(walk(source, "--out", folder.toString())).isEqualTo(1);
        assertThat(printed().replaceAll("\\s+", " "))
                .contains("REFUSED by TR-10", "the Architecture Committee", "instead")
                .contains("The walk came to revision 26: Triaged, private; 1 refused")
                .doesNotContain("Fix committed");
        assertThat(folder.resolve("unapproved/027-status-changed")).doesNotExist();
    }

    @Test
    void goesOnIfToldTo() throws IOException {
        String source = file(
                "unapproved.yaml",
                Documents.writeCase(
                        Walked.without(
                                ShippedCases.read("cve-2020-2024"), event -> event instanceof DescriptionApproved),
                        DocumentFormat.YAML));

        assertThat(walk(source, "--continue", "--out", folder.toString())).isEqualTo(1);
        assertThat(printed().replaceAll("\\s+", " ")).contains("REFUSED by", "Fix released, public; 1 refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no case is given",
                "--cases|\"--cases\" is not understood",
                "leak,leak|\"leak\" is not understood",
                "leak,--out|--out needs a value",
                "leak,--profile,--out,x|--profile needs a value",
                "no-such-case|neither a file nor a shipped case, expected one of [cve-2020-2024",
                "no/such/case.yaml|There is no file",
                "leak,--profile,no-such-team|\"no-such-team\" does not come with the library",
                "leak,--profile,no/such/team.yaml|There is no file",
                "leak,--profile,openstack|\"openstack\" is not the profile of the case, expected \"kata-containers\""
            })
    void refusesWrongUsage(String arguments, String complaint) {
        String[] split = arguments.isEmpty() ? new String[0] : arguments.split(",", -1);

        assertThat(walk(split)).isEqualTo(2);
        assertThat(complained()).contains(complaint);
        assertThat(printed()).isEmpty();
    }

    @Test
    void namesLineAndColumnOfABrokenCase() throws IOException {
        String source = file(
                "broken.yaml",
                ShippedCases.text("no-vulnerability").replace("visibility: private", "visibility: hidden"));

        assertThat(walk(source, "--out", folder.toString())).isEqualTo(2);
        assertThat(complained()).containsPattern("line 18, column \\d+: journal\\[0\\]\\.event\\.visibility");
    }

    @Test
    void saysThatAFileIsNoYaml() throws IOException {
        assertThat(walk(file("broken.yaml", "id: [unclosed\n"), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("The document cannot be used:", "line ");
    }

    @Test
    void refusesAJournalInDisorder() throws IOException {
        String source = file(
                "disorder.yaml",
                ShippedCases.text("no-vulnerability").replace("2026-04-08T09:10:00Z", "2026-04-06T09:10:00Z"));

        assertThat(walk(source, "--out", folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("lies before its predecessor");
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        String occupied = file("occupied", "a file, not a folder");

        assertThat(walk("leak", "--out", occupied)).isEqualTo(2);
        assertThat(complained())
                .contains("--out: the folder \"" + occupied, "cannot be made")
                .doesNotContain("Exception");
    }

    @Test
    void clearsOnlyTheStepsOfAnEarlierWalk() throws IOException {
        Path old = folder.resolve("leak/099-opened");
        Files.createDirectories(old.resolve("within"));
        Files.writeString(old.resolve("within/old.txt"), "old", StandardCharsets.UTF_8);
        Path kept = Files.writeString(folder.resolve("leak/notes.txt"), "mine", StandardCharsets.UTF_8);

        assertThat(walk("leak", "--out", folder.toString())).isZero();
        assertThat(old).doesNotExist();
        assertThat(kept).hasContent("mine");
    }
}
