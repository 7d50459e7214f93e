// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.publication.AdvisoryReading;

/** Of what is no YAML it is told where and why. */
class YamlFaultTest {

    /** In the text, a semicolon stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id: x;title: a: b;|2|9|is no YAML: mapping values are not allowed here",
                "id: x;id:X;title: a;|2|1|is no YAML: could not find expected ':', while scanning a simple key from line 2,"
                        + " column 1 on",
                "title: 'a;|2|1|is no YAML: found unexpected end of stream, while scanning a quoted scalar from line 1,"
                        + " column 8 on",
                "issues:;\tlinks: [];|2|1|is no YAML: found character '\\t(TAB)' that cannot start any token. (Do not use"
                        + " \\t(TAB) for indentation), while scanning for the next token",
                "title: a\u0001b;|1|9|is no YAML, since it holds a character that no YAML does",
            })
    void hasPlaceAndReason(String text, int line, int column, String sentence) {
        AdvisoryReading reading = OssaReader.read(text.replace(';', '\n'));
        assertThat(reading.isUnread()).isTrue();
        assertThat(reading.unplaced()).hasSize(1);
        assertThat(reading.findings()).hasSize(1);
        Finding finding = reading.findings().get(0);
        assertThat(finding.id()).isEqualTo(OssaFinding.NOT_YAML.id());
        assertThat(finding.place()).isEqualTo(Optional.of(new Place(line, column)));
        assertThat(finding.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- title\n", "just words\n", "title: a: b\n", "colour: a\n", "title: %\u202E\n"})
    void leavesNothingRead(String text) {
        assertThat(OssaReader.read(text).isUnread()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}\n", "title: a\ncolour: b\n"})
    void isNotWhereAnythingWasRead(String text) {
        assertThat(OssaReader.read(text).isUnread()).isFalse();
    }
}
