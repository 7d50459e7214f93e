// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Envelope;

/**
 * Envelopes whose ids are always the same for the same mail, so that a walk can be repeated. Who really sends mails takes
 * them by chance: an id that is made from a case can be guessed from it.
 */
final class Envelopes {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Envelopes() {}

    static Envelope from(String name, MailAddress sender, Instant at, String seed) {
        String address = sender.toString();
        return Envelope.builder()
                .sender(sender)
                .name(name)
                .date(at)
                .messageId(
                        SECOND.format(at) + "." + id("id " + seed) + "@" + address.substring(address.indexOf('@') + 1))
                .boundary(id("boundary " + seed))
                .build();
    }

    private static String id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
