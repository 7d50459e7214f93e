// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.openvmt.templates.ossa.OssaFindingsTest.only;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.templates.publication.AdvisoryReading;

/** However large, deep or blank a text is, it is read in short time or refused. */
class OssaLimitsTest {

    @Test
    @Tag("long")
    void staysQuickWhateverTheSize() {
        String deep = "[".repeat(40_000);
        assertThat(only(OssaReader.read("notes: " + deep + "]".repeat(40_000) + "\n"), OssaFinding.TOO_DEEP)
                        .place())
                .isPresent();
        assertThat(OssaReader.read("title: " + "a ".repeat(45_000) + "\n")
                        .advisory()
                        .title())
                .isPresent();
        only(OssaReader.read("x".repeat(4_000_001)), OssaFinding.TOO_LARGE);
        only(OssaReader.read("title: " + "x".repeat(100_000)), OssaFinding.TOO_LARGE);
        assertThat(OssaReader.read("title: a\n".repeat(20_000)).unplaced()).hasSize(19_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title: ",
                "name: ",
                "version: ",
                "Subject: ",
                "notes:\n  - ",
                "reviews:\n  links:\n    - ",
                "title: a\n---",
                "description: |\n  a"
            })
    @Tag("long")
    void passesAnyNumberOfBlankLines(String before) {
        Duration enough = Duration.ofSeconds(10);
        for (String blank : List.of("\n", "\r\n", " \n", "#\n", "\r\n\n")) {
            String text = before + " " + blank.repeat(200_000);
            AdvisoryReading reading = assertTimeoutPreemptively(enough, () -> OssaReader.read(text));
            assertThat(reading.findings()).extracting(Finding::id).doesNotContain(OssaFinding.NOT_YAML.id());
        }
    }

    @Test
    void staysQuickWhereBlanksStandInAText() {
        String text = "title: \"a" + " ".repeat(90_000) + "b" + "\\n".repeat(4_000) + "c\"\n";
        String breaks = "description: |\n  a" + "\n".repeat(200_000) + "  b\n";
        AdvisoryReading line = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> OssaReader.read(text));
        assertThat(line.advisory().title()).contains("a" + " ".repeat(90_000) + "b c");
        AdvisoryReading several = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> OssaReader.read(breaks));
        assertThat(several.advisory().description()).contains("a" + "\n".repeat(200_000) + "b");
    }
}
