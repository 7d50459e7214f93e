// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.AdvisoryDocument;
import org.openvmt.templates.advisory.Announcement;
import org.openvmt.templates.advisory.NoteDocument;
import org.openvmt.templates.index.IndexRow;
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

    private String link() {
        return rendering
                .particulars()
                .documentLink()
                .map(Link::toString)
                .orElseGet(() -> rendering.profile().links().advisoryPage().toString());
    }

    /** The link that a text leads to, with the remark that no better one is known, where that is so. */
    String remarkedLink() {
        if (rendering.particulars().documentLink().isEmpty()) {
            rendering.remark(rendering.ownReason(
                    "no link to the document is given, so the team's page of advisories stands in its place"));
        }
        return link();
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
            remarkAbsentLinks();
        }
        rendering.proceed();
        String text = rendering.stage() == Stage.FINAL
                ? advisoryText()
                : "# " + rendering.draftLine() + "\n\n"
                        + AdvisoryDocument.writeDraft(
                                rendering.profile(), rendering.caseRecord(), rendering.prose(), gate.draft());
        return List.of(rendering.text(".yaml", Medium.YAML, text));
    }

    /** What a reader of the advisory looks for and a case need not have. */
    private void remarkAbsentLinks() {
        if (rendering.caseRecord().issues().isEmpty()) {
            rendering.remark(rendering.ownReason("no link leads to the report"));
        }
        if (rendering.caseRecord().changes().isEmpty()) {
            rendering.remark(rendering.ownReason("no link leads to a change of the fix"));
        }
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
        } else {
            rendering.caseFile().note().ifPresent(FieldCheck.ofDraft(rendering)::check);
        }
        rendering.proceed();
        requireFilledNote();
        String face = rendering.stage() == Stage.DRAFT ? "> **" + Markdown.line(rendering.draftLine()) + "**\n\n" : "";
        return List.of(rendering.text(".md", Medium.MARKDOWN, face + noteText()));
    }

    private String noteText() {
        return NoteDocument.write(
                rendering.ground().templates(),
                rendering.caseFile().note().orElseThrow(),
                rendering.caseRecord(),
                rendering.stage() == Stage.FINAL ? remarkedLink() : link());
    }

    private void requireFilledNote() {
        if (rendering.stage() == Stage.FINAL) {
            rendering.requireFilled(NoteDocument.open(
                    rendering.ground().templates(),
                    rendering.caseFile().note().orElseThrow(),
                    rendering.caseRecord(),
                    link()));
        }
    }

    List<Artifact> mails() {
        requireDue();
        rendering.proceed();
        if (isNote) {
            requireFilledNote();
        }
        String part =
                rendering.profile().advisoryDialect() == AdvisoryDialect.KCSA ? "subject" : "subject-with-project";
        Map<String, String> values = values(link());
        String document = isNote ? noteText() : advisoryText();
        values.put("document", document.endsWith("\n") ? document.substring(0, document.length() - 1) : document);
        values.put("title", announcement().title());
        values.put("suffix", announcement().suffix());
        String subject = rendering.fill(part, values);
        String body = rendering.fill("body", values) + "\n";
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
        Announcement announcement = announcement();
        IndexRow row = IndexRow.builder()
                .date(announcement.date())
                .id(announcement.id())
                .link(remarkedLink())
                .versions(announcement.versions())
                .description(announcement.titleWithCves())
                .build();
        return List.of(rendering.text(".md", Medium.MARKDOWN, row.markdown()));
    }

    List<Artifact> chat() {
        requireDue();
        rendering.require(!rendering.profile().chat().isEmpty(), () -> "the profile names no chat channel");
        rendering.proceed();
        String text = rendering.template().fill(isNote ? "text-of-note" : "text", values(remarkedLink()));
        List<Artifact> messages = new ArrayList<>();
        for (String channel : rendering.profile().chat()) {
            messages.add(rendering.text("-" + FileNames.of(messages.size() + 1, channel) + ".txt", Medium.TEXT, text));
        }
        return messages;
    }

    /** What the announcements say. */
    private Map<String, String> values(String link) {
        Announcement announcement = announcement();
        Map<String, String> values = new HashMap<>();
        values.put("id", announcement.id().toString());
        values.put("num", announcement.number());
        announcement
                .cves()
                .forEach(cve -> values.merge("cves", cve.toString(), (before, next) -> before + ", " + next));
        values.computeIfAbsent(
                "cves", name -> rendering.template(ArtifactKind.ADVISORY_MAIL).fill("no-cve", Map.of()));
        values.put("title", announcement.titleWithCves());
        values.put("components", announcement.components());
        values.put("project", rendering.profile().project());
        values.put("versions", announcement.versions());
        values.put("credits", announcement.credits());
        values.put("date", announcement.date().toString());
        values.put("link", link);
        return values;
    }
}
