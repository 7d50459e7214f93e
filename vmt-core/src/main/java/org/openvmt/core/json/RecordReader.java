// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.value.InvalidValueException;

/** Reads a record and names each component that is missing; only an optional one may be absent. */
final class RecordReader extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, JavaType> parts = new LinkedHashMap<>();
    private final transient Constructor<?> constructor;

    RecordReader(BeanDescription description, TypeFactory types) {
        super(description.getBeanClass());
        Map<String, String> names = description.findProperties().stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getInternalName, BeanPropertyDefinition::getName));
        RecordComponent[] components = description.getBeanClass().getRecordComponents();
        for (RecordComponent component : components) {
            parts.put(names.get(component.getName()), types.constructType(component.getGenericType()));
        }
        try {
            constructor = description
                    .getBeanClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ProblemList problems = ProblemList.of(context);
        String path = Paths.of(parser);
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            problems.add(path, Wording.mismatch(parser.currentToken(), ShapeGuard.OBJECT));
            parser.skipChildren();
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Object value = parser.nextToken() == JsonToken.VALUE_NULL ? null : read(parser, context, name);
            if (value != null) {
                values.put(name, value);
            }
        }
        parts.forEach((name, type) -> {
            if (type.hasRawClass(Optional.class)) {
                values.putIfAbsent(name, Optional.empty());
            } else if (!values.containsKey(name)) {
                problems.add(Paths.field(path, name), "is missing");
            }
        });
        boolean whole = values.keySet().containsAll(parts.keySet());
        parts.forEach((name, type) -> {
            if (!values.containsKey(name)) {
                StandIns.of(type.getRawClass()).ifPresent(standIn -> values.put(name, standIn));
            }
        });
        Object made = values.keySet().containsAll(parts.keySet()) ? make(values, problems, path) : null;
        return whole ? made : null;
    }

    private @Nullable Object read(JsonParser parser, DeserializationContext context, String name) throws IOException {
        JavaType type = parts.get(name);
        if (type != null) {
            return context.readValue(parser, type);
        }
        if (name.equals(EventReader.KIND) && CaseEvent.class.isAssignableFrom(handledType())) {
            parser.skipChildren();
        } else {
            context.handleUnknownProperty(parser, this, handledType(), name);
        }
        return null;
    }

    private @Nullable Object make(Map<String, Object> values, ProblemList problems, String path) {
        List<Object> arguments = parts.keySet().stream().map(values::get).toList();
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                problems.add(path, invalid);
                return null;
            }
            throw new IllegalStateException("a record refused its parts", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has a public constructor", e);
        }
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer ignored) throws IOException {
        return deserialize(parser, context);
    }
}
