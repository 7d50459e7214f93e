// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * A mail before it is signed. Invariants: it goes to somebody; its subject is one line without control or bidi
 * characters, so that nothing in it can begin another header; no two attachments share a name, whatever the letter case
 * (ART-22).
 */
@Value.Immutable
public sealed interface Mail permits ImmutableMail {

    /**
     * Whom it goes to.
     *
     * @return at least one address
     */
    List<MailAddress> to();

    /**
     * Who gets a copy.
     *
     * @return empty if nobody does
     */
    List<MailAddress> cc();

    /**
     * What it is about, as it stands in the header, not encoded.
     *
     * @return one visible line
     */
    @Value.Redacted
    String subject();

    /**
     * What it says.
     *
     * @return plain text, whose lines end in a line feed each
     */
    @Value.Redacted
    String body();

    /**
     * What is attached.
     *
     * @return empty if there is nothing
     */
    List<Attachment> attachments();

    /**
     * Names that say nothing of the matter though subject or body hold them, so that they may also be read on the way of
     * an encrypted mail: of the project, the team and who writes.
     *
     * @return lines; empty if every word of the subject is to be kept inside
     */
    List<String> openNames();

    /**
     * How it has to be protected on its way.
     *
     * @return signed, or signed and encrypted
     */
    Protection protection();

    /**
     * Whom the mail is for at most.
     *
     * @return those on the report, unless it was rendered for more
     */
    @Value.Default
    default Audience audience() {
        return Audience.REPORTER_AND_VMT;
    }

    /**
     * Whether it follows a warning and asks for no embargo of its own. What a receiver asks of one does not count for
     * such a word: it may go out where no disclosure is set any more, or where it went by and nothing was opened (DU-32).
     *
     * @return false, unless its receivers were told of the matter before
     */
    @Value.Default
    default boolean isFollowUp() {
        return false;
    }

    /** Checks receivers, subject, body, attachments and names. */
    @Value.Check
    default void check() {
        long names = attachments().stream()
                .map(attachment -> attachment.fileName().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        Problems problems = Problems.gather()
                .require(!to().isEmpty(), "to", () -> "is empty, expected at least one address")
                .requireLine(subject(), "subject")
                .requireText(body(), "body")
                .require(names == attachments().size(), "attachments", () -> "share a file name (ART-22)");
        openNames().forEach(name -> problems.requireLine(name, "open-names"));
        problems.throwIfAny();
    }

    /**
     * A mail to write.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a mail. */
    final class Builder extends ImmutableMail.Builder {
        Builder() {}
    }
}
