// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;

class DocumentFilesTest {

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void readsCasesInTheFormatOfTheirName() throws IOException {
        CaseFile written = Documents.readCase(Samples.CASE.replace("Ann", "Änn 😀"), DocumentFormat.YAML);
        Files.writeString(file("c.yml"), Documents.writeCase(written, DocumentFormat.YAML));
        Files.writeString(file("c.json"), "\uFEFF" + Documents.writeCase(written, DocumentFormat.JSON));
        assertThat(Documents.readCase(file("c.yml"))).isEqualTo(written);
        assertThat(Documents.readCase(file("c.json"))).isEqualTo(written);
    }

    @Test
    void readsProfilesInTheFormatOfTheirName() throws IOException {
        TeamProfile written = TeamProfiles.kataContainers();
        Files.writeString(file("p.yaml"), Documents.writeProfile(written, DocumentFormat.YAML));
        Files.writeString(file("p.json"), Documents.writeProfile(written, DocumentFormat.JSON));
        assertThat(Documents.readProfile(file("p.yaml"))).isEqualTo(written);
        assertThat(Documents.readProfile(file("p.json"))).isEqualTo(written);
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        Files.writeString(file("c.yaml"), Samples.CASE.replace("Ann", "Änn"), ISO_8859_1);
        assertThatThrownBy(() -> Documents.readCase(file("c.yaml")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("is not UTF-8, expected text in that encoding");
        Files.writeString(file("c.json"), "{}", UTF_16);
        assertThatThrownBy(() -> Documents.readCase(file("c.json"))).isInstanceOf(DocumentException.class);
    }

    @Test
    void refusesALargeFileBeforeItReadsIt() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file("p.json").toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertThatThrownBy(() -> Documents.readProfile(file("p.json")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("is too large (found 1099511627776 bytes, expected at most 32000000)");
    }

    @Test
    void refusesNamesOfNoFormatAndMissingFiles() {
        assertThatThrownBy(() -> Documents.readCase(file("c.txt"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Documents.readCase(file("c.json"))).isInstanceOf(NoSuchFileException.class);
    }
}
