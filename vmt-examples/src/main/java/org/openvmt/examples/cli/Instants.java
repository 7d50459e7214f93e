// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.openvmt.core.casefile.CaseFile;

/** Understands what somebody typed for an instant. */
final class Instants {

    static final String LAST = "last";

    private static final String NOW = "now";

    private Instants() {}

    /** The last event of the case, the clock that the program was given, or an instant with its zone. */
    static Instant parse(String text, CaseFile caseFile, InstantSource clock) {
        return text.equals(LAST) ? caseFile.lastEventAt() : parse(text, clock, "now or last");
    }

    /** Where many cases are asked about, none of them has the last event. */
    static Instant parse(String text, InstantSource clock) {
        if (text.equals(LAST)) {
            throw refusal(text, " is the last event of one case", NOW);
        }
        return parse(text, clock, NOW);
    }

    private static Instant parse(String text, InstantSource clock, String words) {
        if (text.equals(NOW)) {
            return clock.instant();
        }
        try {
            TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parse(text);
            if (parsed.query(TemporalQueries.zone()) != null && parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
                return Instant.from(parsed);
            }
        } catch (DateTimeParseException e) {
            throw refusal(text, reason(text), words);
        }
        throw refusal(text, " lacks its zone", words);
    }

    private static String reason(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? " lacks hour and zone, or is no day" : " is no instant";
    }

    private static UnusableException refusal(String text, String what, String words) {
        return UnusableException.ofUsage(
                "--at: \"" + text + "\"" + what + ", expected one such as 2026-04-07T00:00:00Z (UTC), or " + words);
    }
}
