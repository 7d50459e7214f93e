// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problem;
import org.openvmt.templates.openpgp.DetachedSignature;
import org.openvmt.templates.openpgp.DetachedSigner;
import org.openvmt.templates.openpgp.Encryption;
import org.openvmt.templates.openpgp.SignatureCheck;

/**
 * A mail in the making: first the part that is signed, with the header fields that matter inside of it, then what stands
 * around it (RFC 3156, RFC 9788).
 */
final class Composition {

    private static final String SUBJECT = "Subject";

    private final Mail mail;
    private final Envelope envelope;
    private final DetachedSigner signer;
    private final Instant at;

    Composition(Mail mail, Envelope envelope, DetachedSigner signer, Instant at) {
        this.mail = mail;
        this.envelope = envelope;
        this.signer = signer;
        this.at = at;
    }

    byte[] signed() {
        Header header = header(new Header(), mail.subject());
        String payload = payload(List.of()).text(header, protection("clear"));
        return whole(header, signed(payload));
    }

    byte[] encrypted(Channel.Encrypted channel) {
        Header outer = header(new Header(), channel.outerSubject());
        Header inner = header(new Header(), mail.subject()).and(header(Header.outer(), channel.outerSubject()));
        String payload = payload(List.of(key(channel.receiver()))).text(inner, protection("cipher"));
        String message = Encryption.encrypt(ascii(signed(payload).text()), channel.keys(), at);
        Entity version = Entity.plain("application/pgp-encrypted", new Header(), "Version: 1");
        Entity sealed = Entity.plain(
                "application/octet-stream; name=\"encrypted.asc\"",
                new Header().plain("Content-Disposition", "inline; filename=\"encrypted.asc\""),
                message);
        byte[] bytes = whole(
                outer,
                Entity.of(
                        "multipart/encrypted; protocol=\"application/pgp-encrypted\"",
                        envelope.boundary() + "e",
                        List.of(version.text(), sealed.text())));
        Carriage.requireUnreadable(
                bytes, Disclosing.chosen(channel.outerSubject(), envelope), Disclosing.lines(mail, envelope));
        return bytes;
    }

    private Entity signed(String payload) {
        Carriage.requireUnchangeable(payload);
        DetachedSignature signature = signer.sign(ascii(payload), at);
        SignatureCheck.verify(ascii(payload), signature, signer, at);
        Entity beside = Entity.plain(
                "application/pgp-signature; name=\"signature.asc\"",
                new Header().plain("Content-Disposition", "attachment; filename=\"signature.asc\""),
                signature.armored());
        return Entity.of(
                "multipart/signed; micalg=" + signature.micalg() + ";\r\n protocol=\"application/pgp-signature\"",
                envelope.boundary() + "s",
                List.of(payload, beside.text()));
    }

    /** Text and files. */
    private Entity payload(List<Entity> further) {
        List<String> parts = new ArrayList<>();
        parts.add(Entity.words(mail.body()).text());
        mail.attachments()
                .forEach(file -> parts.add(Entity.file("application/octet-stream", file.fileName(), file.content())
                        .text()));
        further.forEach(part -> parts.add(part.text()));
        return parts.size() == 1
                ? Entity.words(mail.body())
                : Entity.of("multipart/mixed", envelope.boundary() + "m", parts);
    }

    /** Who is to answer in private finds the key to do so, called as they take it. */
    private Entity key(Receiver receiver) {
        String name = "openpgp" + (receiver.takes('-') ? "-" : "")
                + signer.fingerprint().toLowerCase(Locale.ROOT)
                + (receiver.takes('.') ? ".asc" : "");
        return Entity.file("application/pgp-keys", name, publicKey());
    }

    private byte[] publicKey() {
        String key = signer.publicKey();
        MailRefusedException.throwIfAny(
                key.contains("PRIVATE KEY") || !key.startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----")
                        ? List.of(new Problem("signer", "offers as its public key what is none"))
                        : List.of());
        return ascii(key);
    }

    /** What mail programs of either generation look for, to show the inner subject. */
    private static String protection(String kind) {
        return ";\r\n protected-headers=\"v1\"; hp=\"" + kind + "\"";
    }

    private Header header(Header header, String subject) {
        header.from(envelope.sender(), envelope.name().orElse("")).addresses("To", mail.to());
        List<MailAddress> copies = mail.cc();
        if (!copies.isEmpty()) {
            header.addresses("Cc", copies);
        }
        return header.text(SUBJECT, subject)
                .date(envelope.date())
                .plain("Message-ID", "<" + envelope.messageId() + ">");
    }

    private static byte[] whole(Header header, Entity body) {
        return ascii(body.text(new Header().and(header).plain("MIME-Version", "1.0"), ""));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
