// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that an option names to be written, and that replaces none. */
final class NewFile {

    private NewFile() {}

    static void write(String option, Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableException(option + ": \"" + file + "\" exists already, expected another file");
        } catch (NoSuchFileException e) {
            throw new UnusableException(
                    option + ": there is no folder for \"" + file + "\", expected a file in one that is there");
        }
    }
}
