// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;

/** A note that is still the page that it was to be written on. */
class UnwrittenNoteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000 CVE: CVE-2031-1111",
                "\u000E: none",
                "\u0000\u0001cves: CVE-2031-1111",
                "<link to \u0007 it>"
            })
    void isToldInVisibleLines(String line) {
        assertThat(NoteReader.read("Title\n---\n\n### Contacts / References ###\n" + line + "\n")
                        .findings())
                .isNotEmpty();
    }

    @Test
    void isToldPartByPart() {
        NoteReading reading = NoteReader.read("""
                Title (single sentence)
                ---

                ### Summary ###
                A few sentences about the matter.

                ### Affected Services / Software ###
                A comma separated list of lamps.

                ### Discussion ###
                A detailed discussion of the matter.

                ### Recommended Actions ###
                Describe what helps.

                ### Contacts / References ###
                Author: <author name(s) and company(s)>
                This KCSN : <link to \u202Ethe page>
                CVE: <CVE number if there is one>
                """);

        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("NOTE-SLOT"))
                .extracting(Finding::field)
                .contains("title", "summary", "affected", "discussion", "recommended-actions", "contacts");
    }
}
