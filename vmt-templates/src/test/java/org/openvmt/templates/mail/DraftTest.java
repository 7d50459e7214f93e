// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SigningKey;

/** What a draft may become, by whom it is for and how it has to be protected. */
class DraftTest {

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

    @Test
    void trustsAListWithPlainTextOnlyForAReasonOnRecord() {
        assertThatThrownBy(() -> Channel.TrustedList.of(Letters.DISTROS))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("gets encrypted mails only");
        Channel.TrustedList trusted = Channel.TrustedList.of(Letters.TRUSTED);
        Mail mail = Letters.forTrusted();
        assertThat(Letters.embargoed(mail)
                        .signFor(trusted, Letters.envelope(), SIGNER, Keys.NOW)
                        .plainReason())
                .contains("its members are vetted, and it has no key");
        Mail secret = Mail.builder().from(mail).protection(Protection.ENCRYPTED).build();
        assertThatThrownBy(() -> Letters.embargoed(secret).signFor(trusted, Letters.envelope(), SIGNER, Keys.NOW))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("protection: is ENCRYPTED, expected SIGNED for plain text");
    }

    @Test
    void tellsListsOnlyWhatIsForStakeholders() {
        Channel.TrustedList trusted = Channel.TrustedList.of(Letters.TRUSTED);
        for (Audience audience : Audience.values()) {
            boolean includesThem = audience == Audience.STAKEHOLDERS || audience == Audience.EVERYONE;
            Mail plain =
                    Mail.builder().from(Letters.forTrusted()).audience(audience).build();
            Mail sealed =
                    Mail.builder().from(Letters.forDistros()).audience(audience).build();
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> Letters.embargoed(plain).signFor(trusted, Letters.envelope(), SIGNER, Keys.NOW),
                    () -> encrypt(sealed))) {
                if (includesThem) {
                    assertThatCode(attempt).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(attempt)
                            .isInstanceOf(MailRefusedException.class)
                            .hasMessage("audience: is " + audience + ", expected STAKEHOLDERS or EVERYONE");
                }
            }
        }
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
        assertThat(Letters.embargoed(Letters.forTrusted()).lift(Letters.DISCLOSURE))
                .isNotNull();
    }

    @Test
    void liftsNothingThatIsPrivateForOtherReasonsOrHasToBeEncrypted() {
        assertThatThrownBy(() -> Letters.embargoed(Letters.forDistros()).lift(Letters.DISCLOSURE))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("protection: is ENCRYPTED, expected SIGNED for plain text");
        assertThatThrownBy(() -> Letters.embargoed(
                                Letters.mail(Letters.PUBLIC, "To the reporter").build())
                        .lift(Letters.DISCLOSURE))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("audience: is REPORTER_AND_VMT, expected STAKEHOLDERS or EVERYONE");
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
                .hasMessage("protection: is ENCRYPTED, expected SIGNED for plain text;"
                        + " audience: is STAKEHOLDERS, expected EVERYONE");
        Mail forEveryone = Mail.builder()
                .from(Letters.open("A subject"))
                .protection(Protection.ENCRYPTED)
                .build();
        assertThatThrownBy(() -> PublicDraft.of(forEveryone))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("protection: is ENCRYPTED, expected SIGNED for plain text");
        assertThatThrownBy(() -> PublicDraft.of(Letters.mail(Letters.PUBLIC, "Rendered for nobody in particular")
                        .build()))
                .isInstanceOf(MailRefusedException.class);
    }
}
