// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.casefile.CaseFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** One reading of one document: over its tokens, then into a value, and once more for the places of what is wrong. */
final class Reading {

    private static final Pattern INDENTED_BY_TAB = Pattern.compile(" *\\t");

    private final ObjectMapper mapper;
    private final String text;
    private final ProblemList problems = new ProblemList();

    private Reading(ObjectMapper mapper, String text) {
        this.mapper = mapper;
        this.text = text;
    }

    static <T> T of(String document, DocumentFormat format, Class<T> type) {
        Reading reading = new Reading(Mappers.of(format), RawText.withoutMark(document));
        RawText.check(reading.text, format, reading.problems);
        T value = reading.problems.isEmpty() ? reading.value(type) : null;
        if (value == null || !reading.problems.isEmpty()) {
            throw reading.problems.refusal(reading.places());
        }
        return value;
    }

    private <T> @Nullable T value(Class<T> type) {
        Prescan prescan = new Prescan(text, problems);
        if (!walk(prescan::run, problems) || problems.isFull()) {
            return null;
        }
        T value = bind(type, prescan.kinds());
        if (type == CaseFile.class && !problems.isEmpty()) {
            walk(parser -> CaseSkeleton.check(mapper.readTree(parser), problems), new ProblemList());
        }
        return value;
    }

    private <T> @Nullable T bind(Class<T> type, Map<String, String> kinds) {
        try {
            return mapper.readerFor(type)
                    .withHandler(new ValueProblems())
                    .withAttribute(ProblemList.class, problems)
                    .withAttribute(EventReader.KINDS, kinds)
                    .readValue(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
            if (problems.isEmpty()) {
                problems.addAt(at, "", "has another shape than expected here");
            }
            return null;
        }
    }

    private boolean walk(Walk walk, ProblemList stumbles) {
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                walk.over(parser);
                return true;
            } catch (JsonProcessingException e) {
                JsonLocation place = place(e, parser);
                stumbles.addAt(
                        place,
                        "",
                        parser instanceof YAMLParser && isIndentedByTab(place) ? Wording.TAB : Wording.of(e));
            } catch (RuntimeException e) {
                // The parsers answer some malformed escapes with whatever their own code stumbles over.
                stumbles.addAt(parser.currentLocation(), "", Wording.MALFORMED);
            }
        } catch (IOException e) {
            stumbles.addAt(JsonLocation.NA, "", Wording.MALFORMED);
        }
        return false;
    }

    /** What looks like an indentation and is none is the one mistake that nobody sees. */
    private boolean isIndentedByTab(JsonLocation place) {
        return text.lines()
                .skip(Math.max(0, place.getLineNr() - 1))
                .findFirst()
                .filter(line -> INDENTED_BY_TAB.matcher(line).lookingAt())
                .isPresent();
    }

    private static JsonLocation place(JsonProcessingException e, JsonParser parser) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new JsonLocation(ContentReference.unknown(), 0, mark.getLine() + 1, mark.getColumn() + 1);
        }
        return Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
    }

    private Map<String, JsonLocation> places() {
        Map<String, JsonLocation> places = new HashMap<>();
        if (problems.lacksPlaces()) {
            Set<String> wanted = problems.unlocated();
            walk(parser -> Places.look(parser, wanted, places), new ProblemList());
        }
        return places;
    }

    private interface Walk {
        void over(JsonParser parser) throws IOException;
    }
}
