// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.api.KeyPairGeneratorCallback;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyEditor;
import org.bouncycastle.openpgp.api.OpenPGPKeyGenerator;
import org.bouncycastle.openpgp.api.SignatureParameters;
import org.bouncycastle.openpgp.operator.PGPKeyPairGenerator;
import org.openvmt.core.value.MailAddress;

/** Keys made for one run of the tests, good and bad. */
final class ThrowAwayKeys {

    static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final MailAddress OWNER = MailAddress.parse("zoe@example.org");
    static final String USER_ID = "Zoë Example <zoe@example.org>";

    static final KeyPairGeneratorCallback ED25519 = PGPKeyPairGenerator::generateLegacyEd25519KeyPair;
    static final KeyPairGeneratorCallback X25519 = PGPKeyPairGenerator::generateLegacyX25519KeyPair;
    static final KeyPairGeneratorCallback RSA = pairs -> pairs.generateRsaKeyPair(2048);
    static final KeyPairGeneratorCallback RSA_3072 = pairs -> pairs.generateRsaKeyPair(3072);
    static final KeyPairGeneratorCallback WEAK_RSA = pairs -> pairs.generateRsaKeyPair(1024);
    static final KeyPairGeneratorCallback P256_SIGNING = PGPKeyPairGenerator::generateNistP256ECDSAKeyPair;
    static final KeyPairGeneratorCallback P256_ENCRYPTION = PGPKeyPairGenerator::generateNistP256ECDHKeyPair;

    static final SignatureParameters.Callback AS_IT_IS = new SignatureParameters.Callback() {};

    private ThrowAwayKeys() {}

    static OpenPGPKeyGenerator generator(int version, Instant made) throws PGPException {
        return new OpenPGPKeyGenerator(Engine.BOUNCY_CASTLE, version, false, Date.from(made));
    }

    static OpenPGPKey ed25519() throws PGPException {
        return whole(ED25519, X25519);
    }

    static OpenPGPKey rsa() throws PGPException {
        return whole(RSA, RSA);
    }

    static OpenPGPKey p256() throws PGPException {
        return whole(P256_SIGNING, P256_ENCRYPTION);
    }

    static OpenPGPKey version6() throws PGPException {
        return generator(6, MADE).ed25519x25519Key(USER_ID).build();
    }

    /** A key as GnuPG 2.2 makes it: nothing said about the newer format. */
    static OpenPGPKey announcingNothing() throws PGPException {
        return announcingNothing(USER_ID, ED25519, X25519);
    }

    /** Like the keys of programs that know nothing of RFC 9580. */
    static OpenPGPKey announcingNothing(
            String userId, KeyPairGeneratorCallback signing, KeyPairGeneratorCallback encryption) throws PGPException {
        SignatureParameters.Callback silent = SignatureParameters.Callback.Util.modifyHashedSubpackets(packets -> {
            packets.removePacketsOfType(SignatureSubpacketTags.FEATURES);
            return packets;
        });
        return generator(4, MADE)
                .withPrimaryKey(signing, silent)
                .addUserId(userId, silent)
                .addSigningSubkey(signing, silent, AS_IT_IS)
                .addEncryptionSubkey(encryption, silent)
                .build();
    }

    private static OpenPGPKey whole(KeyPairGeneratorCallback signing, KeyPairGeneratorCallback encryption)
            throws PGPException {
        return generator(4, MADE)
                .withPrimaryKey(signing)
                .addUserId(USER_ID)
                .addSigningSubkey(signing)
                .addEncryptionSubkey(encryption)
                .build();
    }

    /** A key whose primary part signs, as most that GnuPG makes do. */
    static OpenPGPKey saidByUserIds(String... userIds) throws PGPException {
        SignatureParameters.Callback signing = SignatureParameters.Callback.Util.modifyHashedSubpackets(packets -> {
            packets.removePacketsOfType(SignatureSubpacketTags.KEY_FLAGS);
            packets.setKeyFlags(true, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
            return packets;
        });
        OpenPGPKeyGenerator.WithPrimaryKey made = generator(4, MADE).withPrimaryKey(ED25519, signing);
        for (String userId : userIds) {
            made.addUserId(userId, signing);
        }
        return made.addEncryptionSubkey(X25519).build();
    }

    /** All that is said of the key stands with a name in the encoding of an old program. */
    static OpenPGPKey withLatin1UserId() throws PGPException, IOException {
        OpenPGPKey key = withoutDirectSignature(saidByUserIds(USER_ID));
        PGPSecretKey secret = key.getPGPSecretKeyRing().getSecretKey();
        PGPPublicKey primary = secret.getPublicKey();
        byte[] userId = USER_ID.getBytes(StandardCharsets.ISO_8859_1);
        byte[] packet = primary.getPublicKeyPacket().getEncodedContents();
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                Engine.BOUNCY_CASTLE.pgpContentSignerBuilder(primary.getAlgorithm(), HashAlgorithmTags.SHA512),
                primary);
        generator.init(PGPSignature.POSITIVE_CERTIFICATION, secret.extractPrivateKey(null));
        PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
        packets.setSignatureCreationTime(true, Date.from(MADE));
        packets.setIssuerFingerprint(false, primary);
        packets.setKeyFlags(true, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
        generator.setHashedSubpackets(packets.generate());
        generator.update(ByteBuffer.allocate(3 + packet.length + 5 + userId.length)
                .put((byte) 0x99)
                .putShort((short) packet.length)
                .put(packet)
                .put((byte) 0xB4)
                .putInt(userId.length)
                .put(userId)
                .array());
        return withPrimary(
                key,
                PGPPublicKey.addCertification(
                        PGPPublicKey.removeCertification(primary, USER_ID), userId, generator.generate()));
    }

    static OpenPGPKey withoutDirectSignature(OpenPGPKey key) {
        PGPPublicKey primary = key.getPGPSecretKeyRing().getPublicKey();
        PGPPublicKey bare = primary;
        for (Iterator<PGPSignature> all = primary.getSignaturesOfType(PGPSignature.DIRECT_KEY); all.hasNext(); ) {
            bare = PGPPublicKey.removeCertification(bare, all.next());
        }
        return withPrimary(key, bare);
    }

    static OpenPGPKey withPrimary(OpenPGPKey key, PGPPublicKey primary) {
        List<PGPSecretKey> parts = new ArrayList<>();
        for (PGPSecretKey part : key.getPGPSecretKeyRing()) {
            parts.add(part.isMasterKey() ? PGPSecretKey.replacePublicKey(part, primary) : part);
        }
        return new OpenPGPKey(new PGPSecretKeyRing(parts), Engine.BOUNCY_CASTLE, Engine.POLICY);
    }

    static OpenPGPKeyEditor edit(OpenPGPKey key) throws PGPException {
        return new OpenPGPKeyEditor(key, part -> null, Engine.BOUNCY_CASTLE, Engine.POLICY);
    }

    static PGPKeyPair part(KeyPairGeneratorCallback kind, Instant made) throws PGPException {
        return kind.generateFrom(
                Engine.BOUNCY_CASTLE.pgpKeyPairGeneratorProvider().get(4, Date.from(made)));
    }

    static OpenPGPComponentKey encryptionPart(OpenPGPKey key) {
        return key.getEncryptionKeys(Date.from(NOW)).get(0);
    }

    /** Signature parameters with a time of their own. */
    static SignatureParameters.Callback dated(Instant at) {
        return new SignatureParameters.Callback() {
            @Override
            public SignatureParameters apply(SignatureParameters parameters) {
                return parameters.setSignatureCreationTime(Date.from(at));
            }
        };
    }

    static SignatureParameters.Callback datedAndExpiring(Instant at, Duration after) {
        return new SignatureParameters.Callback() {
            @Override
            public SignatureParameters apply(SignatureParameters parameters) {
                return expiring(after).apply(dated(at).apply(parameters));
            }
        };
    }

    static SignatureParameters.Callback hashedWith(int digest) {
        return new SignatureParameters.Callback() {
            @Override
            public SignatureParameters apply(SignatureParameters parameters) {
                return parameters.setSignatureHashAlgorithm(digest);
            }
        };
    }

    static SignatureParameters.Callback expiring(Duration after) {
        return SignatureParameters.Callback.Util.modifyHashedSubpackets(packets -> {
            packets.removePacketsOfType(SignatureSubpacketTags.KEY_EXPIRE_TIME);
            packets.setKeyExpirationTime(true, after.toSeconds());
            return packets;
        });
    }

    static byte[] secret(OpenPGPKey key) throws IOException {
        return armored(key.getEncoded(), key);
    }

    static byte[] certificate(OpenPGPKey key) throws IOException {
        return armored(key.toCertificate().getEncoded(), key);
    }

    private static byte[] armored(byte[] packets, OpenPGPKey key) {
        return Armor.of(packets, key.getPrimaryKey().getVersion() < 6).getBytes(StandardCharsets.US_ASCII);
    }

    static String fingerprint(OpenPGPKey key) {
        return Fingerprint.of(key);
    }

    static RecipientKey recipient(OpenPGPKey key) throws IOException {
        return RecipientKey.of(certificate(key), fingerprint(key), OWNER, NOW);
    }

    static SigningKey signer(OpenPGPKey key) throws IOException {
        return SigningKey.unlock(secret(key), new char[0], NOW);
    }
}
