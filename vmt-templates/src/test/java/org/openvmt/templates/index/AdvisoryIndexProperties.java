// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.value.AdvisoryId;

/** A row reads back as it was written, and nothing but the row changes a document. */
class AdvisoryIndexProperties {

    private static final String HEAD = "| Date | Advisory | Affected versions | Description |\n|---|:-:|--|-|\n";

    @Property(tries = 1000)
    void readsBackRows(@ForAll("rows") IndexRow row) {
        assertThat(IndexRow.parse(row.markdown())).as(row.markdown()).isEqualTo(row);
        AdvisoryIndex index = AdvisoryIndex.read(HEAD).insert(row);
        assertThat(index.rows()).as(row.markdown()).containsExactly(row);
        assertThat(index.findings().stream().filter(one -> !one.id().equals("INDEX-LINK")))
                .isEmpty();
    }

    @Property(tries = 1000)
    void changesNothingButTheRow(@ForAll("documents") String document, @ForAll("rows") IndexRow row) {
        AdvisoryIndex before = AdvisoryIndex.read(document);
        assertThat(before).hasToString(document);
        if (before.rows().stream().anyMatch(one -> one.id().equals(row.id()))) {
            return;
        }
        if (before.rows().isEmpty() && !before.lines().isEmpty()) {
            assertThatThrownBy(() -> before.insert(row)).hasMessageContaining("no row of the table");
            return;
        }
        AdvisoryIndex after = before.insert(row);

        String text = after.toString();
        int at = text.indexOf(row.markdown());
        String without =
                text.substring(0, at) + text.substring(at + row.markdown().length());
        assertThat(List.of(
                        without.replaceFirst("(?s)(?<=\\A.{" + at + "})(?:\\r\\n|\\r|\\n)", ""),
                        without.replaceFirst("(?s)(?:\\r\\n|\\r|\\n)(?=.{" + (without.length() - at) + "}\\z)", "")))
                .contains(document);
        assertThat(after.rows()).contains(row).hasSize(before.rows().size() + 1);
        assertThat(after.insert(row)).isEqualTo(after);
    }

    @Property(tries = 300)
    void keepsTheNewestFirst(@ForAll("tables") List<IndexRow> rows) {
        AdvisoryIndex index = AdvisoryIndex.read(HEAD);
        for (IndexRow row : rows) {
            if (index.rows().stream().noneMatch(one -> one.id().equals(row.id()))) {
                index = index.insert(row);
            }
        }

        assertThat(index.rows()).isSortedAccordingTo(IndexRow.NEWEST_FIRST);
    }

    @Property(tries = 1000)
    void readsAnyText(@ForAll("texts") String text) {
        AdvisoryIndex index = AdvisoryIndex.read(text);

        assertThat(index).hasToString(text);
        assertThat(index.findings()).allSatisfy(one -> assertThat(one.id()).startsWith("INDEX-"));
    }

    @Provide
    Arbitrary<List<IndexRow>> tables() {
        return rows().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<IndexRow> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of("KCSA-2031-01", "KCSA-2031-02", "KCSA-CVE-2031-4242", "OSSA-2031-001"),
                        Arbitraries.of("KCSA.md", "a(b).md", "https://e.org/a|b?c=d_e_f&g", "x\\y", "http://[::1]/")
                                .optional(),
                        lines(),
                        lines())
                .as((day, id, link, versions, description) -> IndexRow.builder()
                        .date(LocalDate.of(2031, 3, day))
                        .id(AdvisoryId.parse(id))
                        .link(link)
                        .versions(versions)
                        .description(description)
                        .build());
    }

    private static Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "|",
                        "\\|",
                        "\\",
                        "\\\\",
                        "`a|b`",
                        "< 1.10.5, < 1.11.1",
                        "*not applicable*",
                        "<v1",
                        "[x](y)",
                        "---",
                        "| --- |",
                        "&lt;",
                        "word",
                        "#",
                        " ",
                        "\u00A0",
                        "\uD83D\uDE00",
                        "~~s~~")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> String.join("", list));
        return pieces.filter(text -> !text.isBlank());
    }

    /** Documents with a table, tidy and untidy, between texts. */
    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> before =
                Arbitraries.of("", "# Advisories\n\n", "text\r\n\r\n", "```\n| a | b | c | d |\n```\n\n");
        Arbitrary<String> rows = Arbitraries.of(
                        "| 2031-03-20 | [KCSA-2031-07](x.md) | all | One |",
                        "2031-03-05|[KCSA-2031-03](y.md)|*not applicable*|Two",
                        "|   2031-03-10   | KCSA-2031-04 | < 1.10.5, < 1.11.1   |  Three  |  ",
                        "| yesterday | [KCSA-2031-05](z.md) | all | Four |",
                        "| too | few |",
                        "| 2031-03-01 | [KCSA-2031-06](x.md) | a \\| b | `c` | more |")
                .list()
                .ofMaxSize(5)
                .map(list -> String.join("\n", list));
        Arbitrary<String> after =
                Arbitraries.of("", "\n", "\n\n", "\n\ntail", "\nno bar here\n", "\n\n| a | b |\n|-|-|\n");
        return Combinators.combine(before, rows, after, Arbitraries.of("\n", "\r\n", "\r"))
                .as((head, table, tail, end) -> (head
                                + HEAD.stripTrailing()
                                + (table.isEmpty() ? "" : "\n")
                                + table
                                + tail)
                        .replace("\r\n", "\n")
                        .replace("\n", end));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(HEAD, "|", "-", ":", "\\", "\n", "\r", "`", "a", " ", "| a | b | c | d |\n", "2031-03-20")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }
}
