// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.decision.Reason;

class ReadmeTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));
    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\\n(.*?)```");

    private static final String CASE = """
            id: R-1
            profile: kata-containers
            report:
              title: a title
              components: [runtime]
              reporters: [{name: Ann}]
              description: a description
            people: [{name: Cora, role: vmt-member}]
            journal:
              - {at: 2026-03-02T08:00:00Z, by: Ann, as: reporter, event: {kind: received, visibility: private}}
              - {at: 2026-03-02T08:10:00Z, by: Cora, as: vmt-member, event: {kind: coordinator-assigned, coordinator: Cora}}
              - {at: 2026-03-02T08:20:00Z, by: Cora, as: coordinator, event: {kind: reminder-placed}}
              - {at: 2026-03-02T08:30:00Z, by: Cora, as: coordinator, event: {kind: draft-attached, revision: 1}}
              - {at: 2026-03-02T08:40:00Z, by: Cora, as: coordinator, event: {kind: validity-confirmed}}
              - {at: 2026-03-02T08:50:00Z, by: Cora, as: coordinator, event: {kind: classified, report-class: A}}
              - {at: 2026-03-02T09:00:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: Confirmed, rule: TR-02}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void showsOnlyCodeThatCompiles() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String source = Files.readString(
                ROOT.resolve("vmt-examples/src/main/java/org/openvmt/examples/snippets/FirstMove.java"));
        List<String> lines = SNIPPET.matcher(readme)
                .results()
                .map((MatchResult snippet) -> snippet.group(1))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(source).contains(line));
    }

    @Test
    void showsTheAnswerThatTheFirstExampleGives() throws IOException {
        List<Reason> reasons = FirstMove.reasons(caseFile(), Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(reasons).hasSize(1);
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("\n" + reasons.get(0) + "\n");
    }

    @Test
    void rendersWhatTheSecondExampleSays() throws IOException {
        assertThat(FirstMove.reminder(caseFile(), Instant.parse("2026-03-02T10:00:00Z")))
                .hasSize(1);
    }

    @Test
    void tellsWhatTheThirdExampleSays() throws IOException {
        assertThat(FirstMove.overdue(caseFile(), Instant.parse("2026-03-10T10:00:00Z")))
                .isEmpty();
        assertThat(FirstMove.overdue(caseFile(), Instant.parse("2026-03-20T10:00:00Z")))
                .anySatisfy(line -> assertThat(line).startsWith("DU-34: ").endsWith(", due by 2026-03-16T08:00:00Z"));
    }

    private Path caseFile() throws IOException {
        return Files.writeString(folder.resolve("case.yaml"), CASE);
    }
}
