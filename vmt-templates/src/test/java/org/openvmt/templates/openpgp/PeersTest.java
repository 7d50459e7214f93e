// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.OWNER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.openpgp.api.KeyPairGeneratorCallback;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.MailAddress;

/** What GnuPG makes of our signatures and messages, and we of its keys. */
@Tag("peers")
class PeersTest {

    private static final Instant MADE = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant THEN = Instant.parse("2024-06-01T12:00:00Z");
    private static final String MADE_FOR_GPG = "20240101T000000";
    private static final String AFTERWARDS_FOR_GPG = "20240601T120500";

    /** Consecutive, since what breaks at one length of three breaks unseen. */
    static final List<Integer> LENGTHS = List.of(1000, 1001, 1002, 1003);

    static final String TEXT = "Grüße  \n-- \nFrom here on\n- a\n\n.\r\nend \t\n";

    @TempDir
    private Path files;

    private Path home;

    @BeforeEach
    void makeAHomeWithAShortPath() throws IOException {
        home = Files.createTempDirectory("gpg");
        // As few rounds as there can be for a passphrase: they are not what is tested.
        Files.writeString(home.resolve("gpg-agent.conf"), "s2k-count 65536\n");
    }

    @AfterEach
    void leaveNoAgentBehind() throws Exception {
        if (Files.exists(home.resolve("pubring.kbx"))) {
            Peer.named("gpgconf", "--homedir", home.toString()).ask("--kill", "all");
        }
        try (var all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ed25519, cv25519, ''",
        "ed25519, cv25519, pässphrase",
        "rsa3072, rsa3072, ''",
        "rsa3072, rsa3072, pässphrase",
        "nistp256, nistp256, ''",
        "nistp256, nistp256, pässphrase"
    })
    void agreesWithGpgOnKeysThatItMade(String signing, String encryption, String passphrase) throws Exception {
        Peer gpg = gpg(MADE_FOR_GPG, passphrase);
        assertThat(gpg.ask("--quick-generate-key", ThrowAwayKeys.USER_ID, signing, "sign", "never")
                        .status())
                .isZero();
        String fingerprint = fingerprint(gpg);
        assertThat(gpg.ask("--quick-add-key", fingerprint, encryption, "encr", "never")
                        .status())
                .isZero();
        byte[] secret = gpg.ask("--armor", "--export-secret-keys", fingerprint).output();
        byte[] certificate = gpg.ask("--armor", "--export", fingerprint).output();

        try (SigningKey signer = SigningKey.unlock(secret, passphrase.toCharArray(), THEN)) {
            assertThat(signer.fingerprint()).isEqualTo(fingerprint);
            assertGpgVerifies(signer);
        }
        RecipientKey recipient = RecipientKey.of(certificate, fingerprint, OWNER, THEN);
        for (int length : LENGTHS) {
            byte[] letter = letter(length);
            Path message = write("message.asc", Encryption.encrypt(letter, List.of(recipient), THEN));
            Peer.Answer answer = gpg(AFTERWARDS_FOR_GPG, passphrase).ask("--decrypt", message.toString());

            assertThat(answer.status()).as(answer.errors()).isZero();
            assertThat(answer.output()).isEqualTo(letter);
        }
    }

    @Test
    void agreesWithGpgOnOurKeys() throws Exception {
        for (KeyPairGeneratorCallback kind :
                List.of(ThrowAwayKeys.ED25519, ThrowAwayKeys.RSA_3072, ThrowAwayKeys.P256_SIGNING)) {
            try (SigningKey signer = SigningKey.unlock(ThrowAwayKeys.secret(key(kind)), new char[0], THEN)) {
                Path certificate = write("certificate.asc", signer.publicKey());
                assertThat(gpg(AFTERWARDS_FOR_GPG, "")
                                .ask("--import", certificate.toString())
                                .status())
                        .isZero();
                assertGpgVerifies(signer);
            }
        }
    }

    @Test
    void noticesThatGpgLeftTheSecretAtHome() throws Exception {
        Peer gpg = gpg(MADE_FOR_GPG, "");
        gpg.ask("--quick-generate-key", ThrowAwayKeys.USER_ID, "rsa3072", "sign", "never");
        String fingerprint = fingerprint(gpg);
        gpg.ask("--quick-add-key", fingerprint, "rsa3072", "encr", "never");
        byte[] withoutPrimary =
                gpg.ask("--armor", "--export-secret-subkeys", fingerprint).output();

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> SigningKey.unlock(withoutPrimary, new char[0], THEN))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(KeyProblem.NO_SECRET_MATERIAL));
    }

    /** The primary key signs in the first kind, a subkey in the second; the end of the key is moved once it is nobody's. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesAKeyWhoseFirstUserIdGpgRevoked(boolean subkeySigns) throws Exception {
        Peer gpg = gpg(MADE_FOR_GPG, "");
        gpg.ask("--quick-generate-key", "Zoë Before <before@example.org>", "ed25519", "sign", "60d");
        String fingerprint = fingerprint(gpg);
        gpg.ask("--quick-add-key", fingerprint, "cv25519", "encr", "never");
        if (subkeySigns) {
            gpg.ask("--quick-add-key", fingerprint, "ed25519", "sign", "never");
        }
        gpg.ask("--quick-add-uid", fingerprint, ThrowAwayKeys.USER_ID);
        Peer later = gpg("20240201T000000", "");
        later.ask("--quick-revoke-uid", fingerprint, "Zoë Before <before@example.org>");
        byte[] ending =
                later.ask("--armor", "--export-secret-keys", fingerprint).output();
        later.ask("--quick-set-expire", fingerprint, "10y");
        byte[] secret =
                later.ask("--armor", "--export-secret-keys", fingerprint).output();
        byte[] certificate = later.ask("--armor", "--export", fingerprint).output();

        assertProblem(KeyProblem.PRIMARY_EXPIRED, () -> SigningKey.unlock(ending, new char[0], THEN));
        try (SigningKey signer = SigningKey.unlock(secret, new char[0], THEN)) {
            assertGpgVerifies(signer);
            assertSqvVerifies(signer);
        }
        assertThatCode(() -> RecipientKey.of(certificate, fingerprint, OWNER, THEN))
                .doesNotThrowAnyException();
        assertProblem(
                KeyProblem.USER_ID_REVOKED,
                () -> RecipientKey.of(certificate, fingerprint, MailAddress.parse("before@example.org"), THEN));
    }

    private static void assertProblem(KeyProblem problem, ThrowingCallable attempt) {
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(attempt)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private void assertSqvVerifies(SigningKey signer) throws Exception {
        byte[] bytes = letter(LENGTHS.get(0));
        Peer sqv = Peer.named("sqv");
        Path letter = Files.write(files.resolve("letter"), bytes);
        String signature =
                write("letter.asc", signer.sign(bytes, THEN).armored()).toString();
        String certificate = write("certificate.asc", signer.publicKey()).toString();
        Peer.Answer answer = sqv.ask("--keyring", certificate, signature, letter.toString());
        assertThat(answer.status()).as(answer.text()).isZero();
        report(sqv, 1);
    }

    private void assertGpgVerifies(SigningKey signer) throws Exception {
        Peer gpg = gpg(AFTERWARDS_FOR_GPG, "");
        for (int length : LENGTHS) {
            Path letter = Files.write(files.resolve("letter"), letter(length));
            String signature = write(
                            "letter.asc", signer.sign(letter(length), THEN).armored())
                    .toString();
            assertGood(gpg.ask("--status-fd", "1", "--verify", signature, letter.toString()), signer);
        }
        Path letter = Files.write(files.resolve("letter"), letter(LENGTHS.get(0)));
        String last = files.resolve("letter.asc").toString();
        assertThat(gpg.ask("--status-fd", "1", "--verify", last, letter.toString())
                        .text())
                .contains("[GNUPG:] BADSIG");
        Path clear = write("clear.txt", signer.clearsign(TEXT, THEN));
        assertGood(gpg.ask("--status-fd", "1", "--verify", clear.toString()), signer);
        report(gpg, LENGTHS.size() + 1);
    }

    private static void assertGood(Peer.Answer answer, SigningKey signer) {
        assertThat(answer.status()).as(answer.text()).isZero();
        assertThat(answer.text())
                .containsPattern("\\[GNUPG:] VALIDSIG [0-9A-F]{40} 2024-06-01 .* " + signer.fingerprint() + "\n");
    }

    static void report(Peer peer, int signatures) throws Exception {
        System.out.println(peer.version() + " checked " + signatures + " signatures");
    }

    private Peer gpg(String time, String passphrase) {
        return Peer.named(
                "gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--yes",
                "--no-auto-check-trustdb",
                "--trust-model",
                "always",
                "--faked-system-time",
                time,
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                passphrase);
    }

    private static String fingerprint(Peer gpg) throws Exception {
        return gpg.ask("--list-keys", "--with-colons")
                .text()
                .lines()
                .filter(line -> line.startsWith("fpr:"))
                .map(line -> line.substring("fpr:::::::::".length(), line.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    static OpenPGPKey key(KeyPairGeneratorCallback kind) throws Exception {
        return ThrowAwayKeys.generator(4, MADE)
                .withPrimaryKey(kind, ThrowAwayKeys.expiring(Duration.ZERO))
                .addUserId(ThrowAwayKeys.USER_ID)
                .addSigningSubkey(kind)
                .build();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Bytes of all values, the same each time for a length. */
    static byte[] letter(int length) {
        byte[] letter = new byte[length];
        new Random(length).nextBytes(letter);
        return letter;
    }
}
