// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.publication.Advisory;

/** Emphasis and lists of prose, as docutils reads them. */
class RstMarkupTest {

    @Test
    void keepsEmphasis() throws IOException {
        String written = RestructuredText.write(Advisory.builder()
                .title("*a* **b**")
                .description("Only **all\nguests** and (*some* hosts), *.log, *b * and 2 * 3 * 4, ***c***, *d\\* e*f*.")
                .addNotes("*Do* not.", "**Do** `not`_ |x|, *:math:`x`* and *|x|* and *x_*.")
                .build());
        assertThat(written)
                .contains(
                        "Only **all guests** and (*some* hosts), \\*.log, \\*b \\* and 2 \\* 3 \\* 4,",
                        "\\*\\*\\*c\\*\\*\\*, \\*d\\\\\\* e\\*f\\*.");
        Docutils.Page page = Docutils.read(List.of(written)).get(0);
        assertThat(page.title()).isEqualTo("*a* **b**");
        assertThat(page.complaints()).isEmpty();
        assertThat(page.strange()).isEmpty();
        assertThat(page.emphasis()).containsExactly("all guests", "some", "Do", "Do", ":math:`x`", "|x|", "x_");
    }

    @Test
    void keepsListsWithinLists() throws IOException {
        String written = RestructuredText.write(Advisory.builder()
                .description(String.join(
                        "\n",
                        "Do this:",
                        "",
                        "1. Open *it*:",
                        "   - the lid,",
                        "     of glass",
                        "   - the wick",
                        "     1. deep",
                        "2. Light it.",
                        "",
                        "   It burns.",
                        "",
                        "3. Wait.",
                        "",
                        "- .. raw:: html",
                        "  - b",
                        "- c",
                        "",
                        "7. End."))
                .addNotes("One.")
                .build());
        assertThat(written).contains("""
                Do this:

                1. Open *it*:

                   - the lid, of glass
                   - the wick

                     1. deep

                2. Light it.

                   It burns.

                3. Wait.

                - \\.. raw:: html

                  - b

                - c

                \\7. End.
                """);
        Docutils.Page page = Docutils.read(List.of(written)).get(0);
        assertThat(page.complaints()).isEmpty();
        assertThat(page.strange()).isEmpty();
        assertThat(page.numbered()).containsExactly(List.of("Open it:", "Light it.", "Wait."), List.of("deep"));
    }

    @Test
    void nestsNoDeeperThanAPageReads() throws IOException {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            deep.append(" ".repeat(2 * i)).append("- x\n");
        }
        String written = RestructuredText.write(
                Advisory.builder().description(deep.toString()).build());
        assertThat(written.lines()).allMatch(line -> line.length() < 80);
        assertThat(Docutils.read(List.of(written)).get(0).complaints()).isEmpty();
    }

    /** Lines of lists in any order, indented at random. */
    @Property(tries = 12)
    @Tag("long")
    void showsWhateverLooksLikeAList(@ForAll("lists") List<String> texts) throws IOException {
        List<String> pages = texts.stream()
                .map(text -> RestructuredText.write(Advisory.builder()
                        .description(text)
                        .addNotes("x" + text)
                        .build()))
                .toList();
        List<Docutils.Page> read = Docutils.read(pages);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(read.get(i).complaints())
                    .as(texts.get(i) + "\n=>\n" + pages.get(i))
                    .isEmpty();
            assertThat(read.get(i).strange()).as(pages.get(i)).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<String>> lists() {
        Arbitrary<String> lines = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2, 3, 4, 6, 8),
                        Arbitraries.of(
                                "- a", "* b", "1. c", "2. d", "3) e", "text", "", "*f* g", "**h", "1. - i", "a::",
                                "10. j"))
                .as((margin, text) -> " ".repeat(margin) + text);
        return lines.list()
                .ofMaxSize(14)
                .map(list -> String.join("\n", list))
                .filter(text -> !text.isBlank())
                .list()
                .ofSize(60);
    }
}
