// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;

/** Wishes to move, invented by a generator with a fixed seed: mostly along rows, about half of them granted. */
final class Moves {

    /** How many different facts are drawn from where facts repeat. */
    static final int REPEATING = 400;

    private static final long SEED = 20_261_122L;
    private static final List<String> BRANCHES =
            List.of("agent main", "agent stable-1.11", "runtime main", "runtime stable-1.11", "shim main");
    private static final List<String> PEOPLE = List.of("Architecture Committee", "reporter");
    private static final List<String> LISTS = List.of("early@lantern.example", "packagers@lantern.example");
    private static final List<String> CHANNELS = List.of("square", "talk@lantern.example", "the index of advisories");
    private static final List<String> PARTS = List.of("affected versions", "mitigation", "title");

    private final Random random;

    private Moves(long seed) {
        this.random = new Random(seed);
    }

    /** A few hundred facts, no two alike. */
    static List<MoveFacts> few() {
        return different(REPEATING);
    }

    /** Facts of which no two are alike. */
    static List<MoveFacts> different(int count) {
        Moves moves = new Moves(SEED);
        Set<MoveFacts> different = new LinkedHashSet<>();
        while (different.size() < count) {
            different.add(moves.any());
        }
        return List.copyOf(different);
    }

    /** Facts drawn from a few hundred, each a value of its own as if it had just been read off a case. */
    static List<MoveFacts> repeating(int count) {
        List<MoveFacts> few = few();
        Random draw = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> MoveFacts.builder()
                        .from(few.get(draw.nextInt(few.size())))
                        .build())
                .toList();
    }

    /** A case, its revision and an instant for each of some wishes. */
    static List<Subject> subjects(int count) {
        Instant start = Instant.parse("2026-03-02T09:00:00Z");
        return IntStream.range(0, count)
                .mapToObj(i -> new Subject("LANTERN-" + i, i % 40, start.plusSeconds(i)))
                .toList();
    }

    private MoveFacts any() {
        TaskStatus[] all = TaskStatus.values();
        TaskStatus origin = all[random.nextInt(all.length)];
        TaskStatus target = all[random.nextInt(all.length)];
        for (int i = 0; i < 12 && !RowTable.leads(origin, target); i++) {
            origin = all[random.nextInt(all.length)];
            target = all[random.nextInt(all.length)];
        }
        boolean onTheWay = Set.of(
                        TaskStatus.CONFIRMED, TaskStatus.TRIAGED, TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                .contains(target);
        ReportClass[] classes = ReportClass.values();
        ReportClass reportClass = onTheWay && mostly() ? ReportClass.A : classes[random.nextInt(classes.length)];
        boolean back = target == TaskStatus.INCOMPLETE;
        return MoveFacts.builder()
                .origin(origin)
                .target(target)
                .privateReport(target == TaskStatus.FIX_RELEASED ? seldom() : random.nextBoolean())
                .withoutCoordinator(seldom() ? List.of("no coordinator is assigned") : List.of())
                .family(reportClass.family().name())
                .classInWords("of class " + reportClass)
                .validityConfirmed(mostly())
                .challengeOpen(back ? mostly() : seldom())
                .reclassifiedAway(seldom())
                .draftAttached(mostly())
                .reminderInPlace(mostly())
                .noteOut(seldom())
                .teamSaysNoNote(mostly())
                .reviewersSayNoNote(mostly())
                .duplicate(random.nextInt(4) == 0)
                .handedToOriginal(random.nextBoolean())
                .newInformation(mostly())
                .fixWithdrawn(random.nextBoolean())
                .fixSent(random.nextInt(4) == 0)
                .warnedPartiesTold(mostly())
                .descriptionPosted(mostly())
                .descriptionLacks(seldomOf(PARTS))
                .unapprovedBy(seldomOf(PEOPLE))
                .approvedByDrafter(seldomOf(PEOPLE))
                .cveIdsRequested(random.nextInt(3))
                .cveIdsAnswered(2)
                .cveRefused(seldom())
                .struckUntold(seldom())
                .unapprovedBranches(seldomOf(BRANCHES))
                .unmergedBranches(seldomOf(BRANCHES))
                .unnotifiedLists(seldomOf(LISTS))
                .bouncedLists(seldomOf(LISTS))
                .dateSet(mostly())
                .dateObjections(seldomOf(List.of("DATE-3: a Monday")))
                .unpublishedOn(seldomOf(CHANNELS))
                .coreReviewersSubscribed(mostly())
                .tagOffered(random.nextBoolean())
                .foreignEmbargo(seldom())
                .build();
    }

    private boolean mostly() {
        return !seldom();
    }

    private boolean seldom() {
        return random.nextInt(12) == 0;
    }

    private List<String> seldomOf(List<String> all) {
        if (mostly()) {
            return List.of();
        }
        List<String> some = new ArrayList<>();
        all.stream().filter(one -> random.nextBoolean()).forEach(some::add);
        return List.copyOf(some);
    }
}
