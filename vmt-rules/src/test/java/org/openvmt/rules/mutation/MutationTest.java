// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.proof.Proof;
import org.openvmt.rules.proof.Proof.Point;
import org.openvmt.rules.proof.Proofs;

/** Every constraint of every rule negated in turn, every consequence swapped: some answer differs from the oracle's. */
@Tag("exhaustive")
class MutationTest {

    private static final Path DESK =
            Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")), "vmt-rules/policy");

    /** Points on which a rule speaks that are tried first. */
    private static final int FIRST = 60;

    /** Of the wrong forms one in so many is tried each time; all of them are, if everything is to run. */
    private static final int THINNED = 24;

    /** One in so many points is listened to for which rules speak on it. */
    private static final int LISTENED = 10;

    /** Of the other points one in so many is tried next; what survives those is tried on all. */
    private static final int STRIDE = 41;

    /**
     * Wrong rules that the proof of their decision cannot see, and is not asked about: its oracle speaks of days, not of
     * lists that wait nor of where a search stops. The tables and tests of the decision see them.
     */
    private static final Pattern SEEN_ELSEWHERE =
            Pattern.compile("disclosure: (DATE-5: a report is opened at the hour of the window: consequence.*"
                    + "|DATE-8: a list waits for the reporter's date to come within its limit: .*"
                    + "|DATE-9: the search ends after a year: .*)");

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void catchesWrongRules(DecisionKind decision) throws IOException {
        List<Mutant> mutants = mutants(decision);
        assertCaught(
                decision,
                IntStream.iterate(0, i -> i < mutants.size(), i -> i + THINNED)
                        .mapToObj(mutants::get)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    @Tag("whole")
    void catchesEveryWrongRule(DecisionKind decision) throws IOException {
        assertCaught(decision, mutants(decision));
    }

    private static void assertCaught(DecisionKind decision, List<Mutant> mutants) {
        Sample sample = sample(decision);
        List<String> survivors = mutants.parallelStream()
                .filter(mutant -> survives(mutant, sample))
                .map(Mutant::toString)
                .sorted()
                .toList();
        System.out.println(decision.folder() + ": " + (mutants.size() - survivors.size()) + " of " + mutants.size()
                + " wrong rules caught over " + sample.points() + " points");
        assertThat(survivors).isEmpty();
    }

    private static boolean survives(Mutant mutant, Sample sample) {
        Rulebook wrong = MutantRules.of(mutant);
        return Stream.of(
                        sample.spoken().getOrDefault(mutant.rule(), List.of()).stream(),
                        sample.some().stream(),
                        asked(mutant.decision()))
                .flatMap(asked -> asked)
                .allMatch(asked -> isAsExpected(wrong, asked));
    }

    private static boolean isAsExpected(Rulebook rules, Asked asked) {
        try {
            return asked.proof()
                    .answer(rules, asked.point())
                    .equals(asked.point().expected());
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Stream<Asked> asked(DecisionKind decision) {
        return Proofs.of(decision).stream().flatMap(proof -> proof.points().map(point -> new Asked(proof, point)));
    }

    /** For each rule some of the points on which it speaks, and some of all. */
    private static Sample sample(DecisionKind decision) {
        Map<String, List<Asked>> spoken = new HashMap<>();
        List<Asked> some = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        Rulebook heard = Rulebook.shipped().listening(finding -> speakers.add(finding.source()));
        int count = 0;
        for (Asked asked : (Iterable<Asked>) asked(decision)::iterator) {
            count++;
            if (count % STRIDE == 0) {
                some.add(asked);
            }
            if (count % LISTENED != 0) {
                continue;
            }
            speakers.clear();
            asked.proof().answer(heard, asked.point());
            for (String speaker : speakers) {
                List<Asked> those = spoken.computeIfAbsent(speaker, name -> new ArrayList<>());
                if (those.size() < FIRST) {
                    those.add(asked);
                }
            }
        }
        Collections.shuffle(some, new Random(1L));
        return new Sample(spoken, some, count);
    }

    private static List<Mutant> mutants(DecisionKind decision) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        try (Stream<Path> files = Files.list(DESK.resolve(decision.folder()))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                mutants.addAll(RuleFile.read(decision, file).mutants());
            }
        }
        return mutants.stream()
                .filter(mutant -> !SEEN_ELSEWHERE.matcher(mutant.toString()).matches())
                .toList();
    }

    private record Asked(Proof proof, Point point) {}

    private record Sample(Map<String, List<Asked>> spoken, List<Asked> some, int points) {}
}
