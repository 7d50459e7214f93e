// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeCharacterTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u200E',
                '\u200F', '\u061C', '\u0000', '\u001B', '\u007F', '\u0085', '\uD800', '\uDFFF'
            })
    void findsEachWithItsPlace(char c) {
        assertThat(UnsafeCharacter.firstIn("one\n\ttwo" + c + "three")).contains(new UnsafeCharacter(2, 5, c));
    }

    @Test
    void saysWhereItIs() {
        assertThat(UnsafeCharacter.firstIn("ab\u202E").orElseThrow()).hasToString("U+202E in line 1, character 3");
    }

    @Test
    void acceptsPairsAndLineBreaks() {
        assertThat(UnsafeCharacter.firstIn("\uD83D\uDE00 a\r\n\tb é „q“")).isEmpty();
    }

    @Test
    void findsOnlyHalvesWhereAskedForThem() {
        assertThat(UnsafeCharacter.firstSurrogateIn("\u202E\u0000")).isEmpty();
        assertThat(UnsafeCharacter.firstSurrogateIn("\u202E\uDC00")).contains(new UnsafeCharacter(1, 2, '\uDC00'));
    }

    @Property(tries = 100)
    void acceptsPlainText(@ForAll @AlphaChars String text) {
        assertThat(UnsafeCharacter.firstIn(text)).isEmpty();
    }
}
