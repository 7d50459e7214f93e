// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.AdvisoryDocument;
import org.openvmt.templates.advisory.Announcement;
import org.openvmt.templates.advisory.NoteDocument;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.text.Markdown;

/** The documents themselves and what announces them: advisory, note, mails, index and chat (ART-9 … ART-11, ART-13, ART-14). */
final class Publications {

    private final Rendering rendering;
    private final Gate gate;
    private final boolean isNote;

    Publications(Rendering rendering) {
        this.rendering = rendering;
        this.gate = new Gate(rendering);
        this.isNote = gate.isNoteCase();
    }

    /** Requires everything of a final document, be it the advisory or the note of the case. */
    void requireDue() {
        if (isNote) {
            gate.finalNote();
        } else {
            gate.finalAdvisory();
        }
    }

    Announcement announcement() {
        return isNote
                ? Announcement.ofNote(rendering.caseFile().note().orElseThrow(), rendering.caseRecord())
                : Announcement.ofAdvisory(rendering.caseRecord());
    }

    String link() {
        return rendering
                .particulars()
                .documentLink()
                .map(Link::toString)
                .orElseGet(() -> rendering.profile().links().advisoryPage().toString());
    }

    /** Settles whether a draft or the final form is rendered, before the gate asks for its audience. */
    void settleStage() {
        boolean due = rendering.kind() == ArtifactKind.SECURITY_NOTE
                ? isNote && !rendering.state().isPrivate()
                : gate.advisoryIsDue();
        if (rendering.particulars().stage().orElse(due ? Stage.FINAL : Stage.DRAFT) == Stage.DRAFT) {
            rendering.asDraft();
        }
    }

    List<Artifact> advisory() {
        if (rendering.stage() == Stage.FINAL) {
            gate.finalAdvisory();
        }
        rendering.proceed();
        String face = rendering.stage() == Stage.DRAFT ? "# " + rendering.draftLine() + "\n\n" : "";
        return List.of(rendering.text(".yaml", Medium.YAML, face + advisoryText()));
    }

    private String advisoryText() {
        return AdvisoryDocument.write(rendering.profile(), rendering.caseRecord(), rendering.prose(), gate.draft());
    }

    List<Artifact> note() {
        TaskStatus status = rendering.state().status();
        rendering.require(rendering.caseFile().note().isPresent(), () -> "no note is written");
        rendering.require(
                isNote || status == TaskStatus.OPINION,
                () -> "the status is " + status.displayName() + ", expected Opinion");
        if (rendering.stage() == Stage.FINAL) {
            gate.finalNote();
        }
        rendering.proceed();
        String face = rendering.stage() == Stage.DRAFT ? "> **" + Markdown.line(rendering.draftLine()) + "**\n\n" : "";
        return List.of(rendering.text(".md", Medium.MARKDOWN, face + noteText()));
    }

    private String noteText() {
        return NoteDocument.write(
                rendering.ground().templates(),
                rendering.profile(),
                rendering.caseFile().note().orElseThrow(),
                rendering.caseRecord());
    }

    List<Artifact> mails() {
        requireDue();
        rendering.proceed();
        String part =
                rendering.profile().advisoryDialect() == AdvisoryDialect.KCSA ? "subject" : "subject-with-project";
        Map<String, String> values = values(UnaryOperator.identity());
        String document = isNote ? noteText() : advisoryText();
        values.put("document", document.endsWith("\n") ? document.substring(0, document.length() - 1) : document);
        String subject = rendering.template().fill(part, values);
        String body = rendering.template().fill("body", values) + "\n";
        List<Artifact> mails = new ArrayList<>();
        for (MailAddress list : rendering.profile().publicLists()) {
            mails.add(rendering.mail(
                    "-" + FileNames.of(mails.size() + 1, list.toString()) + ".eml",
                    Mail.builder()
                            .addTo(list)
                            .subject(subject)
                            .body(body)
                            .protection(Protection.SIGNED)
                            .build()));
        }
        return mails;
    }

    List<Artifact> indexRow() {
        requireDue();
        rendering.proceed();
        return List.of(
                rendering.text(".md", Medium.MARKDOWN, rendering.template().fill("row", values(Markdown::cell))));
    }

    List<Artifact> chat() {
        requireDue();
        rendering.require(!rendering.profile().chat().isEmpty(), () -> "the profile names no chat channel");
        rendering.proceed();
        String text = rendering.template().fill("text", values(UnaryOperator.identity()));
        List<Artifact> messages = new ArrayList<>();
        for (String channel : rendering.profile().chat()) {
            messages.add(rendering.text("-" + FileNames.of(messages.size() + 1, channel) + ".txt", Medium.TEXT, text));
        }
        return messages;
    }

    /** What the announcements say, escaped for their medium. */
    private Map<String, String> values(UnaryOperator<String> escape) {
        Announcement announcement = announcement();
        Map<String, String> values = new HashMap<>();
        values.put("id", announcement.id().toString());
        values.put("title", escape.apply(announcement.titleWithCves()));
        values.put("components", escape.apply(announcement.components()));
        values.put("project", escape.apply(rendering.profile().project()));
        values.put("versions", escape.apply(announcement.versions()));
        values.put("credits", escape.apply(announcement.credits()));
        values.put("date", announcement.date().toString());
        values.put("link", rendering.kind().medium() == Medium.MARKDOWN ? Markdown.link(link()) : link());
        return values;
    }
}
