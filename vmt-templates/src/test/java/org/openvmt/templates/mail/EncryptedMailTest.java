// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.openvmt.templates.openpgp.DetachedSignature;
import org.openvmt.templates.openpgp.KeyRefusedException;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SignatureCheck;
import org.openvmt.templates.openpgp.SigningKey;

class EncryptedMailTest {

    private static final String OUTER = "[vs] embargoed matter";
    private static final Keys RECEIVER = Keys.of(Letters.DISTROS.address());
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
        String signed = Letters.text(Letters.embargoed(Letters.forTrusted())
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
    void tellsNothingOfItselfInALog() {
        assertThat(encrypt(Letters.forDistros()).toString() + Letters.embargoed(Letters.forDistros()))
                .doesNotContain("Runtime", "CVE", "4242");
    }
}
