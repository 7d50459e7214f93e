// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The oracles know values and nothing of the rules: what agrees by looking at the same code proves nothing. */
class OracleIndependenceTest {

    private static final Path ORACLES = Path.of(
            Objects.requireNonNull(System.getProperty("openvmt.root")),
            "vmt-rules/src/test/java/org/openvmt/rules/oracle");
    private static final Pattern ALLOWED = Pattern.compile(
            "import (static )?(java|org\\.openvmt\\.core|org\\.openvmt\\.rules\\.oracle|org\\.jspecify\\.annotations)\\..*");
    private static final Pattern NAMED_IN_FULL =
            Pattern.compile("org\\.openvmt\\.rules\\.(?!oracle\\b)\\w+|org\\.(kie|drools)\\.");

    @Test
    void importValuesOnly() throws IOException {
        List<Path> oracles;
        try (Stream<Path> files = Files.list(ORACLES)) {
            oracles = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().endsWith("Test.java"))
                    .toList();
        }
        assertThat(oracles).hasSizeGreaterThan(10);
        for (Path oracle : oracles) {
            String text = Files.readString(oracle);
            assertThat(text.lines().filter(line -> line.startsWith("import ")))
                    .as(oracle.getFileName() + ", because an oracle that asks the rules agrees with them by itself")
                    .allSatisfy(line -> assertThat(line).matches(ALLOWED));
            assertThat(NAMED_IN_FULL.matcher(text).find())
                    .as(oracle.getFileName().toString())
                    .isFalse();
        }
    }
}
