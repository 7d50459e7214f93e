// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum as people type them: in lower case, with dashes. */
record Kebab<E extends Enum<E>>(Class<E> type, Function<E, String> word) implements ITypeConverter<E> {

    static <E extends Enum<E>> void register(CommandLine commands, Class<E> type) {
        commands.registerConverter(type, new Kebab<>(type, Nodes::word));
    }

    /** For words that are told as the constants are written. */
    static <E extends Enum<E>> void registerAsWritten(CommandLine commands, Class<E> type) {
        commands.registerConverter(type, new Kebab<>(type, Enum::name));
    }

    @Override
    public E convert(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Nodes.word(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is none of them, expected one of "
                        + Stream.of(type.getEnumConstants()).map(word).collect(Collectors.joining(", "))));
    }
}
