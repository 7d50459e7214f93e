// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.people.Audience;
import org.openvmt.templates.openpgp.DetachedSignature;
import org.openvmt.templates.openpgp.DetachedSigner;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SignatureCheck;
import org.openvmt.templates.openpgp.SignatureRefusedException;
import org.openvmt.templates.openpgp.SigningKey;

class SignedMailTest {

    private static final SigningKey SIGNER = Keys.ed25519().signer();
    private static final String BOUNDARY = Letters.envelope().boundary() + "s";

    private static OutboundMail.Signed sign(Mail mail) {
        return PublicDraft.of(mail).sign(Channel.Public.of(Letters.PUBLIC), Letters.envelope(), SIGNER, Keys.NOW);
    }

    private static MimeMessage parse(OutboundMail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.toEml()));
    }

    @Test
    void signsExactlyTheFirstPart() {
        String eml = Letters.text(sign(Letters.open("A subject")));
        String payload = Letters.part(eml, BOUNDARY, 0);
        String armored = Letters.part(eml, BOUNDARY, 1);
        DetachedSignature signature =
                DetachedSignature.of(armored.substring(armored.indexOf("-----BEGIN")), "pgp-sha512");

        SignatureCheck.verify(payload.getBytes(StandardCharsets.US_ASCII), signature, SIGNER.publicKey(), Keys.NOW);
        assertThatThrownBy(() -> SignatureCheck.verify(
                        payload.replace("links", "lines").getBytes(StandardCharsets.US_ASCII),
                        signature,
                        SIGNER.publicKey(),
                        Keys.NOW))
                .isInstanceOf(SignatureRefusedException.class);
        assertThat(eml).contains("micalg=" + signature.micalg());
    }

    @Test
    void isReadByAnotherLibraryAsItWasWritten() throws Exception {
        String subject = "[KCSA-2031-01] Läuft über – " + "sehr lang ".repeat(12) + "😀";
        MimeMessage message = parse(sign(Letters.open(subject.strip())));

        assertThat(message.getSubject()).isEqualTo(subject.strip());
        assertThat(message.getHeader("Subject")[0]).startsWith("[KCSA-2031-01]\r\n =?UTF-8?B?");
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Zoë Example");
        assertThat(from.getAddress()).isEqualTo(Letters.SENDER.toString());
        assertThat(message.getSentDate().toInstant()).isEqualTo(Keys.NOW);
        assertThat(message.getHeader("Bcc")).isNull();
        MimeMultipart signed = (MimeMultipart) message.getContent();
        assertThat(signed.getCount()).isEqualTo(2);
        MimeMultipart parts = (MimeMultipart) signed.getBodyPart(0).getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(Letters.BODY);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("cve-2031-4242-main.patch");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(Letters.PATCH.getBytes(StandardCharsets.UTF_8));
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    void bringsEveryByteOfAnAttachmentBack() throws Exception {
        byte[] latin1 = "-M\u00FCller\r\n+Mueller\n\u0000\u00FF".getBytes(StandardCharsets.ISO_8859_1);
        Attachment attachment = Attachment.of("latin1.patch", latin1);
        Mail mail = Mail.builder()
                .from(Letters.open("A subject"))
                .attachments(List.of(attachment))
                .build();
        latin1[0] = 'x';
        attachment.content()[1] = 'x';
        latin1 = "-M\u00FCller\r\n+Mueller\n\u0000\u00FF".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(attachment)
                .isEqualTo(Attachment.of("latin1.patch", latin1))
                .hasSameHashCodeAs(Attachment.of("latin1.patch", latin1))
                .isNotEqualTo(Attachment.of("latin1.patch", "-Müller"))
                .hasToString(Attachment.of("another.patch", "").toString());
        MimeMultipart parts = (MimeMultipart)
                ((MimeMultipart) parse(sign(mail)).getContent()).getBodyPart(0).getContent();
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(latin1);
    }

    @Test
    void keepsEveryLineOfAHeaderWithin76Characters() throws Exception {
        for (String text : List.of("é".repeat(200), "word ".repeat(10) + "é".repeat(200), "😀".repeat(60))) {
            Envelope envelope =
                    Envelope.builder().from(Letters.envelope()).name(text).build();
            OutboundMail.Signed signed = PublicDraft.of(Letters.open(text))
                    .sign(Channel.Public.of(Letters.PUBLIC), envelope, SIGNER, Keys.NOW);
            assertThat(Letters.text(signed).lines()).allMatch(line -> line.length() <= 76);
            assertThat(parse(signed).getSubject()).isEqualTo(text);
            assertThat(new Header()
                            .and(Header.outer().text("Subject", text))
                            .text()
                            .lines())
                    .allMatch(line -> line.length() <= 76);
        }
    }

    @Test
    void protectsTheHeaderFieldsByTheSignature() {
        String payload = Letters.part(Letters.text(sign(Letters.open("A subject"))), BOUNDARY, 0);
        assertThat(payload)
                .contains("Subject: A subject\r\n", "To: " + Letters.PUBLIC + "\r\n", "hp=\"clear\"")
                .contains("protected-headers=\"v1\"", "Message-ID: <20260601.1@example.org>\r\n");
    }

    @Test
    void writesTheSameBytesForTheSameMail() {
        assertThat(sign(Letters.open("A subject")).toEml())
                .isEqualTo(sign(Letters.open("A subject")).toEml());
    }

    @Test
    void reachesItsReceiverUnchanged() {
        String eml = Letters.text(sign(Letters.open("A subject")));
        assertThat(eml.lines())
                .allMatch(line -> line.length() <= 78 && line.stripTrailing().equals(line));
        assertThat(eml.replace("\r\n", "")).doesNotContain("\r", "\n").matches("[\\t\\x20-\\x7E]*");
        assertThat(eml.lines()).noneMatch(line -> line.startsWith("From "));
    }

    @Test
    void sendsNothingThatTheSignerDidNotSign() {
        DetachedSigner broken = new DetachedSigner() {
            @Override
            public DetachedSignature sign(byte[] data, java.time.Instant at) {
                return SIGNER.sign("something else".getBytes(StandardCharsets.US_ASCII), at);
            }

            @Override
            public String fingerprint() {
                return SIGNER.fingerprint();
            }

            @Override
            public String publicKey() {
                return SIGNER.publicKey();
            }
        };
        assertThatThrownBy(() -> PublicDraft.of(Letters.open("A subject"))
                        .sign(Channel.Public.of(Letters.PUBLIC), Letters.envelope(), broken, Keys.NOW))
                .isInstanceOf(SignatureRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: eve@example.org",
                "a\nb",
                "a\u2028b",
                "a\u202Eb",
                "a\u0000b",
                "a\u0085b",
                "\uD83D",
                "a\r"
            })
    void refusesWhatCouldBeginAnotherHeaderField(String hostile) {
        assertThatThrownBy(() -> Letters.open(hostile)).hasMessageContaining("subject");
        assertThatThrownBy(() -> Envelope.builder()
                        .from(Letters.envelope())
                        .name(hostile)
                        .build())
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Envelope.builder()
                        .from(Letters.envelope())
                        .messageId(hostile)
                        .build())
                .hasMessageContaining("message-id");
        assertThatThrownBy(() -> Envelope.builder()
                        .from(Letters.envelope())
                        .boundary(hostile)
                        .build())
                .hasMessageContaining("boundary");
        assertThatThrownBy(() -> Attachment.of(hostile, "x")).hasMessageContaining("file-name");
    }

    @Test
    void refusesAnAddressOtherThanTheChannels() {
        assertThatThrownBy(() -> PublicDraft.of(Letters.mail(Letters.SENDER, "A subject")
                                .audience(Audience.EVERYONE)
                                .build())
                        .sign(Channel.Public.of(Letters.PUBLIC), Letters.envelope(), SIGNER, Keys.NOW))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("to: is another address than the channel's");
    }

    @Property(tries = 200)
    void bringsEveryTextBack(@ForAll("bodies") String body, @ForAll("subjects") String subject) throws Exception {
        Mail mail = Mail.builder()
                .from(Letters.open(subject))
                .body(body)
                .attachments(List.of())
                .build();
        MimeMessage message = parse(sign(mail));
        MimeMultipart signed = (MimeMultipart) message.getContent();
        String read = signed.getBodyPart(0).getContent().toString().replace("\r\n", "\n");

        assertThat(read).isEqualTo(body.endsWith("\n") ? body : body + "\n");
        assertThat(message.getSubject()).isEqualTo(subject);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "From ", "-", ".", " ", "\t", "\n", "=", "=?UTF-8?B?eA==?=", "ä", "😀", "a", "x".repeat(80))
                .list()
                .ofMaxSize(60)
                .map(pieces -> "x" + String.join("", pieces));
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.of("[vs]", " ", "=?UTF-8?B?eA==?=", "ä", "😀", "word", "\"", "\\", "(", "x".repeat(80))
                .list()
                .ofMaxSize(30)
                .map(pieces -> "x" + String.join("", pieces) + "x");
    }
}
