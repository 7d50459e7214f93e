// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.databind.JsonDeserializer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Version;
import org.openvmt.core.value.VersionRange;

/** How each kind of scalar is spelled in documents. */
final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,9})");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9998-01-01T00:00:00Z");

    private Scalars() {}

    static Map<Class<?>, JsonDeserializer<?>> readers() {
        Map<Class<?>, JsonDeserializer<?>> readers = new HashMap<>();
        text(readers, String.class, Function.identity(), "text");
        text(readers, AdvisoryId.class, AdvisoryId::parse, "text");
        text(readers, AffectedVersions.class, AffectedVersions::parse, "text");
        text(readers, Component.class, Component::of, "text");
        text(readers, CveId.class, CveId::parse, "text");
        text(readers, Link.class, Link::parse, "text");
        text(readers, MailAddress.class, MailAddress::parse, "text");
        text(readers, Version.class, Version::parse, "text");
        text(readers, VersionRange.class, VersionRange::parse, "text");
        text(readers, Instant.class, Scalars::instant, "an instant such as 2026-01-31T00:00:00Z");
        text(readers, LocalDate.class, LocalDate::parse, "a date such as 2026-01-31");
        text(readers, LocalTime.class, LocalTime::parse, "a time of day such as \"15:00\"");
        text(readers, Duration.class, Duration::parse, "a time span such as P14D or PT336H");
        readers.put(Integer.class, ScalarReader.number(Integer.class, Scalars::whole, "a whole number such as 3"));
        readers.put(int.class, ScalarReader.number(int.class, Scalars::whole, "a whole number such as 3"));
        readers.put(Boolean.class, ScalarReader.truth(Boolean.class, Scalars::truth, "true or false"));
        readers.put(boolean.class, ScalarReader.truth(boolean.class, Scalars::truth, "true or false"));
        return readers;
    }

    private static <T> void text(
            Map<Class<?>, JsonDeserializer<?>> readers, Class<T> type, Function<String, T> parse, String expected) {
        readers.put(type, ScalarReader.text(type, parse, expected));
    }

    static ScalarReader<Enum<?>> constant(Class<?> enumType) {
        return ScalarReader.text(
                enumType,
                text -> KebabNames.find(enumType, text).orElseThrow(IllegalArgumentException::new),
                KebabNames.expected(enumType));
    }

    /** Journals are reckoned with, and no calendar goes on for ever. */
    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw InvalidValueException.of(
                    "", Wording.quote(text) + " is out of range, expected an instant of the years 1 to 9997");
        }
        return instant;
    }

    private static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(text);
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return text.equals("true");
    }
}
