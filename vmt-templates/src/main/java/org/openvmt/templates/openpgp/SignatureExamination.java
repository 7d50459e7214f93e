// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;

/** The look at a signature: what it is over, whom it is by, when it was made and of what. */
final class SignatureExamination {

    private static final Map<String, Integer> DIGESTS = Map.of(
            "pgp-sha256", HashAlgorithmTags.SHA256,
            "pgp-sha384", HashAlgorithmTags.SHA384,
            "pgp-sha512", HashAlgorithmTags.SHA512);

    private static final String MISFIT = "it does not fit what was signed";

    private SignatureExamination() {}

    static void verify(byte[] data, DetachedSignature signature, DetachedSigner signer, Instant at) {
        OpenPGPCertificate certificate = KeyFile.certificate(signer.publicKey().getBytes(StandardCharsets.UTF_8));
        if (!Fingerprint.of(certificate).equals(signer.fingerprint())) {
            throw new KeyRefusedException(KeyProblem.WRONG_FINGERPRINT, signer.fingerprint(), null);
        }
        verify(data, signature, certificate, Engine.date(at));
    }

    static void verify(byte[] data, DetachedSignature signature, String publicKey, Instant at) {
        OpenPGPCertificate signer = KeyFile.certificate(publicKey.getBytes(StandardCharsets.UTF_8));
        verify(data, signature, signer, Engine.date(at));
    }

    private static void verify(byte[] data, DetachedSignature signature, OpenPGPCertificate signer, Date at) {
        Examination examination = Examination.of(signer, Purpose.SIGNING, at);
        if (examination.problem() != null) {
            throw new KeyRefusedException(examination.problem(), Fingerprint.of(signer), null);
        }
        PGPSignature only = only(signature);
        require(only.getSignatureType() == PGPSignature.BINARY_DOCUMENT, "it is not of binary type");
        require(
                Integer.valueOf(only.getHashAlgorithm()).equals(DIGESTS.get(signature.micalg())),
                "its digest is not " + signature.micalg());
        verify(data, only, examination, at);
    }

    /** Part by part: the library's own check does not know a key whose first user id is revoked. */
    static void verify(byte[] data, PGPSignature signature, Examination good, Date at) {
        OpenPGPComponentKey part = good.parts().stream()
                .filter(key -> KeyIdentifier.matches(signature.getKeyIdentifiers(), key.getKeyIdentifier(), true))
                .findFirst()
                .orElseThrow(
                        () -> new SignatureRefusedException("it is by no part of the key that is good for signing"));
        Instant made = signature.getCreationTime().toInstant();
        require(
                !made.isAfter(at.toInstant())
                        && !made.isBefore(part.getCreationTime().toInstant()),
                "it is dated later than the check, or before its key was made");
        require(Engine.POLICY.isAcceptableSignature(signature), "what it is made with is too weak, or unknown");
        try {
            signature.init(Engine.BOUNCY_CASTLE.pgpContentVerifierBuilderProvider(), part.getPGPPublicKey());
            signature.update(data);
            require(signature.verify(), MISFIT);
        } catch (PGPException | RuntimeException e) {
            throw e instanceof SignatureRefusedException refusal ? refusal : new SignatureRefusedException(MISFIT);
        }
    }

    private static PGPSignature only(DetachedSignature signature) {
        byte[] block = signature.armored().getBytes(StandardCharsets.US_ASCII);
        try (InputStream packets = ArmoredInputStream.builder().build(new ByteArrayInputStream(block))) {
            PGPObjectFactory factory = Engine.BOUNCY_CASTLE.pgpObjectFactory(packets);
            if (factory.nextObject() instanceof PGPSignatureList list
                    && list.size() == 1
                    && factory.nextObject() == null) {
                return list.get(0);
            }
        } catch (IOException | RuntimeException e) {
            throw new SignatureRefusedException("the block cannot be read");
        }
        throw new SignatureRefusedException("the block does not hold exactly one signature");
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new SignatureRefusedException(reason);
        }
    }
}
