// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.InvalidValueException;

/** Notes what the mapper stumbles over and lets it go on, so that the author of a document hears of everything. */
final class ProblemHandler extends DeserializationProblemHandler {

    private static final Map<Class<?>, String> SHAPES = Map.of(
            Instant.class, "an instant such as 2026-01-31T00:00:00Z",
            LocalDate.class, "a date such as 2026-01-31",
            LocalTime.class, "a time of day such as \"00:00\"",
            Duration.class, "a time span such as P14D or PT336H",
            Integer.class, "a whole number",
            int.class, "a whole number",
            boolean.class, "true or false",
            Boolean.class, "true or false",
            String.class, "text (put it in quotes)");

    private final ProblemList problems;

    ProblemHandler(ProblemList problems) {
        this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object holder,
            String name)
            throws IOException {
        String known = deserializer.getKnownPropertyNames() == null
                ? ""
                : deserializer.getKnownPropertyNames().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        problems.add(parser, "is no field here, expected one of " + known);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        problems.add(context.getParser(), quote(value) + " is not " + shape(target));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        problems.add(context.getParser(), quote(value.toString()) + " is not " + shape(target));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdKey(
            DeserializationContext context, Class<?> rawKeyType, String keyValue, String failure) {
        problems.add(context.getParser(), quote(keyValue) + " is not " + shape(rawKeyType));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        problems.add(parser, "is " + kind(token) + ", expected " + shape(target.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> made, @Nullable Object argument, Throwable thrown)
            throws IOException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                problems.add(context.getParser(), invalid);
                return null;
            }
        }
        problems.add(context.getParser(), "is not " + shape(made));
        return null;
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String id, TypeIdResolver resolver, String failure) {
        problems.add(context.getParser(), quote(id) + " is no kind of event, expected one of " + EventKinds.names());
        return context.constructType(Void.class);
    }

    @Override
    public JavaType handleMissingTypeId(
            DeserializationContext context, JavaType base, TypeIdResolver resolver, String failure) {
        problems.add(context.getParser(), "names no kind of event, expected the field \"kind\"");
        return context.constructType(Void.class);
    }

    private static String shape(Class<?> target) {
        if (target.isEnum()) {
            return "one of " + String.join(", ", KebabNames.of(target));
        }
        String shape = SHAPES.get(target);
        if (shape != null) {
            return shape;
        }
        if (Iterable.class.isAssignableFrom(target) || target.isArray()) {
            return "a list";
        }
        return Arrays.asList(target.getInterfaces()).contains(Comparable.class) ? "text" : "an object with fields";
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT || token == JsonToken.FIELD_NAME) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        if (token == JsonToken.VALUE_STRING) {
            return "text";
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return "a number";
        }
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE ? "true or false" : "nothing";
    }

    private static String quote(String value) {
        return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
    }
}
