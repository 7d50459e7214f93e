// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.ED25519;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.USER_ID;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.dated;
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
import org.openvmt.core.value.MailAddress;

/** Good keys of every kind sign at the given instant, the same way each time and for several threads. */
class SigningKeyTest {

    static final byte[] LETTER = "an embargoed letter\r\n".getBytes(StandardCharsets.US_ASCII);

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
    void signsWithAKeyWhoseUserIdIsNotUnicode() throws Exception {
        try (SigningKey signer = signer(ThrowAwayKeys.withLatin1UserId())) {
            SignatureCheck.verify(LETTER, signer.sign(LETTER, NOW), signer, NOW);
            signer.requireOwner(ThrowAwayKeys.OWNER, NOW);
        }
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
