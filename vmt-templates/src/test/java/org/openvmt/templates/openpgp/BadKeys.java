// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.openvmt.templates.openpgp.ThrowAwayKeys.AS_IT_IS;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.ED25519;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.USER_ID;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.WEAK_RSA;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.X25519;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.certificate;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.dated;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.edit;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.encryptionPart;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.expiring;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.generator;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.hashedWith;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.bcpg.AEADAlgorithmTags;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.S2K;
import org.bouncycastle.bcpg.SecretKeyPacket;
import org.bouncycastle.bcpg.SecretSubkeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyEditor;

/** Keys that nobody may encrypt to, or sign with, at the time of the tests. */
final class BadKeys {

    private static final Duration SHORT = Duration.ofDays(30);

    private static final int AES_256 = SymmetricKeyAlgorithmTags.AES_256;
    private static final byte[] SECRET = new byte[54];

    private BadKeys() {}

    static OpenPGPKey expired() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(ED25519, expiring(SHORT))
                .addUserId(USER_ID, expiring(SHORT))
                .addSigningSubkey(ED25519)
                .addEncryptionSubkey(X25519)
                .build();
    }

    static OpenPGPKey withExpiredParts() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(ED25519)
                .addUserId(USER_ID)
                .addSigningSubkey(ED25519, expiring(SHORT), AS_IT_IS)
                .addEncryptionSubkey(X25519, expiring(SHORT))
                .build();
    }

    static OpenPGPKey withoutParts() throws PGPException {
        return generator(4, MADE).withPrimaryKey(ED25519).addUserId(USER_ID).build();
    }

    static OpenPGPKey weak() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(WEAK_RSA)
                .addUserId(USER_ID)
                .addSigningSubkey(ED25519)
                .addEncryptionSubkey(X25519)
                .build();
    }

    static OpenPGPKey withWeakParts() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(ED25519)
                .addUserId(USER_ID)
                .addSigningSubkey(WEAK_RSA)
                .addEncryptionSubkey(WEAK_RSA)
                .build();
    }

    static OpenPGPKey boundBySha1() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(ED25519, hashedWith(HashAlgorithmTags.SHA1))
                .addUserId(USER_ID, hashedWith(HashAlgorithmTags.SHA1))
                .addSigningSubkey(ED25519)
                .addEncryptionSubkey(X25519)
                .build();
    }

    static OpenPGPKey withPartsBoundBySha1() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(ED25519)
                .addUserId(USER_ID)
                .addSigningSubkey(ED25519, hashedWith(HashAlgorithmTags.SHA1), AS_IT_IS)
                .addEncryptionSubkey(X25519, hashedWith(HashAlgorithmTags.SHA1))
                .build();
    }

    static OpenPGPKey fromTheFuture() throws PGPException {
        return generator(4, NOW.plus(Duration.ofDays(1)))
                .withPrimaryKey(ED25519)
                .addUserId(USER_ID)
                .addSigningSubkey(ED25519)
                .addEncryptionSubkey(X25519)
                .build();
    }

    static OpenPGPKey revoked(Instant at) throws PGPException {
        return edit(ThrowAwayKeys.ed25519()).revokeKey(dated(at)).done();
    }

    static OpenPGPKey withRevokedParts() throws PGPException {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        OpenPGPKeyEditor editor = edit(key);
        editor.revokeComponentKey(encryptionPart(key), dated(NOW.minusSeconds(60)));
        editor.revokeComponentKey(key.getSigningKeys(Date.from(NOW)).get(0), dated(NOW.minusSeconds(60)));
        return editor.done();
    }

    static OpenPGPKey withLatePart() throws PGPException {
        Instant later = NOW.plus(Duration.ofDays(1));
        return edit(withoutParts())
                .addEncryptionSubkey(part(X25519, later), dated(later))
                .addSigningSubkey(part(ED25519, later), dated(later), dated(later))
                .done();
    }

    /** The part of one key under another. */
    static OpenPGPKey withUnboundPart() throws PGPException {
        OpenPGPKey key = withoutParts();
        OpenPGPKey other = ThrowAwayKeys.ed25519();
        PGPSecretKey stolen = other.getSecretKey(encryptionPart(other)).getPGPSecretKey();
        return new OpenPGPKey(
                PGPSecretKeyRing.insertSecretKey(key.getPGPSecretKeyRing(), stolen),
                Engine.BOUNCY_CASTLE,
                Engine.POLICY);
    }

    static OpenPGPKey ofSomebodyElse() throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(ED25519)
                .addUserId("zoe@example.org <mallory@example.com>")
                .addUserId("<zoe@example.org> <mallory@example.com>")
                .addEncryptionSubkey(X25519)
                .build();
    }

    static OpenPGPKey withRevokedUserId() throws PGPException {
        OpenPGPKey key = generator(4, MADE)
                .withPrimaryKey(ED25519)
                .addUserId("Zoë Now <now@example.org>")
                .addUserId(USER_ID)
                .addEncryptionSubkey(X25519)
                .build();
        return edit(key)
                .revokeIdentity(key.getAllUserIds().get(1), dated(NOW.minusSeconds(60)))
                .done();
    }

    /** Nothing is said of the key but by user ids, as GnuPG has it, and its owner took them back. */
    static OpenPGPKey withoutUserIds() throws PGPException {
        OpenPGPKey key = ThrowAwayKeys.saidByUserIds(USER_ID);
        OpenPGPKey revoked = edit(key)
                .revokeIdentity(key.getAllUserIds().get(0), dated(NOW.minusSeconds(60)))
                .done();
        return ThrowAwayKeys.withoutDirectSignature(revoked);
    }

    /** The revocation is newer than what says that the key ends. */
    static OpenPGPKey expiredWithRevokedUserId() throws PGPException {
        OpenPGPKey key = generator(4, MADE)
                .withPrimaryKey(ED25519, expiring(SHORT))
                .addUserId("Zoë Before <before@example.org>", expiring(SHORT))
                .addUserId(USER_ID, expiring(SHORT))
                .addSigningSubkey(ED25519)
                .addEncryptionSubkey(X25519)
                .build();
        return edit(key)
                .revokeIdentity(key.getAllUserIds().get(0), dated(NOW.minusSeconds(60)))
                .done();
    }

    /** Somebody else says, in the name of the key, that it never ends. */
    static OpenPGPKey expiredAndForgedToLast() throws PGPException {
        OpenPGPKey key = expired();
        PGPPublicKey primary = key.getPGPSecretKeyRing().getPublicKey();
        PGPPrivateKey stranger =
                ThrowAwayKeys.ed25519().getPGPSecretKeyRing().getSecretKey().extractPrivateKey(null);
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                Engine.BOUNCY_CASTLE.pgpContentSignerBuilder(primary.getAlgorithm(), HashAlgorithmTags.SHA512),
                primary);
        generator.init(
                PGPSignature.POSITIVE_CERTIFICATION,
                new PGPPrivateKey(
                        primary.getKeyID(), primary.getPublicKeyPacket(), stranger.getPrivateKeyDataPacket()));
        PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
        packets.setSignatureCreationTime(true, Date.from(NOW.minusSeconds(60)));
        packets.setIssuerFingerprint(false, primary);
        packets.setKeyFlags(true, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
        generator.setHashedSubpackets(packets.generate());
        PGPSignature forged = generator.generateCertification(USER_ID, primary);
        return ThrowAwayKeys.withPrimary(key, PGPPublicKey.addCertification(primary, USER_ID, forged));
    }

    static OpenPGPKey locked(char[] passphrase) throws PGPException {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        OpenPGPKeyEditor editor = edit(key);
        for (KeyIdentifier part : key.getAllKeyIdentifiers()) {
            editor.changePassphrase(part, (char[]) null, passphrase, false);
        }
        return editor.done();
    }

    static OpenPGPKey unlocked(OpenPGPKey key, char[] passphrase) throws PGPException {
        OpenPGPKeyEditor editor = new OpenPGPKeyEditor(key, part -> passphrase, Engine.BOUNCY_CASTLE, Engine.POLICY);
        for (KeyIdentifier part : key.getAllKeyIdentifiers()) {
            editor.changePassphrase(part, passphrase, null, false);
        }
        return editor.done();
    }

    /** What gpg writes for a key that lies on a card, or was left at home. */
    static OpenPGPKey withoutSecret() throws PGPException {
        return withSecretsFrom(ThrowAwayKeys.ed25519(), S2K.gnuDummyS2K(S2K.GNUDummyParams.noPrivateKey()));
    }

    /** The large profile of RFC 9580: two gibibytes to try one passphrase. */
    static OpenPGPKey costly() throws PGPException {
        return withSecretsFrom(ThrowAwayKeys.ed25519(), S2K.argon2S2K(new S2K.Argon2Params(new byte[16], 1, 4, 21)));
    }

    /** The public parts of one key over the secrets of another, as somebody who can write the file would put them. */
    static OpenPGPKey withSecretOfAnother(OpenPGPKey key) throws PGPException {
        List<PGPSecretKey> others = new ArrayList<>();
        ThrowAwayKeys.ed25519().getPGPSecretKeyRing().forEach(others::add);
        List<PGPSecretKey> parts = new ArrayList<>();
        for (PGPSecretKey part : key.getPGPSecretKeyRing()) {
            PGPPrivateKey secret = others.get(parts.size()).extractPrivateKey(null);
            parts.add(new PGPSecretKey(secret, part.getPublicKey(), null, part.isMasterKey(), null));
        }
        return new OpenPGPKey(new PGPSecretKeyRing(parts), Engine.BOUNCY_CASTLE, Engine.POLICY);
    }

    private static OpenPGPKey withSecretsFrom(OpenPGPKey key, S2K derivation) {
        boolean sealed = derivation.getType() == S2K.ARGON_2;
        int usage = sealed ? SecretKeyPacket.USAGE_AEAD : SecretKeyPacket.USAGE_SHA1;
        int aead = sealed ? AEADAlgorithmTags.OCB : 0;
        byte[] nonce = new byte[sealed ? 15 : 16];
        List<PGPSecretKey> parts = new ArrayList<>();
        for (PGPSecretKey part : key.getPGPSecretKeyRing()) {
            PublicKeyPacket open = part.getPublicKey().getPublicKeyPacket();
            parts.add(new PGPSecretKey(
                    part.isMasterKey()
                            ? new SecretKeyPacket(open, AES_256, aead, usage, derivation, nonce, SECRET)
                            : new SecretSubkeyPacket(open, AES_256, aead, usage, derivation, nonce, SECRET),
                    part.getPublicKey()));
        }
        return new OpenPGPKey(new PGPSecretKeyRing(parts), Engine.BOUNCY_CASTLE, Engine.POLICY);
    }

    static byte[] twice(OpenPGPKey key) throws IOException {
        String one = new String(certificate(key), StandardCharsets.US_ASCII);
        return (one + one).getBytes(StandardCharsets.US_ASCII);
    }
}
