// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.templates.text.Quoted;

/** Whether the vulnerabilities have CVE ids, each once and leading to itself (ART-21, ART-24). */
final class CveCheck implements Check {

    private static final String LIST = "vulnerabilities";
    private static final Pattern IN_LINK = Pattern.compile("(?<![0-9])(?:1999|2[0-9]{3})-[0-9]{4,19}+");

    @Override
    public void look(Advisory advisory, Findings findings) {
        List<Vulnerability> vulnerabilities = advisory.vulnerabilities();
        if (vulnerabilities.isEmpty()) {
            findings.add(LintRule.CVE_ABSENT, LIST, "is empty, expected a CVE id");
        }
        Set<CveId> seen = new HashSet<>();
        for (int i = 0; i < vulnerabilities.size(); i++) {
            String field = Fields.at(LIST, i) + ".id";
            Optional<String> text = vulnerabilities.get(i).id();
            if (text.isEmpty()) {
                findings.add(LintRule.CVE_ABSENT, field, "is absent, expected a CVE id");
            } else {
                id(text.get(), field, seen, findings);
                vulnerabilities.get(i).link().ifPresent(link -> link(text.get(), link, field, findings));
            }
        }
    }

    /** What is spelled otherwise than the list does; {@code CVE-2026-pending} is none at all. */
    static void form(String text, String field, Findings findings) {
        Optional<CveId> id = CveText.read(text);
        if (id.isEmpty() && CveText.isMeantAsOne(text)) {
            none(text, field, findings);
        }
        id.map(CveId::toString)
                .filter(mended -> !mended.equals(text))
                .ifPresent(mended -> findings.add(
                        LintRule.CVE_FORM, field, Quoted.of(text) + " is misspelled, expected " + mended, mended));
    }

    /** Whether a text that is not even meant as an id stands where one is expected, as {@code PENDING} does. */
    static boolean isNone(String text) {
        return CveText.read(text).isEmpty() && !CveText.isMeantAsOne(text) && !ProseCheck.isUnsettled(text);
    }

    static void none(String text, String field, Findings findings) {
        findings.add(LintRule.CVE_NONE, field, Quoted.of(text) + " is no CVE id, expected CVE-YYYY-N…");
    }

    private static void id(String text, String field, Set<CveId> seen, Findings findings) {
        form(text, field, findings);
        Optional<CveId> id = CveText.read(text);
        if (isNone(text)) {
            none(text, field, findings);
        }
        id.filter(found -> !seen.add(found))
                .ifPresent(found -> findings.add(
                        LintRule.CVE_TWICE, field, Quoted.of(text) + " stands before, expected each CVE id once"));
    }

    private static void link(String text, Link link, String field, Findings findings) {
        List<String> named = IN_LINK.matcher(link.toString())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        boolean other = CveText.read(text)
                .map(id -> id.toString().substring("CVE-".length()))
                .filter(number -> !named.isEmpty() && !named.contains(number))
                .isPresent();
        if (other) {
            findings.add(
                    LintRule.CVE_LINK,
                    field,
                    Quoted.of(text) + " links to " + Quoted.of(link.toString()) + ", expected a page of the same id");
        }
    }
}
