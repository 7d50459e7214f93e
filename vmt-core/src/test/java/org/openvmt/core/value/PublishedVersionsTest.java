// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads what teams have published, where the samples are at hand. */
class PublishedVersionsTest {

    /** From here on every published expression is written with operators. */
    private static final LocalDate FIRST_OPERATORS = LocalDate.of(2015, 10, 1);

    private static final Pattern VERSION_LINE = Pattern.compile("^[ -]*version: (.*)$", Pattern.MULTILINE);

    private record Published(String file, LocalDate day, AffectedVersions versions) {}

    private static final Path SAMPLES =
            Path.of(System.getProperty("openvmt.shared", "")).resolve("samples");

    @BeforeAll
    static void needsTheSamples() {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples below the folder that openvmt.shared names");
    }

    @Test
    void understandsAllThatWasWrittenWithOperators() throws IOException {
        List<Published> recent = openStack().stream()
                .filter(published -> !published.day().isBefore(FIRST_OPERATORS))
                .toList();

        assertThat(recent).hasSizeGreaterThan(15);
        assertThat(recent).allSatisfy(published -> {
            assertThat(published.versions().isUnderstood()).as("%s", published).isTrue();
            assertThat(published.versions().closedAbove()).as("%s", published).isTrue();
        });
    }

    @Test
    void keepsOrUnderstandsWhateverWasPublished() throws IOException {
        List<Published> all = openStack();
        List<String> understood = texts(all, true);
        List<String> kept = texts(all, false);

        System.out.println(understood.size() + " understood: " + String.join(" | ", understood));
        System.out.println(kept.size() + " kept as text: " + String.join(" | ", kept));

        assertThat(understood).hasSizeGreaterThan(kept.size());
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .as("an expression without a word for what no version tells")
                        .containsPattern("(?i)supported|series|Essex|Folsom|Grizzly|Havana|Diablo|TODO|after|later"));
        assertThat(all)
                .allSatisfy(published -> assertThat(
                                AffectedVersions.parse(published.versions().toString()))
                        .isEqualTo(published.versions()));
    }

    @Test
    void understandsTheVersionsOfKata() throws IOException {
        List<AffectedVersions> versions = new ArrayList<>();
        for (Path file : filesOf("kcsa")) {
            VERSION_LINE
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> versions.add(AffectedVersions.parse(found.group(1))));
        }

        assertThat(versions).hasSizeGreaterThanOrEqualTo(2).allMatch(AffectedVersions::isUnderstood);
        assertThat(versions).allMatch(AffectedVersions::closedAbove);
    }

    private static List<String> texts(List<Published> published, boolean understood) {
        return published.stream()
                .map(Published::versions)
                .filter(versions -> versions.isUnderstood() == understood)
                .map(AffectedVersions::text)
                .toList();
    }

    private static List<Published> openStack() throws IOException {
        YAMLMapper mapper = new YAMLMapper();
        List<Published> published = new ArrayList<>();
        for (Path file : filesOf("ossa")) {
            JsonNode advisory = mapper.readTree(Files.readString(file));
            LocalDate day = LocalDate.parse(advisory.path("date").asText());
            for (JsonNode product : advisory.path("affected-products")) {
                String text = product.path("version").asText();
                published.add(new Published(String.valueOf(file.getFileName()), day, AffectedVersions.parse(text)));
            }
        }
        return published;
    }

    private static List<Path> filesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }
}
