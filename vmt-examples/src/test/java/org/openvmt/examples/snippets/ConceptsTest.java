// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.process.Duty;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.next.NextStatus;
import org.openvmt.templates.artifact.ArtifactRefusedException;

/** What the page on concepts says of the shipped case is what the library says of it. */
class ConceptsTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));
    private static final Path CASE =
            ROOT.resolve("vmt-examples/src/main/resources/org/openvmt/examples/cases/cve-2020-2024.yaml");
    private static final VmtPolicy POLICY = VmtPolicy.of(TeamProfiles.kataContainers());

    private static CaseFile at(String instant) throws IOException {
        return Concepts.travel(CASE, Instant.parse(instant));
    }

    private static void assertShown(String output) throws IOException {
        String page = Files.readString(ROOT.resolve("docs/concepts.md"), StandardCharsets.UTF_8);
        assertThat(page).contains("```\n" + output + "\n```");
    }

    private static String lines(List<?> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Test
    void travelsInTime() throws IOException {
        assertShown(at("2020-05-15T09:32:00Z").toString());
    }

    @Test
    void refusesAMoveWithItsReason() throws IOException {
        Instant early = Instant.parse("2020-05-15T09:00:00Z");
        assertShown(lines(POLICY.move(at("2020-05-15T09:00:00Z"), TaskStatus.TRIAGED, early)
                .decision()
                .reasons()));
        Instant later = Instant.parse("2020-05-15T09:32:00Z");
        assertThat(Concepts.take(POLICY, at("2020-05-15T09:32:00Z"), later)
                        .state()
                        .status())
                .isEqualTo(TaskStatus.TRIAGED);
    }

    @Test
    void recordsWhateverHappens() throws IOException {
        CaseFile before = at("2020-05-12T14:00:00Z");
        CaseFile next = Concepts.record(before, Instant.parse("2020-05-12T14:30:00Z"));
        assertThat(next.revision()).isEqualTo(before.revision() + 1);
        assertThat(Concepts.audit(POLICY, at("2021-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void saysWhatAWayLacks() throws IOException {
        Instant now = Instant.parse("2020-05-12T10:00:00Z");
        List<NextStatus> ways = Concepts.next(POLICY, at("2020-05-12T10:00:00Z"), now);
        NextStatus confirmed = ways.stream()
                .filter(way -> way.target() == TaskStatus.CONFIRMED)
                .findFirst()
                .orElseThrow();
        assertShown(lines(confirmed.missing().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-05-11T09:12:00Z
            2020-05-12T12:00:00Z
            2020-05-15T10:00:00Z
            2020-05-18T15:30:00Z
            2020-05-22T14:45:00Z
            2020-05-28T00:30:00Z
            """)
    void widensTheExtentStepByStep(String instant) throws IOException {
        Decision<Extent> extent = Concepts.extent(POLICY, at(instant), Instant.parse(instant));
        String page = Files.readString(ROOT.resolve("docs/concepts.md"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("| " + instant + " | " + extent.outcome().widest() + " | "
                        + extent.outcome().tlp().label() + " |");
    }

    @Test
    void tellsWhyAPartyMayNotKnow() throws IOException {
        String instant = "2020-05-20T12:00:00Z";
        CaseFile then = at(instant);
        Party asker = then.party("Northfjord Cloud").orElseThrow();
        assertShown(lines(
                Concepts.mayKnow(POLICY, then, asker, Instant.parse(instant)).reasons()));
    }

    @Test
    void rendersNothingForEveryoneBeforeTheOpening() throws IOException {
        String instant = "2020-05-26T12:00:00Z";
        CaseFile then = at(instant);
        ArtifactRefusedException refusal = catchThrowableOfType(
                ArtifactRefusedException.class, () -> Concepts.advisoryMail(POLICY, then, Instant.parse(instant)));
        assertShown(lines(Objects.requireNonNull(refusal).reasons().stream()
                .map(Reason::toString)
                .toList()));
    }

    @Test
    void listsWhatIsOwedOnTheEve() throws IOException {
        String instant = "2020-05-27T23:00:00Z";
        List<Duty> open =
                Concepts.duties(POLICY, at(instant), Instant.parse(instant)).open();
        assertShown(open.stream()
                .map(duty -> duty.rule() + ": " + duty.task()
                        + duty.by().map(by -> ", by " + by).orElse(""))
                .distinct()
                .collect(Collectors.joining("\n")));
    }
}
