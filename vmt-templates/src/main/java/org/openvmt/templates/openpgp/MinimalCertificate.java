// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPUserAttributeSubpacketVector;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;

/** A certificate without what others signed on it and without pictures. */
final class MinimalCertificate {

    /** What the form for CVE requests takes. */
    static final int MOST_CHARACTERS = 20_000;

    private MinimalCertificate() {}

    static String of(OpenPGPCertificate certificate) {
        List<PGPPublicKey> parts = new ArrayList<>();
        for (Iterator<PGPPublicKey> keys = certificate.getPGPPublicKeyRing().getPublicKeys(); keys.hasNext(); ) {
            PGPPublicKey part = keys.next();
            parts.add(part.isMasterKey() ? withoutOthers(part) : part);
        }
        String armored =
                armored(new PGPPublicKeyRing(parts), certificate.getPrimaryKey().getVersion() < 6);
        requirePublic(armored, certificate);
        return armored;
    }

    static String forForm(OpenPGPCertificate certificate) {
        String armored = of(certificate);
        if (armored.length() > MOST_CHARACTERS) {
            throw new KeyRefusedException(KeyProblem.TOO_LARGE, Fingerprint.of(certificate), null);
        }
        return armored;
    }

    private static PGPPublicKey withoutOthers(PGPPublicKey primary) {
        PGPPublicKey key = primary;
        for (Iterator<PGPUserAttributeSubpacketVector> all = primary.getUserAttributes(); all.hasNext(); ) {
            key = PGPPublicKey.removeCertification(key, all.next());
        }
        for (Iterator<PGPSignature> all = primary.getKeySignatures(); all.hasNext(); ) {
            PGPSignature signature = all.next();
            key = isBy(primary, signature) ? key : PGPPublicKey.removeCertification(key, signature);
        }
        for (Iterator<byte[]> all = primary.getRawUserIDs(); all.hasNext(); ) {
            key = withoutOthers(key, all.next());
        }
        return key;
    }

    private static PGPPublicKey withoutOthers(PGPPublicKey primary, byte[] userId) {
        PGPPublicKey key = primary;
        boolean own = false;
        for (Iterator<PGPSignature> all = primary.getSignaturesForID(userId); all.hasNext(); ) {
            PGPSignature signature = all.next();
            if (isBy(primary, signature)) {
                own = true;
            } else {
                key = PGPPublicKey.removeCertification(key, userId, signature);
            }
        }
        return own ? key : PGPPublicKey.removeCertification(key, userId);
    }

    private static boolean isBy(PGPPublicKey primary, PGPSignature signature) {
        return KeyIdentifier.matches(signature.getKeyIdentifiers(), primary.getKeyIdentifier(), true);
    }

    private static String armored(PGPPublicKeyRing ring, boolean checksum) {
        try {
            return Armor.of(ring.getEncoded(), checksum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is about to be pasted into a public form is read back: only a certificate passes, and only this one. */
    private static void requirePublic(String armored, OpenPGPCertificate certificate) {
        OpenPGPCertificate read = KeyFile.certificate(armored.getBytes(StandardCharsets.US_ASCII));
        if (armored.contains("PRIVATE KEY") || !Fingerprint.of(read).equals(Fingerprint.of(certificate))) {
            throw new KeyRefusedException(KeyProblem.NOT_A_CERTIFICATE, Fingerprint.of(certificate), null);
        }
    }
}
