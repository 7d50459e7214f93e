// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

class KcsaSamplesTest {

    private static List<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty("openvmt.shared", "absent"), "samples", "kcsa");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the samples are not there: " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void readsEachWithoutLoss() throws IOException {
        for (Path sample : samples()) {
            AdvisoryReading reading = KcsaReader.read(Files.readString(sample, StandardCharsets.UTF_8));

            assertThat(reading.unplaced()).as(sample.toString()).isEmpty();
            assertThat(reading.findings())
                    .as(sample.toString())
                    .isNotEmpty()
                    .noneMatch(finding -> finding.level() == Level.ERROR);
            assertThat(reading.advisory().number()).as(sample.toString()).isPresent();
            assertThat(reading.advisory().cves()).as(sample.toString()).hasSize(1);
            assertThat(reading.advisory().reporters()).as(sample.toString()).hasSize(1);
            assertThat(reading.advisory().affected()).as(sample.toString()).hasSize(1);
        }
    }

    @Test
    void readsEachAlikeOnceItIsWrittenStrictly() throws IOException {
        for (Path sample : samples()) {
            AdvisoryReading reading = KcsaReader.read(Files.readString(sample, StandardCharsets.UTF_8));
            String written = AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA);

            AdvisoryReading again = KcsaReader.read(written);
            JsonNode yaml = new YAMLMapper().readTree(written);

            assertThat(again.advisory()).as(sample.toString()).isEqualTo(reading.advisory());
            assertThat(again.findings())
                    .as("what is said of the content, not of its form")
                    .extracting(Finding::id)
                    .isSubsetOf("KCSA-LABEL", "KCSA-GROUP", "KCSA-NO-LINK", "KCSA-REPORTED");
            assertThat(yaml.path("description").textValue())
                    .isEqualTo(reading.advisory().description().orElseThrow());
            assertThat(yaml.path("reproduce").path(0).textValue())
                    .isEqualTo(reading.advisory().reproduce().get(0));
        }
    }

    @Test
    void keepsWhatOnlyLooksLikeAPlaceholder() throws IOException {
        String written = "";
        for (Path sample : samples()) {
            AdvisoryReading reading = KcsaReader.read(Files.readString(sample, StandardCharsets.UTF_8));
            written += AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA);
        }

        assertThat(written).contains("`/run/kata-containers/shared/containers/${ctr-id}`");
    }
}
