// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisoryReportTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int report(String... arguments) {
        return AdvisoryReport.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void goesOnBehindABadFile() throws IOException {
        Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xC3, '('});
        Files.writeString(folder.resolve("b.yaml"), "{[\u001b[2J", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("c.yaml"), "id: OSSA-2031-007\ntitle: Lanterns answer.\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("d.md"), "id: KCSA-CVE-2031-4242\n\ncolour: red\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("e.txt"), "not looked at", StandardCharsets.UTF_8);

        assertThat(report(folder.toString())).isEqualTo(2);
        assertThat(printed())
                .contains("NOT READ", "OSSA-2031-007", "LINT-TITLE-STOP", "mended: Lanterns answer")
                .contains("KCSA-UNKNOWN-KEY", "3:1 ", "left over", "colour: red")
                .contains("Files: 4, of which 1 cannot be read")
                .doesNotContain("e.txt", "\u001b");
        assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void saysOnlyWhyADocumentCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: OSSA-2031-007\ntitle: Lanterns: none answer\n");

        report(folder.toString());
        assertThat(printed())
                .contains("OSSA-NOT-YAML", "2:16 is no YAML: mapping values are not allowed here")
                .doesNotContain("LINT-");
    }

    @Test
    void takesAnIndexForNoAdvisory() throws IOException {
        Files.writeString(folder.resolve("KCSA.md"), """
                | Date | Advisory | Affected versions | Description |
                | ---- | -------- | ----------------- | ----------- |
                | 2031-03-20 | KCSA-2031-01 | all | Lamps stay lit |
                """);

        assertThat(report(folder.toString())).isZero();
        assertThat(printed()).contains("index", "rows 1", "INDEX-LINK").doesNotContain("LINT-", "KCSA-OUTSIDE");
    }

    @Test
    void reportsOnTheSamples() {
        Path samples = Path.of(System.getProperty("openvmt.shared", "absent")).resolve("samples");
        assumeTrue(Files.isDirectory(samples), "no samples below the folder that openvmt.shared names");

        assertThat(report(samples.toString())).isZero();
        assertThat(printed()).contains("KCSA-CVE-2020-2024", "OSSA-2011-001", "Files: 63, of which 0 cannot be read");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(report()).isEqualTo(2);
        assertThat(report(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Expected one folder", "There is no file");
        assertThat(printed()).isEmpty();
    }
}
