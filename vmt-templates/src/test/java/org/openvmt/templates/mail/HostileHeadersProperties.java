// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SigningKey;

/** Whatever is put into a header is refused, or comes out of a reader of somebody else's as it was and alone. */
class HostileHeadersProperties {

    private static final SigningKey SIGNER = Keys.ed25519().signer();

    private static final List<String> FIELDS =
            List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type");

    @Property(tries = 300)
    void keepsASubjectAndANameToTheirFields(@ForAll("hostile") String subject, @ForAll("hostile") String name)
            throws Exception {
        Mail mail = orNull(() -> Mail.builder()
                .from(Letters.open("A subject"))
                .subject(subject)
                .attachments(List.of())
                .build());
        Envelope envelope = orNull(
                () -> Envelope.builder().from(Letters.envelope()).name(name).build());
        if (mail == null || envelope == null) {
            return;
        }
        OutboundMail.Signed signed =
                PublicDraft.of(mail).sign(Channel.Public.of(Letters.PUBLIC), envelope, SIGNER, Keys.NOW);
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(signed.toEml()));

        assertThat(Collections.list(message.getAllHeaders()).stream().map(Header::getName))
                .containsExactlyElementsOf(FIELDS);
        assertThat(message.getSubject()).isEqualTo(subject);
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo(Letters.SENDER.toString());
        assertThat(from.getPersonal()).isEqualTo(name);
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(Letters.PUBLIC.toString()));
        assertThat(Letters.text(signed).lines()).allMatch(line -> line.length() <= 86);
    }

    @Property(tries = 500)
    void refusesEveryOtherHostileWord(@ForAll("hostile") String hostile) {
        // What is refused for one sign in it is refused whole, so that a plain word has to hold one.
        String word = hostile.matches("[A-Za-z0-9._@?=-]*") ? hostile + "\r" : hostile;
        assertThatThrownBy(() -> Attachment.of(word, "x")).hasMessageContaining("file-name");
        assertThatThrownBy(() -> Envelope.builder()
                        .from(Letters.envelope())
                        .messageId(word)
                        .build())
                .hasMessageContaining("message-id");
        assertThatThrownBy(() -> Envelope.builder()
                        .from(Letters.envelope())
                        .boundary(word)
                        .build())
                .hasMessageContaining("boundary");
        assertThatThrownBy(() -> MailAddress.parse(word)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Channel.Encrypted.to(Letters.SENDER, List.of(), word + "\n"))
                .hasMessageContaining("outer-subject");
    }

    @Example
    void refusesAddressesThatAreMoreThanAnAddress() {
        for (String address : List.of(
                "eve(comment)@example.org",
                "eve@example.org (comment)",
                "\"a b\"@example.org",
                "\"\r\nBcc: x\"@example.org",
                "eve@[127.0.0.1]",
                "eve@[IPv6:::1]",
                "\u00FCve@example.org",
                "eve@ex\u00E4mple.org",
                "<eve@example.org>",
                "Eve <eve@example.org>",
                "eve@example.org, bob@example.org",
                "eve@example.org;bob@example.org",
                "list: eve@example.org;",
                "@relay:eve@example.org",
                "eve@example.org\r\nBcc: bob@example.org",
                "eve@example.org\n",
                " eve@example.org",
                "eve @example.org",
                "eve..a@example.org",
                ".eve@example.org",
                "eve@-example.org",
                "eve@example..org",
                "eve@example.org\u0000",
                "eve\u202E@example.org",
                "=?utf-8?q?eve=0d=0a?=@@example.org",
                "a".repeat(65) + "@example.org",
                "eve@" + "a.".repeat(150) + "org",
                "@",
                "")) {
            assertThatThrownBy(() -> MailAddress.parse(address)).as(address).isInstanceOf(InvalidValueException.class);
        }
    }

    @Example
    void refusesIdsThatTellTheNameOfAMachine() {
        for (String id :
                List.of("1@build-07", "1@localhost", "1@zoes-laptop.local", "1@vmt.corp.internal", "1@A.LAN")) {
            assertThatThrownBy(() -> Envelope.builder()
                            .from(Letters.envelope())
                            .messageId(id)
                            .build())
                    .as(id)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("name of a machine");
        }
    }

    @Example
    void datesAMailInUtcAndInYearsOfFourDigits() {
        assertThat(dated("2031-03-17T00:30:00Z")).contains("Date: Mon, 17 Mar 2031 00:30:00 +0000\r\n");
        assertThat(dated("1900-01-01T00:00:00Z")).contains("Date: Mon, 01 Jan 1900 00:00:00 +0000\r\n");
        assertThat(dated("9999-12-31T23:59:59.999Z")).contains("Date: Fri, 31 Dec 9999 23:59:59 +0000\r\n");
        for (Instant none : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.parse("1899-12-31T23:59:59Z"),
                Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertThatThrownBy(() -> Envelope.builder()
                            .from(Letters.envelope())
                            .date(none)
                            .build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("cannot be written in a mail");
        }
    }

    private static String dated(String date) {
        Envelope envelope = Envelope.builder()
                .from(Letters.envelope())
                .date(Instant.parse(date))
                .build();
        return Letters.text(PublicDraft.of(Letters.open("A subject"))
                .sign(Channel.Public.of(Letters.PUBLIC), envelope, SIGNER, Keys.NOW));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, harmless()),
                Tuple.of(
                        1,
                        harmless()
                                .flatMap(text -> Arbitraries.of(
                                                "\r\n", "\n", "\r", "\u0000", "\u001B", "\u0085", "\u2028", "\u2029",
                                                "\u202E", "\u2066", "\uD83D", "\uDE00", "\u007F")
                                        .map(sign -> text + sign + "Bcc: eve@example.org"))));
    }

    /** No sign of these is refused, and each means something to a reader of headers. */
    private static Arbitrary<String> harmless() {
        return Arbitraries.of(
                        "=?utf-8?q?=0d=0aBcc:_eve@example.org?=",
                        "=?UTF-8?B?DQpCY2M6IGV2ZUBleGFtcGxlLm9yZw==?=",
                        "=?utf-8?q?",
                        "?=",
                        "=?",
                        "Bcc: eve@example.org",
                        "Subject: ",
                        ":",
                        " ",
                        "  ",
                        "\"",
                        "\\",
                        "(",
                        ")",
                        "<",
                        ">",
                        ",",
                        ";",
                        "@",
                        "\u00E4",
                        "\u0130",
                        "\uD83D\uDE00",
                        "word",
                        "x".repeat(1200))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> "x" + String.join("", pieces) + "x");
    }

    private static <T> @Nullable T orNull(Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
