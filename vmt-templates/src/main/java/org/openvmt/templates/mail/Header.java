// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/** The header of a mail or of a part of it, field by field, in lines of at most 76 characters where that can be. */
final class Header {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** The first and the last instant that the date can tell. */
    static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** Ids that end as machines are called at home: without a dot, or with one of these names. */
    static final Pattern MACHINE =
            Pattern.compile("(?i).*@(?:[^.]*|.*\\.(?:local|localdomain|localhost|internal|intranet|lan|home))");

    private final List<String> fields = new ArrayList<>();
    private final String prefix;

    Header() {
        this("");
    }

    private Header(String prefix) {
        this.prefix = prefix;
    }

    /** What the outer header of an encrypted mail says, for whoever reads the inner one (RFC 9788). */
    static Header outer() {
        return new Header("HP-Outer: ");
    }

    /** A field whose value is written by us alone. */
    Header plain(String name, String value) {
        fields.add(prefix + name + ": " + value);
        return this;
    }

    /** A field whose value is somebody's words. */
    Header text(String name, String value) {
        Problems.gather().requireLine(value, name).throwIfAny();
        String begin = prefix + name + ":";
        fields.add(begin + new EncodedText(value).after(begin.length()));
        return this;
    }

    Header from(MailAddress address, String name) {
        if (name.isEmpty()) {
            return plain("From", address.toString());
        }
        Problems.gather().requireLine(name, "From").throwIfAny();
        String begin = prefix + "From:";
        fields.add(begin + EncodedText.phrase(name).after(begin.length()) + "\r\n <" + address + ">");
        return this;
    }

    Header addresses(String name, List<MailAddress> addresses) {
        return plain(name, addresses.stream().map(MailAddress::toString).collect(Collectors.joining(",\r\n ")));
    }

    Header date(Instant date) {
        return plain("Date", DATE.format(date));
    }

    /** All fields of another header. */
    Header and(Header other) {
        fields.addAll(other.fields);
        return this;
    }

    /** The lines, each of which ends in CRLF. */
    String text() {
        return fields.stream().map(field -> field + "\r\n").collect(Collectors.joining());
    }
}
