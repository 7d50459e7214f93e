// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Locale;
import org.openvmt.core.profile.Numbering;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.templates.text.Quoted;

/** Whether the id is one that the team gives, in its own count or by a CVE id of this very advisory (ART-21). */
final class IdCheck implements Check {

    private static final String FIELD = "id";

    private final Numbering numbering;

    IdCheck(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public void look(Advisory advisory, Findings findings) {
        if (advisory.id().isEmpty()) {
            findings.add(LintRule.ID_ABSENT, FIELD, "is absent, expected " + form());
        } else if (advisory.number().isEmpty()) {
            advisory.id().filter(text -> !ProseCheck.isUnsettled(text)).ifPresent(text -> noNumber(text, findings));
        } else {
            number(advisory, advisory.number().get(), findings);
        }
    }

    private void noNumber(String text, Findings findings) {
        String sentence = Quoted.of(text) + " is no number of an advisory, expected " + form();
        String capitals = text.strip().toUpperCase(Locale.ROOT);
        if (AdvisoryId.read(capitals).isPresent()) {
            findings.add(LintRule.ID_FORM, FIELD, sentence, capitals);
        } else {
            findings.add(LintRule.ID_FORM, FIELD, sentence);
        }
    }

    private void number(Advisory advisory, AdvisoryId id, Findings findings) {
        if (!id.prefix().equals(numbering.prefix()) || (id.cve().isEmpty() && !isCounted(id))) {
            findings.add(
                    LintRule.ID_NUMBERING,
                    FIELD,
                    Quoted.of(id.toString()) + " is no number of this team, expected " + form());
        }
        id.cve()
                .filter(cve -> !CveText.of(advisory).contains(cve))
                .ifPresent(cve -> findings.add(
                        LintRule.ID_CVE,
                        FIELD,
                        Quoted.of(id.toString())
                                + " names a CVE id that is none of the vulnerabilities, expected one"));
    }

    private boolean isCounted(AdvisoryId id) {
        String withinYear = id.number().substring(id.number().indexOf('-') + 1);
        return withinYear.equals(
                String.format(Locale.ROOT, "%0" + numbering.digits() + "d", Integer.parseInt(withinYear)));
    }

    private String form() {
        return numbering.prefix() + "-YYYY-" + "N".repeat(numbering.digits()) + ", or " + numbering.prefix()
                + "- with a CVE id of the advisory behind it";
    }
}
