// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.templates.note.NoteReading;

/** The number by which the file of a note is named. */
final class NoteFile {

    private static final Pattern NUMBERED = Pattern.compile("([A-Z]{0,8}SN-(?:CVE-)?[0-9][0-9-]*)(?:\\.MD)?");

    private NoteFile() {}

    /** Says so if the text has another number than its file. */
    static Optional<Finding> misnamed(String path, NoteReading note) {
        Matcher file =
                NUMBERED.matcher(String.valueOf(Path.of(path).getFileName()).toUpperCase(Locale.ROOT));
        return note.number()
                .filter(number -> file.matches() && !file.group(1).equals(number))
                .map(number -> Finding.of(
                        Level.WARNING,
                        "NOTE-NUMBER",
                        "id",
                        "the text gives the number \"" + number + "\", expected \"" + file.group(1)
                                + "\" as the file is named"));
    }
}
