// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.text.Quoted;

/** Whether the title is one. */
final class TitleCheck implements Check {

    private static final String FIELD = "title";

    @Override
    public void look(Advisory advisory, Findings findings) {
        if (advisory.title().isEmpty()) {
            findings.add(LintRule.TITLE_ABSENT, FIELD, "is absent, expected what the vulnerability is called");
        } else {
            title(advisory.title().get(), findings);
        }
        if (advisory.description().isEmpty()) {
            findings.add(LintRule.DESCRIPTION_ABSENT, "description", "is absent, expected what the vulnerability is");
        }
    }

    private static void title(String title, Findings findings) {
        String text = title.stripTrailing();
        String mended = text.substring(0, Math.max(0, text.length() - 1)).stripTrailing();
        if (text.endsWith(".") && !mended.isEmpty() && !mended.endsWith(".")) {
            findings.add(
                    LintRule.TITLE_STOP, FIELD, Quoted.of(title) + " ends with a full stop, expected none", mended);
        }
        if (!CveText.mentions(title).isEmpty()) {
            findings.add(
                    LintRule.TITLE_CVE,
                    FIELD,
                    Quoted.of(title) + " names " + CveText.mentions(title).get(0) + ", expected no CVE id");
        }
    }
}
