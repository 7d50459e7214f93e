// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each protection that the threat model claims names a test that is there. */
class ThreatModelTest {

    @Test
    void namesATestForEachProtection() throws IOException {
        List<String> lines = Page.of("docs/threat-model.md").lines();
        List<String> rows = lines.stream()
                .skip(lines.indexOf("## What it protects against") + 1L)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| -") && !line.startsWith("| threat"))
                .toList();
        Names names = Names.ofTheProject();
        List<String> absent = new ArrayList<>();
        assertThat(rows).hasSizeGreaterThan(20);
        for (String row : rows) {
            List<String> shown = Names.in(row.substring(row.lastIndexOf(" | ", row.length() - 3)));
            assertThat(shown).as(row).isNotEmpty();
            for (String test : shown) {
                if (!names.isThere(test)) {
                    absent.add(test);
                }
            }
        }
        assertThat(absent).isEmpty();
    }
}
