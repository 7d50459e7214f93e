// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.Ideal;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.next.MissingFact.Kind;

@Tag("long")
class SmallestSetTest {

    private static final Subject SUBJECT = new Subject("T-1", 1, Instant.EPOCH);
    private static final List<String> FAMILIES = List.of("none", "A", "B", "C", "D", "E", "Y", "Z");
    private static final int ROUNDS = 6;

    @Test
    void grantsWithAllOfThemAndNotWithoutAny() {
        Random random = new Random(20261122L);
        Set<TaskStatus> met = EnumSet.noneOf(TaskStatus.class);
        for (TaskStatus origin : TaskStatus.values()) {
            for (TaskStatus target : TaskStatus.values()) {
                for (int round = 0; round < ROUNDS; round++) {
                    MoveFacts facts = facts(origin, target, random);
                    SmallestSet.of(Rulebook.shipped(), facts).ifPresent(missing -> {
                        met.add(target);
                        assertThat(isGranted(added(facts, missing)))
                                .as("%s with %s", facts, missing)
                                .isTrue();
                        for (MissingFact left : missing) {
                            List<MissingFact> others = new ArrayList<>(missing);
                            others.remove(left);
                            assertThat(isGranted(added(facts, others)))
                                    .as("%s with %s but %s", facts, missing, left)
                                    .isFalse();
                        }
                    });
                }
            }
        }
        assertThat(met).isEqualTo(EnumSet.complementOf(EnumSet.of(TaskStatus.NEW)));
    }

    @Test
    void findsNoneSmallerByTryingAll() {
        Random random = new Random(3L);
        int small = 0;
        for (int i = 0; i < 100; i++) {
            TaskStatus[] all = TaskStatus.values();
            MoveFacts facts = facts(all[random.nextInt(all.length)], all[random.nextInt(all.length)], random);
            Optional<List<MissingFact>> missing = SmallestSet.of(Rulebook.shipped(), facts);
            int below = Math.min(missing.map(List::size).orElse(3), 3);
            small += missing.isPresent() && below > 0 ? 1 : 0;
            assertThat(anyGranted(facts, FactChange.candidates(facts), 0, below - 1))
                    .as("%s with fewer than %s", facts, missing)
                    .isFalse();
        }
        assertThat(small).isGreaterThan(10);
    }

    @Test
    void neverOpensAReportToGetAroundAGuard() {
        MoveFacts facts = ideal(TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                .unnotifiedLists(List.of("a@example.org", "b@example.org"))
                .unapprovedBranches(List.of("runtime main"))
                .dateSet(false)
                .build();
        assertThat(SmallestSet.of(Rulebook.shipped(), facts).orElseThrow())
                .containsExactly(
                        new MissingFact(Kind.PATCH_APPROVED, "runtime main"),
                        new MissingFact(Kind.DATE_SET, ""),
                        new MissingFact(Kind.LIST_NOTIFIED, "a@example.org"),
                        new MissingFact(Kind.LIST_NOTIFIED, "b@example.org"));
    }

    @Test
    void asksForTheOpeningWhereTheReleaseDoes() {
        MoveFacts facts = ideal(TaskStatus.FIX_COMMITTED, TaskStatus.FIX_RELEASED)
                .unpublishedOn(List.of("oss-security@example.org"))
                .build();
        assertThat(SmallestSet.of(Rulebook.shipped(), facts).orElseThrow())
                .containsExactly(
                        new MissingFact(Kind.OPENED, ""), new MissingFact(Kind.PUBLISHED, "oss-security@example.org"));
    }

    /** A warning cannot be taken back; what it was about can. */
    @ParameterizedTest
    @EnumSource(names = {"TRIAGED", "IN_PROGRESS", "FIX_COMMITTED"})
    void withdrawsTheFixThatWarnedPartiesHaveAndTellsThem(TaskStatus status) {
        MoveFacts challenged = ideal(status, TaskStatus.INCOMPLETE)
                .challengeOpen(true)
                .fixSent(true)
                .build();
        assertThat(SmallestSet.of(Rulebook.shipped(), challenged).orElseThrow())
                .containsExactly(
                        new MissingFact(Kind.FIX_WITHDRAWN, ""), new MissingFact(Kind.WARNED_PARTIES_TOLD, ""));
    }

    @Test
    void asksTheRulesAFewTimesForEachBranch() {
        List<String> branches =
                IntStream.range(0, 40).mapToObj(i -> "runtime stable-1." + i).toList();
        MoveFacts facts = ideal(TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                .unapprovedBranches(branches)
                .build();
        AtomicInteger findings = new AtomicInteger();
        Rulebook counted = Rulebook.shipped().listening(finding -> findings.incrementAndGet());
        assertThat(SmallestSet.of(counted, facts).orElseThrow()).hasSize(branches.size());
        assertThat(findings).hasValueLessThan(400_000);
    }

    @Test
    void findsNothingWhereNoRowLeads() {
        assertThat(SmallestSet.of(
                        Rulebook.shipped(),
                        ideal(TaskStatus.FIX_RELEASED, TaskStatus.NEW).build()))
                .isEmpty();
    }

    private static boolean anyGranted(MoveFacts facts, List<MissingFact> candidates, int from, int depth) {
        if (depth < 0) {
            return false;
        }
        if (MoveDecision.against(Rulebook.shipped(), facts).stream().anyMatch(List::isEmpty)) {
            return true;
        }
        for (int i = from; i < candidates.size(); i++) {
            if (anyGranted(candidates.get(i).addTo(facts), candidates, i + 1, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGranted(MoveFacts facts) {
        return MoveDecision.of(Rulebook.shipped(), facts, SUBJECT).isGranted();
    }

    private static MoveFacts added(MoveFacts facts, List<MissingFact> missing) {
        MoveFacts more = facts;
        for (MissingFact fact : missing) {
            more = fact.addTo(more);
        }
        return more;
    }

    private static MoveFacts facts(TaskStatus origin, TaskStatus target, Random random) {
        boolean posted = random.nextBoolean();
        String family = FAMILIES.get(random.nextInt(FAMILIES.size()));
        return ideal(origin, target)
                .family(family)
                .classInWords("of class " + family)
                .privateReport(random.nextBoolean())
                .withoutCoordinator(some(random, "no coordinator is assigned"))
                .validityConfirmed(random.nextBoolean())
                .challengeOpen(random.nextInt(4) == 0)
                .reclassifiedAway(!family.equals("A") && random.nextInt(4) == 0)
                .draftAttached(random.nextBoolean())
                .reminderInPlace(random.nextBoolean())
                .noteOut(random.nextInt(4) == 0)
                .descriptionPosted(posted)
                .descriptionLacks(posted ? some(random, "title", "impact") : List.of())
                .unapprovedBy(some(random, "the reporter", "the AC"))
                .approvedByDrafter(some(random, "the AC"))
                .cveIdsAnswered(random.nextInt(2))
                .cveIdsRequested(random.nextInt(3))
                .fixSent(random.nextInt(3) == 0)
                .unapprovedBranches(some(random, "runtime main", "runtime stable-1.11"))
                .unmergedBranches(some(random, "runtime main"))
                .unnotifiedLists(some(random, "a@example.org"))
                .bouncedLists(some(random, "b@example.org"))
                .dateSet(random.nextBoolean())
                .dateObjections(some(random, "DATE-3: not on a Friday"))
                .unpublishedOn(some(random, "c@example.org", "the index of advisories"))
                .build();
    }

    private static List<String> some(Random random, String... items) {
        return List.of(items).stream().filter(item -> random.nextBoolean()).toList();
    }

    private static MoveFacts.Builder ideal(TaskStatus origin, TaskStatus target) {
        return Ideal.base(origin, target, true, "A");
    }
}
