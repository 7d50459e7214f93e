// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.note.NoteMarkdown;
import org.openvmt.templates.text.Markdown;
import org.openvmt.templates.text.Template;
import org.openvmt.templates.text.TemplateSource;

/**
 * The security note as Markdown (ART-13). Its longer parts are Markdown already and come out as they are, but for what
 * would end their part. Process section <i>Reception</i>.
 */
public final class NoteDocument {

    private static final String NONE = "none";
    private static final String TEMPLATE = "art-13";
    private static final String TEXT = "text";

    private NoteDocument() {}

    /**
     * Writes a note.
     *
     * @param templates where the shape of a note comes from
     * @param note what it says
     * @param caseRecord its case
     * @param page where the note is to be read
     * @return a Markdown document, without a line feed at its end
     */
    public static String write(TemplateSource templates, SecurityNote note, CaseRecord caseRecord, String page) {
        return words(caseRecord).fill(Template.load(templates, TEMPLATE), TEXT, values(note, caseRecord, page));
    }

    /**
     * What the shape of a note asks for and neither note nor case has.
     *
     * @param templates where the shape of a note comes from
     * @param note what it says
     * @param caseRecord its case
     * @param page where the note is to be read
     * @return the names in words; empty if the note can go out
     */
    public static List<String> open(TemplateSource templates, SecurityNote note, CaseRecord caseRecord, String page) {
        return words(caseRecord).open(Template.load(templates, TEMPLATE), TEXT, values(note, caseRecord, page));
    }

    private static CaseWords words(CaseRecord caseRecord) {
        return CaseWords.of(caseRecord, Markdown::line);
    }

    private static Map<String, String> values(SecurityNote note, CaseRecord caseRecord, String page) {
        TeamProfile profile = caseRecord.profile();
        Map<String, String> values = new HashMap<>();
        values.put("id", note.id().map(Object::toString).orElse(profile.notes().prefix()));
        note.id().ifPresent(id -> values.put("num", CaseWords.number(id)));
        values.put("heading", NoteMarkdown.heading(note));
        values.put("title", NoteMarkdown.title(note));
        values.put("summary", NoteMarkdown.prose(note.summary()));
        values.put(
                "affected", bullets(note.affected().stream().map(Markdown::line).toList()));
        values.put("discussion", NoteMarkdown.prose(note.discussion()));
        values.put("actions", NoteMarkdown.prose(note.recommendedActions()));
        values.put("author", NoteMarkdown.author(note));
        values.put("page", "<" + page + ">");
        values.put("links", bullets(links(note.links())));
        values.put("report", inLine(links(caseRecord.issues())));
        values.put(
                "lists",
                inLine(profile.publicLists().stream()
                        .map(list -> "<" + list + ">")
                        .toList()));
        values.put("cves", inLine(note.cves().isEmpty() ? caseRecord.cves() : note.cves()));
        return values;
    }

    private static List<String> links(List<?> links) {
        return links.stream().map(link -> "<" + link + ">").toList();
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String inLine(List<?> values) {
        return values.isEmpty() ? NONE : CaseRecord.join(values, ", ");
    }
}
