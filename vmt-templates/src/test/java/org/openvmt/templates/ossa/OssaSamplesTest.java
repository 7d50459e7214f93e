// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

/** Every third of OpenStack's published advisories, where they are at hand. */
class OssaSamplesTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("openvmt.shared", "")).resolve("samples/ossa");

    private static List<String> samples() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples below the folder that openvmt.shared names");
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().map(OssaSamplesTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsAllIrregularitiesAndLosesNothing() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        List<String> samples = samples();
        for (String sample : samples) {
            AdvisoryReading reading = OssaReader.read(sample);
            reading.findings().forEach(finding -> found.merge(finding.id(), 1, Integer::sum));
            assertThat(reading.unplaced()).allMatch(unplaced -> unplaced.text().equals("UNKNOWN"));
        }
        assertThat(samples).hasSize(61);
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("OSSA-CVE-FORM", 4),
                        Map.entry("OSSA-CVE-REMARK", 2),
                        Map.entry("OSSA-FINAL-BREAK", 21),
                        Map.entry("OSSA-FOLDED-PARAGRAPH", 2),
                        Map.entry("OSSA-LINK-WORDS", 29),
                        Map.entry("OSSA-NO-AFFILIATION", 7),
                        Map.entry("OSSA-NO-BRANCH", 24),
                        Map.entry("OSSA-NO-REPORTED", 2),
                        Map.entry("OSSA-NO-TYPE", 35),
                        Map.entry("OSSA-QUOTED-BLANK-LINE", 2),
                        Map.entry("OSSA-SEVERAL-PRODUCTS", 2),
                        Map.entry("OSSA-TODO", 30),
                        Map.entry("OSSA-VERSION-NUMBER", 1),
                        Map.entry("OSSA-VERSION-WORDS", 11)));
    }

    @Test
    void readsBackWhatIsWritten() throws IOException {
        for (String sample : samples()) {
            Advisory advisory = OssaReader.read(sample).advisory();
            AdvisoryReading again = OssaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA));
            assertThat(again.advisory()).isEqualTo(advisory);
            assertThat(again.unplaced()).isEmpty();
        }
    }

    @Test
    void rendersPagesThatDocutilsTakes() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String sample : samples()) {
            pages.add(RestructuredText.write(OssaReader.read(sample).advisory()));
        }
        Docutils.read(pages).forEach(page -> {
            assertThat(page.complaints()).isEmpty();
            assertThat(page.strange()).isEmpty();
        });
    }
}
