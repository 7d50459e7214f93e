// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

/** Names that stand as links, and lists that are indented by tabs. A semicolon stands for a line break. */
class LinkedNameTest {

    private static AdvisoryReading read(String text) {
        return KcsaReader.read(text.replace(';', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reporters:;  - name: [Ria](https://e.org/ria)                 | reporters[0].name | 11
            reporters:;  - [Ria](https://e.org/ria)                       | reporters[0].name | 5
            affected-components:;  - components: [Ria](https://e.org/ria) | affected-components[0].components | 17
            """)
    void takesTheWordsAndKeepsTheLink(String text, String field, int column) {
        AdvisoryReading reading = read(text);

        assertThat(reading.advisory().reporters().stream()
                        .map(Discoverer::name)
                        .findFirst()
                        .or(() -> reading.advisory().affected().stream()
                                .map(AffectedProduct::product)
                                .findFirst()))
                .contains("Ria");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-LINKED-VALUE"))
                .extracting(
                        Finding::level,
                        Finding::field,
                        finding -> finding.mended().orElse(""))
                .containsExactly(tuple(Level.WARNING, field, "Ria"));
        assertThat(reading.unplaced()).containsExactly(new Unplaced(new Place(2, column), "https://e.org/ria"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reporters:;  - name: '[Ria](https://e.org)'", "reporters:;  - name: \"[Ria](https://e.org)\""})
    void leavesANameToTheLetter(String text) {
        assertThat(read(text).advisory().reporters())
                .extracting(Discoverer::name)
                .containsExactly("[Ria](https://e.org)");
        assertThat(read(text).unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            reporters:;>- name: Ria;>  affiliation: A   | reporters | 1
            notes:; >- One.; >- Two.                    | notes     | 2
            reviews:;>v1.0:;>>- https://e.org/1         | reviews   | 1
            """)
    void saysOnceThatTabsIndent(String text, String field, int column) {
        AdvisoryReading reading = read(text.replace('>', '\t'));

        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-TAB"))
                .extracting(
                        Finding::level,
                        Finding::field,
                        finding -> finding.place().orElseThrow())
                .containsExactly(tuple(Level.WARNING, field, new Place(2, column)));
        assertThat(reading.unplaced()).isEmpty();
    }
}
