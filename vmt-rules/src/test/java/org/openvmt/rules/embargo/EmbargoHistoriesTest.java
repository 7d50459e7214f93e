// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.oracle.EmbargoOracle;
import org.openvmt.rules.oracle.EmbargoOracle.Situation;
import org.openvmt.rules.oracle.EmbargoReading;
import org.openvmt.rules.proof.EmbargoProof;

/** Random histories of both shipped teams. */
@Tag("long")
class EmbargoHistoriesTest {

    /** The end of the fortnight and of the longest embargo to the second, just after, and all between. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofHours(15),
            Duration.ofDays(2),
            Duration.ofDays(14),
            Duration.ofDays(90));

    record Step(Duration pause, int word) {}

    @Property(tries = 1000)
    void agreeWithThePlainReadingOfTheProcess(
            @ForAll boolean openStack, @ForAll("steps") List<Step> steps, @ForAll("pauses") Duration pause) {
        PolicyGround ground = ground(openStack);
        CaseFile caseFile = caseFile(ground.profile(), steps);
        Instant at = caseFile.lastEventAt().plus(pause);
        Situation situation = EmbargoReading.situation(caseFile, ground.profile(), at);
        assertThat(EmbargoProof.read(EmbargoDecision.of(ground, caseFile, at)))
                .isEqualTo(EmbargoOracle.answer(situation));
    }

    @Property(tries = 1000)
    void allowWhatTheAuditAcceptsAndNothingElse(
            @ForAll boolean openStack, @ForAll("steps") List<Step> steps, @ForAll("pauses") Duration pause) {
        PolicyGround ground = ground(openStack);
        CaseFile caseFile = caseFile(ground.profile(), steps);
        Instant at = caseFile.lastEventAt().plus(pause);
        Decision<EmbargoAnswer> decision = EmbargoDecision.of(ground, caseFile, at);
        boolean accepted = Stream.of(Ground.values())
                .map(reason -> EmbargoHappenings.entry(at, new Opened(reason)))
                .anyMatch(entry -> DeedDecision.refusal(ground, caseFile, entry).isEmpty());
        assertThat(decision.outcome().stance().allowsOpening())
                .as(caseFile.journal() + " at " + at + ": " + decision)
                .isEqualTo(accepted);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        int words = new EmbargoHappenings(TeamProfiles.openStack()).words().size();
        return Combinators.combine(pauses(), Arbitraries.integers().between(0, words - 1))
                .as(Step::new)
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<Duration> pauses() {
        return Arbitraries.of(PAUSES);
    }

    private static PolicyGround ground(boolean openStack) {
        return PolicyGround.of(openStack ? TeamProfiles.openStack() : TeamProfiles.kataContainers());
    }

    private static CaseFile caseFile(TeamProfile profile, List<Step> steps) {
        EmbargoHappenings happenings = new EmbargoHappenings(profile);
        CaseFile caseFile = happenings.received();
        for (Step step : steps) {
            Instant at = caseFile.lastEventAt().plus(step.pause());
            caseFile = happenings.with(caseFile, at, happenings.words().get(step.word()));
        }
        return caseFile;
    }
}
