// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * What a mail needs beside its text, and what nothing here invents: who sends it, when, and the names that have to be
 * unique. With the same envelope, the same mail is written byte by byte. Invariants: the name is a visible line; message
 * id and boundary are of the letters that mail knows.
 */
@Value.Immutable
public sealed interface Envelope permits ImmutableEnvelope {

    /** What a boundary may be made of; long enough never to occur by chance. */
    Pattern BOUNDARY = Pattern.compile("[A-Za-z0-9]{16,40}");

    /** An id as RFC 5322 writes it, without the angle brackets. */
    Pattern MESSAGE_ID =
            Pattern.compile("[A-Za-z0-9](?:[._-]?[A-Za-z0-9]){0,100}@[A-Za-z0-9](?:[.-]?[A-Za-z0-9]){0,100}");

    /**
     * Who sends the mail.
     *
     * @return the address of the coordinator or of the team
     */
    MailAddress sender();

    /**
     * The sender's name.
     *
     * @return one visible line; empty for the bare address
     */
    Optional<String> name();

    /**
     * What the mail is dated.
     *
     * @return an instant in the years 1900 to 9999; written in UTC, to the second
     */
    Instant date();

    /**
     * The id of the mail, which no other mail has. It must say nothing about the case and nothing about the machine.
     *
     * @return such as {@code 20310317T100000.f3a1@example.org}
     */
    String messageId();

    /**
     * What the boundaries between the parts of the mail begin with.
     *
     * @return 16 to 40 letters and digits, by chance
     */
    String boundary();

    /** Checks the name, the id and the boundary. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather()
                .require(
                        MESSAGE_ID.matcher(messageId()).matches(),
                        "message-id",
                        () -> "is no id, expected unique@domain of letters, digits, '.', '-' and '_'")
                .require(
                        !Header.MACHINE.matcher(messageId()).matches(),
                        "message-id",
                        () -> "tells the name of a machine, expected a domain such as the sender's")
                .require(
                        !date().isBefore(Header.FIRST) && !date().isAfter(Header.LAST),
                        "date",
                        () -> "\"" + date() + "\" cannot be written in a mail, expected the years 1900 to 9999")
                .require(
                        BOUNDARY.matcher(boundary()).matches(),
                        "boundary",
                        () -> "is no boundary, expected 16 to 40 letters and digits");
        name().ifPresent(line -> problems.requireLine(line, "name"));
        problems.throwIfAny();
    }

    /**
     * An envelope to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableEnvelope.Builder {
        Builder() {}
    }
}
