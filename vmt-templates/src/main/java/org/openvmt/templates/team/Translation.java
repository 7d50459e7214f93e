// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.List;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.TeamProfile;

/** A file of a team as parts of the template that it replaces. */
final class Translation {

    private final TeamFile file;
    private final TeamProfile profile;
    private final Complaints complaints;
    private final Wording wording;
    private final Parts parts = new Parts();

    private Translation(TeamFile file, TeamProfile profile, Complaints complaints) {
        this.file = file;
        this.profile = profile;
        this.complaints = complaints;
        this.wording = new Wording(file, profile, complaints);
    }

    static Parts of(TeamFile file, String text, TeamProfile profile, Complaints complaints) {
        Page page = Page.read(text, complaints);
        Translation translation = new Translation(file, profile, complaints);
        if (file == TeamFile.NOTE) {
            translation.note(page);
        } else if (file.isMail()) {
            translation.mail(MailPage.of(page, complaints));
        } else {
            translation.text(MailPage.of(page, complaints));
        }
        new Facts(file, complaints).check(translation.wording.asked());
        return translation.parts;
    }

    private void note(Page page) {
        List<Line> lines =
                page.blocks().isEmpty() ? page.prose() : page.blocks().get(0);
        if (isWritten(Line.trimmed(lines))) {
            parts.add("text", new NotePage(wording, complaints).translate(Line.trimmed(lines)));
        }
    }

    private void text(MailPage page) {
        new Receivers(file, profile, complaints).check(page.receivers());
        List<Line> lines = page.plain().isEmpty() ? page.body() : page.plain().get(0);
        if (!isWritten(lines)) {
            return;
        }
        if (file == TeamFile.DESCRIPTION) {
            new DescriptionText(wording, complaints).translate(lines, parts);
        } else {
            String text = wording.lines(lines);
            boolean limit = file == TeamFile.REMINDER && !wording.asked().contains("embargo-end");
            parts.add("text", limit ? text + "\n\n${limit}" : text);
        }
    }

    private boolean isWritten(List<Line> lines) {
        if (lines.isEmpty()) {
            complaints.add(Level.ERROR, "TPL-NO-TEXT", "holds no text of a template, expected a fenced block with it");
        }
        return !lines.isEmpty();
    }

    private void mail(MailPage page) {
        List<Line> body = page.body().isEmpty() && !page.plain().isEmpty() && file != TeamFile.ADVISORY
                ? page.plain().get(0)
                : page.body();
        new Receivers(file, profile, complaints).check(page.receivers());
        new Protections(file, profile, complaints).check(page.prose());
        page.item(HeaderItem.SUBJECT)
                .filter(item -> !item.value().isBlank())
                .ifPresentOrElse(
                        this::subject,
                        () -> complaints.add(
                                Level.WARNING, "TPL-SUBJECT", "gives no subject, so the built-in one stands"));
        if (file == TeamFile.ADVISORY) {
            advisory(page, body);
        } else if (isWritten(body)) {
            parts.add("body", wording.lines(body));
        }
    }

    private void subject(HeaderItem item) {
        String subject = wording.tagged(new SubjectPrefixes(profile, complaints).without(file, item.line()));
        parts.add("subject", subject);
        parts.add("subject-with-project", subject);
    }

    /** The document is always written by the library; what the team may word is what stands around it. */
    private void advisory(MailPage page, List<Line> body) {
        page.plain().stream().findFirst().ifPresent(new DocumentBlock(profile, complaints)::check);
        if (!body.isEmpty()) {
            parts.add("body", wording.lines(body) + "\n\n${document}");
        }
    }
}
