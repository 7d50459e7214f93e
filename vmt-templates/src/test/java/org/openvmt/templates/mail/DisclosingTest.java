// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.profile.Protection;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SigningKey;

/** What would give a matter away on its way. */
class DisclosingTest {

    private static final String OUTER = "[vs] embargoed matter";
    private static final Keys RECEIVER = Keys.of(Letters.DISTROS.address());
    private static final Keys OTHER = Keys.rsa();
    private static final SigningKey SIGNER = Keys.ed25519().signer();

    private static void send(Mail mail, String outer, Envelope envelope) {
        Channel.Encrypted channel = mail.to().equals(List.of(Letters.DISTROS.address()))
                ? Channel.Encrypted.of(Letters.DISTROS, List.of(RECEIVER.recipient()), outer)
                : Channel.Encrypted.to(Letters.SENDER, List.of(OTHER.recipient()), outer);
        Letters.embargoed(mail).signAndEncrypt(channel, envelope, SIGNER, Keys.NOW);
    }

    private static Mail about(String subject, String body) {
        return Mail.builder()
                .addTo(Letters.SENDER)
                .subject(subject)
                .body(body)
                .protection(Protection.ENCRYPTED)
                .build();
    }

    private static Mail toDistros(String subject) {
        return Mail.builder().from(Letters.forDistros()).subject(subject).build();
    }

    private static Envelope.Builder envelope() {
        return Envelope.builder().from(Letters.envelope());
    }

    private static void assertRefused(ThrowingCallable attempt, String message) {
        assertThatThrownBy(attempt).isInstanceOf(MailRefusedException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embargoed matter | does not begin with",
                "[vs] CVE-2031-4242 | names a CVE id",
                "[vs] runtime follows links | repeats words"
            })
    void refusesAnOuterSubjectThatTellsSomething(String subject, String reason) {
        assertRefused(() -> send(Letters.forDistros(), subject, Letters.envelope()), "outer-subject: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Root escape | Root escape",
                "Root escape | ROOT-ESCAPE!",
                "Root escape | rootescape",
                "RCE | RCE",
                "RCE | embargoed rce",
                "Security issue | security issue",
                "Heap overflow in runc | heap matter",
                "CVE-2031-4242: foo | embargoed matter CVE20314242",
                "CVE-2031-4242: foo | embargoed matter cve_2031_4242",
                "CVE-2031-4242: foo | CVE 2031/4242",
                "CVE-2031-4242: foo | embargoed 2031.4242",
                "CVE-2031-4242: foo | embargoed 4242"
            })
    void refusesEveryTellingWordOfTheTitle(String subject, String outer) {
        Mail mail = about(subject, "See the attached patches.\n");
        assertThatThrownBy(() -> send(mail, outer, Letters.envelope()))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageMatching("outer-subject: (?:names a CVE id|repeats words of the mail), expected words .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[vs] runc escape", "[vs] escape", "[vs] 2031-4242", "[vs] symlink matter"})
    void knowsTheWordsOfThePrefixFromThoseOfTheTitle(String outer) {
        Mail mail = toDistros("[vs] [pre-KCSA] runc escape via symlink (CVE-2031-4242)");
        assertRefused(() -> send(mail, outer, Letters.envelope()), "outer-subject: ");
        assertThatCode(() -> send(mail, "[vs] embargoed matter", Letters.envelope()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnEnvelopeThatTellsSomething() {
        Mail mail = Letters.forDistros();
        for (String id : List.of(
                "cve-2031-4242.1@example.org",
                "cve_2031_4242@example.org",
                "x.20314242@example.org",
                "runtime-follows-links-out-of-the-root@example.org",
                "1@runtime.example.org",
                "1.container@example.org")) {
            assertRefused(() -> send(mail, OUTER, envelope().messageId(id).build()), "message-id: ");
        }
        for (String name : List.of(
                "Runtime follows links out of the container root (CVE-2031-4242).",
                "Runtime follows links out",
                "\u00E4 container",
                "Zoe 2031-4242")) {
            assertRefused(() -> send(mail, OUTER, envelope().name(name).build()), "name: ");
        }
        assertRefused(
                () -> send(mail, OUTER, envelope().boundary("xxxxCVE20314242xx").build()), "boundary: names a CVE id");
    }

    @Test
    void seesWordsOfTheTitleThatTheBodyLacksAndOfTheBodyThatTheTitleLacks() {
        Mail mail = toDistros("[vs] Vulnerability in Kata");
        assertRefused(
                () -> send(mail, "[vs] links out of the container", Letters.envelope()), "outer-subject: repeats");
        assertRefused(
                () -> send(
                        mail,
                        OUTER,
                        envelope().messageId("follows-links-out@example.org").build()),
                "message-id: repeats");
        Mail bare = Mail.builder()
                .from(Letters.forDistros())
                .body("Disclosure: 2026-06-04 12:00 UTC\n")
                .build();
        assertRefused(() -> send(bare, "[vs] follows links out", Letters.envelope()), "repeats words");
    }

    @Test
    void leavesNamesAloneThatEverybodyKnows() {
        Mail request = about(
                "CVE request for vulnerability in Kata Containers runtime",
                "Some text about it.\n\nCora Lindqvist\nKata Containers Vulnerability Team\n");
        Envelope team = envelope().name("Kata Containers Vulnerability Team").build();
        assertRefused(() -> send(request, "embargoed matter", team), "name: repeats words");

        Mail known = Mail.builder()
                .from(request)
                .addOpenNames("Kata Containers", "Kata Containers Vulnerability Team", "Cora Lindqvist")
                .build();
        for (String name : List.of("Cora Lindqvist", "Cora of the Kata Containers Vulnerability Team")) {
            assertThatCode(() -> send(
                            known,
                            "embargoed Kata Containers matter",
                            envelope().name(name).build()))
                    .doesNotThrowAnyException();
        }
        assertRefused(() -> send(known, "Kata Containers runtime", team), "outer-subject: repeats words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cora Lindqvist",
                "Write to\nzoe@example.org\nfor more",
                "To: zoe@example.org",
                "From: Cora Lindqvist <zoe@example.org>",
                "Subject: embargoed matter",
                "-----BEGIN PGP MESSAGE-----\nfoo",
                "multipart/encrypted",
                "Content-Type: application/octet-stream; name=\"encrypted.asc\""
            })
    void takesTheFrameOfAMailForNoSecret(String body) {
        assertThatCode(() -> send(
                        about("Root escape", body),
                        "embargoed matter",
                        envelope().name("Cora Lindqvist (Kata)").build()))
                .doesNotThrowAnyException();
    }

    @Test
    void looksAtTheBytesOnceMore() {
        String eml = "From: =?UTF-8?B?eA==?=\r\n <zoe@example.org>\r\nTo: cna@example.com\r\n"
                + "Subject: embargoed\r\n matter\r\nMIME-Version: 1.0\r\n\r\nthe body of all this\r\n";
        byte[] bytes = eml.getBytes(StandardCharsets.US_ASCII);
        for (String line : List.of("EMBARGOED matter", "the body of all", "<zoe@example.org>")) {
            assertRefused(
                    () -> Carriage.requireUnreadable(bytes, Map.of(), List.of(line)),
                    "mail: shows in the open what is to be encrypted");
        }
        assertRefused(
                () -> Carriage.requireUnreadable(bytes, Map.of("name", "x and y"), List.of("X and Y")),
                "name: shows in the open what is to be encrypted");
        assertThatCode(() -> Carriage.requireUnreadable(
                        bytes, Map.of("name", "x"), List.of("To: cna@example.com", "MIME-Version: 1.0", "Subject: ")))
                .doesNotThrowAnyException();
    }
}
