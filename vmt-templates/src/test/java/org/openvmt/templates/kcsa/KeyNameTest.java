// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

class KeyNameTest {

    /** A semicolon stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            afected-components:;  - components: Box              | affected-components | affected-components
            Afected_Components:;  - components: Box              | affected-components | affected-components
            title: A box;reprodce:;  - Box                       | reproduce    | reproduce
            description: A box;;reprodce:;  - Box                | reproduce    | reproduce
            description: A box;reprodce:;  - Box                 | reproduce    | reproduce
            notes:;  - 'A.';vulnerabilites: Box                  | vulnerabilities | vulnerabilities
            reporters:;  - name: Ria;    affilation: Box         | reporters[0].affiliation | affiliation
            reporters:;  - name: Ria;    affiliaton: Box         | reporters[0].affiliation | affiliation
            reporters:;  - name: Ria;    repoted:;      - Box    | reporters[0].reported | reported
            reporters:;  - name: Ria;    repoted: [Box, y]       | reporters[0].reported | reported
            affected-components:;  - componets: Box;    versoin: all | affected-components[0].components | components
            vulnerabilities:;  - cve_ids: Box                    | vulnerabilities[0].cve-id | cve-id
            vulnerabilities:;  - clasification:;      type: Box  | vulnerabilities[0].classification | classification
            """)
    void takesASlipForTheKeyThatIsMeant(String text, String field, String key) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));
        String written = AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA);

        assertThat(reading.unplaced()).isEmpty();
        assertThat(reading.findings())
                .extracting(
                        Finding::id,
                        Finding::level,
                        Finding::field,
                        finding -> finding.mended().orElse(""))
                .contains(tuple("KCSA-KEY-NAME", Level.WARNING, field, key));
        assertThat(written).contains("Box");
        assertThat(KcsaReader.read(written).advisory()).isEqualTo(reading.advisory());
    }

    /** Prose may hold words like the short keys, and a key that is said leaves nothing to be meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reproduce:;  - Apply:;;nodes:;  - a                  | 1
            reproduce:;  - Open it.;;reprodce:;  - Again.        | 1
            reprodce:;  - Open it.;;reproduce:;  - Again.        | 1
            reporters:;  - name: Ria;    reported:;      - reports: b | 0
            reporters:;  - name: Ria;    affili\u0000ation: b     | 1
            reporters:;  - name: Ria;    affili\u202Eation: b     | 1
            """)
    void leavesOtherWords(String text, int left) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.unplaced()).hasSize(left);
        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("KCSA-KEY-NAME");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            potentially-affected-components | ; "potentially" is left out
            Potentially_Affected_Components | ; "Potentially" is left out
            affected-products               | ''
            Affected-Components             | ''
            """)
    void saysWhichWordOfAKeyIsLeftOut(String key, String left) {
        AdvisoryReading reading = KcsaReader.read(key + ":\n\n  - components: box\n");

        assertThat(reading.findings())
                .extracting(Finding::id, Finding::sentence)
                .contains(tuple("KCSA-KEY-NAME", "the key is \"" + key + "\", expected affected-components" + left));
    }
}
