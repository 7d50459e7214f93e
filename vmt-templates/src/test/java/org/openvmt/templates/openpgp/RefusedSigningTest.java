// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.SigningKeyTest.LETTER;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.ED25519;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.certificate;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.dated;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.datedAndExpiring;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.edit;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.part;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.secret;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.signer;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.value.InvalidValueException;

/** A key that is not good, not unlocked or closed signs nothing, and the reason is said. */
class RefusedSigningTest {

    @ParameterizedTest
    @MethodSource("badKeys")
    void refusesEachBadKeyWithItsReason(KeyProblem problem, Callable<OpenPGPKey> making) throws Exception {
        OpenPGPKey key = making.call();

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> signer(key))
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    static Stream<Arguments> badKeys() {
        return Stream.of(
                badKey(KeyProblem.PRIMARY_EXPIRED, BadKeys::expired),
                badKey(KeyProblem.SIGNING_KEY_EXPIRED, BadKeys::withExpiredParts),
                badKey(KeyProblem.NO_SIGNING_KEY, BadKeys::withoutParts),
                badKey(KeyProblem.WEAK_PRIMARY, BadKeys::weak),
                badKey(KeyProblem.NO_SIGNING_KEY, BadKeys::withWeakParts),
                badKey(KeyProblem.NO_VALID_SELF_SIGNATURE, BadKeys::boundBySha1),
                badKey(KeyProblem.NO_VALID_SELF_SIGNATURE, BadKeys::withPartsBoundBySha1),
                badKey(KeyProblem.PRIMARY_NOT_VALID_YET, BadKeys::fromTheFuture),
                badKey(KeyProblem.PRIMARY_REVOKED, () -> BadKeys.revoked(NOW.minusSeconds(60))),
                badKey(KeyProblem.SIGNING_KEY_REVOKED, BadKeys::withRevokedParts),
                badKey(KeyProblem.SIGNING_KEY_NOT_VALID_YET, BadKeys::withLatePart),
                badKey(KeyProblem.USER_ID_REVOKED, BadKeys::withoutUserIds),
                badKey(KeyProblem.PRIMARY_EXPIRED, BadKeys::expiredWithRevokedUserId),
                badKey(KeyProblem.PRIMARY_EXPIRED, BadKeys::expiredAndForgedToLast),
                badKey(KeyProblem.NO_SECRET_MATERIAL, BadKeys::withoutSecret),
                badKey(KeyProblem.PASSPHRASE_TOO_COSTLY, BadKeys::costly),
                badKey(KeyProblem.VERSION_NOT_ACCEPTED, ThrowAwayKeys::version6));
    }

    private static Arguments badKey(KeyProblem problem, Callable<OpenPGPKey> making) {
        return Arguments.of(problem, making);
    }

    @Test
    void refusesTheWrongPassphraseAndNone() throws Exception {
        byte[] secret = secret(BadKeys.locked("correct".toCharArray()));

        for (String wrong : new String[] {"Correct", "", "correct "}) {
            assertThatExceptionOfType(KeyRefusedException.class)
                    .isThrownBy(() -> SigningKey.unlock(secret, wrong.toCharArray(), NOW))
                    .withNoCause()
                    .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.WRONG_PASSPHRASE));
        }
    }

    @Test
    void refusesACertificateWhereASecretKeyBelongs() throws Exception {
        byte[] certificate = certificate(ThrowAwayKeys.ed25519());

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> SigningKey.unlock(certificate, new char[0], NOW))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.NOT_A_SECRET_KEY));
    }

    @Test
    void refusesToSignWhenTheKeyIsNotGoodAnyMore() throws Exception {
        byte[] secret = secret(BadKeys.withExpiredParts());

        try (SigningKey signer = SigningKey.unlock(secret, new char[0], MADE.plusSeconds(60))) {
            assertThatExceptionOfType(KeyRefusedException.class)
                    .isThrownBy(() -> signer.sign(LETTER, NOW))
                    .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.SIGNING_KEY_EXPIRED));
            assertThatThrownBy(() -> signer.clearsign("x", MADE.minusSeconds(1)))
                    .isInstanceOf(KeyRefusedException.class);
        }
    }

    @Test
    void refusesToSignWhenItsOwnPartIsNotGoodAnyMoreThoughAnotherIs() throws Exception {
        Instant later = MADE.plus(Duration.ofDays(9));
        byte[] secret = secret(edit(ThrowAwayKeys.ed25519())
                .addSigningSubkey(part(ED25519, later), datedAndExpiring(later, Duration.ofDays(9)), dated(later))
                .done());

        try (SigningKey signer = SigningKey.unlock(secret, new char[0], later.plusSeconds(60))) {
            assertThatExceptionOfType(KeyRefusedException.class)
                    .isThrownBy(() -> signer.sign(LETTER, NOW))
                    .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.SIGNING_KEY_EXPIRED));
        }
    }

    @Test
    void refusesInstantsThatCannotBeWritten() throws Exception {
        try (SigningKey signer = signer(ThrowAwayKeys.ed25519())) {
            assertThatThrownBy(() -> signer.sign(LETTER, Instant.MAX)).isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> signer.sign(LETTER, Instant.EPOCH.minusSeconds(1)))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void answersNothingOnceClosed() throws Exception {
        SigningKey signer = signer(ThrowAwayKeys.ed25519());
        signer.close();
        signer.close();

        assertThatThrownBy(() -> signer.sign(LETTER, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> signer.clearsign("x", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(signer::publicKey).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(signer::fingerprint).isInstanceOf(IllegalStateException.class);
    }
}
