// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.TeamProfile;

/**
 * Reads and writes case files and profiles, strictly: an unknown field, a wrong type, an empty value, a YAML alias or a
 * document that is too large or too deep is refused with path, line and column, and all problems at once. What is
 * written has a stable order and reads back as an equal value.
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
     * @throws IOException if it cannot be read
     */
    public static CaseFile readCase(Path file) throws IOException {
        return readCase(text(file), DocumentFormat.of(file.toString()));
    }

    /**
     * Writes a case file.
     *
     * @param caseFile the case
     * @param format how to write it
     * @return the document
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
     * @throws IOException if it cannot be read
     */
    public static TeamProfile readProfile(Path file) throws IOException {
        return readProfile(text(file), DocumentFormat.of(file.toString()));
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @param format how to write it
     * @return the document
     */
    public static String writeProfile(TeamProfile profile, DocumentFormat format) {
        return write(profile, format);
    }

    static <T> T read(String text, DocumentFormat format, Class<T> type) {
        if (text.length() > Mappers.LARGEST) {
            throw refusal(
                    "",
                    "is too large (found " + text.length() + " characters, expected at most " + Mappers.LARGEST + ")");
        }
        ObjectMapper mapper = Mappers.of(format);
        ProblemList problems = new ProblemList();
        try {
            new Prescan(problems).run(mapper, text);
            problems.throwIfAny();
            ObjectReader reader = mapper.readerFor(type).withHandler(new ProblemHandler(problems));
            T value = reader.readValue(text);
            problems.throwIfAny();
            if (value == null) {
                throw refusal("", "is empty, expected a document");
            }
            return value;
        } catch (JsonProcessingException e) {
            JsonLocation at = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
            problems.add(path(e), at, Wording.of(e));
            problems.throwIfAny();
            throw new AssertionError("a problem was noted", e);
        } catch (IOException e) {
            throw refusal("", "cannot be read: " + e.getMessage());
        }
    }

    static String write(Object value, DocumentFormat format) {
        try {
            return Mappers.of(format).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a value could not be written: " + e.getClass().getSimpleName(), e);
        }
    }

    private static String text(Path file) throws IOException {
        long size = Files.size(file);
        if (size > 4L * Mappers.LARGEST) {
            throw refusal("", "is too large (found " + size + " bytes, expected at most " + 4L * Mappers.LARGEST + ")");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal("", "is not UTF-8, expected text in that encoding");
        }
    }

    private static DocumentException refusal(String path, String message) {
        return new DocumentException(List.of(new DocumentProblem(path, 0, 0, message)));
    }

    private static String path(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() != null) {
                    path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
                } else {
                    path.append('[').append(step.getIndex()).append(']');
                }
            }
        }
        return path.toString();
    }
}
