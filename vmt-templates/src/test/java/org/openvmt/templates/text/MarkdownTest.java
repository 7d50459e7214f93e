// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a|b → a\\|b",
                "a\\|b → a\\\\\\|b",
                "`x` → \\`x\\`",
                "*b* _i_ ~s~ → \\*b\\* \\_i\\_ \\~s\\~",
                "[t](u) → \\[t\\](u)",
                "<b> < 1 <=2 → \\<b> < 1 <=2",
                "&amp; & b → \\&amp; & b",
                ">=v1 <=v2 → >=v1 <=v2"
            })
    void takesTheMeaningFromCells(String text, String cell) {
        assertThat(Markdown.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# h; \\# h",
                "> q; \\> q",
                "- l; \\- l",
                "--- r; \\--- r",
                "1. n; 1\\. n",
                "12) n; 12\\) n",
                "1.2; 1\\.2"
            })
    void takesTheMeaningFromStartsOfLines(String text, String line) {
        assertThat(Markdown.line(text)).isEqualTo(line);
    }

    @Property(tries = 300)
    void neverBreaksARow(@ForAll String text) {
        String cell = Markdown.cell(text);

        assertThat(cell).doesNotContainPattern("\\R");
        // Whatever bar is left has an odd number of backslashes in front, so that it parts no cells.
        assertThat(cell).doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*\\|");
    }

    @ParameterizedTest
    @CsvSource({"https://e.org/a(b), https://e.org/a%28b%29", "https://e.org/a-b, https://e.org/a-b"})
    void keepsLinksWithinTheirBrackets(String link, String target) {
        assertThat(Markdown.link(link)).isEqualTo(target);
    }
}
