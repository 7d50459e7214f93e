// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.templates.openpgp.DetachedSignature;
import org.openvmt.templates.openpgp.KeyRefusedException;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SignatureCheck;
import org.openvmt.templates.openpgp.SigningKey;

class EncryptedMailTest {

    private static final String OUTER = "[vs] embargoed matter";
    private static final Keys RECEIVER = Keys.ed25519();
    private static final Keys OTHER = Keys.rsa();
    private static final SigningKey SIGNER = Keys.ed25519().signer();

    private static Channel.Encrypted distros() {
        return Channel.Encrypted.of(Letters.DISTROS, List.of(RECEIVER.recipient(), OTHER.recipient()), OUTER);
    }

    private static OutboundMail.Encrypted encrypt(Mail mail) {
        return Letters.embargoed(mail).signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW);
    }

    private static String message(String eml) {
        String part = Letters.part(eml, Letters.envelope().boundary() + "e", 1);
        return part.substring(part.indexOf("-----BEGIN PGP MESSAGE-----"));
    }

    @Test
    void showsNothingOnItsWay() {
        String eml = Letters.text(encrypt(Letters.forDistros()));
        assertThat(eml)
                .contains("Subject: " + OUTER + "\r\n", "Content-Type: multipart/encrypted;")
                .doesNotContain("CVE-2031", "4242", "Runtime follows", "patch", "multipart/signed");
        assertThat(eml.lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void isReadByEachReceiverWithItsSignature() {
        String eml = Letters.text(encrypt(Letters.forDistros()));
        for (Keys reader : List.of(RECEIVER, OTHER)) {
            String inner = reader.decrypt(message(eml));
            String payload = Letters.part(inner, Letters.envelope().boundary() + "s", 0);
            String signature = Letters.part(inner, Letters.envelope().boundary() + "s", 1);
            SignatureCheck.verify(
                    payload.getBytes(StandardCharsets.US_ASCII),
                    DetachedSignature.of(signature.substring(signature.indexOf("-----BEGIN")), "pgp-sha512"),
                    SIGNER.publicKey(),
                    Keys.NOW);
            assertThat(payload)
                    .contains("Subject: [vs] Runtime follows links out of the container root", "hp=\"cipher\"")
                    .contains("HP-Outer: Subject: " + OUTER + "\r\n", "HP-Outer: To: distros@vs.example.org\r\n")
                    .contains("application/pgp-keys")
                    .doesNotContain("PRIVATE KEY");
        }
    }

    @Test
    void isReadByAnotherLibrary() throws Exception {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        Message outer = builder.parseMessage(
                new ByteArrayInputStream(encrypt(Letters.forDistros()).toEml()));
        assertThat(outer.getSubject()).isEqualTo(OUTER);
        assertThat(((Multipart) outer.getBody()).getCount()).isEqualTo(2);
        Message inner = builder.parseMessage(
                new ByteArrayInputStream(RECEIVER.decrypt(message(Letters.text(encrypt(Letters.forDistros()))))
                        .getBytes(StandardCharsets.US_ASCII)));
        Multipart parts =
                (Multipart) ((Multipart) inner.getBody()).getBodyParts().get(0).getBody();
        assertThat(parts.getCount()).isEqualTo(4);
        assertThat(parts.getBodyParts().get(1).getFilename()).isEqualTo("cve-2031-4242-main.patch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embargoed matter | does not begin with",
                "[vs] CVE-2031-4242 | CVE id",
                "[vs] runtime follows links | repeats words"
            })
    void refusesAnOuterSubjectThatTellsSomething(String subject, String reason) {
        assertThatThrownBy(() -> Letters.embargoed(Letters.forDistros())
                        .signAndEncrypt(
                                Channel.Encrypted.of(Letters.DISTROS, List.of(RECEIVER.recipient()), subject),
                                Letters.envelope(),
                                SIGNER,
                                Keys.NOW))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("outer-subject")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAnEnvelopeThatTellsSomething() {
        String line = "Runtime follows links out of the container root (CVE-2031-4242).";
        for (Envelope telling : List.of(
                Envelope.builder()
                        .from(Letters.envelope())
                        .messageId("cve-2031-4242.1@example.org")
                        .build(),
                Envelope.builder().from(Letters.envelope()).name(line).build(),
                Envelope.builder()
                        .from(Letters.envelope())
                        .name("\u00E4 " + line)
                        .build())) {
            assertThatThrownBy(() -> Letters.embargoed(Letters.forDistros())
                            .signAndEncrypt(distros(), telling, SIGNER, Keys.NOW))
                    .isInstanceOf(MailRefusedException.class)
                    .hasMessage("mail: shows in the open what is to be encrypted");
        }
    }

    @Test
    void seesWordsOfTheTitleThatTheBodyLacks() {
        Mail mail = Mail.builder()
                .from(Letters.forDistros())
                .body("See the attached patches.\n")
                .build();
        Channel.Encrypted telling =
                Channel.Encrypted.of(Letters.DISTROS, List.of(RECEIVER.recipient()), "[vs] follows links out");
        assertThatThrownBy(() -> Letters.embargoed(mail).signAndEncrypt(telling, Letters.envelope(), SIGNER, Keys.NOW))
                .hasMessageContaining("repeats words");
    }

    @Test
    void failsForAllIfOneKeyIsBadByNow() {
        Keys expiring = Keys.expired();
        Channel.Encrypted channel = Channel.Encrypted.of(
                Letters.DISTROS, List.of(RECEIVER.recipient(), expiring.recipient(Keys.early())), OUTER);
        assertThatThrownBy(() -> Letters.embargoed(Letters.forDistros())
                        .signAndEncrypt(channel, Letters.envelope(), SIGNER, Keys.NOW))
                .isInstanceOf(KeyRefusedException.class)
                .hasMessageContaining("PRIMARY_EXPIRED");
    }

    @Test
    void isNothingElseThanEncrypted() {
        String eml = Letters.text(encrypt(Letters.forDistros()));
        String boundary = Letters.envelope().boundary() + "e";
        String signed = Letters.text(Letters.embargoed(Letters.mail(Letters.TRUSTED.address(), "Advance warning")
                        .build())
                .signFor(Channel.TrustedList.of(Letters.TRUSTED), Letters.envelope(), SIGNER, Keys.NOW));

        assertThat(sealed(eml)).isNotNull();
        for (String other : List.of(
                signed,
                "",
                eml.replace("multipart/encrypted", "multipart/mixed"),
                eml.replace("\r\n\r\n--" + boundary, "\r\n\r\nhear this\r\n--" + boundary),
                eml + "hear this\r\n",
                eml.replace("--" + boundary + "--", "--" + boundary + "\r\n\r\nhear this\r\n--" + boundary + "--"),
                eml.replace("-----BEGIN PGP MESSAGE-----", "hear this\r\n-----BEGIN PGP MESSAGE-----"),
                eml.replace("-----BEGIN PGP MESSAGE-----\r\n", "-----BEGIN PGP MESSAGE-----\r\nComment: hear\r\n"),
                eml.replace("Version: 1", "Version: 1\r\nhear this"))) {
            assertThat(other).isNotEqualTo(eml);
            assertThatThrownBy(() -> sealed(other))
                    .isInstanceOf(MailRefusedException.class)
                    .hasMessage("mail: is not an encrypted message and nothing else");
        }
    }

    private static OutboundMail.Encrypted sealed(String eml) {
        return new OutboundMail.Encrypted(eml.getBytes(StandardCharsets.US_ASCII), List.of(Letters.DISTROS.address()));
    }

    @Test
    void refusesAChannelWithoutTheKeyThatTheProfilePins() {
        StakeholderList pinned = StakeholderList.builder()
                .from(Letters.DISTROS)
                .keyFingerprint("0123456789abcdef0123456789abcdef01234567")
                .build();
        assertThatThrownBy(() -> Channel.Encrypted.of(pinned, List.of(RECEIVER.recipient()), OUTER))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("keys: hold none of the fingerprint");
        assertThatThrownBy(() -> Channel.Encrypted.of(Letters.DISTROS, List.of(), "[vs] ä"))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("keys: are missing")
                .hasMessageContaining("outer-subject: is not one line of plain ASCII");
    }

    @Test
    void keepsTheLongestEmbargoOfTheReceiver() {
        Mail mail = Letters.forDistros();
        assertThatThrownBy(() -> EmbargoedDraft.of(mail, Optional.of(Keys.NOW.plus(Duration.ofDays(15))))
                        .signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW))
                .hasMessageContaining("lies further away than the 14 days");
        assertThatThrownBy(() -> EmbargoedDraft.of(mail, Optional.empty())
                        .signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW))
                .hasMessageContaining("disclosure: is missing");
        assertThatThrownBy(() -> EmbargoedDraft.of(mail, Optional.of(Keys.NOW))
                        .signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW))
                .hasMessageContaining("has passed");
    }

    @Test
    void keepsTheAttachmentNamesOfTheReceiver() {
        for (String signs : List.of("._-", ".-")) {
            StakeholderList strict = StakeholderList.builder()
                    .from(Letters.DISTROS)
                    .attachmentSigns(signs)
                    .build();
            assertThat(Letters.embargoed(Letters.forDistros())
                            .signAndEncrypt(
                                    Channel.Encrypted.of(strict, List.of(RECEIVER.recipient()), OUTER),
                                    Letters.envelope(),
                                    SIGNER,
                                    Keys.NOW))
                    .isNotNull();
        }
        StakeholderList stricter = StakeholderList.builder()
                .from(Letters.TRUSTED)
                .attachmentSigns(".")
                .build();
        Mail mail = Letters.mail(Letters.TRUSTED.address(), "Advance warning").build();
        assertThatThrownBy(() -> Letters.embargoed(mail)
                        .signFor(Channel.TrustedList.of(stricter), Letters.envelope(), SIGNER, Keys.NOW))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("attachments: are called by signs that the receiver does not take, expected letters, digits"
                        + " and \".\"");
    }

    @Test
    void tellsWhenTheRulesOfTheReceiverWereChecked() {
        assertThat(distros().checkedOn()).contains(Letters.DISTROS.checkedOn());
        assertThat(Channel.TrustedList.of(Letters.TRUSTED).checkedOn()).contains(Letters.TRUSTED.checkedOn());
        assertThat(Channel.Public.of(Letters.PUBLIC).checkedOn()).isEmpty();
        assertThat(Channel.Encrypted.to(Letters.SENDER, List.of(RECEIVER.recipient()), "a matter")
                        .checkedOn())
                .isEmpty();
    }

    @Test
    void trustsAListWithPlainTextOnlyForAReasonOnRecord() {
        assertThatThrownBy(() -> Channel.TrustedList.of(Letters.DISTROS))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("gets encrypted mails only");
        Channel.TrustedList trusted = Channel.TrustedList.of(Letters.TRUSTED);
        Mail mail = Letters.mail(Letters.TRUSTED.address(), "Advance warning").build();
        assertThat(Letters.embargoed(mail)
                        .signFor(trusted, Letters.envelope(), SIGNER, Keys.NOW)
                        .plainReason())
                .contains("its members are vetted, and it has no key");
        Mail secret = Mail.builder().from(mail).protection(Protection.ENCRYPTED).build();
        assertThatThrownBy(() -> Letters.embargoed(secret).signFor(trusted, Letters.envelope(), SIGNER, Keys.NOW))
                .hasMessageContaining("has to be encrypted");
    }

    @Test
    void liftsTheEmbargoAtTheDisclosureInstantAndNotBefore() {
        EmbargoedDraft draft = Letters.embargoed(Letters.open("A subject"));
        assertThatThrownBy(() -> draft.lift(Letters.DISCLOSURE.minusNanos(1)))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("disclosure: is not reached, so the embargo stands");
        assertThatThrownBy(() -> EmbargoedDraft.of(Letters.forDistros(), Optional.empty())
                        .lift(Letters.DISCLOSURE))
                .isInstanceOf(MailRefusedException.class);
        assertThat(draft.lift(Letters.DISCLOSURE)).hasToString("public draft");
    }

    @Test
    void offersNoWayFromAnEmbargoedDraftToAPublicChannel() {
        assertThat(Stream.of(EmbargoedDraft.class.getMethods())
                        .flatMap(method -> Stream.of(method.getParameterTypes()))
                        .filter(Channel.class::isAssignableFrom))
                .containsExactlyInAnyOrder(Channel.Encrypted.class, Channel.TrustedList.class);
        assertThat(Stream.of(OutboundMail.Signed.class, OutboundMail.Encrypted.class, PublicDraft.class)
                        .flatMap(type -> Stream.of(type.getConstructors())))
                .isEmpty();
    }

    @Test
    void makesNoPublicDraftOfWhatIsForFewer() {
        assertThatThrownBy(() -> PublicDraft.of(Letters.forDistros()))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("audience");
        assertThatThrownBy(() -> PublicDraft.of(Letters.mail(Letters.PUBLIC, "Rendered for nobody in particular")
                        .build()))
                .isInstanceOf(MailRefusedException.class);
    }

    @Test
    void tellsNothingOfItselfInALog() {
        assertThat(encrypt(Letters.forDistros()).toString() + Letters.embargoed(Letters.forDistros()))
                .doesNotContain("Runtime", "CVE", "4242");
    }
}
