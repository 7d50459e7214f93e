// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a map whose keys are the constants of an enum; two spellings of one constant are one key too many. */
final class EnumMapReader extends StdDeserializer<Map<Enum<?>, Object>> {

    private static final long serialVersionUID = 1L;

    private final MapType type;

    EnumMapReader(MapType type) {
        super(type);
        this.type = type;
    }

    @Override
    public @Nullable Map<Enum<?>, Object> deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        ProblemList problems = ProblemList.of(context);
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            problems.add(Paths.of(parser), Wording.mismatch(parser.currentToken(), ShapeGuard.OBJECT));
            parser.skipChildren();
            return null;
        }
        Class<?> keys = type.getKeyType().getRawClass();
        Map<Enum<?>, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String path = Paths.of(parser);
            Optional<Enum<?>> key = KebabNames.find(keys, name);
            if (key.isEmpty()) {
                problems.add(path, Wording.quote(name) + " is not " + KebabNames.expected(keys));
            } else if (map.containsKey(key.get())) {
                problems.add(path, "means the same as another field, expected each once");
            }
            Object value = null;
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                value = context.readValue(parser, type.getContentType());
            }
            if (value != null && key.isPresent()) {
                map.put(key.get(), value);
            }
        }
        return map;
    }
}
