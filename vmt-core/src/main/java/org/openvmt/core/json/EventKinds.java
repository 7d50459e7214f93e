// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.event.CaseEvent;

/** The names that documents give to the kinds of events, read off the sealed families themselves. */
final class EventKinds {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final SortedMap<String, Class<?>> BY_NAME = new TreeMap<>();

    static {
        leaves(CaseEvent.class).forEach(kind -> BY_NAME.put(name(kind), kind));
    }

    private EventKinds() {}

    static NamedType[] types() {
        return BY_NAME.entrySet().stream()
                .map(kind -> new NamedType(kind.getValue(), kind.getKey()))
                .toArray(NamedType[]::new);
    }

    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static String names() {
        return String.join(", ", BY_NAME.keySet());
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventKinds::leaves)
                : Stream.of(family);
    }

    private static String name(Class<?> kind) {
        return HUMP.matcher(kind.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
