// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.openpgp.Keys;

/** Mails and channels of an invented team. */
final class Letters {

    static final Instant DISCLOSURE = Keys.NOW.plus(Duration.ofDays(3));
    static final MailAddress SENDER = MailAddress.parse("zoe@example.org");
    static final MailAddress PUBLIC = MailAddress.parse("dev@lists.example.org");
    static final String BODY = "Runtime follows links out of the container root (CVE-2031-4242).\n\n"
            + "Grüße  \n-- \nFrom here on\n.\n- a\n" + "long ".repeat(40) + "\nend \t\n";
    static final String PATCH = "--- a\n+++ b\n@@ -1 +1 @@\n-x \r\n+y\t\nno newline";

    static final StakeholderList TRUSTED = StakeholderList.builder()
            .address(MailAddress.parse("early@lists.example.org"))
            .name("early warning")
            .protection(Protection.SIGNED)
            .plainReason("its members are vetted, and it has no key")
            .checkedOn(LocalDate.parse("2026-05-01"))
            .build();

    static final StakeholderList DISTROS = StakeholderList.builder()
            .address(MailAddress.parse("distros@vs.example.org"))
            .name("distros")
            .protection(Protection.ENCRYPTED)
            .subjectPrefix("[vs] ")
            .longestEmbargo(Duration.ofDays(14))
            .checkedOn(LocalDate.parse("2026-05-01"))
            .build();

    private Letters() {}

    static Envelope envelope() {
        return Envelope.builder()
                .sender(SENDER)
                .name("Zoë Example")
                .date(Keys.NOW)
                .messageId("20260601.1@example.org")
                .boundary("b0undary0123456789ab")
                .build();
    }

    static Mail.Builder mail(MailAddress to, String subject) {
        return Mail.builder()
                .addTo(to)
                .subject(subject)
                .body(BODY)
                .addAttachments(Attachment.of("cve-2031-4242-main.patch", PATCH), Attachment.of("empty.patch", ""))
                .protection(Protection.SIGNED);
    }

    static Mail open(String subject) {
        return mail(PUBLIC, subject).audience(Audience.EVERYONE).build();
    }

    static Mail forDistros() {
        return mail(DISTROS.address(), "[vs] Runtime follows links out of the container root (CVE-2031-4242)")
                .body(BODY + "Disclosure: 2026-06-04 12:00 UTC\n")
                .protection(Protection.ENCRYPTED)
                .audience(Audience.STAKEHOLDERS)
                .build();
    }

    static Mail forTrusted() {
        return mail(TRUSTED.address(), "Advance warning")
                .audience(Audience.STAKEHOLDERS)
                .build();
    }

    static EmbargoedDraft embargoed(Mail mail) {
        return EmbargoedDraft.of(mail, Optional.of(DISCLOSURE));
    }

    static String text(OutboundMail mail) {
        return new String(mail.toEml(), StandardCharsets.US_ASCII);
    }

    /** The bytes of a part of a multipart, as they stand between its boundaries. */
    static String part(String multipart, String boundary, int index) {
        String delimiter = "--" + boundary + "\r\n";
        int start = multipart.indexOf(delimiter);
        for (int i = 0; i < index; i++) {
            start = multipart.indexOf(delimiter, start + 1);
        }
        int begin = start + delimiter.length();
        int end = multipart.indexOf("\r\n--" + boundary, begin);
        return multipart.substring(begin, end);
    }
}
