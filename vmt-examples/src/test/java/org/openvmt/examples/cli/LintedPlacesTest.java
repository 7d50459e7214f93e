// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a finding stands is told as the help promises: a reader knows the line, the linter the field. */
class LintedPlacesTest {

    private static final String ADVISORY = "date: 2026-07-07\n\nid: ossa-2026-030\n\nsurplus: true\n";

    @Test
    void areLinesOfReadersAndFieldsOfTheLinter() throws IOException {
        Told told = Told.by(Map.of(), false, ADVISORY, "lint", "-", "--dialect", "ossa", "--json");

        JsonNode findings = OpenVmtTest.json(told).at("/files/0/findings");
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("from").asText()).isEqualTo("reader");
            assertThat(finding.path("line").asInt()).isEqualTo(5);
            assertThat(finding.path("column").asInt()).isPositive();
        });
        assertThat(findings)
                .filteredOn(finding -> finding.path("from").asText().equals("linter"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.path("field").asText()).isNotEmpty();
                    assertThat(finding.has("line")).isFalse();
                    assertThat(finding.has("column")).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: a: b\n", "", "- id\n"})
    void areNotOfTheLinterIfNothingCouldBeRead(String text) throws IOException {
        Told told = Told.by(Map.of(), false, text, "lint", "-", "--dialect", "ossa", "--json");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(OpenVmtTest.json(told).at("/files/0/findings").findValuesAsText("from"))
                .containsOnly("reader");
    }

    @Test
    void areAllThereIsOfADocumentThatCouldNotBeRead(@TempDir Path folder) throws IOException {
        Path mended = folder.resolve("mended.yaml");

        Told told =
                Told.by(Map.of(), false, "title: a: b\n", "lint", "-", "--dialect", "ossa", "--fix", mended.toString());

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.flatOut()).contains("OSSA-NOT-YAML", "nothing of the document could be read");
        assertThat(mended).doesNotExist();
    }

    /** A program gets the whole of a mended text; a person sees which one it is. */
    @Test
    void areNotPushedOffTheScreenByAMendedText() throws IOException {
        String advisory = "description: >\n" + "  Lanterns stay lit all night.\n".repeat(40);

        Told text = Told.by(Map.of("COLUMNS", "100"), false, advisory, "lint", "-", "--dialect", "ossa");
        Told json = Told.by(Map.of(), false, advisory, "lint", "-", "--dialect", "ossa", "--json");

        assertThat(text.flatOut()).contains("OSSA-FINAL-BREAK", "mended: Lanterns stay lit", " …");
        assertThat(text.out().lines().filter(line -> line.contains("stay lit"))).hasSizeLessThanOrEqualTo(2);
        assertThat(OpenVmtTest.json(json).at("/files/0/findings").findValuesAsText("mended"))
                .contains("Lanterns stay lit all night. ".repeat(40).strip());
    }

    @Test
    void arePromisedSo() {
        assertThat(Told.by("lint", "--help").flatOut())
                .contains(
                        "what was odd to read with line and column, what the linter says of an advisory by the path of its"
                                + " field");
    }
}
