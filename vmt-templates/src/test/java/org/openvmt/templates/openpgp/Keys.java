// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPMessageProcessor;
import org.openvmt.core.value.MailAddress;

/** A throw-away key and what can be done with both halves of it, for the tests of mails. */
public final class Keys {

    /** When the keys are good. */
    public static final Instant NOW = ThrowAwayKeys.NOW;

    /** Whose keys they are. */
    public static final MailAddress OWNER = ThrowAwayKeys.OWNER;

    private final OpenPGPKey key;
    private final MailAddress owner;

    private Keys(OpenPGPKey key) {
        this(key, OWNER);
    }

    private Keys(OpenPGPKey key, MailAddress owner) {
        this.key = key;
        this.owner = owner;
    }

    /** The key of somebody else. */
    public static Keys of(MailAddress owner) {
        try {
            return new Keys(
                    ThrowAwayKeys.generator(4, ThrowAwayKeys.MADE)
                            .withPrimaryKey(ThrowAwayKeys.ED25519)
                            .addUserId("<" + owner + ">")
                            .addSigningSubkey(ThrowAwayKeys.ED25519)
                            .addEncryptionSubkey(ThrowAwayKeys.X25519)
                            .build(),
                    owner);
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Keys ed25519() {
        try {
            return new Keys(ThrowAwayKeys.ed25519());
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Good for a month from {@link #early} on, and no more at {@link #NOW}. */
    public static Keys expired() {
        try {
            return new Keys(BadKeys.expired());
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When the key that expires was still good. */
    public static Instant early() {
        return ThrowAwayKeys.MADE.plusSeconds(60);
    }

    public static Keys rsa() {
        try {
            return new Keys(ThrowAwayKeys.rsa());
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two keys that announce nothing of RFC 9580, as the GnuPG of many distributions makes and reads them. */
    public static List<Keys> old(MailAddress owner) {
        String userId = "<" + owner + ">";
        try {
            return List.of(
                    new Keys(
                            ThrowAwayKeys.announcingNothing(userId, ThrowAwayKeys.ED25519, ThrowAwayKeys.X25519),
                            owner),
                    new Keys(
                            ThrowAwayKeys.announcingNothing(userId, ThrowAwayKeys.RSA_3072, ThrowAwayKeys.RSA_3072),
                            owner));
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    public SigningKey signer() {
        try {
            return ThrowAwayKeys.signer(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RecipientKey recipient() {
        return recipient(NOW);
    }

    public RecipientKey recipient(Instant at) {
        try {
            return RecipientKey.of(ThrowAwayKeys.certificate(key), ThrowAwayKeys.fingerprint(key), owner, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String secret() {
        try {
            return new String(ThrowAwayKeys.secret(key), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String decrypt(String armored) {
        try (InputStream in = new OpenPGPMessageProcessor(Engine.BOUNCY_CASTLE, Engine.POLICY)
                .addDecryptionKey(key)
                .process(new ByteArrayInputStream(armored.getBytes(StandardCharsets.US_ASCII)))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException | PGPException e) {
            throw new IllegalStateException(e);
        }
    }
}
