// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;

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

    /** The constant that a document spells so; the statuses of tasks are read as tolerantly as people write them. */
    static Optional<Enum<?>> find(Class<?> enumType, String text) {
        if (enumType == TaskStatus.class) {
            try {
                return Optional.of(TaskStatus.parse(text));
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }
        return constants(enumType)
                .filter(constant -> name(constant).equals(text))
                .findFirst();
    }

    static String expected(Class<?> enumType) {
        return "one of " + constants(enumType).map(KebabNames::name).collect(Collectors.joining(", "));
    }

    private static Stream<Enum<?>> constants(Class<?> enumType) {
        return Stream.of(enumType.getEnumConstants()).map(constant -> (Enum<?>) constant);
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
