// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

/** Comments behind what stands without quotation marks, and on lines of their own. */
class BareCommentsTest {

    private static final String ADVISORY = """
            id: X-1
            announcement-date: 2031-03-20
            title: Box
            affected-components:
              - components: box
                version: ==1.0.0
            vulnerabilities:
              - cve-id: CVE-2031-4242
                note: Once only.
            reporters:
              - name: Ria Porter
                affiliation: Acme
                reported:
                  - CVE-2031-4242
            issues:
              links:
                - https://e.org/1
                - report: https://e.org/2
              type: GitHub
            reviews:
              v1.0:
                - https://e.org/3
                - https://e.org/4 (merged)
            type: Gerrit
            errata_history:
              - date: 2031-03-21
                text: One
            """;

    private static List<String> comments(AdvisoryReading reading) {
        return reading.unplaced().stream().map(Unplaced::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: X-1",
                "2031-03-20",
                "components: box",
                "==1.0.0",
                "cve-id: CVE-2031-4242",
                "Ria Porter",
                "Acme",
                "reported:",
                "- CVE-2031-4242",
                "links:",
                "https://e.org/1",
                "https://e.org/2",
                "GitHub",
                "reviews:",
                "v1.0:",
                "https://e.org/3",
                "(merged)",
                "Gerrit",
                "2031-03-21"
            })
    void keepsAsideACommentBehind(String what) {
        AdvisoryReading reading = KcsaReader.read(ADVISORY.replace(what + "\n", what + " # said: not yet\n"));

        assertThat(reading.advisory()).isEqualTo(KcsaReader.read(ADVISORY).advisory());
        assertThat(comments(reading)).containsExactly("# said: not yet");
        assertThat(reading.findings()).extracting(Finding::id).contains("KCSA-COMMENT");
    }

    @Test
    void keepsAsideALineOfComment() {
        AdvisoryReading plain = KcsaReader.read(ADVISORY);
        List<String> lines = ADVISORY.lines().toList();
        for (int i = 1; i <= lines.size(); i++) {
            for (String comment : List.of("# not: yet", "    # - https://e.org/5", "  #x")) {
                String text = String.join("\n", lines.subList(0, i)) + "\n" + comment + "\n"
                        + String.join("\n", lines.subList(i, lines.size()));
                AdvisoryReading reading = KcsaReader.read(text);

                assertThat(reading.advisory()).as(text).isEqualTo(plain.advisory());
                assertThat(comments(reading)).as(text).containsExactly(comment.strip());
                assertThat(reading.findings())
                        .as(text)
                        .filteredOn(finding -> finding.id().equals("KCSA-COMMENT"))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Box #12 opens                                      | Box #12 opens
            title: C # opens                                          | C # opens
            id: X#1                                                   | X#1
            description: A # box                                      | A # box
            'notes:¦  - Run it # as root¦    # ls'                    | 'Run it # as root¦# ls'
            'reproduce:¦- Run:¦¦# ls'                                 | 'Run:¦¦# ls'
            'issues:¦  links:¦    - https://e.org/#!/1'               | https://e.org/#!/1
            'issues:¦  links:¦    - bug #12: https://e.org/1'         | bug #12
            'issues:¦  links:¦    - https://e.org/1 (see #12)'        | 'see #12'
            'errata_history:¦  - 2031-03-20 - Errata # 2'             | Errata # 2
            'vulnerabilities:¦  - cve-id: CVE-2031-1¦    note: A # b' | A # b
            'affected-components:¦  - components: `a # b`'            | a # b
            """)
    void leavesAMarkThatBeginsNone(String text, String kept) {
        AdvisoryReading reading = KcsaReader.read(text.replace('¦', '\n') + "\n");

        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("KCSA-COMMENT");
        assertThat(reading.unplaced()).isEmpty();
        String written = AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA);
        assertThat(written).contains(List.of(kept.replaceAll("¦.*", ""), kept.replaceAll(".*¦", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "'id: X # c|  more', X",
        "'title: Box|# c|opens', Box",
        "'reporters:|  - name: Bob # c|      or Jim', Bob"
    })
    void endsAValueAtItsComment(String text, String kept) {
        AdvisoryReading reading = KcsaReader.read(text.replace('|', '\n') + "\n");

        assertThat(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                .contains(kept)
                .doesNotContain("more", "opens", "Jim");
        assertThat(comments(reading)).hasSize(2);
        assertThat(reading.findings()).extracting(Finding::id).contains("KCSA-COMMENT", "KCSA-NOT-PLACED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vulnerabilities", "notes", "description", "reference"})
    void keepsTheCommentBehindNothing(String key) {
        assertThat(comments(KcsaReader.read(key + ": [] # c\n"))).containsExactly("# c");
    }

    @Test
    void keepsTheCommentBehindNothingBeforeItems() {
        assertThat(comments(KcsaReader.read("notes: [] # c\n- One.\n"))).containsExactly("# c");
    }
}
