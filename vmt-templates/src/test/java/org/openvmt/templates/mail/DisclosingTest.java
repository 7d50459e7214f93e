// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SigningKey;

/** What would give a matter away on its way. */
class DisclosingTest {

    private static final String OUTER = "[vs] embargoed matter";
    private static final Keys RECEIVER = Keys.of(Letters.DISTROS.address());
    private static final Keys OTHER = Keys.rsa();
    private static final SigningKey SIGNER = Keys.ed25519().signer();

    private static Channel.Encrypted distros() {
        return Channel.Encrypted.of(Letters.DISTROS, List.of(RECEIVER.recipient(), OTHER.recipient()), OUTER);
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
}
