// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

/** Spells the constants of enums as documents spell field names: {@code not-before} for {@code NOT_BEFORE}. */
final class KebabNames extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = name(constants[i]);
        }
        return names;
    }

    static List<String> of(Class<?> enumType) {
        return Stream.of(enumType.getEnumConstants())
                .map(constant -> name((Enum<?>) constant))
                .toList();
    }

    private static String name(Enum<?> constant) {
        if (constant instanceof TaskStatus status) {
            return status.displayName();
        }
        String name = constant.name();
        return constant instanceof ReportClass
                ? name
                : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
