// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.OWNER;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.signer;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyGenerator;
import org.junit.jupiter.api.Test;

class MinimalCertificateTest {

    @Test
    void isACertificateThatOthersCanEncryptTo() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        try (SigningKey signer = signer(key)) {
            String certificate = signer.publicKey();

            assertThat(certificate)
                    .startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n")
                    .endsWith("\n-----END PGP PUBLIC KEY BLOCK-----\n")
                    .doesNotContain("PRIVATE", "Comment", "Version")
                    .hasSizeLessThan(MinimalCertificate.MOST_CHARACTERS);
            assertThat(signer.publicKeyForForm()).isEqualTo(certificate);
            RecipientKey.of(certificate.getBytes(StandardCharsets.US_ASCII), signer.fingerprint(), OWNER, NOW);
        }
    }

    @Test
    void leavesOutWhatOthersSigned() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        OpenPGPCertificate signed = signedByOthers(key, 200);

        assertThat(signed.toAsciiArmoredString()).hasSizeGreaterThan(MinimalCertificate.MOST_CHARACTERS);
        assertThat(MinimalCertificate.of(signed)).isEqualTo(MinimalCertificate.of(key.toCertificate()));
    }

    @Test
    void refusesMoreThanTheFormTakesForTheFormAlone() throws Exception {
        OpenPGPKeyGenerator.WithPrimaryKey many =
                ThrowAwayKeys.generator(4, MADE).withPrimaryKey(ThrowAwayKeys.ED25519);
        for (int i = 0; i < 150; i++) {
            many.addUserId("Zoë <zoe" + i + "@example.org>");
        }
        OpenPGPKey key = many.addSigningSubkey(ThrowAwayKeys.ED25519).build();

        try (SigningKey signer = signer(key)) {
            byte[] letter = "a letter".getBytes(StandardCharsets.US_ASCII);
            assertThat(signer.publicKey()).hasSizeGreaterThan(MinimalCertificate.MOST_CHARACTERS);
            SignatureCheck.verify(letter, signer.sign(letter, NOW), signer, NOW);
            assertThatExceptionOfType(KeyRefusedException.class)
                    .isThrownBy(signer::publicKeyForForm)
                    .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.TOO_LARGE));
        }
    }

    private static OpenPGPCertificate signedByOthers(OpenPGPKey key, int others) throws Exception {
        PGPPublicKeyRing ring = key.toCertificate().getPGPPublicKeyRing();
        PGPPublicKey primary = ring.getPublicKey();
        PGPSecretKey other = ThrowAwayKeys.ed25519().getPGPSecretKeyRing().getSecretKey();
        PGPPublicKey result = primary;
        for (int i = 0; i < others; i++) {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    Engine.BOUNCY_CASTLE.pgpContentSignerBuilder(
                            other.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256 + (i % 3)),
                    other.getPublicKey());
            generator.init(PGPSignature.DEFAULT_CERTIFICATION, other.extractPrivateKey(null));
            result = PGPPublicKey.addCertification(
                    result, ThrowAwayKeys.USER_ID, generator.generateCertification(ThrowAwayKeys.USER_ID, primary));
        }
        return new OpenPGPCertificate(
                PGPPublicKeyRing.insertPublicKey(ring, result), Engine.BOUNCY_CASTLE, Engine.POLICY);
    }
}
