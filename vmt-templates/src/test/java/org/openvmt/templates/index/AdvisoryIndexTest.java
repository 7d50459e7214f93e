// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.InvalidValueException;

class AdvisoryIndexTest {

    private static final String TABLE =
            "| a | b | c | d |\n|---|---|---|---|\n| 2031-03-01 | KCSA-2031-09 | all | No |\n";

    private static final String DOCUMENT = """
            # Advisories

            | Date | Advisory | Affected versions | Description |
            | ---- | :------: | ----------------- | ----------- |
            | 2031-03-01 | [KCSA-2031-02](b.md) | < 1.10.5, < 1.11.1 | Two |
            | 2031-03-20 | [KCSA-2031-01](a.md) | *not applicable*   | One |
            | soon | KCSA-pending | all |
            | 2031-02-01 | KCSA-2031-02 | all | Again |

            The end.""";

    @Test
    void reportsWhatIsUntidyWithItsPlace() {
        AdvisoryIndex index = AdvisoryIndex.read(DOCUMENT);

        assertThat(index.findings())
                .extracting(Finding::id, Finding::place)
                .containsExactly(
                        tuple("INDEX-ROW", Optional.of(new Place(7, 1))),
                        tuple("INDEX-ORDER", Optional.of(new Place(6, 1))),
                        tuple("INDEX-TWICE", Optional.of(new Place(8, 1))),
                        tuple("INDEX-LINK", Optional.of(new Place(8, 1))));
        assertThat(index.lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line.row()).isEmpty());
        assertThat(index.rows()).hasSize(3);
        assertThat(index.before()).isEqualTo("# Advisories\n\n");
        assertThat(index.after()).isEqualTo("\nThe end.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KCSA-2031-09.md|",
                "https://e.org/kcsa-2031-09/|",
                "KCSA-2031-08/KCSA-2031-09.md|",
                "b.md|",
                "https://e.org/news-2031-03.html|",
                "KCSA-2031-00009.md|the advisory is linked to KCSA-2031-00009, expected KCSA-2031-09",
                "KCSA/KCSA-2031-08.md|the advisory is linked to KCSA-2031-08, expected KCSA-2031-09",
                "all.md#kcsa-2031-08|the advisory is linked to KCSA-2031-08, expected KCSA-2031-09",
                "KCSA-CVE-2031-4242.md|the advisory is linked to KCSA-CVE-2031-4242, expected KCSA-2031-09",
                "KCSN-2031-09.md|the advisory is linked to KCSN-2031-09, expected KCSA-2031-09",
            })
    void saysThatALinkLeadsToAnotherAdvisory(String link, String sentence) {
        AdvisoryIndex index = AdvisoryIndex.read(TABLE.replace("KCSA-2031-09", "[KCSA-2031-09](" + link + ")"));

        assertThat(index.findings())
                .extracting(Finding::id, Finding::sentence)
                .containsExactlyElementsOf(Optional.ofNullable(sentence).stream()
                        .map(text -> tuple("INDEX-LINK", text))
                        .toList());
        assertThat(index.rows()).hasSize(1);
    }

    @Test
    void replacesARowWhereItStands() {
        IndexRow row = IndexRow.parse("| 2031-03-20 | [KCSA-2031-01](c.md) | all | Uno |");

        assertThat(AdvisoryIndex.read(DOCUMENT).replace(row))
                .hasToString(DOCUMENT.replace(
                        "| 2031-03-20 | [KCSA-2031-01](a.md) | *not applicable*   | One |", row.markdown()));
        assertThatThrownBy(() -> AdvisoryIndex.read(DOCUMENT).insert(row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: KCSA-2031-01 has a row in line 6, column 1 that says something else");
    }

    @Test
    void refusesADocumentWithoutTable() {
        AdvisoryIndex index = AdvisoryIndex.read("| a | b |\n|---|---|\n");

        assertThat(index.findings()).extracting(Finding::id).containsExactly("INDEX-TABLE");
        assertThatThrownBy(() -> index.insert(IndexRow.parse("| 2031-03-20 | KCSA-2031-01 | all | One |")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("holds no index");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--\n%s-->\n",
                "<!-- old\n\n%s\n-->\n",
                "Not shown: <!--\n%s-->\n",
                "~~~\n%s~~~\n",
                "~~~ text\n```\n%s~~~\n",
                "````\n```\n%s````\n",
                "```\n%s```\n",
                "<pre>\n%s</pre>\n"
            })
    void takesNoHiddenTableForTheIndex(String around) {
        String hidden = around.replace("%s", TABLE) + "\n";
        IndexRow row = IndexRow.parse("| 2031-03-30 | [KCSA-2031-05](e.md) | all | Five |");

        assertThat(AdvisoryIndex.read(hidden).findings())
                .extracting(Finding::id)
                .containsExactly("INDEX-TABLE");
        assertThat(AdvisoryIndex.read(hidden + DOCUMENT).insert(row))
                .hasToString(hidden + AdvisoryIndex.read(DOCUMENT).insert(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "\t", "  \t"})
    void takesNoIndentedTableForTheIndex(String indent) {
        String hidden = indent + TABLE.replace("\n|", "\n" + indent + "|") + "\n";

        assertThat(AdvisoryIndex.read(hidden + DOCUMENT).before()).isEqualTo(hidden + "# Advisories\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- one line -->\n", "`<!--` begins a comment.\n", "``` not a `fence`\n", "~~struck~~\n"})
    void readsTheTableBelowWhatHidesNothing(String above) {
        assertThat(AdvisoryIndex.read(above + TABLE).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[**KCSA-CVE-2031-4242**](x.md \"t\")",
                "[*KCSA-CVE-2031-4242*](x.md)",
                "[`KCSA-CVE-2031-4242`](x.md 't')",
                "**[KCSA-CVE-2031-4242](<x.md> (a t))**",
                "[__KCSA-CVE-2031-4242__]( x.md \"a \\\"t\\\"\" )"
            })
    void readsEmphasisAndTitles(String advisory) {
        AdvisoryIndex index = AdvisoryIndex.read(
                "| a | b | c | d |\n|---|---|---|---|\n| 2031-03-01 | " + advisory + " | all | One |\n");
        IndexRow row = IndexRow.parse("| 2031-03-01 | [KCSA-CVE-2031-4242](x.md) | all | One |");

        assertThat(index.findings()).isEmpty();
        assertThat(index.rows()).containsExactly(row);
        assertThat(index.insert(row)).isEqualTo(index);
    }

    @Test
    void insertsNothingThatAnUnreadableRowNames() {
        AdvisoryIndex index = AdvisoryIndex.read(DOCUMENT.replace("KCSA-pending", "[KCSA-2031-05](e.md)"));

        assertThatThrownBy(() -> index.insert(IndexRow.parse("| 2031-03-30 | KCSA-2031-05 | all | Five |")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: KCSA-2031-05 stands in line 7, column 1, in a row that cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1 | 2 | 3 | 4 |\n",
                "| soon | KCSA-2031-77 | all | x |\n| 1 | 2 | 3 | 4 |\n",
                "",
            })
    void passesOverTablesOfOthers(String rows) {
        String above = "| a | b | c | d |\n|---|---|---|---|\n" + rows + "\n";
        IndexRow row = IndexRow.parse("| 2031-03-30 | [KCSA-2031-05](e.md) | all | Five |");

        assertThat(AdvisoryIndex.read(above + DOCUMENT).insert(row))
                .hasToString(above + AdvisoryIndex.read(DOCUMENT).insert(row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n%s\n%s\n",
                "\n# Older ones\n\n| Date | Id | Versions | What |\n|---|---|---|---|\n%s\n%s\n",
                "\n  %s\n  %s",
            })
    void tellsRowsThatStandOutsideOfTheTable(String shape) {
        String first = "| 2030-05-01 | [KCSA-2030-02](b.md) | all | Two |";
        String document = DOCUMENT + shape.formatted(first, "| 2030-04-01 | [KCSA-2030-01](a.md) | all | One |");
        IndexRow row = IndexRow.parse("| 2031-03-30 | [KCSA-2031-05](e.md) | all | Five |");
        AdvisoryIndex index = AdvisoryIndex.read(document);
        int line = (int) document.substring(0, document.indexOf(first)).lines().count();

        assertThat(index.rows()).isEqualTo(AdvisoryIndex.read(DOCUMENT).rows());
        assertThat(index.findings())
                .filteredOn(finding -> finding.id().equals("INDEX-OUTSIDE"))
                .extracting(finding -> finding.place().orElseThrow().line())
                .containsExactly(shape.startsWith("\n  ") ? line : line + 1);
        assertThat(index.insert(row).toString())
                .isEqualTo(AdvisoryIndex.read(DOCUMENT).insert(row) + document.substring(DOCUMENT.length()));
        assertThatThrownBy(() -> index.insert(IndexRow.parse(first)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("KCSA-2030-02 has a row in line ")
                .hasMessageContaining("outside of the index");
    }

    @Test
    void tellsNoRowsThatCodeOrACommentHolds() {
        String row = "| 2030-05-01 | [KCSA-2030-02](b.md) | all | Two |\n";
        String document = DOCUMENT + "\n```\n" + row + "```\n\n<!--\n" + row + "-->\n";

        assertThat(AdvisoryIndex.read(document).findings())
                .isEqualTo(AdvisoryIndex.read(DOCUMENT).findings());
    }

    @Test
    void passesOverAByteOrderMark() {
        String marked = "\uFEFF| Date | Id | Versions | What |\n|---|---|---|---|\n";
        IndexRow row = IndexRow.parse("| 2031-03-30 | [KCSA-2031-05](e.md) | all | Five |");
        AdvisoryIndex index = AdvisoryIndex.read(marked);

        assertThat(index.findings()).extracting(Finding::id).containsExactly("INDEX-BYTE-ORDER-MARK");
        assertThat(index.insert(row)).hasToString(marked + row.markdown() + "\n");
        assertThat(index.before()).isEqualTo("\uFEFF");
    }

    @Test
    void prefersATableThatIsStillEmpty() {
        String above = "| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n\n";
        String empty = "| a | b | c | d |\n|---|---|---|---|\n";
        IndexRow row = IndexRow.parse("| 2031-03-30 | [KCSA-2031-05](e.md) | all | Five |");

        assertThat(AdvisoryIndex.read(above + empty).insert(row)).hasToString(above + empty + row.markdown() + "\n");
        assertThatThrownBy(() -> AdvisoryIndex.read(above).insert(row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no row of the table in line 1 can be read");
    }

    @Test
    void keepsTheMarginOfATableWithinAList() {
        String head = "- item\n\n  | a | b | c | d |\n  |---|---|---|---|\n";
        String old = "  | 2031-03-01 | [KCSA-2031-02](b.md) | all | Two |\n";
        IndexRow row = IndexRow.parse("| 2031-03-30 | [KCSA-2031-05](e.md) | all | Five |");
        IndexRow oldest = IndexRow.parse("| 2031-01-30 | [KCSA-2031-01](a.md) | all | One |");
        IndexRow mended = IndexRow.parse("| 2031-03-01 | [KCSA-2031-02](b.md) | all | Zwei |");
        AdvisoryIndex index = AdvisoryIndex.read(head + old);

        assertThat(AdvisoryIndex.read(head).insert(row)).hasToString(head + "  " + row.markdown() + "\n");
        assertThat(index.insert(row)).hasToString(head + "  " + row.markdown() + "\n" + old);
        assertThat(index.insert(oldest)).hasToString(head + old + "  " + oldest.markdown() + "\n");
        assertThat(index.replace(mended)).hasToString(head + "  " + mended.markdown() + "\n");
    }
}
