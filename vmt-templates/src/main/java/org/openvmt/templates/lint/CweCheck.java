// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Classification;
import org.openvmt.templates.text.Quoted;

/** Whether a classification is a CWE id, or a chain of them from cause to effect. */
final class CweCheck implements Check {

    private static final String LIST = "CWE";
    private static final Pattern ARROW = Pattern.compile("->|\u2192");
    private static final Pattern SPELLING = Pattern.compile("CWE[-_ :]?+([1-9][0-9]{0,5}+)");

    @Override
    public void look(Advisory advisory, Findings findings) {
        for (int i = 0; i < advisory.vulnerabilities().size(); i++) {
            String field = Fields.at("vulnerabilities", i) + ".classification.detail";
            advisory.vulnerabilities()
                    .get(i)
                    .classification()
                    .filter(found -> found.type()
                            .filter(type -> !type.equalsIgnoreCase(LIST))
                            .isEmpty())
                    .flatMap(Classification::detail)
                    .filter(detail -> !detail.equals("TODO"))
                    .ifPresent(detail -> detail(detail, field, findings));
        }
    }

    private static void detail(String text, String field, Findings findings) {
        Optional<String> chain = chain(text);
        String sentence = Quoted.of(text) + " is no weakness, expected CWE-N, or a chain such as CWE-20->CWE-22";
        if (chain.isEmpty()) {
            findings.add(LintRule.CWE_FORM, field, sentence);
        } else if (!chain.get().equals(text)) {
            findings.add(LintRule.CWE_FORM, field, sentence, chain.get());
        }
    }

    private static Optional<String> chain(String text) {
        List<String> links = ARROW.splitAsStream(text.toUpperCase(Locale.ROOT) + " ")
                .map(String::strip)
                .toList();
        return links.stream().allMatch(link -> SPELLING.matcher(link).matches())
                ? Optional.of(links.stream()
                        .map(link -> SPELLING.matcher(link).replaceFirst("CWE-$1"))
                        .collect(Collectors.joining("->")))
                : Optional.empty();
    }
}
