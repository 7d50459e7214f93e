// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.MailArtifact;
import org.openvmt.templates.artifact.TextArtifact;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Mail;

/**
 * What a step of a case makes due, as a page to read: everything of one kind, each artifact behind a line on what it is.
 *
 * @param path where the text lies, below the folder of all
 * @param kind what it shows
 * @param revision the revision of the step
 * @param text the page
 */
record Page(String path, ArtifactKind kind, int revision, String text) {

    private static final String SAME = "(word for word the body of the mail above)\n";

    static Page of(Tale tale, CaseFile after, Clearance clearance, ArtifactKind kind, List<Artifact> artifacts) {
        JournalEntry entry = after.journal().get(after.revision() - 1);
        String step = String.format(Locale.ROOT, "%03d-%s", after.revision(), Words.kind(entry.event()));
        StringBuilder text = new StringBuilder("Case " + after.id() + ", revision " + after.revision() + ", "
                + entry.at() + ": "
                + after.state().status().displayName() + ", "
                + (after.state().isPrivate() ? "private, " : "public, ")
                + clearance.extent().tlp().label() + "\n");
        Optional<Mail> above = Optional.empty();
        for (Artifact artifact : artifacts) {
            text.append("\n======== ").append(artifact.fileName()).append(": ");
            text.append(Words.of(artifact)).append("; ").append(lower(artifact.medium()));
            text.append('\n');
            artifact.remarks().forEach(remark -> remark(text, remark));
            if (artifact instanceof MailArtifact mail) {
                mail(text, mail.mail(), above);
                above = Optional.of(mail.mail());
            } else {
                text.append('\n').append(((TextArtifact) artifact).text());
            }
        }
        return new Page(tale.name() + "/" + step + "-" + fileName(kind), kind, after.revision(), text.toString());
    }

    static String fileName(ArtifactKind kind) {
        String name = kind.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return String.format(Locale.ROOT, "art-%02d-%s.txt", number(kind), name);
    }

    /** The number of an artifact in the process. */
    static int number(ArtifactKind kind) {
        return Integer.parseInt(kind.id().substring("ART-".length()));
    }

    private static void remark(StringBuilder text, Reason remark) {
        text.append("Remark: ").append(remark).append('\n');
    }

    private static void mail(StringBuilder text, Mail mail, Optional<Mail> above) {
        text.append("Protection: ").append(lower(mail.protection())).append('\n');
        for (MailAddress to : mail.to()) {
            text.append("To: ").append(to).append('\n');
        }
        for (MailAddress cc : mail.cc()) {
            text.append("Cc: ").append(cc).append('\n');
        }
        text.append("Subject: ").append(mail.subject()).append('\n');
        for (Attachment attachment : mail.attachments()) {
            text.append("Attachment: ").append(attachment.fileName()).append('\n');
        }
        text.append('\n');
        if (above.filter(one -> one.body().equals(mail.body())).isPresent()) {
            text.append(SAME);
        } else {
            text.append(mail.body());
        }
        if (above.filter(one -> one.attachments().equals(mail.attachments())).isEmpty()) {
            for (Attachment attachment : mail.attachments()) {
                text.append("\n-------- ").append(attachment.fileName()).append('\n');
                text.append(new String(attachment.content(), StandardCharsets.UTF_8));
            }
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
