// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;

/** Whatever a value holds, a sentence that quotes it is one visible line. */
class QuotedTest {

    @Test
    void isPartOfASentenceForEachCharacterThereIs() {
        IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .forEach(c -> Finding.of(Level.NOTE, "ID", "", "holds " + Quoted.of(Character.toString(c))));
    }

    @Test
    void showsWhatIsSeenAndCutsWhatIsLong() {
        assertThat(Quoted.of("añ\u000F😀b")).isEqualTo("\"añ\uFFFD😀b\"");
        assertThat(Quoted.of("می\u200Cخواهم 👩\u200D🚀")).isEqualTo("\"می\u200Cخواهم 👩\u200D🚀\"");
        assertThat(Quoted.of("x".repeat(100))).isEqualTo("\"" + "x".repeat(60) + "…\"");
    }
}
