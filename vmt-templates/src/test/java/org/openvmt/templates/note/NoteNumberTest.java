// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.AdvisoryId;

/** The number of a note, and the form of its headings. */
class NoteNumberTest {

    private static final String PARTS = """

            ### Summary ###
            The lamp stays lit.

            ### Affected Services / Software ###
            Lamp

            ### Discussion ###
            Some words.

            ### Recommended Actions ###
            Blow it out.

            ### Contacts / References ###
            Author: Ann Ohm, Works
            """;

    private static NoteReading read(String title, String contacts) {
        return NoteReader.read("# " + title + "\n" + PARTS + contacts.replace("|", "\n"));
    }

    private static List<String> numbers(NoteReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.id().equals("NOTE-NUMBER") && finding.level() == Level.WARNING)
                .map(finding -> finding.sentence())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "This OSSN : https://wiki.example/OSSN/OSSN-0010, OSSN-0010",
        "**This OSSN**: <https://wiki.example/ossn-0010.html>, OSSN-0010",
        "- This OSSN: OSSN-0010, OSSN-0010",
        "This OSSN:|  https://wiki.example/OSSN-0010, OSSN-0010",
        "This KCSN : https://e.org/KCSN-2031-01.md, KCSN-2031-01",
        "This KCSN : https://e.org/KCSN-CVE-2031-4242, KCSN-CVE-2031-4242",
        "This security note: https://e.org/KCSN-2031-01, KCSN-2031-01",
        "This note: https://e.org/KCSN-2031-01|This KCSN: https://e.org/notes/KCSN-2031-01/, KCSN-2031-01",
        "This OSSN : https://bugs.example/ossn/+bug/1237989,",
        "This OSSN : https://e.org/OSSN-0010|This OSSN : https://e.org/OSSN-0011,",
        "This OSSN : https://e.org/KCSN-2031-01,",
        "Earlier OSSN : https://e.org/OSSN-0010,",
        "This OSSA : https://e.org/OSSA-2031-010,",
        "This CVE : https://e.org/CVE-2031-4242,",
        "This OSSN : https://e.org/XOSSN-0010x,",
        "https://e.org/OSSN-0010,",
    })
    void isTakenFromTheLineAboutTheNote(String contacts, String number) {
        assertThat(read("Lamps stay lit", contacts).number()).isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void becomesTheIdThatTheNoteIsWrittenWith() {
        SecurityNote note = read("Lamps stay lit", "This KCSN: https://e.org/KCSN-2031-01")
                .note()
                .orElseThrow();

        assertThat(note.id()).contains(AdvisoryId.parse("KCSN-2031-01"));
        assertThat(read(NoteMarkdown.heading(note), "This note: <https://e.org/KCSN-2031-01>")
                        .note())
                .contains(note);
    }

    @Test
    void standsWhereTheLineDoesIfItIsNoId() {
        assertThat(read("Lamps stay lit", "This OSSN : https://e.org/OSSN-0010").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("NOTE-NUMBER");
                    assertThat(finding.level()).isEqualTo(Level.NOTE);
                    assertThat(finding.place()).contains(new Place(17, 1));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            OSSN-0070: Lamps;       This OSSN : https://e.org/OSSN-0063; "OSSN-0070" as in the heading
            KCSN-2031-02: Lamps;    This note : https://e.org/KCSN-2031-1; ''
            KCSN-2031-02: Lamps;    This note : https://e.org/KCSN-2031-01; "KCSN-2031-02" as in the heading
            Lamps;                  This OSSN : https://e.org/OSSN-0070|This OSSN : https://e.org/OSSN-0063; no other than "OSSN-0070"
            Lamps;                  This OSSN : https://e.org/OSSN-0070 (replaces OSSN-0063);        no other than "OSSN-0070"
            [OSSN-0070] Lamps;      This OSSN : https://e.org/ossn-0070;   ''
            OSSN-0070: Lamps;       This OSSN : https://bugs.example/63;   ''
            OSSN-0070: Lamps;       See also : https://e.org/OSSN-0063;    ''
            """)
    void isReportedWhereALineHasAnother(String title, String contacts, String against) {
        List<String> found = numbers(read(title, contacts));

        assertThat(found)
                .hasSize(against.isEmpty() ? 0 : 1)
                .allMatch(sentence -> sentence.endsWith("expected " + against));
    }

    @Test
    void quotesBothNumbers() {
        NoteReading reading = read("OSSN-0070: Lamps", "This OSSN : https://e.org/OSSN-0063");

        assertThat(reading.number()).contains("OSSN-0070");
        assertThat(numbers(reading))
                .containsExactly(
                        "the line about this note names \"OSSN-0063\", expected \"OSSN-0070\" as in the heading");
        assertThat(reading.findings()).extracting(Finding::place).contains(Optional.of(new Place(17, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "###Summary###, true",
        "### Summary###, true",
        "###Summary ###, true",
        "###Summary, true",
        "' ### Summary###  ', true",
        "### Summary ###, false",
        "### Summary, false",
        "'###  Summary  ######  ', false"
    })
    void needsABlankBesideTheHashesOfAHeading(String heading, boolean reported) {
        NoteReading reading = NoteReader.read("# Lamps\n" + PARTS.replace("### Summary ###", heading));

        assertThat(reading.note()).get().extracting(SecurityNote::summary).isEqualTo("The lamp stays lit.");
        assertThat(reading.findings()).hasSize(reported ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.id()).isEqualTo("NOTE-HEADING");
            assertThat(finding.level()).isEqualTo(Level.WARNING);
            assertThat(finding.field()).isEqualTo("summary");
            assertThat(finding.place().orElseThrow().line()).isEqualTo(3);
        });
    }
}
