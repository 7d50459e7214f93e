// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void quotesAsItStands() {
        assertThat(Quoted.of("CVE-1")).isEqualTo("\"CVE-1\"");
        assertThat(Quoted.of("")).isEqualTo("\"\"");
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(Quoted.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
    }

    @Test
    void namesWhatCannotBeSeen() {
        assertThat(Quoted.of("a\n\u202E\uD83D")).isEqualTo("\"a<U+000A><U+202E><U+D83D>\"");
    }

    @Property(tries = 500)
    void isAlwaysOneVisibleLine(@ForAll String text) {
        assertThat(Characters.firstUnprintable(Quoted.of(text))).isNegative();
        assertThat(Quoted.of(text).length()).isLessThanOrEqualTo(60 * "<U+0000>".length() + 3);
    }
}
