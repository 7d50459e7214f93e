// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;

@Tag("exhaustive")
class PolicyVerifierTest {

    @Test
    void findsTheProcessSound() {
        PolicyReport report = PolicyVerifier.verify(PolicyGround.of(TeamProfiles.kataContainers()));
        assertThat(report.flaws()).as(report.toString()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.toString()).endsWith("sound");
        assertThat(report.inputs()).containsOnlyKeys(DecisionKind.values());
        assertThat(report.inputs())
                .hasEntrySatisfying(
                        DecisionKind.TRANSITIONS, inputs -> assertThat(inputs).isGreaterThan(50_000));
    }

    @Test
    void listsTheHeadingsOfTheWrittenProcess() throws Exception {
        Path text = Path.of(Objects.requireNonNull(System.getProperty("openvmt.shared")), "spec/vmt-process.md");
        Assumptions.assumeTrue(Files.isRegularFile(text), "the text of the process is not beside the project");
        Set<String> headings = Files.readAllLines(text).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replace("#", "").strip())
                .collect(Collectors.toSet());
        assertThat(headings).containsAll(Citations.sections());
    }
}
