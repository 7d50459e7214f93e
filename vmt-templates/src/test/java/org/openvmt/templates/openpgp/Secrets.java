// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.OWNER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.EmbargoedDraft;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.PublicDraft;

/** Everything that the packages of keys and mails can be made to hold and to throw, around secrets that are known. */
final class Secrets {

    static final String PASSPHRASE = "hunter2-correct-horse";
    static final String TITLE = "Runtime follows links out of the container root";
    static final String CVE = "CVE-2031-4242";
    static final String BODY = "The embargoed truth is that the agent trusts its guest.";
    static final String PATCH = "+\tif (strncmp(path, root, len))";

    private static final Instant DISCLOSURE = NOW.plus(Duration.ofDays(3));
    private static final MailAddress LIST = OWNER;
    private static final MailAddress TRUSTED = MailAddress.parse("early@lists.example.org");
    private static final MailAddress DEV = MailAddress.parse("dev@lists.example.org");

    private final List<Object> values = new ArrayList<>();
    private final List<String> needles =
            new ArrayList<>(List.of(PASSPHRASE, TITLE, CVE, CVE.toLowerCase(Locale.ROOT), BODY, PATCH, "PRIVATE KEY"));

    /** Makes all of them. */
    static Secrets all() throws Exception {
        Secrets secrets = new Secrets();
        OpenPGPKey key = BadKeys.locked(PASSPHRASE.toCharArray());
        byte[] armored = ThrowAwayKeys.secret(key);
        RecipientKey recipient = ThrowAwayKeys.recipient(key);
        secrets.needlesOf(BadKeys.unlocked(key, PASSPHRASE.toCharArray()));
        SigningKey signer = SigningKey.unlock(armored, PASSPHRASE.toCharArray(), NOW);
        ThrowAwayKey fresh = ThrowAwayKey.make("Zoe", OWNER, NOW, Duration.ofDays(1));
        DetachedSignature signature = signer.sign(BODY.getBytes(StandardCharsets.UTF_8), NOW);
        secrets.values.addAll(List.of(signer, recipient, fresh, signature, KeyProblem.UNREADABLE));
        secrets.ofMails(signer, recipient);
        secrets.refusalsOfKeys(armored, signer, signature);
        secrets.refusalsOfMails(signer, recipient);
        return secrets;
    }

    List<Object> values() {
        return values;
    }

    List<String> needles() {
        return needles;
    }

    private void needlesOf(OpenPGPKey open) throws Exception {
        for (PGPSecretKey part : open.getPGPSecretKeyRing()) {
            PGPPrivateKey secret = part.extractPrivateKey(null);
            byte[] number = secret.getPrivateKeyDataPacket().getEncoded();
            needles.add(HexFormat.of().formatHex(number));
            needles.add(HexFormat.of().withUpperCase().formatHex(number));
            needles.add(Base64.getEncoder().withoutPadding().encodeToString(number));
            needles.add(new String(number, StandardCharsets.ISO_8859_1));
        }
    }

    private static Mail mail(MailAddress to, Audience audience, Protection protection) {
        return Mail.builder()
                .addTo(to)
                .subject("[vs] " + TITLE + " (" + CVE + ")")
                .body(BODY + "\nGr\u00FC\u00DFe\n")
                .addAttachments(Attachment.of("cve-2031-4242-main.patch", PATCH))
                .audience(audience)
                .protection(protection)
                .build();
    }

    private static Envelope envelope() {
        return Envelope.builder()
                .sender(OWNER)
                .date(NOW)
                .messageId("20260601.1@example.org")
                .boundary("b0undary0123456789ab")
                .build();
    }

    private static StakeholderList list(MailAddress address, Protection protection) {
        return StakeholderList.builder()
                .address(address)
                .name("a list")
                .protection(protection)
                .plainReason(protection == Protection.SIGNED ? Optional.of("it has no key") : Optional.empty())
                .checkedOn(LocalDate.parse("2026-05-01"))
                .build();
    }

    private void ofMails(SigningKey signer, RecipientKey recipient) {
        Mail sealed = mail(LIST, Audience.STAKEHOLDERS, Protection.ENCRYPTED);
        Mail trusted = mail(TRUSTED, Audience.STAKEHOLDERS, Protection.SIGNED);
        Mail open = mail(DEV, Audience.EVERYONE, Protection.SIGNED);
        Channel.Encrypted encrypted =
                Channel.Encrypted.of(list(LIST, Protection.ENCRYPTED), List.of(recipient), "a matter");
        Channel.TrustedList plain = Channel.TrustedList.of(list(TRUSTED, Protection.SIGNED));
        EmbargoedDraft draft = EmbargoedDraft.of(sealed, Optional.of(DISCLOSURE));
        PublicDraft lifted = PublicDraft.of(open);
        values.addAll(
                List.of(sealed, sealed.attachments().get(0), envelope(), encrypted, plain, Channel.Public.of(DEV)));
        values.addAll(List.of(
                draft, lifted, Mail.builder().from(sealed), Envelope.builder().from(envelope())));
        values.add(draft.signAndEncrypt(encrypted, envelope(), signer, NOW));
        values.add(EmbargoedDraft.of(trusted, Optional.of(DISCLOSURE)).signFor(plain, envelope(), signer, NOW));
        values.add(lifted.sign(Channel.Public.of(DEV), envelope(), signer, NOW));
    }

    private void refusalsOfKeys(byte[] armored, SigningKey signer, DetachedSignature signature) {
        byte[] letter = BODY.getBytes(StandardCharsets.UTF_8);
        byte[] junk = (BODY + "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n" + BODY).getBytes(StandardCharsets.UTF_8);
        refused(() -> SigningKey.unlock(armored, (PASSPHRASE + "x").toCharArray(), NOW));
        refused(() -> SigningKey.unlock(junk, PASSPHRASE.toCharArray(), NOW));
        refused(() -> RecipientKey.of(armored, "A".repeat(40), OWNER, NOW));
        refused(() -> RecipientKey.of(armored, PASSPHRASE, OWNER, NOW));
        refused(() -> Encryption.encrypt(letter, List.of(), NOW));
        refused(() -> SignatureCheck.verify((BODY + "x").getBytes(StandardCharsets.UTF_8), signature, signer, NOW));
        refused(() -> DetachedSignature.of(new String(armored, StandardCharsets.US_ASCII), PASSPHRASE));
        refused(() -> EncryptedPackets.require(letter, List.of()));
        refused(() -> signer.clearsign(BODY + "\u202E", NOW));
        refused(() -> signer.requireOwner(DEV, NOW));
        refused(() -> {
            throw new BouncyCastleVersionException(Map.of("bcpg", "1.80"));
        });
    }

    private void refusalsOfMails(SigningKey signer, RecipientKey recipient) {
        Mail sealed = mail(LIST, Audience.STAKEHOLDERS, Protection.ENCRYPTED);
        EmbargoedDraft draft = EmbargoedDraft.of(sealed, Optional.of(DISCLOSURE));
        for (String outer : List.of(CVE, TITLE, "agent trusts its guest")) {
            refused(() -> draft.signAndEncrypt(
                    Channel.Encrypted.to(LIST, List.of(recipient), outer), envelope(), signer, NOW));
        }
        refused(() -> Channel.Encrypted.to(LIST, List.of(), TITLE + "\u00E4"));
        refused(() -> draft.signFor(Channel.TrustedList.of(list(LIST, Protection.SIGNED)), envelope(), signer, NOW));
        refused(() -> draft.lift(NOW));
        refused(() -> PublicDraft.of(sealed));
        refused(() -> Mail.builder()
                .from(sealed)
                .subject(TITLE + "\r\nBcc: eve@example.org")
                .build());
        refused(() -> Mail.builder().from(sealed).body(BODY + "\uD800").build());
        refused(() -> Mail.builder()
                .from(sealed)
                .addAllAttachments(sealed.attachments())
                .build());
        refused(() -> Mail.builder().subject(TITLE).build());
        refused(() -> Attachment.of(TITLE, PATCH));
        refused(() -> Envelope.builder()
                .from(envelope())
                .messageId(TITLE)
                .boundary(CVE)
                .name(BODY + "\n")
                .build());
    }

    private void refused(Runnable attempt) {
        try {
            attempt.run();
        } catch (RuntimeException e) {
            values.add(e);
            return;
        }
        throw new AssertionError("nothing was refused");
    }
}
