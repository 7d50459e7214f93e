// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.CveId;
import org.openvmt.templates.text.Quoted;

/** Whether the credits name people, each once, and the vulnerabilities that there are. */
final class CreditCheck implements Check {

    private static final Set<String> NOWHERE =
            Set.of("unknown", "none", "n/a", "-", "independent researcher (unknown)");

    @Override
    public void look(Advisory advisory, Findings findings) {
        List<Discoverer> reporters = advisory.reporters();
        if (reporters.isEmpty()) {
            findings.add(LintRule.CREDIT_ABSENT, "reporters", "is empty, expected who reported the vulnerability");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reporters.size(); i++) {
            credit(reporters.get(i), Fields.at("reporters", i), seen, findings);
        }
        reports(advisory, findings);
    }

    private static void credit(Discoverer reporter, String path, Set<String> seen, Findings findings) {
        Backticks.look(reporter.name(), path + ".name", findings);
        reporter.affiliation().ifPresent(affiliation -> {
            Backticks.look(affiliation, path + ".affiliation", findings);
            if (NOWHERE.contains(Backticks.without(affiliation).toLowerCase(Locale.ROOT))) {
                findings.add(
                        LintRule.CREDIT_AFFILIATION,
                        path + ".affiliation",
                        Quoted.of(affiliation) + " is no affiliation, expected one, or the field left out");
            }
        });
        if (!seen.add(Backticks.without(reporter.name()).toLowerCase(Locale.ROOT))) {
            findings.add(
                    LintRule.CREDIT_TWICE,
                    path + ".name",
                    Quoted.of(reporter.name()) + " is credited before, expected each person once");
        }
    }

    private static void reports(Advisory advisory, Findings findings) {
        Set<CveId> known = CveText.of(advisory);
        Set<String> noIds = advisory.vulnerabilities().stream()
                .flatMap(vulnerability -> vulnerability.id().stream())
                .filter(CveCheck::isNone)
                .collect(Collectors.toSet());
        Set<CveId> reported = new HashSet<>();
        for (int i = 0; i < advisory.reporters().size(); i++) {
            List<String> texts = advisory.reporters().get(i).reported();
            for (int j = 0; j < texts.size(); j++) {
                String field = Fields.at(Fields.at("reporters", i) + ".reported", j);
                CveCheck.form(texts.get(j), field, findings);
                if (noIds.contains(texts.get(j))) {
                    CveCheck.none(texts.get(j), field, findings);
                }
                List<CveId> ids = CveText.all(texts.get(j));
                reported.addAll(ids);
                ids.stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> findings.add(
                                LintRule.CREDIT_REPORTED,
                                field,
                                Quoted.of(id.toString()) + " is none of the vulnerabilities, expected one of them"));
            }
        }
        if (!reported.isEmpty()) {
            unreported(advisory.vulnerabilities(), reported, findings);
        }
    }

    private static void unreported(List<Vulnerability> vulnerabilities, Set<CveId> reported, Findings findings) {
        for (int i = 0; i < vulnerabilities.size(); i++) {
            String field = Fields.at("vulnerabilities", i) + ".id";
            vulnerabilities
                    .get(i)
                    .id()
                    .flatMap(CveText::read)
                    .filter(id -> !reported.contains(id))
                    .ifPresent(id -> findings.add(
                            LintRule.CREDIT_UNREPORTED,
                            field,
                            Quoted.of(id.toString()) + " is reported by nobody, expected one of the reporters to"));
        }
    }
}
