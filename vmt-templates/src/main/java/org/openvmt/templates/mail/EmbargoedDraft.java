// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.profile.Protection;
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
     * @throws MailRefusedException if the receiver does not accept it so, or something could be read on its way
     * @throws org.openvmt.templates.openpgp.KeyRefusedException if one of the keys is not good; nothing is written then
     */
    public OutboundMail.Encrypted signAndEncrypt(
            Channel.Encrypted channel, Envelope envelope, DetachedSigner signer, Instant at) {
        List<Problem> problems = new ArrayList<>(problems(channel.address()));
        problems.addAll(channel.receiver().mail(mail, disclosure, at));
        problems.addAll(Disclosing.outer(channel.outerSubject(), mail));
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
     * @throws MailRefusedException if the mail has to be encrypted, or the list does not accept it so
     * @throws org.openvmt.templates.openpgp.KeyRefusedException if the signer's key is not good
     */
    public OutboundMail.Signed signFor(
            Channel.TrustedList channel, Envelope envelope, DetachedSigner signer, Instant at) {
        List<Problem> problems = new ArrayList<>(problems(channel.address()));
        problems.addAll(channel.receiver().mail(mail, disclosure, at));
        if (mail.protection() == Protection.ENCRYPTED) {
            problems.add(new Problem("mail", "has to be encrypted, and this list gets plain text"));
        }
        MailRefusedException.throwIfAny(problems);
        return new OutboundMail.Signed(
                new Composition(mail, envelope, signer, at).signed(), mail.to(), Optional.of(channel.reason()));
    }

    /**
     * Lifts the embargo of this very text.
     *
     * @param now the present
     * @return the draft for public channels
     * @throws MailRefusedException before the disclosure instant, and while none is set
     */
    public PublicDraft lift(Instant now) {
        MailRefusedException.throwIfAny(
                disclosure.filter(instant -> !now.isBefore(instant)).isPresent()
                        ? List.of()
                        : List.of(new Problem("disclosure", "is not reached, so the embargo stands")));
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
