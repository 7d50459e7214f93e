// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.event.CaseEvent;

/** Reads an event as the kind that it calls itself, which was looked up before: its name may stand behind other fields. */
final class EventReader extends StdDeserializer<CaseEvent> {

    /** The field that names the kind. */
    static final String KIND = "kind";

    /** The attribute of a reading with the kinds by path. */
    static final Object KINDS = EventReader.class;

    private static final long serialVersionUID = 1L;

    EventReader() {
        super(CaseEvent.class);
    }

    @Override
    public @Nullable CaseEvent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ProblemList problems = ProblemList.of(context);
        String path = Paths.of(parser);
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            problems.add(path, Wording.mismatch(parser.currentToken(), ShapeGuard.OBJECT));
            parser.skipChildren();
            return null;
        }
        Map<?, ?> kinds = (Map<?, ?>) Objects.requireNonNull(context.getAttribute(KINDS));
        Object name = kinds.get(path);
        if (name == null) {
            problems.add(path, "names no kind of event, expected the field \"" + KIND + "\"");
            parser.skipChildren();
            return null;
        }
        Optional<Class<?>> kind = EventKinds.named(name.toString());
        if (kind.isEmpty()) {
            problems.add(
                    Paths.field(path, KIND),
                    Wording.quote(name.toString()) + " is no kind of event, expected one of " + EventKinds.names());
            parser.skipChildren();
            return null;
        }
        return (CaseEvent) context.readValue(parser, kind.get());
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer ignored) throws IOException {
        return deserialize(parser, context);
    }
}
