// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

/** A key that is alone on its line counts wherever it stands, and however it is set off. */
class StrayKeyTest {

    private static final String REVIEWS = "reviews:\n\n  v1.0:\n\n   - https://e.org/1\n\n";

    private static AdvisoryReading read(String text) {
        AdvisoryReading reading = KcsaReader.read(text);
        assertThat(KcsaReader.read(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                        .advisory())
                .isEqualTo(reading.advisory());
        return reading;
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "    ", "\t", " \t", "\t  "})
    void countsHoweverFarItIsIndented(String indent) {
        AdvisoryReading reading =
                read(REVIEWS + indent + "reproduce:\n\n - Open it.\n\n" + indent + "notes:\n\n - One.\n");

        assertThat(reading.advisory().reproduce()).containsExactly("Open it.");
        assertThat(reading.advisory().notes()).containsExactly("One.");
        assertThat(reading.advisory().reviews())
                .singleElement()
                .satisfies(group ->
                        assertThat(group.links()).extracting(Reference::target).containsExactly("https://e.org/1"));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-KEY-INDENT"))
                .extracting(
                        Finding::level,
                        Finding::field,
                        finding -> finding.place().orElseThrow())
                .containsExactly(
                        tuple(Level.WARNING, "reproduce", new Place(7, indent.length() + 1)),
                        tuple(Level.WARNING, "notes", new Place(11, indent.length() + 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'## notes:' | ## notes:",
                "'### notes' | ### notes",
                "'## Notes' | ## Notes",
                "'**notes**:' | **notes**:",
                "'**Notes:**' | **Notes:**",
                "'  **notes**' | **notes**",
            })
    void countsAsAHeading(String line, String written) {
        String heading = line.substring(1, line.length() - 1);
        for (String before : new String[] {REVIEWS, "description: A box opens.\n\n", "reproduce:\n - Open it.\n"}) {
            AdvisoryReading reading = read(before + heading + "\n\n  - One.\n");

            assertThat(reading.advisory().notes()).containsExactly("One.");
            assertThat(reading.findings())
                    .filteredOn(finding -> finding.id().equals("KCSA-KEY-NAME"))
                    .extracting(Finding::sentence, finding -> finding.mended().orElseThrow())
                    .containsExactly(tuple("the key is \"" + written + "\", expected notes", "notes"));
            assertThat(reading.unplaced()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"description: A box opens.", "reproduce:\n  - Open it.", "title: Box", "id: KCSA-2031-01", ""})
    void endsWhatStandsAbove(String before) {
        AdvisoryReading reading =
                read(before + "\n\n    affected-components:\n      - components: box\n        version: all\n");

        assertThat(reading.advisory().affected()).hasSize(1);
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: |-\n  Say:\n    notes:\n  so.\n",
                "description: 'Say:\n  notes:\n  so.'\n",
                "description: 'Say:\n notes:\n  so.'\n",
                "description: Say:\n\n  ```\n  notes:\n  ```\n",
                "description: Say:\n\n```\n  notes:\n```\n",
                "description: Say so.\n  notes:\n\nnotes:\n  - One.\n",
                "description: Say so.\n  Notes:\n",
                "description: Say so.\n  note:\n",
                "description: Say so.\n  notes: none\n",
                "description: Say so.\n  # notes\n",
                "description: Say so.\n  type:\n",
                "reproduce:\n  - |-\n    Say:\n    notes:\n",
                "reproduce:\n  - 'Say:\n    notes:\n    so.'\n",
                "vulnerabilities:\n  - note: |-\n      Say:\n      notes:\n",
                "title: 'Say\n  notes:\n  so'\n",
                "notes:\n  - One.\n\nreproduce:\n  - Say:\n    notes:\n",
                "unheard-of:\n  notes:\n",
            })
    void isAPartOfWhatItStandsIn(String text) {
        AdvisoryReading reading = read(text);

        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("KCSA-KEY-INDENT");
        assertThat(reading.advisory().notes()).hasSizeLessThan(2);
        assertThat(reading.advisory().notes()).allMatch("One."::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reproduce:\n  - Apply:\n\n      metadata:\n        name: x\n      notes:\n        - hello\n      spec: {}\n",
                "reproduce:\n  - Open it.\n    notes:\n    Shut it.\n",
                "description: A box\n\n  notes:\n\n  can hold anything.\n",
                "description: A box\ncan hold\n\n  reviews:\n    - a\n",
            })
    void isTextWhereItStandsFurtherInAndSaysSo(String text) {
        AdvisoryReading reading = read(text);

        assertThat(reading.advisory().notes()).isEmpty();
        assertThat(reading.advisory().reviews()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-KEY-INDENT"))
                .extracting(Finding::level)
                .containsExactly(Level.NOTE);
    }

    @Test
    void isAPartOfAnItemThatItStandsIn() {
        AdvisoryReading reading =
                read("reporters:\n  - name: Ada\n    reported:\n      - CVE-2031-1111\n    notes:\n      - found\n");

        assertThat(reading.advisory().notes()).isEmpty();
        assertThat(reading.advisory().reporters()).hasSize(1);
        assertThat(reading.findings()).extracting(Finding::id).contains("KCSA-NOT-PLACED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"##\tnotes\t:\t", "## notes\u000B", "\tnotes\t:\u000B"})
    void saysSoInOneVisibleLine(String line) {
        assertThat(read("title: Box\n" + line + "\n- One.\n").advisory().notes())
                .containsExactly("One.");
    }

    @Test
    void leavesTheReviewsAmongTheIssues() {
        AdvisoryReading reading =
                read("issues:\n  links:\n    - https://e.org/1\n  reviews:\n    v1.0:\n      - https://e.org/2\n");

        assertThat(reading.findings()).extracting(Finding::id).containsExactly("KCSA-MISPLACED-KEY");
    }

    @Test
    void leavesACommentAboveItsKey() {
        AdvisoryReading reading = read("title: Box\n\n## notes\nnotes:\n  - One.\n");

        assertThat(reading.advisory().notes()).containsExactly("One.");
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("KCSA-COMMENT");
    }
}
