// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.Problem;
import org.openvmt.templates.openpgp.DetachedSigner;

/** A mail that everybody may read. Immutable. Process section <i>Publish KCSA</i>. */
public final class PublicDraft {

    private final Mail mail;

    PublicDraft(Mail mail) {
        this.mail = mail;
    }

    /**
     * A draft.
     *
     * @param mail the mail as it was rendered, for everyone
     * @return the draft
     * @throws MailRefusedException if the mail is for anybody less than everyone, or has to be encrypted
     */
    public static PublicDraft of(Mail mail) {
        List<Problem> problems = new ArrayList<>(plain(mail));
        if (mail.audience() != Audience.EVERYONE) {
            problems.add(new Problem("audience", "is " + mail.audience() + ", expected EVERYONE"));
        }
        MailRefusedException.throwIfAny(problems);
        return new PublicDraft(mail);
    }

    /** What was rendered to be encrypted goes to nobody in plain text, whomever it is for. */
    static List<Problem> plain(Mail mail) {
        return mail.protection() == Protection.SIGNED
                ? List.of()
                : List.of(new Problem("protection", "is " + mail.protection() + ", expected SIGNED for plain text"));
    }

    /**
     * Signs the mail.
     *
     * @param channel where it goes
     * @param envelope what it needs beside its text
     * @param signer who signs
     * @param at the present, which the signature carries
     * @return the finished mail
     * @throws MailRefusedException if the mail is for another address than the channel's
     * @throws org.openvmt.templates.openpgp.KeyRefusedException if the signer's key is not good
     */
    public OutboundMail.Signed sign(Channel.Public channel, Envelope envelope, DetachedSigner signer, Instant at) {
        MailRefusedException.throwIfAny(
                mail.to().equals(List.of(channel.address()))
                        ? List.of()
                        : List.of(new Problem("to", "is another address than the channel's")));
        return new OutboundMail.Signed(
                new Composition(mail, envelope, signer, at).signed(),
                Stream.concat(mail.to().stream(), mail.cc().stream()).toList(),
                Optional.empty());
    }

    /** That it is one; nothing of what it says. */
    @Override
    public String toString() {
        return "public draft";
    }
}
