// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is read as, by its name, and what of a folder is looked at. */
class LintedNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "KCSA-2026-01.md, KCSA",
        "OSSA-2026-001.yaml, OSSA",
        "KCSN-2026-01.md, NOTE",
        "OSSN-0010.md, NOTE",
        "OSSN-0010, NOTE",
        "ossn-0010.yaml,",
        "OSSNOTES.md, KCSA",
        "index.md, INDEX",
        "README.md, INDEX",
        "notes.txt,"
    })
    void tellWhatAFileIsReadAs(String name, Dialect dialect) {
        assertThat(Dialect.of(Path.of(name))).isEqualTo(Optional.ofNullable(dialect));
    }

    /** An index that lost a column is not passed over; a README may hold any table. */
    @Test
    void takeAnIndexOfAFolderAndNoReadme() throws IOException {
        String table = "| one | two |\n| --- | --- |\n| a | b |\n";
        Files.writeString(folder.resolve("index.md"), table);
        Files.writeString(folder.resolve("README.md"), table);
        Files.writeString(folder.resolve("OSSN-0001"), "# A note\n");

        Told told = Told.by("lint", folder.toString(), "--json");

        assertThat(told.exit()).isEqualTo(1);
        JsonNode files = OpenVmtTest.json(told).at("/files");
        List<String> names = StreamSupport.stream(files.spliterator(), false)
                .map(file -> Path.of(file.path("file").asText()).getFileName() + " "
                        + file.path("dialect").asText())
                .toList();
        assertThat(names).containsExactly("OSSN-0001 note", "index.md index");
    }
}
