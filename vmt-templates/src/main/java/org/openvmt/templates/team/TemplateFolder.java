// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.text.ByteOrderMark;
import org.openvmt.templates.text.UnsafeCharacter;

/** The files in a directory of templates, read with distrust. */
final class TemplateFolder {

    /** In bytes; nobody writes so long a template. */
    private static final int LARGEST = 1 << 20;

    private final Path root;
    private final List<Found> files = new ArrayList<>();

    /** A file of the directory; one without a text or a meaning is there for what is said about it. */
    record Found(Optional<TeamFile> file, String text, Complaints complaints) {}

    private TemplateFolder(Path root) {
        this.root = root;
    }

    static List<Found> read(Path directory, TeamProfile profile) throws IOException {
        if (!Files.isDirectory(directory)) {
            Complaints complaints = new Complaints(".");
            complaints.add(Level.ERROR, "TPL-DIRECTORY", "is no directory, expected one of templates");
            return List.of(new Found(Optional.empty(), "", complaints));
        }
        TemplateFolder folder = new TemplateFolder(directory.toRealPath());
        try (Stream<Path> entries = Files.list(folder.root)) {
            List<Path> sorted = entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
            for (Path entry : sorted) {
                folder.readEntry(entry, profile);
            }
        }
        return folder.files;
    }

    private void readEntry(Path entry, TeamProfile profile) throws IOException {
        Complaints complaints = new Complaints(name(entry));
        Optional<TeamFile> file = TeamFile.of(name(entry), profile);
        String text = "";
        if (file.isEmpty()) {
            complaints.add(Level.NOTE, "TPL-FILE", "is no template of this team's artifacts and was not read");
        } else if (!Files.isRegularFile(entry)) {
            complaints.add(Level.ERROR, "TPL-FILE", "is no file, expected one");
        } else if (!entry.toRealPath().startsWith(root)) {
            complaints.add(Level.ERROR, "TPL-LINK", "leads out of the directory, expected only what lies in it");
        } else {
            text = text(entry, complaints);
        }
        files.add(new Found(file, text, complaints));
    }

    private static String text(Path entry, Complaints complaints) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(entry)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            complaints.add(Level.ERROR, "TPL-SIZE", "is larger than " + LARGEST + " bytes");
            return "";
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = ByteOrderMark.without(text);
            UnsafeCharacter.firstIn(bare)
                    .or(() -> UnsafeCharacter.firstInvisibleIn(bare))
                    .ifPresent(unsafe -> complaints.add(
                            Level.ERROR,
                            "TPL-CHARACTER",
                            new Line(unsafe.line(), ""),
                            unsafe.column(),
                            "holds " + unsafe + ", which nobody sees"));
            return bare;
        } catch (CharacterCodingException e) {
            complaints.add(Level.ERROR, "TPL-ENCODING", "is not UTF-8, expected text in that encoding");
            return "";
        }
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
