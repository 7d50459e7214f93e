// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;

class FindingTest {

    private static final Finding FOUND =
            Finding.of(Level.ERROR, "LINT-CVE-FORM", "vulnerabilities[0].cve-id", "\"cve-2020\" is not CVE-YYYY-N…");

    @Test
    void carriesItsPlaceAndTheMendedValue() {
        Finding whole = FOUND.at(new Place(3, 7)).mendedAs("CVE-2020-2024");
        assertThat(whole.place()).contains(new Place(3, 7));
        assertThat(whole.mended()).contains("CVE-2020-2024");
        assertThat(whole.sentence()).isEqualTo(FOUND.sentence());
    }

    @Test
    void showsNothingThatMayBeQuotedFromAReport() {
        assertThat(FOUND.mendedAs("CVE-2020-2024").toString())
                .contains("LINT-CVE-FORM", "vulnerabilities[0].cve-id")
                .doesNotContain("cve-2020", "CVE-2020-2024");
    }

    @Test
    void refusesASentenceOfTwoLinesAndAnEmptyId() {
        assertThatThrownBy(() -> Finding.of(Level.NOTE, "", "", "one\ntwo"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("id")
                .hasMessageContaining("sentence");
    }

    @Test
    void ordersPlacesAsOneReads() {
        assertThat(List.of(new Place(2, 1), new Place(1, 9), new Place(1, 2)).stream()
                        .sorted())
                .containsExactly(new Place(1, 2), new Place(1, 9), new Place(2, 1));
        assertThat(new Place(1, 9)).hasToString("line 1, column 9");
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThatThrownBy(() -> new Place(0, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("line: 0")
                .hasMessageContaining("column: -1");
    }
}
