// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.InvalidValueException;

/** Notes unknown fields and values that refuse to be built. */
final class ValueProblems extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object holder,
            String name)
            throws IOException {
        String known = deserializer.getKnownPropertyNames().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        String expected = known.isEmpty() ? "expected none" : "expected one of " + known;
        ProblemList.of(context).add(Paths.of(parser), "is no field here, " + expected);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> made, @Nullable Object argument, Throwable thrown)
            throws IOException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                ProblemList.of(context).add(Paths.of(context.getParser()), invalid);
                return null;
            }
        }
        return NOT_HANDLED;
    }
}
