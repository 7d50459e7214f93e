// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.value.Problem;

/** What a receiver asks of every mail, as the profile records it. */
record Receiver(
        boolean isList,
        Optional<String> subjectPrefix,
        Optional<Duration> longestEmbargo,
        Optional<String> attachmentSigns,
        Optional<LocalDate> checkedOn) {

    /** Somebody of whom no rules are recorded. */
    static final Receiver ANYBODY =
            new Receiver(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Receiver of(StakeholderList list) {
        return new Receiver(
                true,
                list.subjectPrefix(),
                list.longestEmbargo(),
                list.attachmentSigns(),
                Optional.of(list.checkedOn()));
    }

    /** All that a mail has to keep, its subject and its embargo among it. */
    List<Problem> mail(Mail mail, Optional<Instant> disclosure, Instant at) {
        List<Problem> problems = new ArrayList<>(isList ? stakeholders(mail) : List.of());
        problems.addAll(subject(mail.subject(), "subject"));
        if (!mail.isFollowUp() || disclosure.filter(at::isBefore).isPresent()) {
            problems.addAll(embargo(mail.body(), disclosure, at));
        }
        problems.addAll(attachments(mail.attachments()));
        return problems;
    }

    /** Whether stakeholders are among those whom a mail was written for. */
    static List<Problem> stakeholders(Mail mail) {
        return mail.audience() == Audience.STAKEHOLDERS || mail.audience() == Audience.EVERYONE
                ? List.of()
                : List.of(new Problem("audience", "is " + mail.audience() + ", expected STAKEHOLDERS or EVERYONE"));
    }

    private List<Problem> attachments(List<Attachment> attachments) {
        return attachmentSigns
                .filter(signs -> attachments.stream()
                        .flatMapToInt(attachment -> attachment.fileName().chars())
                        .anyMatch(sign -> "._-".indexOf(sign) >= 0 && !takes(sign)))
                .map(signs -> List.of(new Problem(
                        "attachments",
                        "are called by signs that the receiver does not take, expected letters, digits"
                                + (signs.isEmpty() ? "" : " and \"" + signs + "\""))))
                .orElse(List.of());
    }

    /** Whether the name of an attachment may hold a sign. */
    boolean takes(int sign) {
        return attachmentSigns.filter(signs -> signs.indexOf(sign) < 0).isEmpty();
    }

    /** A prefix is compared byte by byte, before anything is decoded. */
    List<Problem> subject(String subject, String field) {
        return subjectPrefix
                .filter(prefix -> !subject.startsWith(prefix))
                .map(prefix -> List.of(new Problem(field, "does not begin with \"" + prefix + "\"")))
                .orElse(List.of());
    }

    private List<Problem> embargo(String body, Optional<Instant> disclosure, Instant at) {
        List<Problem> problems = new ArrayList<>();
        boolean told = disclosure
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC).toString())
                .filter(day -> !body.contains(day))
                .isEmpty();
        if (longestEmbargo.isPresent() && !told) {
            problems.add(new Problem(
                    "body", "does not tell the day of the disclosure, expected it as uuuu-mm-dd and for UTC"));
        }
        if (longestEmbargo.isPresent() && disclosure.isEmpty()) {
            problems.add(new Problem("disclosure", "is missing, and the receiver accepts no embargo without end"));
        }
        if (longestEmbargo.isPresent()
                && disclosure.filter(at.plus(longestEmbargo.get())::isBefore).isPresent()) {
            problems.add(new Problem(
                    "disclosure",
                    "lies further away than the " + longestEmbargo.get().toDays() + " days that the receiver accepts"));
        }
        if (disclosure.filter(instant -> !instant.isAfter(at)).isPresent()) {
            problems.add(new Problem("disclosure", "has passed, so there is no embargo to speak of"));
        }
        return problems;
    }
}
