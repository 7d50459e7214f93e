// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader meets in the folders. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceFilesTest {

    private static final List<String> MODULES = List.of("vmt-core", "vmt-rules", "vmt-templates", "vmt-examples");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_RULE_FILE = 100;
    private static final int MOST_RULES = 8;
    private static final int MEDIAN_AIMED_AT = 80;

    private static final Pattern TAGGED =
            Pattern.compile("(?m)^(?: *+@.*+\\R(?: {8,}+.*+\\R)*+)*? *+@Tag\\(.*+\\R(?: *+@.*+\\R)*+");

    private Path root = Path.of("");

    @BeforeAll
    void findSources() {
        root = Path.of(System.getProperty("openvmt.root", "..")).normalize();
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(root.resolve(module)).isDirectory());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void keepsFilesShort(String folder) throws IOException {
        Map<String, Integer> tooLong = lengths(folder, ".java");
        tooLong.values().removeIf(lines -> lines <= LONGEST_FILE);

        assertThat(tooLong)
                .as(
                        "files in %s of more than %s lines, because a file is read in one sitting,"
                                + " a test as well as what it tests",
                        folder, LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void keepsMostFilesVeryShort() throws IOException {
        List<Integer> sorted =
                lengths("src/main/java", ".java").values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2))
                .as("median of the lines of %s files", sorted.size())
                .isLessThanOrEqualTo(MEDIAN_AIMED_AT);
    }

    @Test
    void keepsRuleFilesShort() throws IOException {
        for (Path file : files("policy", ".drl")) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            assertThat(lines).as("lines of %s", file.getFileName()).hasSizeLessThanOrEqualTo(LONGEST_RULE_FILE);
            assertThat(lines.stream().filter(line -> line.startsWith("rule \"")))
                    .as("rules of %s, because one theme fits on a screen", file.getFileName())
                    .hasSizeLessThanOrEqualTo(MOST_RULES);
        }
    }

    @Test
    void introducesEveryPackage() throws IOException {
        for (Path file : files("src/main/java", ".java")) {
            if (file.endsWith("module-info.java")) {
                continue;
            }
            Path introduction = file.resolveSibling("package-info.java");
            assertThat(introduction).isRegularFile();
            assertThat(Files.readString(introduction, StandardCharsets.UTF_8))
                    .as("%s, because every package says what it is and that nothing in it is null", introduction)
                    .contains("/**", "@NullMarked");
        }
    }

    /** A tag of the other engine is passed over by the one that runs the class, and makes a skip of a method. */
    @Test
    void tagsTestsInTheWordsOfTheirEngine() throws IOException {
        for (Path file : files("src/test/java", ".java")) {
            String source = Files.readString(file, StandardCharsets.UTF_8);
            Matcher tagged = TAGGED.matcher(source);
            while (tagged.find()) {
                boolean ofTheClass = !tagged.group().startsWith(" ");
                String annotated = ofTheClass ? source : tagged.group();
                assertThat(annotated)
                        .as("what is tagged in %s", file.getFileName())
                        .containsPattern(
                                source.contains("import net.jqwik.api.Tag;")
                                        ? "@Property|@Example"
                                        : "@Test|@ParameterizedTest|@TestFactory");
            }
        }
    }

    private Map<String, Integer> lengths(String folder, String ending) throws IOException {
        Map<String, Integer> lengths = new TreeMap<>();
        for (Path file : files(folder, ending)) {
            lengths.put(
                    root.relativize(file).toString(),
                    Files.readAllLines(file, StandardCharsets.UTF_8).size());
        }
        return lengths;
    }

    private List<Path> files(String folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : MODULES) {
            Path start = root.resolve(module).resolve(folder);
            if (Files.isDirectory(start)) {
                try (Stream<Path> files = Files.walk(start)) {
                    files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
                }
            }
        }
        assertThat(found).as("files in %s", folder).isNotEmpty();
        return found;
    }
}
