// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.ossa.OssaReader;

/** What the linter says of advisories as they were published. */
class SampleFindingsTest {

    private static final Path SAMPLES = Path.of(Objects.requireNonNullElse(System.getProperty("openvmt.shared"), ""))
            .resolve("samples");

    @BeforeEach
    void needsTheSamples() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no published advisories to look over");
    }

    @Test
    void findsWhatContradictsItselfAndNothingElse() throws IOException {
        Map<String, List<Finding>> contradictory = findings(
                "ossa",
                AdvisoryLinter.of(TeamProfiles.openStack()),
                text -> OssaReader.read(text).advisory());
        contradictory.replaceAll((name, found) -> found.stream()
                .filter(finding ->
                        finding.id().matches("LINT-(?:CVSS|PROSE-VERSION|CREDIT-REPORTED|CVE|ID|DATE-YEAR).*"))
                .toList());
        contradictory.values().removeIf(List::isEmpty);

        assertThat(contradictory).containsOnlyKeys("OSSA-2013-031.yaml", "OSSA-2016-013.yaml", "OSSA-2026-007.yaml");
        assertThat(contradictory.get("OSSA-2013-031.yaml"))
                .extracting(Finding::id)
                .containsExactly("LINT-CVSS-SCORE");
        assertThat(contradictory.get("OSSA-2016-013.yaml"))
                .extracting(Finding::id)
                .containsExactly("LINT-CREDIT-REPORTED");
        assertThat(contradictory.get("OSSA-2026-007.yaml"))
                .extracting(Finding::id)
                .containsOnly("LINT-CVE-NONE");
    }

    @Test
    void findsOnlyHabitsInTheOtherDialect() throws IOException {
        Map<String, List<Finding>> found = findings(
                "kcsa",
                AdvisoryLinter.of(TeamProfiles.kataContainers()),
                text -> KcsaReader.read(text).advisory());

        assertThat(found).hasSize(2);
        assertThat(found.values().stream().flatMap(List::stream))
                .extracting(Finding::id)
                .containsOnly("LINT-VERSION-FORM", "LINT-VERSION-UPPER", "LINT-LINK-BRANCH");
    }

    private static Map<String, List<Finding>> findings(
            String folder, AdvisoryLinter linter, Function<String, Advisory> reader) throws IOException {
        Map<String, List<Finding>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
            for (Path file : files.toList()) {
                Advisory advisory = reader.apply(Files.readString(file, StandardCharsets.UTF_8));
                found.put(file.getFileName().toString(), linter.lint(advisory));
                assertThat(linter.lint(linter.mend(advisory)))
                        .filteredOn(finding -> finding.mended().isPresent())
                        .isEmpty();
            }
        }
        return found;
    }
}
