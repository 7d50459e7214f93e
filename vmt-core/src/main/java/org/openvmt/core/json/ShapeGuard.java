// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets a deserializer see nothing but what begins as it should, and notes everything else. */
final class ShapeGuard extends DelegatingDeserializer {

    /** What an object is called in messages. */
    static final String OBJECT = "an object with fields";

    private static final long serialVersionUID = 1L;

    private final JsonToken first;

    ShapeGuard(JsonDeserializer<?> guarded, JsonToken first) {
        super(guarded);
        this.first = first;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> guarded) {
        return new ShapeGuard(guarded, first);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(first)) {
            return super.deserialize(parser, context);
        }
        String expected = first == JsonToken.START_ARRAY ? "a list" : OBJECT;
        ProblemList.of(context).add(Paths.of(parser), Wording.mismatch(parser.currentToken(), expected));
        parser.skipChildren();
        return null;
    }
}
