// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen";

    private static final String LONG = WORDS + " fourteen";

    @Test
    void breaksBetweenWords() {
        assertThat(Wrapping.wrap(WORDS + " fourteen\n\nend"))
                .isEqualTo(
                        "one two three four five six seven eight nine ten eleven twelve thirteen\nfourteen\n\nend\n");
    }

    @Test
    void hangsWhatFollowsABullet() {
        assertThat(Wrapping.wrap("- " + WORDS + " x")).endsWith("twelve thirteen\n  x\n");
    }

    @Test
    void keepsIndentedLinesAndLongWords() {
        String code = "    " + WORDS + " fourteen";
        String link = "https://example.org/" + "a".repeat(200);

        assertThat(Wrapping.wrap(code)).isEqualTo(code + "\n");
        assertThat(Wrapping.wrap(link + " end")).isEqualTo(link + "\nend\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n%s\n```",
                "```sh\n%s\n\n%s\n```",
                "~~~~ text\n~~~\n%s\n~~~~",
                "  ```\n%s\n  ```",
                "-   ```\n%s\n    ```",
                "1. ```\n%s\n   ```",
                "```\n%s",
                "| %s |",
                "|---|\n|%s|",
                "\t%s"
            })
    void keepsCodeAndTables(String block) {
        String text = block.replace("%s", LONG) + "\n";

        assertThat(Wrapping.wrap(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "```\ncode\n```\n%s",
                "-   ```\n    code\n    ```\n\n%s",
                "~~~\n```\n~~~\n%s",
                "| a |\n%s",
                "``` is a fence, and `code` is none\n%s",
                "a || b\n%s",
                "``\n%s"
            })
    void wrapsWhatStandsBesideThem(String around) {
        assertThat(Wrapping.wrap(around.replace("%s", LONG))).contains("twelve thirteen\nfourteen\n");
    }

    @Test
    void beginsNoLineLikeAQuotationOrAMail() {
        assertThat(Wrapping.wrap(WORDS + " >=1.0 <1.2")).doesNotContain("\n>").contains("\n");
        assertThat(Wrapping.wrap(WORDS + " From here on"))
                .doesNotContain("\nFrom ")
                .contains("\n");
    }

    @Property(tries = 300)
    void changesNothingButTheLayout(@ForAll("texts") String text) {
        String wrapped = Wrapping.wrap(text);

        assertThat(words(wrapped)).isEqualTo(words(text));
        assertThat(wrapped.lines().filter(line -> line.length() > 74))
                .allMatch(line -> line.startsWith(" ")
                        || !line.substring(0, 74).matches(".*[^ ] [^ >F].*")
                        || text.lines().anyMatch(line::equals));
    }

    private static List<String> words(String text) {
        return text.lines()
                .flatMap(line -> BLANKS.splitAsStream(line.strip()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "word", "a", " ", "  ", "\n", "- ", ">", "From ", "${x}", "\\", "long".repeat(30), "> q", "é"))
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join(" ", pieces));
    }
}
