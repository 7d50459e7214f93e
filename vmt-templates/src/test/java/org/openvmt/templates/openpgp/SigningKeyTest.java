// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.ED25519;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.USER_ID;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.certificate;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.dated;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.datedAndExpiring;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.edit;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.fingerprint;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.generator;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.part;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.secret;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.signer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

class SigningKeyTest {

    private static final byte[] LETTER = "an embargoed letter\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void signsWithKeysOfEveryKind() throws Exception {
        for (OpenPGPKey key : new OpenPGPKey[] {ThrowAwayKeys.ed25519(), ThrowAwayKeys.rsa(), ThrowAwayKeys.p256()}) {
            try (SigningKey signer = signer(key)) {
                DetachedSignature signature = signer.sign(LETTER, NOW);

                assertThat(signer.fingerprint()).isEqualTo(fingerprint(key));
                assertThat(signature.micalg()).isEqualTo("pgp-sha512");
                SignatureCheck.verify(LETTER, signature, signer.publicKey(), NOW);
            }
        }
    }

    @Test
    void carriesTheGivenInstantToTheSecondAndNoOther() throws Exception {
        try (SigningKey signer = signer(ThrowAwayKeys.ed25519())) {
            PGPSignature signature = packet(signer.sign(LETTER, NOW.plusNanos(999_999_999)));

            assertThat(signature.getCreationTime().toInstant()).isEqualTo(NOW);
        }
    }

    @Test
    void signsTheSameBytesTheSameWay() throws Exception {
        for (OpenPGPKey key : new OpenPGPKey[] {ThrowAwayKeys.ed25519(), ThrowAwayKeys.rsa(), ThrowAwayKeys.p256()}) {
            try (SigningKey signer = signer(key)) {
                assertThat(signer.sign(LETTER, NOW)).isEqualTo(signer.sign(LETTER, NOW));
            }
        }
    }

    @Test
    void signsOnceWithTheNewestSubkey() throws Exception {
        Instant later = MADE.plus(Duration.ofDays(9));
        OpenPGPKey key = edit(ThrowAwayKeys.ed25519())
                .addSigningSubkey(part(ED25519, later), dated(later), dated(later))
                .done();
        OpenPGPComponentKey newest = key.getSigningKeys(Date.from(NOW)).stream()
                .filter(part -> part.getCreationTime().toInstant().isAfter(MADE))
                .findFirst()
                .orElseThrow();

        try (SigningKey signer = signer(key)) {
            assertThat(packet(signer.sign(LETTER, NOW)).getKeyID())
                    .isEqualTo(newest.getKeyIdentifier().getKeyId());
        }
    }

    @Test
    void signsWithAPrimaryKeyThatHasNoSubkeyForIt() throws Exception {
        OpenPGPKey key = generator(4, MADE).singletonRSAKey(2048, USER_ID).build();

        try (SigningKey signer = signer(key)) {
            assertThat(packet(signer.sign(LETTER, NOW)).getKeyID())
                    .isEqualTo(key.getPrimaryKey().getKeyIdentifier().getKeyId());
        }
    }

    @Test
    void signsWithAPrimaryKeyWhoseFirstUserIdIsRevoked() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.saidByUserIds("Zoë Before <before@example.org>", USER_ID);
        OpenPGPKey moved = ThrowAwayKeys.withoutDirectSignature(edit(key)
                .revokeIdentity(key.getAllUserIds().get(0), dated(NOW.minusSeconds(60)))
                .done());

        try (SigningKey signer = signer(moved)) {
            SignatureCheck.verify(LETTER, signer.sign(LETTER, NOW), signer, NOW);
            signer.requireOwner(ThrowAwayKeys.OWNER, NOW);
            assertOwnerRefused(signer, "before@example.org", NOW, KeyProblem.USER_ID_REVOKED);
            assertOwnerRefused(signer, "mallory@example.org", NOW, KeyProblem.WRONG_OWNER);
            signer.requireOwner(MailAddress.parse("before@example.org"), NOW.minusSeconds(61));
        }
    }

    private static void assertOwnerRefused(SigningKey signer, String owner, Instant at, KeyProblem problem) {
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> signer.requireOwner(MailAddress.parse(owner), at))
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(problem);
                    assertThat(refusal.address()).contains(MailAddress.parse(owner));
                });
    }

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
    void takesVersion6OnlyWhereItIsAskedFor() throws Exception {
        byte[] secret = secret(ThrowAwayKeys.version6());

        try (SigningKey signer = SigningKey.unlockVersion6(secret, new char[0], NOW)) {
            SignatureCheck.verify(LETTER, signer.sign(LETTER, NOW), signer.publicKey(), NOW);
            assertThat(signer.fingerprint()).hasSize(64);
        }
        assertThatThrownBy(() -> SigningKey.unlockVersion6(secret(ThrowAwayKeys.ed25519()), new char[0], NOW))
                .isInstanceOf(KeyRefusedException.class);
    }

    @Test
    void opensWithThePassphraseAndLeavesTheCallersAlone() throws Exception {
        char[] passphrase = "correct häuschen".toCharArray();
        byte[] secret = secret(BadKeys.locked(passphrase));

        try (SigningKey signer = SigningKey.unlock(secret, passphrase, NOW)) {
            signer.sign(LETTER, NOW);
        }
        assertThat(passphrase).isEqualTo("correct häuschen".toCharArray());
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
    void signsWithAKeyWhoseUserIdIsNotUnicode() throws Exception {
        try (SigningKey signer = signer(ThrowAwayKeys.withLatin1UserId())) {
            SignatureCheck.verify(LETTER, signer.sign(LETTER, NOW), signer, NOW);
            signer.requireOwner(ThrowAwayKeys.OWNER, NOW);
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

    @Test
    void signsForSeveralThreads() throws Exception {
        try (SigningKey signer = signer(ThrowAwayKeys.ed25519())) {
            DetachedSignature alone = signer.sign(LETTER, NOW);

            assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> signer.sign(LETTER, NOW)))
                    .containsOnly(alone);
        }
    }

    @Test
    void finishesWhatItSignsWhenItIsClosedMeanwhile() throws Exception {
        SigningKey signer = signer(ThrowAwayKeys.ed25519());
        DetachedSignature alone = signer.sign(LETTER, NOW);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch begun = new CountDownLatch(4);
        Callable<String> untilClosed = () -> {
            try {
                while (true) {
                    assertThat(signer.sign(LETTER, NOW)).isEqualTo(alone);
                    begun.countDown();
                }
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        };
        List<Future<String>> ends =
                Stream.generate(() -> threads.submit(untilClosed)).limit(4).toList();
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        signer.close();
        signer.close();

        for (Future<String> end : ends) {
            assertThat(end.get(60, TimeUnit.SECONDS)).endsWith("is closed");
        }
        threads.shutdown();
        assertThat(signer.toString()).matches("SigningKey\\{[0-9A-F]{40}}");
    }

    private static PGPSignature packet(DetachedSignature signature) throws Exception {
        byte[] block = signature.armored().getBytes(StandardCharsets.US_ASCII);
        return ((PGPSignatureList) Engine.BOUNCY_CASTLE
                        .pgpObjectFactory(new ArmoredInputStream(new ByteArrayInputStream(block)))
                        .nextObject())
                .get(0);
    }
}
