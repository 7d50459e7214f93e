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
import org.openvmt.core.finding.Finding;
import org.openvmt.templates.note.NoteReader;
import org.openvmt.templates.note.NoteReading;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OSSN-0070.md      | OSSN-0063 | the text gives the number "OSSN-0063", expected "OSSN-0070" as the file is named
            ossn-0070         | OSSN-0063 | the text gives the number "OSSN-0063", expected "OSSN-0070" as the file is named
            KCSN-2031-01.md   | OSSN-0063 | the text gives the number "OSSN-0063", expected "KCSN-2031-01" as the file is named
            OSSN-0070.md      | OSSN-0070 |
            ossn-0070.md      | OSSN-0070 |
            OSSN-draft.md     | OSSN-0063 |
            OSSN-0070-old.md  | OSSN-0063 |
            draft.md          | OSSN-0063 |
            OSSN-0070.md      | Lamp      |
            """)
    void tellWhichNoteAFileHolds(String name, String number, String sentence) {
        NoteReading note = NoteReader.read("# " + number + ": Lamps stay lit\n");

        assertThat(NoteFile.misnamed("notes/" + name, note).map(Finding::sentence))
                .isEqualTo(Optional.ofNullable(sentence));
    }

    @Test
    void reportAFileOfAnotherNote() throws IOException {
        Path file = Files.writeString(folder.resolve("OSSN-0070.md"), "# OSSN-0063: Lamps stay lit\n");

        assertThat(OpenVmtTest.json(Told.by("lint", file.toString(), "--json"))
                        .at("/files/0/findings")
                        .findValuesAsText("id"))
                .contains("NOTE-NUMBER");
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
        assertThat(dialects(folder)).containsExactly("OSSN-0001 note", "index.md index");
    }

    private static final String INDEX = """
            # Advisories

            | Date | Advisory | Affected versions | Description |
            | ---- | -------- | ----------------- | ----------- |
            | 2031-03-20 | [KCSA-2031-01](KCSA/KCSA-2031-01.md) | all | Lamps stay lit |
            """;

    @Test
    void doNotHideAnIndex() throws IOException {
        Path file = Files.writeString(folder.resolve("KCSA.md"), INDEX);
        Files.writeString(folder.resolve("titled.md"), "---\ntitle: All of them\n---\n\n" + INDEX);

        assertThat(dialects(folder)).containsExactly("KCSA.md index", "titled.md index");
        Told told = Told.by("lint", file.toString());
        assertThat(told.exit()).isZero();
        assertThat(told.flatOut()).contains("NO ERRORS: files 1, errors 0, warnings 0");
    }

    @Test
    void doNotMakeAnIndexOfAnAdvisoryWithATable() throws IOException {
        Files.writeString(
                folder.resolve("KCSA-2031-01.md"),
                "id: KCSA-2031-01\n\ndescription:\n  These are related.\n\n" + INDEX.substring(INDEX.indexOf('|')));

        assertThat(dialects(folder)).containsExactly("KCSA-2031-01.md kcsa");
    }

    private static List<String> dialects(Path folder) throws IOException {
        JsonNode files =
                OpenVmtTest.json(Told.by("lint", folder.toString(), "--json")).at("/files");
        return StreamSupport.stream(files.spliterator(), false)
                .map(file -> Path.of(file.path("file").asText()).getFileName() + " "
                        + file.path("dialect").asText())
                .toList();
    }
}
