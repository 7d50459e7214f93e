// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

class MailTest {

    private static Mail.Builder mail() {
        return Mail.builder()
                .addTo(MailAddress.parse("list@example.org"))
                .subject("A subject")
                .body("A body\n")
                .protection(Protection.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nBcc: b@example.org", "a\nb", "a\rb", "a\u0000b", "a\u202Eb", "a\u2028b", "a\uD800b", " "})
    void refusesSubjectsThatAreNoVisibleLine(String subject) {
        assertThatThrownBy(() -> mail().subject(subject).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("subject");
    }

    @Test
    void refusesAttachmentsOfOneName() {
        Mail.Builder mail = mail().addAttachments(Attachment.of("a.patch", "x"), Attachment.of("A.patch", "y"));

        assertThatThrownBy(mail::build).hasMessageContaining("attachments").hasMessageContaining("ART-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".patch", "-a", "_a", "a b", "a/b", "ä.patch", "a\nb"})
    void refusesAttachmentNamesThatReceiversReject(String name) {
        assertThatThrownBy(() -> Attachment.of(name, "x"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("file-name");
    }

    @Test
    void refusesAMailToNobody() {
        assertThatThrownBy(() -> Mail.builder()
                        .subject("s")
                        .body("b")
                        .protection(Protection.SIGNED)
                        .build())
                .hasMessageContaining("to");
    }

    @Test
    void showsNeitherSubjectNorBodyNorAttachments() {
        Mail mail = mail().addAttachments(Attachment.of("a.patch", "secret")).build();

        assertThat(mail.toString()).doesNotContain("a.patch", "subject=A", "A body", "secret");
    }
}
