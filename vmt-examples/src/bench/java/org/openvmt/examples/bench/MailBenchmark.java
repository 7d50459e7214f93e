// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.EmbargoedDraft;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;
import org.openvmt.templates.mail.PublicDraft;
import org.openvmt.templates.openpgp.RecipientKey;
import org.openvmt.templates.openpgp.SigningKey;

/** A mail of 5 kB, signed, and signed and encrypted: by this library with an unlocked key, and by gpg with the same key. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // filled in before the first call
public class MailBenchmark {

    private static final MailAddress CORA = MailAddress.parse("cora@example.org");
    private static final String LINE = "What a mail about a vulnerability says in one of its many lines.\n";
    private static final int SIZE = 5_000;

    /** The algorithm of the key. */
    @Param({"ED25519", "RSA_4096"})
    public Algorithm key = Algorithm.ED25519;

    private GnuPg gpg;
    private String fingerprint;
    private String file;
    private SigningKey signer;
    private Mail mail;
    private Envelope envelope;
    private Channel.Encrypted encrypted;
    private Instant at;

    /** What a key is made of, as gpg calls it. */
    public enum Algorithm {
        /** A curve. */
        ED25519("ed25519", "cv25519"),
        /** The longest that is in use. */
        RSA_4096("rsa4096", "rsa4096");

        private final String signing;
        private final String encryption;

        Algorithm(String signing, String encryption) {
            this.signing = signing;
            this.encryption = encryption;
        }
    }

    /** Has a key made, and opens it. */
    @Setup
    public void prepare() {
        gpg = new GnuPg();
        fingerprint = gpg.makeKey("Cora <" + CORA + ">", key.signing, key.encryption);
        at = Instant.now().plusSeconds(1);
        signer = SigningKey.unlock(gpg.run("--armor", "--export-secret-keys", fingerprint), new char[0], at);
        mail = Mail.builder()
                .addTo(CORA)
                .subject("a vulnerability")
                .body(LINE.repeat(SIZE / LINE.length()))
                .protection(Protection.SIGNED)
                .audience(Audience.EVERYONE)
                .build();
        file = gpg.file("mail", mail.body().getBytes(StandardCharsets.UTF_8)).toString();
        envelope = Envelope.builder()
                .sender(CORA)
                .date(at)
                .messageId("20310317T100000.1@example.org")
                .boundary("0123456789abcdef")
                .build();
        RecipientKey own = RecipientKey.of(gpg.run("--armor", "--export", fingerprint), fingerprint, CORA, at);
        encrypted = Channel.Encrypted.to(CORA, List.of(own), "embargoed matter");
    }

    /** Forgets the key, and removes it. */
    @TearDown
    public void close() {
        signer.close();
        gpg.close();
    }

    /** A whole mail, signed, and the signature checked. */
    @Benchmark
    public OutboundMail sign() {
        return PublicDraft.of(mail).sign(Channel.Public.of(CORA), envelope, signer, at);
    }

    /** A whole mail, signed and encrypted to one key, and what came out looked at. */
    @Benchmark
    public OutboundMail signAndEncrypt() {
        return EmbargoedDraft.of(mail, Optional.empty()).signAndEncrypt(encrypted, envelope, signer, at);
    }

    /** A signature alone, without a mail around it. */
    @Benchmark
    public byte[] gpgSign() {
        return gpg.run("--armor", "--output", "-", "--detach-sign", file);
    }

    /** A message alone, without a mail around it. */
    @Benchmark
    public byte[] gpgSignAndEncrypt() {
        return gpg.run("--armor", "--output", "-", "--recipient", fingerprint, "--encrypt", "--sign", file);
    }
}
