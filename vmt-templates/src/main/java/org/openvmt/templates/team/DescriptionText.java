// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;

/**
 * The wording of impact descriptions. The lines below {@code Description:} are the prose, which other artifacts carry
 * too, and whose place an author's own prose takes; its first sentence says who reported the vulnerability.
 */
final class DescriptionText {

    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Za-z -]{0,40}:.*");
    private static final Pattern PROSE_LABEL = Pattern.compile("(?i)description: *");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.)\\s+(?=[A-Z\\[$])");
    private static final Pattern ITSELF = Pattern.compile("\\$DESCRIPTION(?![A-Z_])");

    private final Wording wording;
    private final Complaints complaints;

    DescriptionText(Wording wording, Complaints complaints) {
        this.wording = wording;
        this.complaints = complaints;
    }

    void translate(List<Line> lines, Parts parts) {
        int from = start(lines);
        int to = from;
        while (to < lines.size() && !LABEL.matcher(lines.get(to).text()).matches()) {
            to++;
        }
        List<Line> prose = from == 0 ? List.of() : Line.trimmed(lines.subList(from, to));
        List<String> pieces = new ArrayList<>();
        pieces.add(wording.lines(from == 0 ? lines : lines.subList(0, from)));
        if (from > 0) {
            pieces.add("${prose}");
            wording.asked().add("prose");
            sentences(prose, parts);
        }
        if (from > 0 && to < lines.size()) {
            pieces.add("\n" + wording.lines(lines.subList(to, lines.size())));
        }
        refuseRecursion(lines);
        complaints.add(Level.NOTE, "TPL-ADDED", "gives no place to mitigation and remarks, so they follow at the end");
        pieces.add("\nMitigation: ${mitigation}\n\n${notes}");
        parts.add("description", String.join("\n", pieces));
    }

    private static int start(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (PROSE_LABEL.matcher(lines.get(i).text()).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private void sentences(List<Line> prose, Parts parts) {
        String words = paragraphs(prose);
        if (words.contains("$DESCRIPTION_CONTENT") || words.isBlank()) {
            return;
        }
        if (words.contains("...")) {
            complaints.add(
                    Level.NOTE,
                    "TPL-DOTS",
                    prose.get(0),
                    "leaves its sentences open by dots, so the built-in ones stand here");
            return;
        }
        String translated = wording.lines(prose).replaceAll("(?<!\n)\n(?!\n)", " ");
        Matcher end = SENTENCE_END.matcher(translated);
        boolean credit = end.find() && translated.substring(0, end.start()).contains("${credit");
        parts.add("reported", credit ? translated.substring(0, end.start()) : "");
        parts.add("effect", credit ? translated.substring(end.end()) : translated);
    }

    private static String paragraphs(List<Line> prose) {
        return String.join("\n", prose.stream().map(Line::text).toList());
    }

    private void refuseRecursion(List<Line> lines) {
        lines.stream()
                .filter(line -> ITSELF.matcher(line.text()).find())
                .forEach(line -> complaints.add(
                        Level.ERROR, "TPL-ITSELF", line, "asks for the description, which it is itself"));
    }
}
