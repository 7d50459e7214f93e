// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SigningKey;

/** Where mails may go, with whose keys and by whose rules. */
class ChannelTest {

    private static final String OUTER = "[vs] embargoed matter";
    private static final Keys RECEIVER = Keys.of(Letters.DISTROS.address());
    private static final Keys OTHER = Keys.rsa();
    private static final SigningKey SIGNER = Keys.ed25519().signer();

    private static Channel.Encrypted distros() {
        return Channel.Encrypted.of(Letters.DISTROS, List.of(RECEIVER.recipient(), OTHER.recipient()), OUTER);
    }

    @Test
    void refusesAChannelWithoutTheKeyThatTheProfilePins() {
        StakeholderList pinned = StakeholderList.builder()
                .from(Letters.DISTROS)
                .keyFingerprint("0123456789abcdef0123456789abcdef01234567")
                .build();
        assertThatThrownBy(() -> Channel.Encrypted.of(pinned, List.of(RECEIVER.recipient()), OUTER))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("keys: hold none of distros@vs.example.org with the fingerprint that the profile pins");
        assertThatThrownBy(() -> Channel.Encrypted.of(Letters.DISTROS, List.of(), "[vs] ä"))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("keys: are missing")
                .hasMessageContaining("outer-subject: is not one line of plain ASCII");
    }

    @Test
    void refusesAChannelWithoutAKeyOfItsReceiver() {
        assertThatThrownBy(() -> Channel.Encrypted.of(Letters.DISTROS, List.of(OTHER.recipient()), OUTER))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("keys: are all of others, expected one of distros@vs.example.org");
        assertThatThrownBy(() -> Channel.Encrypted.to(
                        Letters.PUBLIC, List.of(RECEIVER.recipient(), OTHER.recipient()), "a matter"))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("keys: are all of others, expected one of dev@lists.example.org");
        StakeholderList pinnedToAnother = StakeholderList.builder()
                .from(Letters.DISTROS)
                .keyFingerprint(OTHER.recipient().fingerprint())
                .build();
        assertThatThrownBy(() ->
                        Channel.Encrypted.of(pinnedToAnother, List.of(RECEIVER.recipient(), OTHER.recipient()), OUTER))
                .hasMessageContaining("keys: hold none of distros@vs.example.org with the fingerprint");
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
    void asksNoEmbargoOfAWordAfterTheWarning() {
        Mail mail = Mail.builder()
                .from(Letters.forDistros())
                .body("It was withdrawn.\n")
                .isFollowUp(true)
                .build();
        for (Optional<Instant> none : List.of(Optional.<Instant>empty(), Optional.of(Keys.NOW))) {
            assertThat(EmbargoedDraft.of(mail, none)
                            .signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW)
                            .toEml())
                    .isNotEmpty();
        }
        assertThatThrownBy(() -> EmbargoedDraft.of(mail, Optional.of(Keys.NOW.plus(Duration.ofDays(15))))
                        .signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW))
                .hasMessageContaining("lies further away than the 14 days");
    }

    @Test
    void tellsTheReceiverOfALongestEmbargoTheDay() {
        for (String body : List.of(Letters.BODY, Letters.BODY + "Disclosure: 2026-06-05 12:00 UTC\n")) {
            Mail mail = Mail.builder().from(Letters.forDistros()).body(body).build();
            assertThatThrownBy(() ->
                            Letters.embargoed(mail).signAndEncrypt(distros(), Letters.envelope(), SIGNER, Keys.NOW))
                    .isInstanceOf(MailRefusedException.class)
                    .hasMessage("body: does not tell the day of the disclosure, expected it as uuuu-mm-dd and for UTC");
        }
    }

    @Test
    void callsItsOwnKeyAsTheReceiverTakesIt() {
        for (String signs : List.of("._-", ".", "-", "")) {
            StakeholderList strict = StakeholderList.builder()
                    .from(Letters.DISTROS)
                    .attachmentSigns(signs)
                    .build();
            Mail mail = Mail.builder()
                    .from(Letters.forDistros())
                    .attachments(List.of())
                    .build();
            String eml = Letters.text(Letters.embargoed(mail)
                    .signAndEncrypt(
                            Channel.Encrypted.of(strict, List.of(RECEIVER.recipient()), OUTER),
                            Letters.envelope(),
                            SIGNER,
                            Keys.NOW));
            String inner = RECEIVER.decrypt(eml.substring(eml.indexOf("-----BEGIN"), eml.lastIndexOf("\r\n--")));
            assertThat(inner)
                    .contains("filename=\"openpgp" + (signs.contains("-") ? "-" : "")
                            + SIGNER.fingerprint().toLowerCase(Locale.ROOT)
                            + (signs.contains(".") ? ".asc" : "") + "\"");
        }
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
        Mail mail = Letters.forTrusted();
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
        assertThat(Channel.Encrypted.to(Letters.SENDER, List.of(OTHER.recipient()), "a matter")
                        .checkedOn())
                .isEmpty();
    }
}
