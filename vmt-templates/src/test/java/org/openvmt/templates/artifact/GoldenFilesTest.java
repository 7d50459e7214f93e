// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Mail;

/** Every artifact of one case, compared with a file that people have read; nothing here writes these files. */
class GoldenFilesTest {

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String fileName(ArtifactKind kind) {
        String number = kind.id().substring("ART-".length());
        return "art-" + (number.length() == 1 ? "0" : "") + number + ".txt";
    }

    /** All artifacts of a kind, each behind a line on what it is. */
    static String show(ArtifactKind kind) {
        return Scene.render(Team.KATA, kind).stream().map(GoldenFilesTest::show).collect(Collectors.joining("\n"));
    }

    private static String show(Artifact artifact) {
        String head = "======== " + artifact.fileName() + ": " + artifact.stage() + ", for " + artifact.audience()
                + ", " + artifact.medium() + "\n";
        String remarks = artifact.remarks().stream()
                .map(Reason::toString)
                .map(remark -> "Remark: " + remark + "\n")
                .collect(Collectors.joining());
        return head
                + remarks
                + (artifact instanceof MailArtifact mail ? show(mail.mail()) : ((TextArtifact) artifact).text());
    }

    private static String show(Mail mail) {
        Stream<String> head = Stream.of(
                        Stream.of("Protection: " + mail.protection()),
                        mail.to().stream().map(MailAddress::toString).map(to -> "To: " + to),
                        mail.cc().stream().map(MailAddress::toString).map(cc -> "Cc: " + cc),
                        Stream.of("Subject: " + mail.subject()),
                        mail.attachments().stream().map(Attachment::fileName).map(name -> "Attachment: " + name))
                .flatMap(lines -> lines);
        return head.collect(Collectors.joining("\n", "", "\n\n")) + mail.body();
    }

    @ParameterizedTest
    @EnumSource(ArtifactKind.class)
    void readsAsItWasRead(ArtifactKind kind) throws IOException {
        assertThat(show(kind)).isEqualTo(golden(fileName(kind)));
    }

    @Test
    void explainsEveryFile() throws IOException {
        String readme = golden("README.md");

        assertThat(ArtifactKind.values())
                .allSatisfy(kind -> assertThat(readme).contains("| `" + fileName(kind) + "` | " + kind.id() + ": "));
    }
}
