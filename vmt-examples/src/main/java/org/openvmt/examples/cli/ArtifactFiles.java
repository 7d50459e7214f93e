// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openvmt.examples.ArtifactFolder;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.MailArtifact;
import org.openvmt.templates.artifact.TextArtifact;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Mail;

/** Artifacts as files. A mail is written as the text that it says, not signed, with its attachments beside it. */
final class ArtifactFiles {

    private static final Pattern MAIL = Pattern.compile("\\.eml$");

    private ArtifactFiles() {}

    /** Writes them all, and tells where. */
    static List<String> write(Path folder, List<Artifact> artifacts) throws IOException {
        ArtifactFolder.create(folder);
        List<String> files = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            Path file = folder.resolve(MAIL.matcher(artifact.fileName()).replaceFirst(".txt"));
            put(file, text(artifact).getBytes(StandardCharsets.UTF_8), files);
            if (artifact instanceof MailArtifact mail) {
                for (Attachment attachment : mail.mail().attachments()) {
                    put(
                            folder.resolve(file.getFileName() + ".attachments").resolve(attachment.fileName()),
                            attachment.content(),
                            files);
                }
            }
        }
        return files;
    }

    private static void put(Path file, byte[] bytes, List<String> files) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, bytes);
        files.add(file.toString());
    }

    static String text(Artifact artifact) {
        if (artifact instanceof TextArtifact text) {
            return text.text();
        }
        return ArtifactFolder.message(((MailArtifact) artifact).mail());
    }

    static ObjectNode json(Artifact artifact) {
        ObjectNode node = Nodes.object()
                .put("kind", artifact.kind().id())
                .put("title", artifact.kind().title())
                .put("stage", Nodes.word(artifact.stage()))
                .put("audience", Nodes.word(artifact.audience()))
                .put("file-name", artifact.fileName())
                .put("text", text(artifact));
        node.set("remarks", Nodes.reasons(artifact.remarks()));
        if (artifact instanceof MailArtifact carried) {
            Mail mail = carried.mail();
            node.set(
                    "attachments",
                    Nodes.list(
                            mail.attachments(),
                            attachment -> Nodes.object()
                                    .put("file-name", attachment.fileName())
                                    .put("text", new String(attachment.content(), StandardCharsets.UTF_8))));
        }
        return node;
    }
}
