// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.CveId;
import org.openvmt.templates.publication.Unplaced;

/** What teams write into the lines of contacts in place of ids and links. */
class CveLineTest {

    private static final String NOTE = """
            # Lamps stay lit

            ## Summary
            The lamp stays lit.

            ## Affected Services / Software
            Lamp

            ## Discussion
            Some words.

            ## Recommended Actions
            Blow it out.

            ## Contacts / References
            Author: Ann Ohm
            """;

    private static List<String> cves(NoteReading reading) {
        return reading.note().map(SecurityNote::cves).orElseThrow().stream()
                .map(CveId::toString)
                .toList();
    }

    /** What no finding may say is shown as a sign of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u202E", "\uD800", "\u2028", "\uFEFF", "\f"})
    void saysVisiblyWhatCannotBeSeen(String sign) {
        NoteReading reading =
                NoteReader.read(NOTE + "CVE: CVE-2031-4242 x" + sign + "y\nCVE: CVE" + sign + "2031-1111\n");

        assertThat(reading.findings()).extracting(Finding::id).contains("NOTE-CVE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2031-1111, CVE-2031-4242",
                "CVE-2031-1111; CVE-2031-4242.",
                "CVE-2031-1111 and CVE-2031-4242",
                "CVE-2031-1111 / `CVE-2031-4242`",
                "[CVE-2031-1111], [CVE-2031-4242]",
                "https://cve.example/CVE-2031-1111, https://cve.example/CVE-2031-4242"
            })
    void takesListedIdsAsTheyStand(String text) {
        NoteReading reading = NoteReader.read(NOTE + "CVE: " + text + "\n");

        assertThat(cves(reading)).containsExactly("CVE-2031-1111", "CVE-2031-4242");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cve-2031-1111, CVE-2031-4242",
                "CVE-2031-1111, Cve-2031-4242",
                "CVE 2031-1111, CVE-2031-4242",
                "CVE_2031_1111, CVE-2031-4242",
                "CVE\u20112031\u20111111, CVE-2031-4242"
            })
    void takesMisspelledIdsForThoseThatTheyMean(String text) {
        NoteReading reading = NoteReader.read(NOTE + "CVE: " + text + "\n");

        assertThat(cves(reading)).containsExactly("CVE-2031-1111", "CVE-2031-4242");
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .containsExactly(tuple("NOTE-CVE", Level.NOTE));
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CVE-2031-1111 to CVE-2031-4242                            | WARNING
            CVE-2031-1111 - CVE-2031-4242                             | WARNING
            CVE-2031-1111, CVE-2031-4242-4250                         | WARNING
            CVE-2031-1111, CVE-2031-4242, 4250                        | WARNING
            CVE-2031-1111 (only the flame), CVE-2031-4242             | WARNING
            pending: CVE-2031-1111, CVE-2031-4242                     | WARNING
            [CVE-2031-1111](https://cve.example/1), CVE-2031-4242     | WARNING
            none, CVE-2031-1111, CVE-2031-4242                        | WARNING
            CVE-2031-1111 was rejected, use CVE-2031-4242             | ERROR
            CVE-2031-1111 (withdrawn), CVE-2031-4242                  | ERROR
            CVE-2031-1111, a duplicate of CVE-2031-4242               | ERROR
            CVE-2031-1111, not CVE-2031-4242                          | ERROR
            https://cve.example/CVE-2031-1111 replaces CVE-2031-4242  | ERROR
            """)
    void keepsWordsBesideIdsAside(String text, Level level) {
        NoteReading reading = NoteReader.read(NOTE + "CVE: " + text + "\n");

        assertThat(cves(reading)).containsExactly("CVE-2031-1111", "CVE-2031-4242");
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("CVE: " + text);
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .containsExactly(tuple("NOTE-CVE", level), tuple("NOTE-UNPLACED", Level.NOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requested, pending", "cve-fix-notes", "2031-1111", "CVE-2031-pending"})
    void keepsALineWithoutIdsAside(String text) {
        NoteReading reading = NoteReader.read(NOTE + "CVE: " + text + "\n");

        assertThat(cves(reading)).isEmpty();
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("CVE: " + text);
        assertThat(reading.findings()).extracting(Finding::level).containsExactly(Level.ERROR, Level.NOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CVE: none          | CVE: CVE-2031-1111 | 17
            CVE: CVE-2031-1111 | CVE: None          | 18
            """)
    void saysThatALineDeniesTheIdsOfAnother(String first, String second, int line) {
        NoteReading reading = NoteReader.read(NOTE + first + "\n" + second + "\n");

        assertThat(cves(reading)).containsExactly("CVE-2031-1111");
        assertThat(reading.findings())
                .extracting(
                        Finding::id, Finding::level, finding -> finding.place().orElseThrow())
                .containsExactly(tuple("NOTE-CVE", Level.WARNING, new Place(line, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mailing List: none         | NOTE-NONE
            - Wick Docs : NONE         | NOTE-NONE
            - Lists: none              |
            - Original report: none    |
            CVE: none                  |
            """)
    void saysThatALabelHasNothingBehindIt(String line, String id) {
        NoteReading reading = NoteReader.read(NOTE + line + "\n");

        assertThat(reading.note()).isPresent();
        assertThat(reading.findings()).extracting(Finding::id).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void readsPastAByteOrderMark() {
        NoteReading reading = NoteReader.read("\uFEFF" + NOTE);

        assertThat(reading.note()).isEqualTo(NoteReader.read(NOTE).note()).isPresent();
        assertThat(reading.findings())
                .extracting(
                        Finding::id, Finding::level, finding -> finding.place().orElseThrow())
                .containsExactly(tuple("NOTE-BYTE-ORDER-MARK", Level.NOTE, new Place(1, 1)));
    }
}
