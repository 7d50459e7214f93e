// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.Features;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyGenerator;
import org.bouncycastle.openpgp.api.SignatureParameters;
import org.bouncycastle.openpgp.operator.PGPKeyPairGenerator;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * A key for examples and tests alone: made on the spot, with no passphrase, and with a secret that whoever holds it can
 * have. No mail about a real case is to be signed with one, or encrypted to one.
 *
 * <p>It is of version 4, so that everybody's programs can use it: an Ed25519 key that certifies, another one that signs,
 * and an X25519 key that encrypts. Only {@link #secret} tells anything secret. Immutable.
 */
public final class ThrowAwayKey {

    private static final int VERSION = 4;

    private final OpenPGPKey key;

    private ThrowAwayKey(OpenPGPKey key) {
        this.key = key;
    }

    /**
     * Makes a key; no two are alike.
     *
     * @param name whose it is, in words
     * @param owner whose it is
     * @param at from when on it is good
     * @param validFor for how long it is, from one second on; to the second
     * @return the key
     * @throws org.openvmt.core.value.InvalidValueException if the name is no line that a user id can begin with, or the
     *     time is none that OpenPGP can write
     */
    public static ThrowAwayKey make(String name, MailAddress owner, Instant at, Duration validFor) {
        Problems.gather()
                .requireLine(name, "name")
                .require(
                        name.indexOf('<') < 0 && name.indexOf('>') < 0,
                        "name",
                        () -> "holds an angle bracket, which belongs around the address")
                .require(
                        validFor.toSeconds() > 0 && validFor.compareTo(Duration.between(at, Engine.LAST)) <= 0,
                        "valid-for",
                        () -> "\"" + validFor + "\" does not end between one second from then and the year 2106")
                .throwIfAny();
        SignatureParameters.Callback plain = plain(validFor);
        try {
            return new ThrowAwayKey(new OpenPGPKeyGenerator(Engine.BOUNCY_CASTLE, VERSION, false, Engine.date(at))
                    .withPrimaryKey(PGPKeyPairGenerator::generateLegacyEd25519KeyPair, plain)
                    .addUserId(name + " <" + owner + ">", plain)
                    .addSigningSubkey(
                            PGPKeyPairGenerator::generateLegacyEd25519KeyPair,
                            plain,
                            new SignatureParameters.Callback() {})
                    .addEncryptionSubkey(PGPKeyPairGenerator::generateLegacyX25519KeyPair, plain)
                    .build());
        } catch (PGPException e) {
            throw new IllegalStateException("the library could not make a key", e);
        }
    }

    /** Ends in time, and announces the older format of messages alone: GnuPG cannot read the newer one. */
    private static SignatureParameters.Callback plain(Duration validFor) {
        return SignatureParameters.Callback.Util.modifyHashedSubpackets(packets -> {
            packets.removePacketsOfType(SignatureSubpacketTags.FEATURES);
            packets.setFeature(false, Features.FEATURE_MODIFICATION_DETECTION);
            packets.removePacketsOfType(SignatureSubpacketTags.PREFERRED_SYM_ALGS);
            packets.setPreferredSymmetricAlgorithms(false, new int[] {SymmetricKeyAlgorithmTags.AES_256});
            packets.removePacketsOfType(SignatureSubpacketTags.KEY_EXPIRE_TIME);
            packets.setKeyExpirationTime(true, validFor.toSeconds());
            return packets;
        });
    }

    /**
     * The whole key, the secret included: what {@link SigningKey#unlock} takes, with an empty passphrase.
     *
     * @return an armored secret key in ASCII
     */
    public byte[] secret() {
        try {
            return Armor.of(key.getEncoded(), true).getBytes(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The certificate for others.
     *
     * @return an armored public key block, each line of which ends in a line feed
     */
    public String publicKey() {
        return MinimalCertificate.of(key.toCertificate());
    }

    /**
     * The fingerprint of the certificate, that is, of its primary key.
     *
     * @return 40 hexadecimal digits in upper case
     */
    public String fingerprint() {
        return Fingerprint.of(key);
    }

    /** The fingerprint. */
    @Override
    public String toString() {
        return "ThrowAwayKey{" + fingerprint() + "}";
    }
}
