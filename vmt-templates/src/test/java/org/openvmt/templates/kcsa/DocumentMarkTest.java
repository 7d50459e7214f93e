// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

/** The lines in which a document of YAML begins and ends are no part of what stands before or behind them. */
class DocumentMarkTest {

    /** A semicolon and blanks stand for a line break and as many blanks; the mark goes where the at sign stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@;id: X-1",
                "id: X-1;@;title: Box",
                "id: 'X-1';@",
                "title: Box;  opens;@",
                "announcement-date: 2031-02-03;@",
                "description: A box;  opens.;@;title: Box",
                "description: A box.;;@;;severity: high",
                "description: 'A box.';@",
                "errata: |-;  None.;@",
                "reproduce: Open it.;@;  - Once.",
                "notes:;  - One.;@",
                "notes:;  - One;    more.;;@;;  - 'Two.'",
                "notes:;  - 'One.';@;  - |-;    Two.;@",
                "notes:;- One.;@;- Two.",
                "affected-components:;  - components: box;@;    version: ==1.0.0;@",
                "vulnerabilities:;  - cve-id: CVE-2031-4242;@",
                "reporters:;  - name: Ria;@;  - name: 'Tim';@",
                "issues:;  links:;    - https://e.org/1;@;  type: github;@",
                "reviews:;  v1.0:;    - https://e.org/1;@",
                "errata_history:;  - 2031-02-03 - One;@",
            })
    void standsApart(String text) {
        AdvisoryReading without =
                KcsaReader.read(text.replace("@;", "").replace(";@", "").replace(';', '\n'));
        for (String mark : new String[] {"---", "...", "--- ", "... # the end"}) {
            AdvisoryReading reading = KcsaReader.read(text.replace("@", mark).replace(';', '\n'));

            assertThat(reading.advisory()).as(mark).isEqualTo(without.advisory());
            assertThat(reading.unplaced()).extracting(Unplaced::text).contains(mark.strip());
            assertThat(reading.findings())
                    .filteredOn(finding -> finding.id().equals("KCSA-OUTSIDE"))
                    .hasSize(text.length() - text.replace("@", "").length())
                    .extracting(Finding::level)
                    .containsOnly(Level.NOTE);
        }
    }

    /** Behind it, prose may go on as Markdown does; a text to the letter holds it as any other line. */
    @ParameterizedTest
    @CsvSource({
        "'description: A box;---;opens.'",
        "'description: A box.;;---;;It opens.'",
        "'description: A box;--- opens.'",
        "'description: |-;  A box;  ---'",
        "'description: A box;```;---;```'"
    })
    void staysInProseThatGoesOn(String text) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.advisory().description().orElseThrow()).contains("---");
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: X-1;---;more", "title: Box;...;opens"})
    void endsALine(String text) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.unplaced()).hasSize(2);
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("KCSA-OUTSIDE", "KCSA-NOT-PLACED");
    }
}
