// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A type of facts as a space: its properties, and for each the values that can make a difference to a rule. Read off the
 * type, so that a fact that is added to it is looked at from that day on.
 */
final class FactShape {

    private final Class<?> type;
    private final List<Dimension> dimensions;
    private final Map<String, Method> setters = new HashMap<>();

    private FactShape(Class<?> type, List<Dimension> dimensions) {
        this.type = type;
        this.dimensions = dimensions;
    }

    /** The shape of a record or an Immutables interface; {@code choices} are the values of what is not plain. */
    static FactShape of(Class<?> type, Map<String, List<?>> choices) {
        return of(type, choices, Map.of());
    }

    /** The same with names that its lists may hold. */
    static FactShape of(Class<?> type, Map<String, List<?>> choices, Map<String, List<String>> names) {
        Stream<Method> parts = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Stream.of(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                        .sorted(Comparator.comparing(Method::getName));
        List<Dimension> dimensions = parts.map(part -> new Dimension(
                        part.getName(),
                        choices.getOrDefault(part.getName(), plain(part.getGenericReturnType())),
                        choices.containsKey(part.getName())
                                ? List.of()
                                : special(part.getGenericReturnType(), names.getOrDefault(part.getName(), List.of()))))
                .toList();
        return new FactShape(type, dimensions);
    }

    /** Facts drawn by chance. */
    Object draw(Draw draw) {
        return build(dimensions.stream()
                .mapToInt(dimension -> draw.below(dimension.plain()))
                .toArray());
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** The facts in which each property has the chosen one of its values. */
    Object build(int[] chosen) {
        try {
            if (type.isRecord()) {
                return type.getDeclaredConstructors()[0].newInstance(values(chosen));
            }
            Object builder = type.getMethod("builder").invoke(null);
            for (int i = 0; i < chosen.length; i++) {
                Dimension dimension = dimensions.get(i);
                Object value = dimension.values().get(chosen[i]);
                setter(builder.getClass(), dimension.name(), value).invoke(builder, value);
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("facts of " + type.getSimpleName() + " cannot be built", e);
        }
    }

    private Object[] values(int[] chosen) {
        return IntStream.range(0, chosen.length)
                .mapToObj(i -> dimensions.get(i).values().get(chosen[i]))
                .toArray();
    }

    private Method setter(Class<?> builder, String name, Object value) {
        return setters.computeIfAbsent(
                name,
                property -> Stream.of(builder.getMethods())
                        .filter(method -> method.getName().equals(property) && method.getParameterCount() == 1)
                        .filter(method -> accepts(method.getParameterTypes()[0], value))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(type.getSimpleName() + " has no way to set " + property)));
    }

    private static boolean accepts(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter == boolean.class && value instanceof Boolean)
                || (parameter == int.class && value instanceof Integer);
    }

    private static List<?> plain(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Optional.class
                    ? optional(plain(generic.getActualTypeArguments()[0]))
                    : List.of(List.of(), List.of("x"));
        }
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (type == int.class) {
            return List.of(0, 1, 2);
        }
        if (type == Instant.class) {
            return List.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        }
        return type instanceof Class<?> constants && constants.isEnum()
                ? List.of(constants.getEnumConstants())
                : List.of("x");
    }

    /** Lists of two, of each name alone, and of all names: more than most rules tell apart. */
    private static List<?> special(Type type, List<String> names) {
        if (!(type instanceof ParameterizedType generic) || generic.getRawType() != List.class) {
            return List.of();
        }
        return Stream.of(
                        Stream.of(List.of("x", "y")),
                        names.stream().map(List::of),
                        Stream.of(names).filter(all -> all.size() > 1))
                .flatMap(lists -> lists)
                .toList();
    }

    private static List<?> optional(List<?> values) {
        return Stream.concat(Stream.of(Optional.empty()), values.stream().map(Optional::of))
                .toList();
    }

    /**
     * A property with the values to try: first the plain ones, the first of which it has while others are tried; then
     * those that are tried only where a rule tells them from the last plain one.
     */
    record Dimension(String name, List<?> values, int plain) {

        Dimension(String name, List<?> plain, List<?> special) {
            this(name, Stream.concat(plain.stream(), special.stream()).toList(), plain.size());
        }

        boolean hasSpecial() {
            return plain < values.size();
        }

        /** A special value by its number, counted round and round. */
        int special(int number) {
            return plain + number % (values.size() - plain);
        }
    }
}
