// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvmt.templates.ossa.OssaFinding;

/** The page of findings has a row for each id that a reader gives, and no other. */
class FindingsGuideTest {

    private static final Path SOURCES = Page.ROOT.resolve("vmt-templates/src/main/java");
    private static final Pattern RAISED =
            Pattern.compile("\"((?:KCSA|OSSA|NOTE|INDEX|ECHO|ANSWER|TPL)-[A-Z-]+[A-Z])\"");
    private static final Pattern ROW =
            Pattern.compile("\\| `((?:KCSA|OSSA|NOTE|INDEX|ECHO|ANSWER|TPL)-[A-Z-]+)` \\| ([^|]+) \\|.*");

    @Test
    void hasARowForEachIdOfAReader() throws IOException {
        Set<String> raised = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                RAISED.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> raised.add(found.group(1)));
            }
        }
        assertThat(rows().stream().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(raised);
        assertThat(raised).hasSizeGreaterThan(100);
    }

    @Test
    void hasTheLevelsOfOpenStacksFindings() throws IOException {
        for (OssaFinding finding : OssaFinding.values()) {
            assertThat(rows())
                    .filteredOn(row -> row.group(1).equals(finding.id()))
                    .extracting(row -> row.group(2))
                    .containsExactly("`" + finding.level().name().toLowerCase(Locale.ROOT) + "`");
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return Page.of("docs/findings.md").lines().stream()
                .flatMap(line -> ROW.matcher(line).results())
                .toList();
    }
}
