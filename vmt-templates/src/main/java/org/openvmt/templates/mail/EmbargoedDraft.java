// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problem;
import org.openvmt.templates.openpgp.DetachedSigner;

/**
 * A mail about what is under embargo. It can go to a trusted list or be encrypted, and there is no way from here to a
 * public channel but {@link #lift}. Immutable. Process section <i>Embargoed disclosure</i>.
 */
public final class EmbargoedDraft {

    private final Mail mail;
    private final Optional<Instant> disclosure;

    private EmbargoedDraft(Mail mail, Optional<Instant> disclosure) {
        this.mail = mail;
        this.disclosure = disclosure;
    }

    /**
     * A draft.
     *
     * @param mail the mail as it was rendered
     * @param disclosure when the embargo ends; empty while no date is set
     * @return the draft
     */
    public static EmbargoedDraft of(Mail mail, Optional<Instant> disclosure) {
        return new EmbargoedDraft(mail, disclosure);
    }

    /**
     * Signs the mail and encrypts it.
     *
     * @param channel whom it goes to
     * @param envelope what it needs beside its text
     * @param signer who signs
     * @param at the present: what the signature carries, and when keys and embargo are judged
     * @return the finished mail
     * @throws MailRefusedException if it is not for them, the receiver does not accept it so, or something could be read
     *     on its way
     * @throws org.openvmt.templates.openpgp.KeyRefusedException if one of the keys is not good; nothing is written then
     */
    public OutboundMail.Encrypted signAndEncrypt(
            Channel.Encrypted channel, Envelope envelope, DetachedSigner signer, Instant at) {
        List<Problem> problems = new ArrayList<>(problems(channel.address()));
        problems.addAll(channel.receiver().mail(mail, disclosure, at));
        problems.addAll(Disclosing.problems(
                mail,
                channel.receiver().subjectPrefix().orElse(""),
                Disclosing.chosen(channel.outerSubject(), envelope)));
        MailRefusedException.throwIfAny(problems);
        return new OutboundMail.Encrypted(new Composition(mail, envelope, signer, at).encrypted(channel), mail.to());
    }

    /**
     * Signs the mail for a list that is trusted with plain text.
     *
     * @param channel the list
     * @param envelope what the mail needs beside its text
     * @param signer who signs
     * @param at the present: what the signature carries, and when keys and embargo are judged
     * @return the finished mail, with the reason why it is not encrypted
     * @throws MailRefusedException if the mail has to be encrypted or is for fewer than stakeholders, or the list does
     *     not accept it so
     * @throws org.openvmt.templates.openpgp.KeyRefusedException if the signer's key is not good
     */
    public OutboundMail.Signed signFor(
            Channel.TrustedList channel, Envelope envelope, DetachedSigner signer, Instant at) {
        List<Problem> problems = new ArrayList<>(problems(channel.address()));
        problems.addAll(channel.receiver().mail(mail, disclosure, at));
        problems.addAll(PublicDraft.plain(mail));
        MailRefusedException.throwIfAny(problems);
        return new OutboundMail.Signed(
                new Composition(mail, envelope, signer, at).signed(), mail.to(), Optional.of(channel.reason()));
    }

    /**
     * Lifts the embargo of this very text. Only what stakeholders could read under embargo, or everyone, becomes public
     * with it: what was written for fewer, such as the reporter, is private for more reasons than the embargo. Nor does
     * a mail that was rendered to be encrypted: render it anew once the case is public, or write it to be signed.
     *
     * @param now the present
     * @return the draft for public channels
     * @throws MailRefusedException before the disclosure instant, and while none is set; if the mail is for fewer than
     *     stakeholders, or has to be encrypted
     */
    public PublicDraft lift(Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (disclosure.filter(instant -> !now.isBefore(instant)).isEmpty()) {
            problems.add(new Problem("disclosure", "is not reached, so the embargo stands"));
        }
        problems.addAll(Receiver.stakeholders(mail));
        problems.addAll(PublicDraft.plain(mail));
        MailRefusedException.throwIfAny(problems);
        return new PublicDraft(mail);
    }

    private List<Problem> problems(MailAddress address) {
        return mail.to().equals(List.of(address)) && mail.cc().isEmpty()
                ? List.of()
                : List.of(new Problem("to", "is another address than the channel's, expected that one alone"));
    }

    /** That it is one; nothing of what it says. */
    @Override
    public String toString() {
        return "embargoed draft";
    }
}
