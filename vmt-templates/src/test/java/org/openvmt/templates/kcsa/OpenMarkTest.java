// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

/** What opens a text and has nothing to close it, or nothing below it, is no part of the text. */
class OpenMarkTest {

    private static AdvisoryReading read(String text) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));
        Advisory again = KcsaReader.read(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                .advisory();
        assertThat(again).isEqualTo(reading.advisory());
        return reading;
    }

    private static void assertTold(AdvisoryReading reading, String id, String field) {
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals(id))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.WARNING);
                    assertThat(finding.field()).isEqualTo(field);
                });
        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("KCSA-UNQUOTED");
    }

    /** A semicolon stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            title: 'A box ^ A box
            title: "A box ^ A box
            title: 'A box;  opens ^ A box opens
            title: 'It''s a box ^ It's a box
            title: 'It's a box ^ It's a box
            title: 'Box;id: X ^ Box
            title: 'A box;;notes:;  - a ^ A box
            """)
    void leavesOutTheMarkBeforeATitle(String text, String title) {
        AdvisoryReading reading = read(text);

        assertThat(reading.advisory().title()).contains(title);
        assertTold(reading, "KCSA-QUOTES", "title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            description: 'A box ^ A box
            description: "A box;opens. ^ A box;opens.
            description: 'A box;opens.;;reporters:;  - name: Ria ^ A box;opens.
            description: 'A box;isn't one. ^ A box;isn't one.
            """)
    void leavesOutTheMarkBeforeADescription(String text, String description) {
        AdvisoryReading reading = read(text);

        assertThat(reading.advisory().description()).contains(description.replace(';', '\n'));
        assertTold(reading, "KCSA-QUOTES", "description");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            description: 'box' and lid ^ 'box' and lid
            description: "A" box. ^ "A" box.
            """)
    void keepsMarksAroundAWord(String text, String description) {
        assertThat(read(text).advisory().description()).contains(description);
        assertThat(read(text).findings()).extracting(Finding::id).doesNotContain("KCSA-QUOTES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            description: >-;A box;opens. ^ A box;opens.
            description: |;A box: foo;bar: no key. ^ A box: foo;bar: no key.
            description: |-;;A box;;  opens. ^ A box;;  opens.
            description: >;  A box;opens. ^ %  A box;opens.%
            description: >-;A box.;title: Box ^ A box.
            description: |;```;code;``` ^ ```;code;```
            """)
    void leavesOutTheMarkOfABlock(String text, String description) {
        AdvisoryReading reading = read(text);

        assertThat(reading.advisory().description()).contains(description.replace(';', '\n'));
        assertTold(reading, "KCSA-TEXT-AT-MARGIN", "description");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            title: >-;A box                ^ title
            reporters: >-;- name: A box    ^ reporters
            notes:;- >-;A box              ^ notes[0]
            notes: |;- box                 ^ notes
            reproduce: >-;- box            ^ reproduce
            """)
    void leavesItOutElsewhere(String text, String field) {
        AdvisoryReading reading = read(text);

        assertThat(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                .contains("box")
                .doesNotContain("'>");
        assertTold(reading, "KCSA-TEXT-AT-MARGIN", field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '%', textBlock = """
            description: >- # c;A box ^ A box
            notes: >- # c;- A box     ^ A box
            title: >- # c;A box       ^ A box
            """)
    void keepsTheCommentBehindIt(String text, String said) {
        AdvisoryReading reading = read(text);

        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("# c");
        assertThat(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                .contains(said);
    }
}
