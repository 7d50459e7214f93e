// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openvmt.templates.team.SampleTemplates.read;
import static org.openvmt.templates.team.SampleTemplates.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.text.TemplateException;

/** Files that nobody should trust. */
class TemplateFolderTest {

    private static final String FILE = "reception-incomplete-message.md";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path parent;

    private static List<Finding> errors(Path directory) {
        TemplateException refusal = catchThrowableOfType(TemplateException.class, () -> read(directory));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
    }

    private Path directory() throws IOException {
        return Files.createDirectories(parent.resolve("templates"));
    }

    @Test
    void refusesSeveralThingsAtOnce() throws IOException {
        Path directory = directory();
        write(directory, FILE, "# M\n\n```\nnever closed\n");
        Files.write(directory.resolve("impact-description.md"), new byte[] {'#', ' ', (byte) 0xC3, '\n'});
        write(directory, "KCSA.md", "x".repeat(MEGABYTE + 1));
        write(directory, "KCSN.md", "# M\n\nhidden \u202E here\n");
        write(directory, "cve-request-email-public.md", "# M\n\nno block\n");
        Files.createDirectory(directory.resolve("cve-request-email-private.md"));

        assertThat(errors(directory))
                .extracting(finding -> finding.field() + " " + finding.id())
                .containsExactly(
                        "KCSA.md TPL-SIZE",
                        "KCSN.md TPL-CHARACTER",
                        "cve-request-email-private.md TPL-FILE",
                        "cve-request-email-public.md TPL-NO-TEXT",
                        "impact-description.md TPL-ENCODING",
                        "reception-incomplete-message.md TPL-FENCE",
                        "reception-incomplete-message.md TPL-NO-TEXT");
        assertThat(errors(directory).get(1).place()).contains(new Place(3, 8));
        assertThat(errors(directory).get(5).place()).contains(new Place(3, 1));
    }

    @Test
    void refusesALinkOutOfTheDirectory() throws IOException {
        Path directory = directory();
        write(parent, "secret.md", "# M\n\n```\nx\n```\n");
        Files.createSymbolicLink(directory.resolve(FILE), parent.resolve("secret.md"));
        Files.createSymbolicLink(directory.resolve("impact-description.md"), parent.resolve("nowhere"));

        assertThat(errors(directory))
                .extracting(finding -> finding.field() + " " + finding.id())
                .containsExactly("impact-description.md TPL-FILE", FILE + " TPL-LINK");
    }

    @Test
    void followsALinkWithinTheDirectory() throws IOException {
        Path directory = directory();
        write(directory, "message.txt", "# M\n\n```\nWords.\n```\n");
        Files.createSymbolicLink(directory.resolve(FILE), Path.of("message.txt"));

        assertThat(read(directory).text("art-02")).contains("%% text\nWords.\n");
    }

    @Test
    void readsAnyLineBreakAndAByteOrderMark() throws IOException {
        Path directory = directory();
        write(directory, FILE, SampleTemplates.INCOMPLETE);
        String expected = read(directory).text("art-02");

        write(directory, FILE, "\uFEFF" + SampleTemplates.INCOMPLETE.replace("\n", "\r\n"));

        assertThat(read(directory).text("art-02")).isEqualTo(expected);
    }

    @Test
    void endsABlockAtAFenceAsLongAsItsFirst() throws IOException {
        write(directory(), FILE, "# M\n\n~~~~ text\n```\n~~~\nwords\n```\n~~~~~\n\nafter\n");

        assertThat(read(directory()).text("art-02")).contains("%% text\n```\n~~~\nwords\n```\n");
    }

    @Test
    void passesOverWhatIsNoTemplate() throws IOException {
        Path directory = directory();
        write(directory, ".hidden.md", "x");
        write(directory, "kcsa.md", "x");
        Files.createDirectory(directory.resolve("more"));
        Files.write(directory.resolve("picture.png"), "\u0000\uFFFF".getBytes(StandardCharsets.UTF_16));

        assertThat(read(directory).findings())
                .extracting(finding -> finding.field() + " " + finding.id())
                .containsExactly("kcsa.md TPL-FILE", "more TPL-FILE", "picture.png TPL-FILE", ". TPL-EMPTY");
    }

    @Test
    void refusesWhatIsNoDirectory() {
        assertThat(errors(parent.resolve("none"))).extracting(Finding::id).containsExactly("TPL-DIRECTORY");
    }

    @Test
    void keepsWhatItReadAfterTheFilesChange() throws IOException {
        write(directory(), FILE, SampleTemplates.INCOMPLETE);
        TemplateDirectory templates = read(directory());
        Files.delete(directory().resolve(FILE));

        assertThat(templates.text("art-02")).contains("Somebody who knows ${components}");
    }

    @Test
    void countsWhatNobodyWouldReadOn() throws IOException {
        write(directory(), FILE, "# M\n\n```\n" + "$NOBODY\n".repeat(1000) + "```\n");

        assertThat(errors(directory())).hasSize(101);
        assertThat(errors(directory()).get(100).sentence()).isEqualTo("holds 900 more of the kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a ", "<a ", "a@", "`", "$", "\\[", "YYYY-MM-DD", "https://$N", "a b ", "**To", "- To: "})
    @Tag("long")
    void takesNoTimeToSpeakOfForLongLines(String piece) throws IOException {
        String line = piece.repeat(MEGABYTE / 4 / piece.length());
        write(directory(), FILE, "# M\n\n```\nx\n" + line + "\n```\n\n" + line.substring(0, line.length() / 2) + "\n");
        write(directory(), "KCSN.md", "# M\n\n## References\n" + line + "\n");
        write(
                directory(),
                "cve-request-email-private.md",
                "# M\n\n```\n- Subject: " + line + "\n- To: " + line + "\n\nx\n```\n");

        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> catchThrowableOfType(TemplateException.class, () -> read(directory())));
    }
}
