// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;

class TextAtMarginTest {

    private static List<Finding> found(String text) {
        return KcsaReader.read(text.replace('|', '\n')).findings().stream()
                .filter(finding -> finding.id().equals("KCSA-TEXT-AT-MARGIN"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'description: A box|opens.', key, 2, 1",
        "'description: A box|  opens|  to||all|of it.', key, 5, 1",
        "'description: A box| opens|to all.', key, 3, 1",
        "' description: A box| opens.', key, 2, 2",
        "'notes:|  - A box|  opens|to all.', dash, 3, 3",
        "'notes:|  - A box|   opens|to all.', dash, 4, 1",
        "'notes:|- A box||opens.', dash, 4, 1",
        "'notes: A box|opens.|  - It is.', key, 2, 1"
    })
    void namesTheFirstLineThatStandsThere(String text, String beside, int line, int column) {
        assertThat(found(text)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).contains(new Place(line, column));
            assertThat(finding.sentence())
                    .isEqualTo("goes on no further to the right than its " + beside + ", which is no YAML");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'description: A box| opens.'",
        "'description: A box|  opens||   to all.||'",
        "'notes:|  - A box|   opens.|  - It is.'",
        "'notes:|- A box| opens.'",
        "'description: A box|```|code|```'"
    })
    void letsATextGoOnFurtherToTheRight(String text) {
        assertThat(found(text)).isEmpty();
    }
}
