// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.templates.ossa.OssaReader;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

class KcsaLeftoversTest {

    private static List<String> ids(AdvisoryReading reading) {
        return reading.findings().stream().map(Finding::id).toList();
    }

    @Test
    void readsAPageThatShowsADocumentInAFence() {
        AdvisoryReading reading = KcsaReader.read("# A page\n\n```\nid: X-1\n\nnotes:\n  - 'one'\n```\n\nMore.\n");

        assertThat(reading.advisory().notes()).containsExactly("one");
        assertThat(reading.unplaced())
                .containsExactly(
                        new Unplaced(new Place(1, 1), "# A page"),
                        new Unplaced(new Place(3, 1), "```"),
                        new Unplaced(new Place(8, 1), "```\n\nMore."));
    }

    @Test
    void saysWhatItCannotPlaceAndWhere() {
        AdvisoryReading reading = KcsaReader.read(
                "announcement-date: 2031-02-30\n\nid: A\nid: B\n\nseverity: high\n  really\n\nreporters:\n - affiliation: X\n");

        assertThat(reading.unplaced())
                .containsExactly(
                        new Unplaced(new Place(1, 20), "2031-02-30"),
                        new Unplaced(new Place(4, 1), "id: B"),
                        new Unplaced(new Place(6, 1), "severity: high\n  really"),
                        new Unplaced(new Place(10, 4), "affiliation: X"));
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .containsExactly(
                        tuple("KCSA-DATE", Level.ERROR),
                        tuple("KCSA-TWICE", Level.ERROR),
                        tuple("KCSA-UNKNOWN-KEY", Level.ERROR),
                        tuple("KCSA-NO-NAME", Level.ERROR));
    }

    @Test
    void keepsAsideWhatNoValueCanHold() {
        AdvisoryReading reading = KcsaReader.read("title: a\u202Eb\n\nnotes:\n  - half \uD800 pair\n");

        assertThat(reading.advisory()).isEqualTo(Advisory.builder().build());
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("a\u202Eb", "half \uD800 pair");
        assertThat(ids(reading)).contains("KCSA-NOT-A-LINE", "KCSA-NOT-TEXT");
    }

    @Test
    void readsAnyBreaksTabsAndAByteOrderMark() {
        AdvisoryReading reading = KcsaReader.read("\uFEFFid:\tX-1\r\n\r\ntitle: a\tb\rnotes:\r- one\r\n");

        assertThat(reading.advisory())
                .isEqualTo(Advisory.builder()
                        .id("X-1")
                        .title("a b")
                        .addNotes("one")
                        .build());
        assertThat(ids(reading)).containsExactly("KCSA-BYTE-ORDER-MARK", "KCSA-TAB", "KCSA-UNQUOTED");
    }

    @Test
    void takesQuotedValuesToTheLetter() {
        AdvisoryReading reading = KcsaReader.read(
                "affected-components:\n  - components: '`box`'\nreporters:\n  - name: \"`Jo`\\u0020\\x41\"\n");

        assertThat(reading.advisory().affected().get(0).product()).isEqualTo("`box`");
        assertThat(reading.advisory().reporters().get(0).name()).isEqualTo("`Jo` A");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void saysThatAValueIsEmpty() {
        AdvisoryReading reading = KcsaReader.read("reporters:\n  - name: Ria\n    affiliation: ''\n");

        assertThat(reading.advisory().reporters().get(0).affiliation()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level, Finding::field)
                .containsExactly(tuple("KCSA-EMPTY", Level.NOTE, "reporters[0].affiliation"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void takesTheDayOfATimestampAtUtc() {
        AdvisoryReading reading = KcsaReader.read("announcement-date: 2031-02-14 15:00 UTC\n\n"
                + "errata_history:\n  - date: 2031-02-15T00:00:00Z\n    text: Errata 1\n");

        assertThat(reading.advisory().date()).contains(LocalDate.of(2031, 2, 14));
        assertThat(reading.advisory().history().get(0).date()).contains(LocalDate.of(2031, 2, 15));
        assertThat(reading.findings())
                .extracting(
                        Finding::id, Finding::level, finding -> finding.mended().orElse(""))
                .containsExactly(
                        tuple("KCSA-DATE", Level.WARNING, "2031-02-14"),
                        tuple("KCSA-DATE", Level.WARNING, "2031-02-15"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void leavesATimeOfAnotherZone() {
        AdvisoryReading reading = KcsaReader.read("announcement-date: 2031-02-14 15:00 CET\n");

        assertThat(reading.advisory().date()).isEmpty();
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("2031-02-14 15:00 CET");
    }

    @Test
    void keepsTheDateOfAnErratumThatIsNoDay() {
        AdvisoryReading reading = KcsaReader.read("errata_history:\n  - date: 2031-02-30\n    text: One\n"
                + "  - date: 2031-03-01\n    text: Two\n  - date: 2031-03-02\n");

        assertThat(reading.advisory().history())
                .extracting(erratum -> erratum.date().map(LocalDate::toString).orElse("") + " " + erratum.text())
                .containsExactly(" One", "2031-03-01 Two");
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::field)
                .containsExactly(
                        tuple("KCSA-DATE", "errata_history[0]"), tuple("KCSA-NOT-PLACED", "errata_history[2]"));
        assertThat(reading.unplaced())
                .extracting(Unplaced::text)
                .containsExactly("date: 2031-02-30", "date: 2031-03-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CVE-2020-2023 some words              | CVE-2020-2023                   | some words
            CVE-2020-2023 (some words)            | CVE-2020-2023                   | some words
            'CVE-2020-2023: some words'           | CVE-2020-2023                   | some words
            CVE-2020-2023 and CVE-2020-2024       | CVE-2020-2023 and CVE-2020-2024 |
            some words                            | some words                      |
            '"CVE-2020-2023 some words"'          | CVE-2020-2023 some words        |
            """)
    void makesANoteOfTheWordsBehindACveId(String line, String id, String note) {
        Advisory advisory =
                KcsaReader.read("vulnerabilities:\n  - cve-id: " + line + "\n").advisory();

        assertThat(advisory.vulnerabilities())
                .containsExactly(Vulnerability.builder()
                        .id(id)
                        .note(Optional.ofNullable(note))
                        .build());
        if (note != null) {
            assertThat(OssaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA))
                            .advisory())
                    .isEqualTo(advisory);
        }
    }

    @Test
    void leavesTheWordsBehindACveIdWhereANoteStands() {
        AdvisoryReading reading =
                KcsaReader.read("vulnerabilities:\n  - cve-id: CVE-2020-2023 some words\n    note: Mine.\n");

        assertThat(reading.advisory().vulnerabilities().get(0).id()).contains("CVE-2020-2023 some words");
        assertThat(reading.advisory().vulnerabilities().get(0).note()).contains("Mine.");
    }
}
