// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.OWNER;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.certificate;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.dated;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.edit;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.fingerprint;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.recipient;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.secret;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

class RecipientKeyTest {

    @ParameterizedTest
    @MethodSource("badKeys")
    void refusesEachBadKeyWithItsReason(KeyProblem problem, Callable<OpenPGPKey> making) throws Exception {
        OpenPGPKey key = making.call();

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> recipient(key))
                .withNoCause()
                .withMessageContaining(problem.explanation())
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(problem);
                    assertThat(refusal.fingerprint()).contains(fingerprint(key));
                    assertThat(refusal.address()).contains(OWNER);
                });
    }

    static Stream<Arguments> badKeys() {
        return Stream.of(
                badKey(KeyProblem.PRIMARY_EXPIRED, BadKeys::expired),
                badKey(KeyProblem.ENC_SUBKEY_EXPIRED, BadKeys::withExpiredParts),
                badKey(KeyProblem.NO_ENCRYPTION_SUBKEY, BadKeys::withoutParts),
                badKey(KeyProblem.WEAK_PRIMARY, BadKeys::weak),
                badKey(KeyProblem.WEAK_ENC_SUBKEY, BadKeys::withWeakParts),
                badKey(KeyProblem.NO_VALID_SELF_SIGNATURE, BadKeys::boundBySha1),
                badKey(KeyProblem.NO_VALID_SELF_SIGNATURE, BadKeys::withPartsBoundBySha1),
                badKey(KeyProblem.PRIMARY_NOT_VALID_YET, BadKeys::fromTheFuture),
                badKey(KeyProblem.PRIMARY_REVOKED, () -> BadKeys.revoked(NOW.minusSeconds(60))),
                badKey(KeyProblem.PRIMARY_REVOKED, () -> BadKeys.revoked(NOW.plusSeconds(60))),
                badKey(KeyProblem.ENC_SUBKEY_REVOKED, BadKeys::withRevokedParts),
                badKey(KeyProblem.ENC_SUBKEY_NOT_VALID_YET, BadKeys::withLatePart),
                badKey(KeyProblem.NO_ENCRYPTION_SUBKEY, BadKeys::withUnboundPart),
                badKey(KeyProblem.WRONG_OWNER, BadKeys::ofSomebodyElse),
                badKey(KeyProblem.USER_ID_REVOKED, BadKeys::withRevokedUserId),
                badKey(KeyProblem.USER_ID_REVOKED, BadKeys::withoutUserIds),
                badKey(KeyProblem.PRIMARY_EXPIRED, BadKeys::expiredWithRevokedUserId),
                badKey(KeyProblem.PRIMARY_EXPIRED, BadKeys::expiredAndForgedToLast));
    }

    private static Arguments badKey(KeyProblem problem, Callable<OpenPGPKey> making) {
        return Arguments.of(problem, making);
    }

    @Test
    void takesGoodKeysOfEveryKind() throws Exception {
        for (OpenPGPKey key : new OpenPGPKey[] {
            ThrowAwayKeys.ed25519(), ThrowAwayKeys.rsa(), ThrowAwayKeys.p256(), ThrowAwayKeys.version6()
        }) {
            RecipientKey recipient = recipient(key);

            assertThat(recipient.fingerprint()).isEqualTo(fingerprint(key)).matches("[0-9A-F]{40}|[0-9A-F]{64}");
            assertThat(recipient.owner()).isEqualTo(OWNER);
        }
    }

    @Test
    void takesFingerprintsWithBlanksInEitherCase() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        String spaced = fingerprint(key).toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");

        assertThat(RecipientKey.of(certificate(key), spaced, OWNER, NOW).fingerprint())
                .isEqualTo(fingerprint(key));
    }

    @Test
    void refusesShortFingerprints() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        String keyId = fingerprint(key).substring(24);

        assertThatThrownBy(() -> RecipientKey.of(certificate(key), keyId, OWNER, NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("pinned-fingerprint");
    }

    @Test
    void refusesAnotherKeyThanThePinnedOne() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        String pinned = fingerprint(ThrowAwayKeys.ed25519());

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> RecipientKey.of(certificate(key), pinned, OWNER, NOW))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.WRONG_FINGERPRINT));
    }

    @Test
    void refusesTheAddressOfSomebodyElse() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        MailAddress other = MailAddress.parse("zoe@example.org.example.com");

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> RecipientKey.of(certificate(key), fingerprint(key), other, NOW))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.WRONG_OWNER));
    }

    @Test
    void refusesWhatIsNotExactlyOneCertificate() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        byte[] good = certificate(key);
        byte[] broken = good.clone();
        broken[broken.length / 2] ^= 1;

        assertRefused(secret(key), key, KeyProblem.NOT_A_CERTIFICATE);
        assertRefused(BadKeys.twice(key), key, KeyProblem.NOT_ONE_KEY);
        assertRefused(new byte[0], key, KeyProblem.UNREADABLE);
        assertRefused("no key at all".getBytes(StandardCharsets.US_ASCII), key, KeyProblem.UNREADABLE);
        assertRefused(broken, key, KeyProblem.UNREADABLE);
        assertRefused(Arrays.copyOf(good, good.length / 2), key, KeyProblem.UNREADABLE);
        assertRefused(Arrays.copyOf(good, KeyFile.LARGEST + 1), key, KeyProblem.TOO_LARGE);
    }

    private static void assertRefused(byte[] armored, OpenPGPKey key, KeyProblem problem) {
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> RecipientKey.of(armored, fingerprint(key), OWNER, NOW))
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void checksTheKeyAtTheGivenInstantAndNotTheClock() throws Exception {
        OpenPGPKey key = BadKeys.expired();
        RecipientKey then = RecipientKey.of(certificate(key), fingerprint(key), OWNER, MADE.plus(Duration.ofDays(1)));
        Instant longAfter = Instant.parse("2099-01-01T00:00:00Z");

        assertThatCode(() -> then.requireUsable(MADE.plus(Duration.ofDays(29)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> then.requireUsable(NOW)).isInstanceOf(KeyRefusedException.class);
        assertThatThrownBy(() -> then.requireUsable(longAfter)).isInstanceOf(KeyRefusedException.class);
        assertThatThrownBy(() -> then.requireUsable(MADE.minusSeconds(1))).isInstanceOf(KeyRefusedException.class);
    }

    @Test
    void warnsBeforeAKeyExpires() throws Exception {
        OpenPGPKey key = BadKeys.withExpiredParts();
        RecipientKey then = RecipientKey.of(certificate(key), fingerprint(key), OWNER, MADE.plus(Duration.ofDays(1)));

        assertThat(then.expiresBefore(MADE.plus(Duration.ofDays(29)))).isFalse();
        assertThat(then.expiresBefore(MADE.plus(Duration.ofDays(30)))).isTrue();
        assertThat(then.expiresBefore(NOW)).isTrue();
    }

    @Test
    void takesAKeyWhoseUserIdIsNotUnicode() throws Exception {
        assertThatCode(() -> recipient(ThrowAwayKeys.withLatin1UserId())).doesNotThrowAnyException();
    }

    @Test
    void takesAKeyWhoseOtherUserIdIsRevoked() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.generator(4, MADE)
                .withPrimaryKey(ThrowAwayKeys.ED25519)
                .addUserId("Zoë Before <before@example.org>")
                .addUserId(ThrowAwayKeys.USER_ID)
                .addEncryptionSubkey(ThrowAwayKeys.X25519)
                .build();
        OpenPGPKey moved = edit(key)
                .revokeIdentity(key.getAllUserIds().get(0), dated(NOW.minusSeconds(60)))
                .done();

        assertThatCode(() -> recipient(moved)).doesNotThrowAnyException();
    }
}
