// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.publication.AdvisoryReading;

/** Where the source shows two paragraphs and YAML makes one. */
class QuotedBlankLineTest {

    /** In the text, a semicolon stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'one;;  two'|one;two|true",
                "\"one  ;  \t;  two\"|one;two|true",
                "'one;;;  two;;  three'|one;;two;three|true",
                "'one;;;  two'|one;;two|false",
                "\"one\\ntwo\"|one;two|false",
                "'one;  two'|one two|false",
                "'one;;'|one|false",
                "';;one'|;one|false",
                "''|``|false",
                ">-;  one;;;  two|one;;two|false",
            })
    void isToldAndStaysABreak(String written, String read, boolean told) {
        AdvisoryReading reading = OssaReader.read("description: " + written.replace(';', '\n') + "\n");
        assertThat(reading.advisory().description())
                .isEqualTo(Optional.of(read.replace(';', '\n')).filter(text -> !text.isEmpty()));
        List<Finding> found = reading.findings().stream()
                .filter(one -> one.id().equals(OssaFinding.QUOTED_BLANK_LINE.id()))
                .toList();
        assertThat(found).hasSize(told ? 1 : 0).allSatisfy(one -> {
            assertThat(one.level()).isEqualTo(Level.NOTE);
            assertThat(one.place()).contains(new Place(1, 14));
            assertThat(one.sentence())
                    .isEqualTo(
                            "has a blank line between its quotation marks, which is a line break within a paragraph");
        });
    }
}
