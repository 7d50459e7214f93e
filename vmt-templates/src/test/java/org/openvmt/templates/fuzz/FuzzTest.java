// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short run: what the fuzzer does in some seconds, always the same. The long one is the Maven profile "fuzz". */
@Tag("exhaustive")
class FuzzTest {

    private static final int MANGLED = 150;
    private static final String PIECES = "\n\r\t :-#>|'\"`[]{}()<>&*!%@\\=~_,.0A\u0000\uFEFF\u202E\u2028\uD800";

    @TempDir
    private Path folder = Path.of("");

    private static String mangled(String text, Random random) {
        StringBuilder mangled = new StringBuilder(text);
        for (int i = random.nextInt(8); i >= 0 && mangled.length() > 1; i--) {
            int from = random.nextInt(mangled.length());
            int to = Math.min(mangled.length(), from + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> mangled.delete(from, to);
                case 1 -> mangled.insert(random.nextInt(mangled.length()), mangled.substring(from, to));
                case 2 -> mangled.insert(from, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> mangled.setCharAt(from, PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return mangled.toString();
    }

    @ParameterizedTest
    @EnumSource
    void readsMangledTexts(Reader reader) {
        Random random = new Random(20310520);
        for (String seed : reader.seeds()) {
            for (int i = 0; i < MANGLED; i++) {
                String text = mangled(seed, random);
                assertThatCode(() -> reader.read(text)).as(text).doesNotThrowAnyException();
            }
        }
    }

    /** A second for 60,000 characters is a lot, and yet far below what a time that grows with the square takes. */
    @ParameterizedTest
    @EnumSource
    void readsManyTimesTheSame(Reader reader) {
        for (String seed : reader.seeds()) {
            List<String> lines = seed.lines().distinct().toList();
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                for (String line : lines) {
                    reader.read((line + "\n").repeat(20_000 / (line.length() + 1)));
                }
            });
        }
    }

    @Test
    void survivesTheFuzzer() throws IOException {
        Path shared = Path.of(Objects.requireNonNullElse(System.getProperty("openvmt.shared"), "absent"));
        FuzzResult result = new Jazzer(folder, shared).run("all", "-seed=1", "-runs=4000", "-max_total_time=5");

        assertThat(result.findings()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.executions()).isPositive();
    }
}
