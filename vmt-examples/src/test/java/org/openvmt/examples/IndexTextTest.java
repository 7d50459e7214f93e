// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with an index of advisories, and advisories that hold such a table. */
class IndexTextTest {

    private static final String TABLE =
            "| Date | Id | Versions | What |\n|---|---|---|---|\n| 2031-03-01 | [KCSA-2031-02](b.md) | all | Two |\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "# Advisories\n\n%s",
                "# Advisories\n\n## Issues\n\nSee there.\n\n## Reporters\n\n%s",
                "# Advisories\n\nreporters: see each advisory\n\n%s\n## Notes\n\nNone.\n",
            })
    void isAPageWithTheTable(String shape) {
        assertThat(IndexText.of(shape.formatted(TABLE))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: KCSA-2031-03\n\ndescription: As in\n\n%s",
                "description: As in\n\n%s\nnotes:\n  - None.\n\nreproduce:\n  - Open it.\n",
                "vulnerabilities:\n  - cve-id: CVE-2031-1111\n\ndescription: As in\n\n%s",
                "# Advisories\n\nNone so far.\n",
            })
    void isNoAdvisoryAndNoOtherPage(String shape) {
        assertThat(IndexText.of(shape.formatted(TABLE))).isEmpty();
    }
}
