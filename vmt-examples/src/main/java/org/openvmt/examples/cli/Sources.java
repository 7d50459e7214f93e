// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.examples.Inputs;
import org.openvmt.examples.ShippedCases;

/** Reads what somebody named on the command line; what cannot be used is refused with the name that was typed. */
final class Sources {

    /** Stands for standard input. */
    static final String STDIN = "-";

    private static final int LARGEST = 64 * 1024 * 1024;

    private Sources() {}

    static CaseFile caseFile(String source, InputStream in) throws IOException {
        if (source.equals(STDIN)) {
            String text = text(in.readNBytes(LARGEST), "standard input");
            DocumentFormat format = text.stripLeading().startsWith("{") ? DocumentFormat.JSON : DocumentFormat.YAML;
            return reading("standard input", () -> Documents.readCase(text, format));
        }
        if (ShippedCases.names().contains(source)) {
            return ShippedCases.read(source);
        }
        Path path = Path.of(source);
        if (!Inputs.isFile(source) && !Files.exists(path)) {
            throw new UnusableException(
                    "\"" + source + "\" is neither a file nor a shipped case, expected \"-\", a file"
                            + " (.yaml, .yml, .json) or one of " + String.join(", ", ShippedCases.names())
                            + Nearest.hint(source, ShippedCases.names()));
        }
        file(path, "a case file (.yaml, .yml, .json), \"-\" or a shipped case");
        return reading(source, () -> Documents.readCase(path));
    }

    static TeamProfile profile(String source) throws IOException {
        if (TeamProfiles.names().contains(source)) {
            return TeamProfiles.named(source);
        }
        Path path = Path.of(source);
        if (!Inputs.isFile(source) && !Files.exists(path)) {
            throw new UnusableException("the profile \"" + source
                    + "\" does not come with the library, expected one of " + String.join(", ", TeamProfiles.names())
                    + ", or the YAML file of a profile");
        }
        file(path, "the YAML file of a profile");
        return reading(source, () -> Documents.readProfile(path));
    }

    /** A file that is there and is a file. */
    static Path file(Path path, String expected) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UnusableException("\"" + path + "\" is a folder, expected " + expected);
        } else if (!Files.exists(path)) {
            throw new UnusableException("there is no file \"" + path + "\", expected " + expected);
        }
        return path;
    }

    /** The text of a file that is in UTF-8. */
    static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableException(name + " is not in UTF-8");
        }
    }

    private static <T> T reading(String name, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (DocumentException e) {
            throw new UnusableException(name + " cannot be used", e.problems());
        } catch (InvalidValueException e) {
            throw new UnusableException(name + " cannot be used: " + e.getMessage());
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
