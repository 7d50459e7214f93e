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

/** A key in the making, with no passphrase. */
final class FreshKey {

    private static final int VERSION = 4;

    private FreshKey() {}

    static ThrowAwayKey make(String name, MailAddress owner, Instant at, Duration validFor) {
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
        OpenPGPKey key = key(name, owner, at, validFor);
        try {
            return new ThrowAwayKey(
                    Armor.of(key.getEncoded(), true).getBytes(StandardCharsets.US_ASCII),
                    MinimalCertificate.of(key.toCertificate()),
                    Fingerprint.of(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenPGPKey key(String name, MailAddress owner, Instant at, Duration validFor) {
        SignatureParameters.Callback plain = plain(validFor);
        try {
            return new OpenPGPKeyGenerator(Engine.BOUNCY_CASTLE, VERSION, false, Engine.date(at))
                    .withPrimaryKey(PGPKeyPairGenerator::generateLegacyEd25519KeyPair, plain)
                    .addUserId(name + " <" + owner + ">", plain)
                    .addSigningSubkey(
                            PGPKeyPairGenerator::generateLegacyEd25519KeyPair,
                            plain,
                            new SignatureParameters.Callback() {})
                    .addEncryptionSubkey(PGPKeyPairGenerator::generateLegacyX25519KeyPair, plain)
                    .build();
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
}
