// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.certificate;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.secret;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.signer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignatureCheckTest {

    private static final byte[] LETTER = "a public letter\r\n".getBytes(StandardCharsets.US_ASCII);

    private OpenPGPKey key;
    private SigningKey signer;
    private DetachedSignature signature;

    @BeforeEach
    void sign() throws Exception {
        key = ThrowAwayKeys.ed25519();
        signer = signer(key);
        signature = signer.sign(LETTER, NOW);
    }

    @AfterEach
    void close() {
        signer.close();
    }

    @Test
    void acceptsASignatureThenAndLater() {
        assertThatCode(() -> {
                    SignatureCheck.verify(LETTER, signature, signer.publicKey(), NOW);
                    SignatureCheck.verify(LETTER, signature, signer.publicKey(), NOW.plus(Duration.ofDays(3)));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhenAnyByteOfTheLetterChanged() {
        for (int i = 0; i < LETTER.length; i++) {
            byte[] changed = LETTER.clone();
            changed[i] ^= 1;
            assertRefused(changed, signature);
        }
        assertRefused(new byte[0], signature);
    }

    @Test
    void refusesWhenAnyByteOfTheSignaturesNumberChanged() throws Exception {
        byte[] block = signature.armored().getBytes(StandardCharsets.US_ASCII);
        byte[] packet = new ArmoredInputStream(new ByteArrayInputStream(block)).readAllBytes();
        for (int i = packet.length - 30; i < packet.length; i++) {
            byte[] changed = packet.clone();
            changed[i] ^= 1;
            assertRefused(LETTER, DetachedSignature.of(Armor.of(changed, true), "pgp-sha512"));
        }
    }

    @Test
    void refusesASignatureOfTheFuture() {
        assertThatThrownBy(() -> SignatureCheck.verify(LETTER, signature, signer.publicKey(), NOW.minusSeconds(1)))
                .isInstanceOf(SignatureRefusedException.class);
    }

    @Test
    void refusesASignatureByAnotherKey() throws Exception {
        String other = new String(certificate(ThrowAwayKeys.ed25519()), StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> SignatureCheck.verify(LETTER, signature, other, NOW))
                .isInstanceOf(SignatureRefusedException.class);
    }

    @Test
    void refusesASignerThatHandsOutTheCertificateOfAnother() throws Exception {
        SignatureCheck.verify(LETTER, signature, signer, NOW);
        try (SigningKey other = signer(ThrowAwayKeys.ed25519())) {
            DetachedSigner confused = new DetachedSigner() {
                @Override
                public DetachedSignature sign(byte[] data, Instant at) {
                    return signer.sign(data, at);
                }

                @Override
                public String fingerprint() {
                    return other.fingerprint();
                }

                @Override
                public String publicKey() {
                    return signer.publicKey();
                }
            };

            assertThatThrownBy(() -> SignatureCheck.verify(LETTER, signature, confused, NOW))
                    .isInstanceOf(KeyRefusedException.class)
                    .hasMessageContaining("WRONG_FINGERPRINT");
        }
    }

    @Test
    void refusesAnotherDigestThanTheOneThatIsClaimed() {
        assertRefused(LETTER, DetachedSignature.of(signature.armored(), "pgp-sha256"));
    }

    @Test
    void refusesSignaturesOfTextType() throws Exception {
        String clear = signer.clearsign("a public letter", NOW);
        String block = clear.substring(clear.indexOf("-----BEGIN PGP SIGNATURE"));

        assertRefused("a public letter".getBytes(StandardCharsets.US_ASCII), DetachedSignature.of(block, "pgp-sha512"));
    }

    @Test
    void refusesTwoSignaturesInOneBlock() throws Exception {
        byte[] block = signature.armored().getBytes(StandardCharsets.US_ASCII);
        byte[] one = new ArmoredInputStream(new ByteArrayInputStream(block)).readAllBytes();
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);

        assertRefused(LETTER, DetachedSignature.of(Armor.of(two, true), "pgp-sha512"));
    }

    @Test
    void refusesAKeyThatIsNotGoodAnyMore() throws Exception {
        OpenPGPKey expiring = BadKeys.expired();
        try (SigningKey then = SigningKey.unlock(secret(expiring), new char[0], MADE.plusSeconds(60))) {
            DetachedSignature early = then.sign(LETTER, MADE.plusSeconds(60));

            assertThatThrownBy(() -> SignatureCheck.verify(LETTER, early, then.publicKey(), NOW))
                    .isInstanceOf(KeyRefusedException.class)
                    .hasMessageContaining("PRIMARY_EXPIRED");
        }
    }

    @Test
    void refusesToHandOutWhatATamperedKeyMade() throws Exception {
        byte[] armored = secret(BadKeys.withSecretOfAnother(key));

        try (SigningKey tampered = SigningKey.unlock(armored, new char[0], NOW)) {
            assertThatThrownBy(() -> tampered.sign(LETTER, NOW)).isInstanceOf(SignatureRefusedException.class);
        }
    }

    private void assertRefused(byte[] letter, DetachedSignature of) {
        assertThatThrownBy(() -> SignatureCheck.verify(letter, of, signer.publicKey(), NOW))
                .isInstanceOf(SignatureRefusedException.class)
                .hasNoCause();
    }
}
