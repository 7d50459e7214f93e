// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;

/** Ids that are meant by what stands in a field, though it is misspelled or holds more than one id. */
class MeantCvesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cve-2026-1111                | CVE-2026-1111 | LINT-CVE-FORM
            CVE-2026-1111, CVE-2026-2222 | CVE-2026-2222 | LINT-CVE-NONE
            CVE-2026-1111 - only nova    | CVE-2026-1111 | LINT-CVE-NONE
            CVE-2026-1111                | CVE-2026-2222 | LINT-CREDIT-REPORTED LINT-CREDIT-UNREPORTED LINT-ID-CVE
            cve-2026-1111                | CVE-2026-2222 | LINT-CREDIT-REPORTED LINT-CREDIT-UNREPORTED LINT-CVE-FORM LINT-ID-CVE
            """)
    void comparesWithTheIdsThatAreMeant(String written, String meant, String ids) {
        Advisory advisory = SomeAdvisory.kata()
                .id("KCSA-" + meant)
                .vulnerabilities(
                        List.of(SomeAdvisory.vulnerability().id(written).build()))
                .reporters(List.of(SomeAdvisory.reporter("Ada", meant).build()))
                .build();

        assertThat(AdvisoryLinter.of(TeamProfiles.kataContainers()).lint(advisory).stream()
                        .map(Finding::id)
                        .filter(id -> id.matches("LINT-(?:CVE|CREDIT|ID).*"))
                        .sorted())
                .containsExactly(ids.split(" "));
    }
}
