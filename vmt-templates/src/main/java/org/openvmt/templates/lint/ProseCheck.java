// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.advisory.ImpactProse;
import org.openvmt.templates.text.OpenSlots;
import org.openvmt.templates.text.Quoted;
import org.openvmt.templates.text.UnsafeCharacter;

/** Whether texts are filled in and show what they hold (ART-24). */
final class ProseCheck implements Check {

    private static final Pattern BLANKS = Pattern.compile("\\s++");
    /** The fields whose own checks say of whatever is no version, no score and no weakness that it is none. */
    private static final Pattern JUDGED = Pattern.compile("\\.(?:versions|score|detail)$");

    private static final Pattern PADDED = Pattern.compile("CVE-[0-9]{4}-0[0-9]{4,}");

    @Override
    public void look(Advisory advisory, Findings findings) {
        Map<String, String> prose = Fields.prose(advisory);
        prose.forEach((field, text) -> characters(field, text, findings));
        prose.forEach((field, text) -> slots(field, BLANKS.matcher(text).replaceAll(" "), findings));
        prose.forEach((field, text) -> todo(field, text, findings));
        prose.forEach((field, text) -> instructions(field, text, findings));
        Fields.entries(advisory).forEach((field, text) -> todo(field, text, findings));
        Fields.entries(advisory).forEach((field, text) -> invisible(field, text, findings));
        Stream.of(prose, Fields.entries(advisory), Fields.ids(advisory))
                .forEach(texts -> texts.forEach((field, text) -> unsettled(field, text, findings)));
    }

    /** Whether it holds what drafts put where nothing is settled; nothing else is to be said of it then. */
    static boolean isUnsettled(String text) {
        return text.contains(ImpactProse.UNSETTLED);
    }

    private static void unsettled(String field, String text, Findings findings) {
        if (isUnsettled(text)) {
            findings.add(
                    LintRule.TEXT_UNSETTLED,
                    field,
                    "holds " + Quoted.of(ImpactProse.UNSETTLED) + ", expected what was settled");
        }
    }

    private static void characters(String field, String text, Findings findings) {
        UnsafeCharacter.firstIn(text)
                .ifPresent(unsafe ->
                        findings.add(LintRule.TEXT_CHARACTER, field, "holds " + unsafe + ", expected visible text"));
    }

    /** What is harmless in prose hides a word or two from those who look for them. */
    private static void invisible(String field, String text, Findings findings) {
        UnsafeCharacter.firstInvisibleIn(text)
                .ifPresent(unsafe ->
                        findings.add(LintRule.TEXT_CHARACTER, field, "holds " + unsafe + ", expected visible text"));
    }

    private static void slots(String field, String text, Findings findings) {
        OpenSlots.slots(text)
                .forEach(slot -> findings.add(
                        LintRule.TEXT_SLOT,
                        field,
                        "holds the slot " + Quoted.of(slot) + ", expected what fills it in"));
        OpenSlots.placeholders(text)
                .forEach(name -> findings.add(
                        LintRule.TEXT_PLACEHOLDER,
                        field,
                        "holds " + Quoted.of(name) + ", expected that to be content and no slot left open"));
        OpenSlots.pendingCves(text)
                .forEach(id -> findings.add(
                        LintRule.TEXT_CVE,
                        field,
                        Quoted.of(id) + " is no CVE id, expected CVE-YYYY-N…"
                                + (PADDED.matcher(id).matches()
                                        ? " without a zero in front of more than three digits"
                                        : "")));
    }

    private static void todo(String field, String text, Findings findings) {
        if (OpenSlots.saysTodo(text)) {
            findings.add(LintRule.TEXT_TODO, field, "says \"TODO\", expected what is to stand there");
        } else if (OpenSlots.isMark(text) && !JUDGED.matcher(field).find()) {
            findings.add(
                    LintRule.TEXT_TODO, field, "says only " + Quoted.of(text) + ", expected what is to stand there");
        }
    }

    private static void instructions(String field, String text, Findings findings) {
        OpenSlots.instructions(text)
                .forEach(words -> findings.add(
                        LintRule.TEXT_SLOT,
                        field,
                        "begins with " + Quoted.of(words)
                                + ", as a template says what to write, expected what was to be written"));
    }
}
