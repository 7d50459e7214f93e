// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

class ThrowAwayKeyTest {

    private static final Instant MADE = Instant.parse("2020-05-11T09:12:00Z");
    private static final Instant THEN = Instant.parse("2020-05-28T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final MailAddress OWNER = MailAddress.parse("cora@example.org");

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ThrowAwayKey made() {
        return ThrowAwayKey.make("Cora Beispiel-Müller", OWNER, MADE, YEAR);
    }

    @Test
    void signs() {
        ThrowAwayKey key = made();
        byte[] data = ascii("what is signed");

        try (SigningKey signer = SigningKey.unlock(key.secret(), new char[0], THEN)) {
            assertThat(signer.fingerprint()).isEqualTo(key.fingerprint()).matches("[0-9A-F]{40}");
            assertThat(signer.publicKey()).isEqualTo(key.publicKey());
            SignatureCheck.verify(data, signer.sign(data, THEN), signer, THEN);
        }
    }

    @Test
    void isEncryptedToInTheFormatThatEverybodyReads() {
        ThrowAwayKey key = made();
        RecipientKey recipient = RecipientKey.of(ascii(key.publicKey()), key.fingerprint(), OWNER, THEN);

        String message = Encryption.encrypt(ascii("what is encrypted"), List.of(recipient), THEN);

        assertThat(message).as("only the older format has a checksum").containsPattern("\n=[A-Za-z0-9+/]{4}\n-----END");
    }

    @Test
    void isGoodFromThenOnAndNotForEver() {
        ThrowAwayKey key = made();
        byte[] certificate = ascii(key.publicKey());

        assertThat(problem(certificate, key, MADE.minusSeconds(1))).isEqualTo(KeyProblem.PRIMARY_NOT_VALID_YET);
        assertThat(RecipientKey.of(certificate, key.fingerprint(), OWNER, MADE).expiresBefore(MADE.plus(YEAR)))
                .isTrue();
        assertThat(problem(certificate, key, MADE.plus(YEAR))).isEqualTo(KeyProblem.PRIMARY_EXPIRED);
    }

    private static KeyProblem problem(byte[] certificate, ThrowAwayKey key, Instant at) {
        try {
            RecipientKey.of(certificate, key.fingerprint(), OWNER, at);
        } catch (KeyRefusedException e) {
            return e.problem();
        }
        throw new AssertionError("the key is good at " + at);
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(made().fingerprint()).isNotEqualTo(made().fingerprint());
    }

    @Test
    void tellsItsSecretOnlyWhereAsked() {
        ThrowAwayKey key = made();

        assertThat(new String(key.secret(), StandardCharsets.US_ASCII))
                .startsWith("-----BEGIN PGP PRIVATE KEY BLOCK-----\n");
        assertThat(key.publicKey())
                .startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----\n")
                .doesNotContain("PRIVATE");
        assertThat(key).hasToString("ThrowAwayKey{" + key.fingerprint() + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "'Cora <cora@example.org>', PT1H, name",
        "' ', PT1H, name",
        "Cora, PT0S, valid-for",
        "Cora, PT-1H, valid-for",
        "Cora, P40000D, valid-for"
    })
    void refusesWhatNoKeyCanSay(String name, Duration validFor, String field) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ThrowAwayKey.make(name, OWNER, MADE, validFor))
                .withMessageStartingWith(field + ": ");
    }
}
