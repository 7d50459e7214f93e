// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the map from the process to the code names is there, and what the process says has its row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessMapTest {

    private static final String RULE_ID = "[A-Z]{2,}(?:-[0-9A-Z]+[a-z]?)?";
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.*) \\|");
    private static final Pattern ANNOTATION = Pattern.compile("@id\\(\"([^\"]+)\"\\)");
    private static final Pattern SPEC_ROW = Pattern.compile("\\| ([A-Z]+-[0-9A-Z]+[a-z]?) \\|.*");
    private static final Pattern SPEC_LINE =
            Pattern.compile("\\b([A-Z]{2,}(?:-[0-9]+)?) \\((?:[RPD][,;]|stated|derived)");
    private static final Pattern PARAGRAPH = Pattern.compile("(.+?) ([0-9]+)(?:\\.[0-9]+(?: … [0-9]+\\.[0-9]+)?)?");

    private Names names = Names.of();
    private final Map<String, String> rows = new TreeMap<>();

    @BeforeAll
    void readTheMap() throws IOException {
        names = Names.ofTheProject();
        for (String line : Page.of("docs/process-map.md").prose()) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).startsWith("-") && !row.group(1).equals("id")) {
                assertThat(rows.put(row.group(1), row.group(2)))
                        .as("a second row of %s", row.group(1))
                        .isNull();
            }
        }
        rows.remove("section, paragraph");
    }

    @Test
    void namesOnlyWhatIsThere() throws IOException {
        List<String> absent = new ArrayList<>();
        for (Map.Entry<String, String> row : rows.entrySet()) {
            for (String name : Names.in(row.getValue())) {
                if (!names.isThere(name)) {
                    absent.add(row.getKey() + ": " + name);
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(180);
        assertThat(absent).isEmpty();
    }

    @Test
    void givesEachRuleTheFilesThatHoldIt() throws IOException {
        Map<String, Set<String>> held = new TreeMap<>();
        for (Map.Entry<String, Path> file : names.files().entrySet()) {
            Matcher rule =
                    Pattern.compile("/vmt-rules/policy/(\\w+/\\w+\\.drl)").matcher(file.getKey());
            if (rule.matches()) {
                ANNOTATION
                        .matcher(Names.text(file.getValue()))
                        .results()
                        .forEach(id -> held.computeIfAbsent(id.group(1), any -> new TreeSet<>())
                                .add(rule.group(1)));
            }
        }
        Map<String, Set<String>> named = new TreeMap<>();
        rows.forEach((id, row) -> {
            Set<String> drl = new TreeSet<>();
            Names.in(row).stream().filter(n -> n.endsWith(".drl")).forEach(drl::add);
            if (id.matches(RULE_ID) && !drl.isEmpty()) {
                named.put(id, drl);
            }
        });
        assertThat(named).isEqualTo(held);
    }

    @Test
    void hasARowForEveryRuleOfTheProcess() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : lines("process.md")) {
            Matcher row = SPEC_ROW.matcher(line);
            if (row.matches()) {
                ids.add(row.group(1));
            } else {
                SPEC_LINE.matcher(line).results().forEach(found -> ids.add(found.group(1)));
            }
        }
        Set<String> mapped = new TreeSet<>(rows.keySet());
        mapped.removeIf(id -> !id.matches(RULE_ID));
        ids.addAll(List.of("TR", "TR-07"));

        assertThat(mapped).hasSizeGreaterThan(140).isEqualTo(ids);
    }

    @Test
    void accountsForEveryParagraphOfTheSource() throws IOException {
        Map<String, Set<Integer>> expected = new TreeMap<>();
        String section = "";
        boolean within = false;
        for (String line : lines("vmt-process.md")) {
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "").strip();
            } else if (!line.isBlank() && !within) {
                Set<Integer> paragraphs = expected.computeIfAbsent(section, any -> new TreeSet<>());
                paragraphs.add(paragraphs.size() + 1);
            }
            within = !line.isBlank() && !line.startsWith("#");
        }
        Map<String, Set<Integer>> mapped = new TreeMap<>();
        rows.keySet().stream()
                .map(PARAGRAPH::matcher)
                .filter(Matcher::matches)
                .forEach(row -> mapped.computeIfAbsent(row.group(1), any -> new TreeSet<>())
                        .add(Integer.valueOf(row.group(2))));

        assertThat(mapped).isEqualTo(expected);
    }

    private static List<String> lines(String name) throws IOException {
        Path file = Path.of(System.getProperty("openvmt.shared", "../shared"), "spec", name);
        if (!Files.exists(file)) {
            Assumptions.abort(file + " is not there, so the map is not compared with it");
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
