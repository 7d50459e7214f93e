// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Саrl, Carl",
        "Ηаns, Hans",
        "ΒΟΒ, BOB",
        "Ѕvеn, Sven",
        "ɡretɑ, greta",
        "Ｒｉａ, Ria",
        "Ólafur Þór, Olafur Thor",
        "Ri\u200Ba, Ria"
    })
    void readsLettersAsTheyLook(String written, String plain) {
        assertThat(PlainLetters.of(written)).isEqualTo(plain);
    }

    /** Otherwise a name of another alphabet would be another one in capitals. */
    @ParameterizedTest
    @ValueSource(strings = {"Владимир Нестеренко", "Νίκος Υψηλάντης", "Васса"})
    void keepsANameTheSameInCapitals(String name) {
        assertThat(PlainLetters.of(name.toUpperCase(Locale.ROOT)))
                .isEqualToIgnoringCase(PlainLetters.of(name).replace('ς', 'σ'));
    }

    @Test
    void knowsTwoLettersForOne() {
        assertThat(PlainLetters.variants("Jürgen")).containsExactly("Juergen", "Jurgen");
        assertThat(PlainLetters.variants("Jurgen")).containsExactly("Jurgen");
    }
}
