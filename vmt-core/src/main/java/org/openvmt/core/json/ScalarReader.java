// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.InvalidValueException;

/**
 * Reads a single word or number from the letters that the document has, so that no format's own idea of numbers and
 * truth gets in between.
 *
 * @param <T> what is read
 */
final class ScalarReader<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Set<JsonToken> tokens;
    private final transient Function<String, T> parse;
    private final String expected;

    private ScalarReader(Class<?> type, Set<JsonToken> tokens, Function<String, T> parse, String expected) {
        super(type);
        this.tokens = tokens;
        this.parse = parse;
        this.expected = expected;
    }

    /** Reads what stands in a document as text. */
    static <T> ScalarReader<T> text(Class<?> type, Function<String, T> parse, String expected) {
        return new ScalarReader<>(type, Set.of(JsonToken.VALUE_STRING), parse, expected);
    }

    /** Reads what stands in a document as a number. */
    static <T> ScalarReader<T> number(Class<?> type, Function<String, T> parse, String expected) {
        return new ScalarReader<>(
                type, Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT), parse, expected);
    }

    /** Reads what stands in a document as true or false. */
    static <T> ScalarReader<T> truth(Class<?> type, Function<String, T> parse, String expected) {
        return new ScalarReader<>(type, Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE), parse, expected);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ProblemList problems = ProblemList.of(context);
        String path = Paths.of(parser);
        if (!tokens.contains(parser.currentToken())) {
            problems.add(path, Wording.mismatch(parser.currentToken(), expected));
            parser.skipChildren();
            return null;
        }
        try {
            return parse.apply(parser.getText());
        } catch (InvalidValueException e) {
            problems.add(path, e);
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(path, Wording.quote(parser.getText()) + " is not " + expected);
        }
        return null;
    }
}
