// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.MailArtifact;
import org.openvmt.templates.artifact.TextArtifact;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;

/** The folder that the artifacts of a case go to, a folder for each step within it. */
public final class ArtifactFolder {

    private static final Pattern STEP = Pattern.compile("[0-9]{3,}-[a-z-]+|throw-away-keys");
    private static final Pattern MAIL = Pattern.compile("\\.eml$");

    private final Path folder;
    private final List<WrittenFile> files = new ArrayList<>();

    private ArtifactFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, and takes the steps and the keys of an earlier walk out of it. */
    static ArtifactFolder at(Path folder) {
        create(folder);
        try (Stream<Path> old = Files.list(folder)) {
            old.filter(path -> STEP.matcher(String.valueOf(path.getFileName())).matches())
                    .forEach(ArtifactFolder::remove);
            return new ArtifactFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a folder for artifacts, unless it is there.
     *
     * @param folder the folder that {@code --out} names
     * @throws InvalidValueException if it is a file, or cannot be made
     */
    public static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw InvalidValueException.of("--out", "\"" + e.getFile() + "\" is a file, expected a folder");
        } catch (FileSystemException e) {
            String why = e.getReason() == null ? "" : " (" + e.getReason() + ")";
            throw InvalidValueException.of(
                    "--out",
                    "the folder \"" + folder + "\" cannot be made" + why
                            + ", expected one that is there, or may be made");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFile write(String step, Artifact artifact) {
        String path = step + "/" + artifact.fileName();
        if (artifact instanceof TextArtifact text) {
            write(path, text.text());
        } else if (artifact instanceof MailArtifact mail) {
            path = MAIL.matcher(path).replaceFirst(".txt");
            write(path, message(mail.mail()));
            for (Attachment attachment : mail.mail().attachments()) {
                put(path + ".attachments/" + attachment.fileName(), attachment.content());
            }
        }
        return list(path, WrittenFile.Form.TEXT, artifact);
    }

    /** The finished mail, beside what it says. */
    WrittenFile write(String step, Artifact artifact, OutboundMail mail) {
        String path = step + "/" + artifact.fileName();
        put(path, mail.toEml());
        return list(
                path,
                mail instanceof OutboundMail.Encrypted ? WrittenFile.Form.ENCRYPTED_MAIL : WrittenFile.Form.SIGNED_MAIL,
                artifact);
    }

    private WrittenFile list(String path, WrittenFile.Form form, Artifact artifact) {
        WrittenFile written = new WrittenFile(path, form, artifact.kind(), artifact.stage(), artifact.audience());
        files.add(written);
        return written;
    }

    List<WrittenFile> files() {
        return List.copyOf(files);
    }

    /**
     * The mail as somebody reads it before it is signed: the attachments lie beside it.
     *
     * @param mail the mail
     * @return its head and its text
     */
    public static String message(Mail mail) {
        StringBuilder text = new StringBuilder();
        mail.to().forEach(to -> text.append("To: ").append(to).append('\n'));
        mail.cc().forEach(cc -> text.append("Cc: ").append(cc).append('\n'));
        text.append("Subject: ").append(mail.subject()).append('\n');
        text.append("X-To-Be: ")
                .append(mail.protection() == Protection.ENCRYPTED ? "signed and encrypted" : "signed")
                .append('\n');
        mail.attachments()
                .forEach(attachment -> text.append("X-Attached: ")
                        .append(attachment.fileName())
                        .append('\n'));
        return text.append('\n').append(mail.body()).toString();
    }

    private void write(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is no artifact. */
    void put(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path step) {
        try (Stream<Path> within = Files.walk(step)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
