// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.examples.ShippedCases;

class OpenVmtTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static String text(String name) {
        return Documents.writeCase(ShippedCases.read(name), DocumentFormat.YAML);
    }

    static JsonNode json(Told told) throws IOException {
        assertThat(told.err()).isEmpty();
        return JsonMapper.builder().build().readTree(told.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome --class A|0|CLASS A leads to: advisory",
                "outcome leak|0|CLASS A leads to: advisory",
                "classify leak|0|CLASS A",
                "classify --nature neither|1|OPEN: the class can still be",
                "classify --due-process no|0|CLASS Z",
                "move no-vulnerability incomplete --revision 2|0|GRANTED: New to Incomplete",
                "move leak New|1|REFUSED: Fix released to New",
                "next leak|0|NO MOVE is granted now",
                "date public-report|1|REFUSED: there is no date to decide on",
                "date cve-2020-2024 --revision 30|0|PROPOSED: 2020-05-27T00:00:00Z",
                "duties no-vulnerability --revision 1|0|IN TIME: 6 open",
                "duties no-vulnerability --revision 1 --at now|1|OVERDUE: 1 of 8 open OVERDUE acknowledge",
                "audit leak|0|CLEAN: all 40 events",
                "render leak --list|0|With revision 40 fell due: nothing",
                "render leak --kind art-1|1|REFUSED: ART-1",
                "verify-policy --decision outcome|0|SOUND: the policy of kata-containers",
                "diff-profiles openstack openstack|0|THE SAME",
                "diff-profiles openstack kata-containers leak|1|DIFFERENT: ",
                "help move|0|Usage: openvmt move",
                "--version|0|openvmt"
            })
    void answersWithAnExitCode(String arguments, int exit, String says) {
        Told told = Told.by(arguments.split(" ", -1));

        assertThat(told.flatOut()).as(told.err()).contains(says);
        assertThat(told.exit()).isEqualTo(exit);
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next no/such/case.yaml|there is no file \"no/such/case.yaml\", expected a case file (.yaml, .yml, .json)",
                "lint no-such-file|there is no file \"no-such-file\", expected an advisory, a note or an index",
                "lint pom.xml|nothing tells what \"pom.xml\" is written in, expected --dialect kcsa, ossa, note or index",
                "next no-such-case|is neither a file nor a shipped case, expected",
                "next leek|security-note; did you mean leak?",
                "nightly . --at last|--at: \"last\" is the last event of one case, expected one such as"
                        + " 2026-04-07T00:00:00Z (UTC), or now",
                "move leak Triagd|Invalid; did you mean Triaged?",
                "help nxt|\"nxt\" is no command, expected one of classify, outcome, next,",
                "help dutys|did you mean duties?",
                "|no command is given, expected one of classify, outcome, next,",
                "next leak --at now --at last|--at is given twice, expected once",
                "next leak --json=7|\"7\" is a value for what takes none, expected --json alone",
                "render leak --kind ART-9 --notice date-moved|--notice says what ART-15 tells, expected --kind ART-15",
                "render leak --list --notice date-moved|--notice says what ART-15 tells, expected --kind ART-15",
                "render leak --kind ART-11 --link nowhere|--link: \"nowhere\" is not an absolute https or http link",
                "next .|\".\" is a folder, expected a case file",
                "next leak --profile no-such-team|does not come with the library, expected one of kata-containers",
                "next leak --profile openstack|the case is one of \"kata-containers\"",
                "move leak Trialled|is no status, expected one of New, Incomplete, Confirmed, Triaged, In Progress,",
                "next leak --at 2026-13-01|--at: \"2026-13-01\" lacks hour and zone, or is no day, expected one such as",
                "next leak --at 2026-10-01|--at: \"2026-10-01\" lacks hour and zone",
                "next leak --at 2026-10-01T00:00:00|lacks its zone",
                "next leak --at 2026-10-01T00:00:00+25:00|is no instant",
                "next leak --at 2026-10-01T00:00:00CET|is no instant",
                "next leak --at 2001-01-01T00:00:00Z|lies before the last event of the case",
                "next leak --revision 99|the case has no revision 99, expected a number from 1 to 40",
                "next leak --pack .|can run any Java on this machine, expected --i-trust-these-rules",
                "next leak --revision x|--revision",
                "next|something is missing, expected CASE (openvmt next --help",
                "next leak --revision|something is missing, expected --revision N",
                "next leak --revision seven|--revision: \"seven\" is no number, expected one such as 7",
                "next leak leak|\"leak\" is one argument too many",
                "nxt leak|\"nxt\" is no command, expected one of classify, outcome, next,",
                "next leak --colour|\"--colour\" is no option of next; did you mean --color?",
                "outcome|nothing is asked about",
                "outcome --class F|\"F\" is none of them, expected one of A, B1",
                "render leak|expected either --kind",
                "render leak --kind ART-99|is no artifact, expected one of ART-1",
                "move no-vulnerability incomplete --revision 2 --write x.yaml|expected --by",
                "nightly pom.xml --at now|is a file, expected a folder"
            })
    void refusesInOneSentence(@Nullable String arguments, String complaint) {
        Told told = Told.by(arguments == null ? new String[0] : arguments.split(" ", -1));

        assertThat(told.flatErr()).startsWith("openvmt: ").contains(complaint).doesNotContain("Exception", "\tat ");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next leak --at now --at last --json|usage",
                "next leak --at yesterday --json|usage",
                "move leak Triagd --json|usage",
                "render leak --json|usage",
                "next no/such/case.yaml --json|input",
                "next leak --profile openstack --json|input"
            })
    void tellsToolsWhetherToTypeOtherwise(String arguments, String kind) {
        assertThat(Told.by(arguments.split(" ", -1)).flatOut()).contains("\"kind\" : \"" + kind + "\"");
    }

    @Test
    void leadsToTheDocument() {
        Told told = Told.by("render", "leak", "--kind", "ART-11", "--link", "https://example.org/KCSA-2026-03.md");

        assertThat(told.out()).contains("https://example.org/KCSA-2026-03.md");
        assertThat(told.flatErr()).doesNotContain("page of advisories");
    }

    @Test
    void namesLineAndColumnAndQuotesNothingOfAPrivateReport() throws IOException {
        String secret = "the guest plants a link";
        String broken = text("no-vulnerability")
                .replaceFirst("(?m)^  description:.*$", "  description: " + secret)
                .replace("visibility: \"private\"", "visibility: hidden")
                .replace("visibility: private", "visibility: hidden");
        Told told = Told.by("next", file("broken.yaml", broken));

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.flatErr()).containsPattern("broken.yaml cannot be used: line \\d+, column \\d+: ");
        assertThat(told.err()).doesNotContain(secret);
    }

    @Test
    void saysThatAFileIsNotInUtf8OrNoYaml() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xe9});
        assertThat(Told.by("next", latin.toString()).flatErr()).contains("UTF-8");
        assertThat(Told.by("next", file("no.yaml", "id: [open\n")).flatErr())
                .contains("no.yaml cannot be used", "line ");
    }

    @Test
    void readsStandardInput() {
        Told yaml = Told.by(Map.of(), false, text("leak"), "audit", "-");
        Told json = Told.by(
                Map.of(), false, Documents.writeCase(ShippedCases.read("leak"), DocumentFormat.JSON), "audit", "-");

        assertThat(yaml.exit()).as(yaml.err()).isZero();
        assertThat(json.out()).isEqualTo(yaml.out()).contains("CLEAN");
    }

    @Test
    void coloursOnATerminalOnly() {
        String[] command = {"outcome", "--class", "A"};
        assertThat(Told.by(Map.of(), true, "", command).out()).contains("\u001b[");
        assertThat(Told.by(Map.of("NO_COLOR", "1"), true, "", command).out()).doesNotContain("\u001b");
        assertThat(Told.by(Map.of("TERM", "dumb"), true, "", command).out()).doesNotContain("\u001b");
        assertThat(Told.by("outcome", "--class", "A", "--color=always").out()).contains("\u001b[");
        assertThat(Told.by(Map.of(), true, "", "outcome", "--class", "A", "--color", "never")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Told.by(Map.of(), true, "", "outcome", "--class", "A", "--json")
                        .out())
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"40", "80", "160"})
    void keepsToTheWidth(int width) {
        Told told = Told.by(
                Map.of("COLUMNS", String.valueOf(width)),
                false,
                "",
                "move",
                "cve-2020-2024",
                "Triaged",
                "--revision",
                "13");

        assertThat(told.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void labelsWhatItTellsOfACase() {
        assertThat(Told.by("next", "cve-2020-2024", "--revision", "13").out())
                .startsWith("TLP:RED case kata-2020-05-a, revision 13, Confirmed, private, at 2020-05-12T15:20:00Z;");
    }

    @Test
    void answersToolsInJson() throws IOException {
        Told told = Told.by("move", "cve-2020-2024", "Triaged", "--revision", "13", "--json");
        JsonNode node = json(told);

        assertThat(told.exit()).isEqualTo(1);
        assertThat(node.path("outcome").asText()).isEqualTo("refused");
        assertThat(node.path("exit").asInt()).isEqualTo(1);
        assertThat(node.path("tlp").asText()).isEqualTo("TLP:RED");
        assertThat(node.at("/reasons/0/rule").asText()).isEqualTo("TR-09");
        assertThat(node.at("/reasons/0/section").asText()).isEqualTo("Draft impact description");
        assertThat(node.at("/reasons/0/basis").asText()).isEqualTo("stated");
        assertThat(node.at("/would-grant/0/fact").asText()).isEqualTo("description-posted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--json next no-such.yaml|input",
                "next --json --nonsense|usage",
                "next leak --at soon --json|usage",
                "walk leak --json|usage"
            })
    void complainsToToolsInJson(String arguments, String kind) throws IOException {
        Told told = Told.by(arguments.split(" ", -1));

        assertThat(told.exit()).isEqualTo(2);
        assertThat(json(told).at("/error/kind").asText()).isEqualTo(kind);
        assertThat(json(told).at("/error/message").asText()).isNotBlank();
    }

    @Test
    void lintsAFolderAndMendsIntoAnotherFileOnly() throws IOException {
        String advisory = """
                date: 2011-13-01
                id: OSSA-2011-001
                title: ' a title'
                """;
        String source = file("one.yaml", advisory);
        Path mended = folder.resolve("mended.txt");
        Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xe9});

        Told all = Told.by("lint", folder.toString(), "--json");
        assertThat(all.exit()).isEqualTo(2);
        assertThat(json(all).at("/not-read/0/message").asText()).contains("is not in UTF-8");
        assertThat(json(all).at("/files/0/dialect").asText()).isEqualTo("ossa");
        assertThat(Told.by("lint", source, "--fix", mended.toString()).exit()).isEqualTo(1);
        assertThat(mended).isNotEmptyFile();
        assertThat(Told.by("lint", source, "--fix", source).flatErr()).contains("exists already");
        assertThat(Path.of(source)).hasContent(advisory);
    }

    @Test
    void generatesCompletion() {
        assertThat(Told.by("generate-completion").out()).contains("complete -F", "verify-policy");
    }
}
