// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.examples.ShippedCases;

/** The table of keys in the README names those that answers have, command by command. */
class JsonKeysTest {

    private static final Pattern WORD = Pattern.compile("`([a-z-]+)`");
    private static final Set<String> SHARED = Set.of(
            "--help, --version, help, generate-completion",
            "every one",
            "where there is none",
            "on one case",
            "a reason",
            "a missing fact");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheKeysOfEveryAnswer() throws IOException {
        Map<String, Set<String>> rows = rows();
        for (String[] arguments : questions().toList()) {
            assertThat(keys(answer(arguments)))
                    .as(Arrays.toString(arguments))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(key -> isNamed(rows, arguments[0], key));
        }
    }

    private static boolean isNamed(Map<String, Set<String>> rows, String command, String key) {
        return Stream.concat(SHARED.stream(), Stream.of(command))
                .anyMatch(answer ->
                        Objects.requireNonNull(rows.get(answer), answer).contains(key));
    }

    private Stream<String[]> questions() throws IOException {
        CaseFile known = ShippedCases.read("public-report");
        String bounced = file("bounced.yaml", Documents.writeCase(ShippedCases.read("leak"), DocumentFormat.YAML));
        file("open.yaml", Documents.writeCase(known, DocumentFormat.YAML));
        file("broken.yaml", "id: [open\n");
        return Stream.of(
                        "classify leak",
                        "outcome leak",
                        "next leak --revision 3",
                        "move cve-2020-2024 Triaged --revision 13",
                        "move no-vulnerability incomplete --revision 2 --by Mika --write " + folder + "/moved.yaml",
                        "date cve-2020-2024 --revision 36",
                        "duties cve-2020-2024 --revision 30",
                        "duties leak --revision 20",
                        "nightly " + folder + " --at now",
                        "render leak --list",
                        "render public-report --kind art-11 --out " + folder + "/out",
                        "render cve-2020-2024 --kind ART-7 --revision 34",
                        "help next",
                        "--version",
                        "duties --help",
                        "audit " + bounced,
                        "lint " + folder,
                        "verify-policy --decision outcome",
                        "diff-profiles openstack kata-containers leak",
                        "replay " + folder + " --changed openstack",
                        "why --cases " + folder + " --reader Mika --role vmt-member --at now " + known.id(),
                        "outcome --class Q",
                        "next " + folder + "/broken.yaml")
                .map(line -> line.split(" ", -1));
    }

    private static JsonNode answer(String[] arguments) throws IOException {
        String[] asked =
                Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        return JsonMapper.builder().build().readTree(Told.by(asked).out());
    }

    /** All keys of an answer but those within what a profile says. */
    private static Set<String> keys(JsonNode answer) {
        Set<String> keys = new TreeSet<>();
        gather(answer, keys);
        return keys;
    }

    private static void gather(JsonNode node, Set<String> keys) {
        node.properties().forEach(entry -> {
            keys.add(entry.getKey());
            if (!Set.of("a", "b").contains(entry.getKey())) {
                gather(entry.getValue(), keys);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> gather(item, keys));
        }
    }

    private static Map<String, Set<String>> rows() throws IOException {
        String page = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        return page.lines()
                .dropWhile(line -> !line.equals("| answer | keys |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toMap(
                        cells -> cells[1].replace("`", "").strip(),
                        cells -> WORD.matcher(cells[2])
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
