// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Visibility;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.embargo.Stance;

/** The rules and the oracle say the same of what is owed, by whom, since when and by when. */
@org.junit.jupiter.api.Tag("long")
@net.jqwik.api.Tag("long")
class DutyOracleTest {

    private static final Path CASES = Path.of(
            Objects.requireNonNull(System.getProperty("openvmt.root")),
            "vmt-examples/src/main/resources/org/openvmt/examples/cases");

    /** What a case goes through from its receipt to its release, in the words of the happenings. */
    private static final List<CaseEvent> ROAD = Objects.requireNonNull(Happenings.WHAT.get("published"));

    /** An event, and how long after the one before it. */
    record Step(CaseEvent event, int minutes) {}

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void agreesOnEveryRevisionOfAShippedCase(Path file) throws IOException {
        CaseFile caseFile = Documents.readCase(Files.readString(file), DocumentFormat.YAML);
        TeamProfile profile =
                caseFile.profile().equals("openstack") ? TeamProfiles.openStack() : TeamProfiles.kataContainers();
        for (int revision = 1; revision <= caseFile.revision(); revision++) {
            CaseFile then = caseFile.atRevision(revision);
            for (Duration later : List.of(Duration.ZERO, Duration.ofHours(30), Duration.ofDays(20))) {
                agree(profile, then, then.lastEventAt().plus(later));
            }
        }
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void agreesOnAnyHistory(
            @ForAll("teams") TeamProfile profile,
            @ForAll Visibility visibility,
            @ForAll("histories") List<Step> steps,
            @ForAll("whenAsked") Duration asked) {
        CaseFile caseFile = Team.received(profile, visibility);
        for (Step step : steps) {
            Instant at = caseFile.lastEventAt().plus(Duration.ofMinutes(step.minutes()));
            caseFile = caseFile.record(Team.entry(at, step.event()));
        }
        Instant at = caseFile.lastEventAt().plus(asked);
        agree(profile, caseFile, at.isBefore(Team.RECEIPT) ? Team.RECEIPT : at);
    }

    /** What is asked for now may be done, and what must be done is asked for. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void asksForAnOpeningAsTheEmbargoHasIt(
            @ForAll("teams") TeamProfile profile,
            @ForAll("histories") List<Step> steps,
            @ForAll("whenAsked") Duration asked) {
        CaseFile caseFile = Team.received(profile, Visibility.PRIVATE);
        for (Step step : steps) {
            Instant at = caseFile.lastEventAt().plus(Duration.ofMinutes(step.minutes()));
            caseFile = caseFile.record(Team.entry(at, step.event()));
        }
        Instant last = caseFile.lastEventAt();
        Instant at = asked.isNegative() ? last : last.plus(asked);
        PolicyGround ground = PolicyGround.of(profile);
        Stance stance = EmbargoDecision.of(ground, caseFile, at).outcome().stance();
        boolean isAsked = DutyDecision.of(ground, caseFile, at).outcome().open().stream()
                .filter(duty -> duty.task().startsWith("open the report"))
                .anyMatch(duty -> duty.by().filter(at::isBefore).isEmpty());
        if (isAsked) {
            assertThat(stance.allowsOpening())
                    .as("%s at %s", caseFile.journal(), at)
                    .isTrue();
        } else {
            assertThat(stance).as("%s at %s", caseFile.journal(), at).isNotEqualTo(Stance.REQUIRED);
        }
    }

    private static void agree(TeamProfile profile, CaseFile caseFile, Instant at) {
        assertThat(Debts.byTheRules(profile, caseFile, at))
                .as("%s of %s at %s after %s", caseFile, profile.name(), at, caseFile.journal())
                .isEqualTo(Debts.byTheOracle(profile, caseFile, at));
    }

    @Provide
    Arbitrary<TeamProfile> teams() {
        return Arbitraries.of(Team.TERN, Team.HERON, Team.WREN);
    }

    @Provide
    Arbitrary<Duration> whenAsked() {
        return Arbitraries.integers().between(-10_000, 60_000).map(Duration::ofMinutes);
    }

    /** The road, with events left out and others strewn in. */
    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<List<Integer>> fates =
                Arbitraries.integers().between(0, 99).list().ofSize(ROAD.size() + 1);
        Arbitrary<List<CaseEvent>> strays = Arbitraries.of(List.copyOf(Happenings.WHAT.values()))
                .list()
                .ofSize(ROAD.size() + 1)
                .map(stories -> stories.stream().map(story -> story.get(0)).toList());
        Arbitrary<List<Integer>> pauses = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 90)),
                        Tuple.of(1, Arbitraries.integers().between(0, 6_000)))
                .list()
                .ofSize(2 * ROAD.size() + 2);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, ROAD.size());
        return Combinators.combine(fates, strays, pauses, lengths).as(DutyOracleTest::mix);
    }

    private static List<Step> mix(List<Integer> fates, List<CaseEvent> strays, List<Integer> pauses, int length) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            int fate = fates.get(i);
            if (fate >= 12 && i < length) {
                steps.add(new Step(ROAD.get(i), pauses.get(2 * i)));
            }
            if (fate < 6 || fate >= 80) {
                steps.add(new Step(strays.get(i), pauses.get(2 * i + 1)));
            }
        }
        return steps;
    }
}
