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

class WrappingTest {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen";

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
