// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

/** Of a key that one item or mapping says twice, the first counts. */
class RepeatedTest {

    /** A semicolon and blanks stand for a line break and as many blanks, a bar for the bound of what is left. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '"', textBlock = """
            reporters:;  - name: Ria;    name: Tim;    affiliation: Acme ^ reporters[0].name ^ name: Tim
            reporters:;  - name: Ria;    affiliation: A;    Affiliation: B;  - name: Tim ^ reporters[0].affiliation ^ Affiliation: B
            reporters:;  - name: Ria;    reported:;      - CVE-2031-1111;    name: Tim ^ reporters[0].name ^ name: Tim
            reporters:;  - name: Ria;    reported: x;    reported: y ^ reporters[0].reported ^ reported: y
            reporters:;  - name: Ria;    reported:;      - x;    reported: # c;      - y;    - z;    affiliation: A ^ reporters[0].reported ^ reported: # c|# c|y|z
            reporters:;  - name: Ria;    reported: [x];    reported: [y, z];  - name: Tim ^ reporters[0].reported ^ reported: [y, z]
            reporters:;  - Ria;    name: Tim ^ reporters[0].name ^ name: Tim
            affected-components:;  - components: a;    components: b;    version: ==1.0.0 ^ affected-components[0].components ^ components: b
            affected-components:;  - components: a;    product:;      - b;      - c;    version: ==1.0.0 ^ affected-components[0].components ^ product:|b|c
            affected-components:;  - a;    component: b;  - c ^ affected-components[0].components ^ component: b
            affected-components:;  - version: ==1.0.0;    components: a;    version: ['==2.0.0'] ^ affected-components[0].version ^ version: ['==2.0.0']
            reviews:;  v1.0:;    - https://e.org/1;  v1.0:;    - https://e.org/2;    - target: x;      label: y;  type: t ^ reviews.v1.0 ^ v1.0:|https://e.org/2|target: x|label: y
            reviews:;  v1.0:;  - https://e.org/1;  'v1.0': https://e.org/2;  v2.0:;  - https://e.org/3 ^ reviews.v1.0 ^ 'v1.0': https://e.org/2
            reviews:;  v1.0: [https://e.org/1];  v1.0: [https://e.org/2] ^ reviews.v1.0 ^ v1.0: [https://e.org/2]
            issues:;  links:;  - https://e.org/1;  reviews:;  v1.0:;  - https://e.org/2;  v1.0:;  - https://e.org/3 ^ reviews.v1.0 ^ v1.0:|https://e.org/3
            reviews:;  v1.0:;    - https://e.org/1;  type: GitHub;  type: Gerrit ^ reviews.type ^ type: Gerrit
            issues:;  links:;    - https://e.org/1;  type: GitHub;  Type: Gerrit ^ issues.type ^ Type: Gerrit
            """)
    void keepsTheSecondAside(String text, String field, String left) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-TWICE"))
                .extracting(Finding::field)
                .containsExactly(field);
        assertThat(reading.unplaced().stream().map(Unplaced::text).collect(Collectors.joining("|")))
                .isEqualTo(left);
        String once = left.replace("|# c", "");
        String without = text;
        for (String part : List.of(once.split("\\|"))) {
            without = without.replaceFirst("(.*);[ -]*+\\Q" + part + "\\E(?=;|$)", "$1");
        }
        assertThat(reading.advisory())
                .isEqualTo(KcsaReader.read(without.replace(';', '\n')).advisory());
        assertThat(again(reading.advisory())).isEqualTo(reading.advisory());
    }

    /** What belongs to one stands in items of its own, and what has no dash is no item. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            reporters:;  - name: Ria;  - affiliation: A;  - reported: x       ^ 1
            reporters:;  - name: Ria;  - affiliation: A;  - name: Tim         ^ 2
            reporters:;  - name: Ria;  - affiliation: A;    name: Tim         ^ 2
            reporters:;  name: Ria;  affiliation: A;  name: Tim               ^ 2
            reporters:;  - name:;    name: Ria                                ^ 1
            reviews:;  - group: v1.0;    links: [x];  - group: v1.0;    links: [y] ^ 2
            affected-components:;  - components: a;  - version: ==1.0.0       ^ 1
            affected-components:;  - components: a;  - components: b          ^ 2
            """)
    void leavesItemsOfTheirOwn(String text, int count) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));
        Advisory advisory = reading.advisory();

        assertThat(advisory.reporters().size()
                        + advisory.reviews().size()
                        + advisory.affected().size())
                .isEqualTo(count);
        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("KCSA-TWICE");
        assertThat(reading.unplaced()).isEmpty();
        assertThat(again(advisory)).isEqualTo(advisory);
    }

    /** A list that is said twice is one list, and that is told where it is said again. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            notes:;  - a;notes:;  - b                              ^ notes
            notes: a;title: Box;note:;  - b                        ^ notes
            reproduce:;  - a;reproduce:;  - b                      ^ reproduce
            reporters:;  - name: a;reporters:;  - name: b          ^ reporters
            affected-components:;  - a;affected:;  - b             ^ affected-components
            vulnerabilities:;  - cve-id: a;vulnerabilities:;  - cve-id: b ^ vulnerabilities
            reviews:;  v1.0:;  - a;reviews:;  v1.0:;  - b          ^ reviews
            issues:;  links:;  - a;issues:;  links:;  - b          ^ issues
            reference: a;reference: b                              ^ reference
            errata_history:;  - a;errata_history:;  - b            ^ errata_history
            """)
    void takesListsTogether(String text, String key) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-TWICE"))
                .extracting(Finding::level, Finding::field)
                .containsExactly(tuple(Level.WARNING, key));
        assertThat(reading.unplaced()).isEmpty();
        assertThat(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                .containsPattern("\\ba\\b")
                .containsPattern("\\bb\\b");
        assertThat(again(reading.advisory())).isEqualTo(reading.advisory());
    }

    private static Advisory again(Advisory advisory) {
        return KcsaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA))
                .advisory();
    }
}
