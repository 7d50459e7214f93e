// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.templates.publication.AdvisoryReading;

class KeyNameTest {

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
