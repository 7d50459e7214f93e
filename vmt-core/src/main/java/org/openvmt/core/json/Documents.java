// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.TeamProfile;

/**
 * Reads and writes case files and profiles, strictly: an unknown field, a wrong type, an empty value, a YAML alias or a
 * document that is too large or too deep is refused with path, line and column, and all problems at once. What is
 * written has a stable order, ends in a line break and reads back as an equal value.
 *
 * <p>Fields may come in any order. A text that YAML would take for a number or for true or false stands in quotation
 * marks; instants name their zone; the statuses of tasks may be spelled as tolerantly as people write them. A byte order
 * mark at the beginning is passed over.
 */
public final class Documents {

    private Documents() {}

    /**
     * Reads a case file.
     *
     * @param text the document
     * @param format how it is written
     * @return the case
     * @throws DocumentException if anything is wrong with it
     */
    public static CaseFile readCase(String text, DocumentFormat format) {
        return read(text, format, CaseFile.class);
    }

    /**
     * Reads a case file from a file, whose name tells the format.
     *
     * @param file the file, in UTF-8
     * @return the case
     * @throws DocumentException if anything is wrong with it
     * @throws org.openvmt.core.value.InvalidValueException if the name ends in none of the known ways
     * @throws IOException if it cannot be read
     */
    public static CaseFile readCase(Path file) throws IOException {
        DocumentFormat format = DocumentFormat.of(file.toString());
        return readCase(text(file), format);
    }

    /**
     * Writes a case file.
     *
     * @param caseFile the case
     * @param format how to write it
     * @return the document
     * @throws DocumentException if it is too large to be read again
     */
    public static String writeCase(CaseFile caseFile, DocumentFormat format) {
        return write(caseFile, format);
    }

    /**
     * Reads a profile.
     *
     * @param text the document
     * @param format how it is written
     * @return the profile
     * @throws DocumentException if anything is wrong with it
     */
    public static TeamProfile readProfile(String text, DocumentFormat format) {
        return read(text, format, TeamProfile.class);
    }

    /**
     * Reads a profile from a file, whose name tells the format.
     *
     * @param file the file, in UTF-8
     * @return the profile
     * @throws DocumentException if anything is wrong with it
     * @throws org.openvmt.core.value.InvalidValueException if the name ends in none of the known ways
     * @throws IOException if it cannot be read
     */
    public static TeamProfile readProfile(Path file) throws IOException {
        DocumentFormat format = DocumentFormat.of(file.toString());
        return readProfile(text(file), format);
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @param format how to write it
     * @return the document
     * @throws DocumentException if it is too large to be read again
     */
    public static String writeProfile(TeamProfile profile, DocumentFormat format) {
        return write(profile, format);
    }

    static <T> T read(String text, DocumentFormat format, Class<T> type) {
        checkSize(text);
        return Reading.of(text, format, type);
    }

    static String write(Object value, DocumentFormat format) {
        String text;
        try {
            text = Mappers.of(format).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a value could not be written: " + e.getClass().getSimpleName(), e);
        }
        String document = text.endsWith("\n") ? text : text + "\n";
        checkSize(document);
        ProblemList problems = new ProblemList();
        RawText.check(document, format, problems);
        if (!problems.isEmpty()) {
            throw problems.refusal(Map.of());
        }
        return document;
    }

    private static void checkSize(String text) {
        if (text.length() > Mappers.LARGEST) {
            throw tooLarge(text.length(), "characters", Mappers.LARGEST);
        }
    }

    private static String text(Path file) throws IOException {
        long size = Files.size(file);
        if (size > 4L * Mappers.LARGEST) {
            throw tooLarge(size, "bytes", 4L * Mappers.LARGEST);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal("is not UTF-8, expected text in that encoding");
        }
    }

    private static DocumentException tooLarge(long found, String what, long most) {
        return refusal("is too large (found " + found + " " + what + ", expected at most " + most + ")");
    }

    private static DocumentException refusal(String message) {
        return new DocumentException(List.of(new DocumentProblem("", 0, 0, message)));
    }
}
