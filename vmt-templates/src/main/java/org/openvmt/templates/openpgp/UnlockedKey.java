// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.S2K;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKey.OpenPGPSecretKey;
import org.bouncycastle.openpgp.operator.PGPContentSignerBuilder;

/** The part of a key that signs, opened once. Not thread-safe. */
final class UnlockedKey {

    /** 256 MiB in kibibytes as a power of two: the large profile of RFC 9580 asks for 2 GiB, which would end the process. */
    private static final int MOST_MEMORY = 18;

    private static final int MOST_PASSES = 8;

    private static final String MICALG = "pgp-sha512";

    private final OpenPGPCertificate certificate;
    private final PGPPublicKey part;
    private final PGPPrivateKey secret;
    private final Verdicts verdicts = new Verdicts();

    private UnlockedKey(OpenPGPCertificate certificate, PGPPublicKey part, PGPPrivateKey secret) {
        this.certificate = certificate;
        this.part = part;
        this.secret = secret;
    }

    static UnlockedKey of(byte[] armored, char[] passphrase, Date at, int version) {
        OpenPGPKey key = KeyFile.secretKey(armored);
        OpenPGPCertificate certificate = key.toCertificate();
        OpenPGPSecretKey chosen = choose(key, certificate, at, version);
        char[] copy = passphrase.clone();
        try {
            PGPPrivateKey secret =
                    chosen.unlock(chosen.isLocked() ? copy : null).getKeyPair().getPrivateKey();
            return new UnlockedKey(certificate, chosen.getPGPSecretKey().getPublicKey(), secret);
        } catch (PGPException | RuntimeException e) {
            // What it threw is not kept: a passphrase that does not fit may show in many ways.
            throw refusal(KeyProblem.WRONG_PASSPHRASE, certificate);
        } finally {
            Arrays.fill(copy, '\0');
        }
    }

    private static OpenPGPSecretKey choose(OpenPGPKey key, OpenPGPCertificate certificate, Date at, int version) {
        if (certificate.getPrimaryKey().getVersion() != version) {
            throw refusal(KeyProblem.VERSION_NOT_ACCEPTED, certificate);
        }
        OpenPGPSecretKey chosen = examine(certificate, certificate.getKeys(), at, new Verdicts()).parts().stream()
                .sorted(Comparator.comparing(OpenPGPComponentKey::isPrimaryKey)
                        .thenComparing(OpenPGPComponentKey::getCreationTime, Comparator.reverseOrder()))
                .flatMap(part -> Stream.ofNullable(key.getSecretKey(part)))
                .filter(part -> hasSecret(part.getPGPSecretKey()))
                .findFirst()
                .orElseThrow(() -> refusal(KeyProblem.NO_SECRET_MATERIAL, certificate));
        S2K derivation = chosen.getPGPSecretKey().getS2K();
        if (derivation != null
                && derivation.getType() == S2K.ARGON_2
                && (derivation.getMemorySizeExponent() > MOST_MEMORY || derivation.getPasses() > MOST_PASSES)) {
            throw refusal(KeyProblem.PASSPHRASE_TOO_COSTLY, certificate);
        }
        return chosen;
    }

    private static Examination examine(
            OpenPGPCertificate certificate, List<OpenPGPComponentKey> parts, Date at, Verdicts verdicts) {
        Examination examination = Examination.of(certificate, parts, Purpose.SIGNING, at, verdicts);
        if (examination.problem() != null) {
            throw refusal(examination.problem(), certificate);
        }
        return examination;
    }

    private static boolean hasSecret(PGPSecretKey part) {
        S2K derivation = part.getS2K();
        return !part.isPrivateKeyEmpty() && (derivation == null || derivation.getType() != S2K.GNU_DUMMY_S2K);
    }

    private static KeyRefusedException refusal(KeyProblem problem, OpenPGPCertificate certificate) {
        return new KeyRefusedException(problem, Fingerprint.of(certificate), null);
    }

    OpenPGPCertificate certificate() {
        return certificate;
    }

    DetachedSignature sign(byte[] data, Date at) {
        return DetachedSignature.of(sign(data, PGPSignature.BINARY_DOCUMENT, at), MICALG);
    }

    /** An armored signature of either type, checked: a fault or a file that was tampered with could give the key away. */
    String sign(byte[] data, int type, Date at) {
        List<OpenPGPComponentKey> own = List.of(certificate.getKey(part.getKeyIdentifier()));
        Examination examination = examine(certificate, own, at, verdicts);
        try {
            PGPSignature signature = signature(data, type, at);
            SignatureExamination.verify(data, signature, examination, at);
            return Armor.of(signature.getEncoded(), certificate.getPrimaryKey().getVersion() < 6);
        } catch (PGPException | IOException e) {
            throw new SignatureRefusedException("the key cannot make one");
        }
    }

    private PGPSignature signature(byte[] data, int type, Date at) throws PGPException {
        PGPContentSignerBuilder signers = part.getAlgorithm() == PublicKeyAlgorithmTags.ECDSA
                ? RepeatableEcdsa::new
                : Engine.BOUNCY_CASTLE.pgpContentSignerBuilder(part.getAlgorithm(), HashAlgorithmTags.SHA512);
        PGPSignatureGenerator generator = new PGPSignatureGenerator(signers, part);
        generator.init(type, secret);
        PGPSignatureSubpacketGenerator subpackets = new PGPSignatureSubpacketGenerator();
        subpackets.setSignatureCreationTime(true, at);
        subpackets.setIssuerFingerprint(false, part);
        generator.setHashedSubpackets(subpackets.generate());
        generator.update(data);
        return generator.generate();
    }
}
