// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.value.CveId;
import org.openvmt.templates.text.Quoted;

/** Whether texts name other CVE ids than those of the vulnerabilities; they may well mean to. */
final class ProseCveCheck implements Check {

    @Override
    public void look(Advisory advisory, Findings findings) {
        Set<CveId> known = advisory.vulnerabilities().stream()
                .flatMap(vulnerability -> vulnerability.id().stream())
                .flatMap(text -> CveText.read(text).stream())
                .collect(Collectors.toSet());
        Fields.prose(advisory)
                .forEach((field, text) -> CveText.mentions(text).stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> findings.add(
                                LintRule.PROSE_CVE,
                                field,
                                Quoted.of(id.toString())
                                        + " is none of the vulnerabilities, expected that to be meant")));
    }
}
