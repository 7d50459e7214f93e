// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;

class LintRuleTest {

    private static final AdvisoryLinter LINTER = AdvisoryLinter.of(TeamProfiles.kataContainers());

    @ParameterizedTest
    @EnumSource
    void isFoundWhereItIsBroken(LintRule rule) {
        Broken broken = Broken.by(rule);
        List<Finding> found = LINTER.lint(broken.advisory()).stream()
                .filter(finding -> finding.id().equals(rule.id()))
                .toList();

        assertThat(found).as(rule.id()).hasSize(1);
        assertThat(found.get(0).field()).isEqualTo(broken.field());
        assertThat(found.get(0).level()).isEqualTo(rule.level());
        assertThat(found.get(0).mended()).isEqualTo(broken.mended());
        assertThat(found.get(0).sentence()).matches("[\"a-z].*expected.*");
        assertThat(found.get(0).toString()).doesNotContain(found.get(0).sentence());
    }

    @ParameterizedTest
    @EnumSource
    void isGoneOnceItIsMended(LintRule rule) {
        Broken broken = Broken.by(rule);
        List<Finding> after = LINTER.lint(LINTER.mend(broken.advisory()));

        assertThat(after).filteredOn(finding -> finding.mended().isPresent()).isEmpty();
        assertThat(after.stream().anyMatch(finding -> finding.id().equals(rule.id())))
                .isEqualTo(broken.mended().isEmpty());
    }

    @Test
    void mendsNoVersionAway() {
        Advisory advisory = SomeAdvisory.kata()
                .affected(List.of(SomeAdvisory.product("runtime", "Before v1.11.5, v1.12.0")))
                .build();

        assertThat(LINTER.mend(advisory)
                        .affected()
                        .get(0)
                        .versions()
                        .orElseThrow()
                        .text())
                .isEqualTo("Before v1.11.5, v1.12.0");
    }

    @Test
    void standsInTheTableForReaders() throws IOException {
        Path readme = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")), "vmt-templates", "README.md");
        List<String> rows = Files.readAllLines(readme, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| `LINT-"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(LintRule.values())
                        .map(rule -> "| `" + rule.id() + "` | " + rule.level() + " | " + rule.meaning() + " |")
                        .toList());
    }
}
