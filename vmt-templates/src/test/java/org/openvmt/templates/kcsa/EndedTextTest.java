// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

/** A text to the letter ends where YAML ends it, whatever stands right behind. */
class EndedTextTest {

    /** A semicolon and blanks stand for a line break and as many blanks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '"',
            value = {
                "description: 'It''s a note.';severity: high; ^ It's a note. ^ severity: high ^ KCSA-UNKNOWN-KEY",
                "description: |-;  One.;  Two.;severity: high; ^ One.;Two. ^ severity: high ^ KCSA-UNKNOWN-KEY",
                "description: 'A note.';# internal; ^ A note. ^ # internal ^ KCSA-COMMENT",
                "description: |-;  One.;;# internal; ^ One. ^ # internal ^ KCSA-COMMENT",
            })
    void endsWhereYamlEndsIt(String text, String description, String left, String finding) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.advisory().description()).contains(description.replace(';', '\n'));
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly(left);
        assertThat(reading.findings()).extracting(Finding::id).contains(finding).doesNotContain("KCSA-UNQUOTED");
    }

    /** A bar stands for the bound of two items. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '"',
            value = {
                "notes:;  - 'One.';severity: high;  really ^ One. ^ severity: high;  really",
                "notes:;  - 'One.';# c;severity: high;title: Box ^ One. ^ # c|severity: high",
                "notes:;  - |-;    One.;;severity: high ^ One. ^ severity: high",
                "notes:;- One.;- 'Two;  more.';severity: high ^ One.|Two more. ^ severity: high",
                "notes: 'One.';  - 'Two.';severity: high ^ One.|Two. ^ severity: high",
                "notes:;  - 'One.';  - Two.;severity: high ^ One.|Two.;severity: high ^ \"\"",
                "notes:;  - Do:;      - 'this';severity: high ^ Do:;      - 'this';severity: high ^ \"\"",
                "notes:;  - |-;    One.;    - 'x';    a: b;    severity: high ^ One.;- 'x';a: b;severity: high ^ \"\"",
            })
    void endsAnItemWhereYamlEndsIt(String text, String notes, String left) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.advisory().notes())
                .containsExactly(notes.replace(';', '\n').split("\\|"));
        assertThat(reading.unplaced().stream().map(Unplaced::text).collect(Collectors.joining("|")))
                .isEqualTo(left.replace(';', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 'One.'", "  - 'One.'", "  - |-\n    One."})
    void knowsTheTypeRightBehindAnItem(String item) {
        AdvisoryReading reading =
                KcsaReader.read("reviews:\n  v1.0:\n    - https://e.org/1\nnotes:\n" + item + "\ntype: GitHub\n");

        assertThat(reading.advisory().notes()).containsExactly("One.");
        assertThat(reading.advisory().reviewTool()).contains("GitHub");
    }

    @Test
    void keepsCommentsOutOfTheNotes() {
        AdvisoryReading reading = KcsaReader.read("notes:\n  - 'One.'\n# internal\n  - 'Two.'\n# more\n");

        assertThat(reading.advisory().notes()).containsExactly("One.", "Two.");
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("# internal", "# more");
    }

    @Test
    void keepsTheShapeOfAnItemThatGoesOnAtTheMargin() {
        AdvisoryReading reading = KcsaReader.read("""
                reproduce:

                  - Create a pod:

                apiVersion: v1
                  metadata:
                    name: x
                """);

        assertThat(reading.advisory().reproduce())
                .containsExactly("Create a pod:\n\napiVersion: v1\n  metadata:\n    name: x");
    }

    @Test
    void readsBlocksWhoseIndentationIsStated() {
        assertThat(description("description: |2\n    x\n  y\n")).contains("  x\ny");
        assertThat(description("description: |2-\n    x\n")).contains("  x");
        assertThat(description("description: >-1\n  x\n")).contains(" x");
    }

    /** Items within a block are a part of it. */
    @Test
    void readsABlockWhereAListIsExpected() {
        AdvisoryReading reading = KcsaReader.read("notes: |\n  - a\n  - b\n");

        assertThat(reading.advisory().notes())
                .singleElement()
                .asString()
                .contains("- a")
                .contains("- b");
    }

    private static Optional<String> description(String text) {
        return KcsaReader.read(text).advisory().description();
    }

    @Test
    void takesBareProseForOneTextStill() {
        AdvisoryReading reading = KcsaReader.read("description: Run this:\n# mount\nnote: be quick\n");

        assertThat(reading.advisory().description()).contains("Run this:\n# mount\nnote: be quick");
    }
}
