// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command teaches itself, and what its example shows is what happens. */
class HelpTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)Example:\n  \\$ openvmt ([^\n]*)\n(.*?)\n\nSee also:");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Path CASES = Path.of(
            Objects.requireNonNull(System.getProperty("openvmt.root")),
            "vmt-examples/src/main/resources/org/openvmt/examples/cases");

    static Stream<String> commands() {
        return Stream.of(
                "classify",
                "outcome",
                "next",
                "move",
                "date",
                "duties",
                "render",
                "audit",
                "lint",
                "verify-policy",
                "diff-profiles",
                "nightly",
                "why",
                "replay",
                "walk",
                "report");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void teaches(String command) {
        String help =
                Told.by(Map.of("COLUMNS", "80"), false, "", command, "--help").out();

        assertThat(help)
                .startsWith("Usage: openvmt " + command)
                .contains("Exit codes:", "   2   wrong usage", "See also:");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsWhatHappens(String command) {
        String help =
                Told.by(Map.of("COLUMNS", "160"), false, "", command, "--help").out();
        Matcher example = EXAMPLE.matcher(help);
        assertThat(example.find()).as(help).isTrue();
        List<String> words = WORD.matcher(example.group(1))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .map(word -> word.equals("cases") ? CASES.toString() : word)
                .toList();

        Told told = Told.by(Map.of("COLUMNS", "76"), false, "", words.toArray(new String[0]));
        String printed = (told.out() + told.err())
                .stripTrailing()
                .lines()
                .map(line -> line.isEmpty() ? line : "  " + line)
                .collect(Collectors.joining("\n"));
        assertThat(printed).isEqualTo(example.group(2));
    }
}
