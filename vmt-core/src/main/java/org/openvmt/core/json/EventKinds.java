// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.event.CaseEvent;

/** The names that documents give to the kinds of events, read off the sealed families themselves. */
final class EventKinds {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private EventKinds() {}

    static NamedType[] types() {
        return leaves(CaseEvent.class)
                .map(kind -> new NamedType(kind, name(kind)))
                .toArray(NamedType[]::new);
    }

    static String names() {
        List<String> names =
                leaves(CaseEvent.class).map(EventKinds::name).sorted().toList();
        return String.join(", ", names);
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
