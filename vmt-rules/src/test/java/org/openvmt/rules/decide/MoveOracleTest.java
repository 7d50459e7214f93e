// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveOracle.Situation;
import org.openvmt.rules.fact.MoveFacts;

/** The rules on moves agree with the plain reading of the process. */
class MoveOracleTest {

    private static final String FAMILIES = "ABCDEYZn";

    /** Every pair of statuses and every class, with facts mostly in order, so that grants are met as well as refusals. */
    @Test
    void agreesForEveryPairOfStatusesAndClass() {
        Random facts = new Random(20201203L);
        Map<TaskStatus, Integer> granted = new EnumMap<>(TaskStatus.class);
        for (TaskStatus from : TaskStatus.values()) {
            for (TaskStatus to : TaskStatus.values()) {
                for (int family = 0; family < FAMILIES.length(); family++) {
                    for (int i = 0; i < 48; i++) {
                        boolean isPrivate = i % 2 == 0;
                        Situation situation =
                                situation(from, to, isPrivate, FAMILIES.charAt(family), mostlyTrue(facts));
                        boolean grant = MoveOracle.grants(situation);
                        assertThat(Ideal.decide(facts(situation)).isGranted())
                                .as(situation.toString())
                                .isEqualTo(grant);
                        granted.merge(to, grant ? 1 : 0, Integer::sum);
                    }
                }
            }
        }
        assertThat(granted.get(TaskStatus.NEW)).isZero();
        granted.remove(TaskStatus.NEW);
        assertThat(granted.values()).allMatch(count -> count > 0);
    }

    @Property(tries = 3000)
    void agreesForAnyFacts(
            @ForAll TaskStatus from, @ForAll TaskStatus to, @ForAll boolean isPrivate, @ForAll int bits) {
        char family = FAMILIES.charAt(Math.floorMod(bits >>> 24, FAMILIES.length()));
        Situation situation = situation(from, to, isPrivate, family, bits);
        assertThat(Ideal.decide(facts(situation)).isGranted()).isEqualTo(MoveOracle.grants(situation));
    }

    private static int mostlyTrue(Random random) {
        int bits = 0;
        for (int i = 0; i < 3; i++) {
            bits |= random.nextInt();
        }
        return bits;
    }

    private static Situation situation(TaskStatus from, TaskStatus to, boolean isPrivate, char family, int bits) {
        boolean[] bit = new boolean[24];
        for (int i = 0; i < bit.length; i++) {
            bit[i] = (bits >>> i & 1) == 1;
        }
        return new Situation(
                from, to, isPrivate, family, bit[0], bit[1], !bit[2], !bit[3], bit[4], bit[5], !bit[6], bit[7], bit[8],
                bit[9], bit[10], bit[11], !bit[12], bit[13], bit[14], bit[15], bit[16], bit[17], bit[18], bit[19],
                bit[20], bit[21]);
    }

    private static MoveFacts facts(Situation s) {
        String family = s.family() == 'n' ? "none" : String.valueOf(s.family());
        return Ideal.base(s.from(), s.to(), s.isPrivate(), family)
                .withoutCoordinator(s.coordinator() ? List.of() : List.of("nobody"))
                .validityConfirmed(s.valid())
                .challengeOpen(s.challenged())
                .reclassifiedAway(s.reclassified())
                .draftAttached(s.draft())
                .reminderInPlace(s.reminder())
                .noteOut(s.noteOut())
                .teamSaysNoNote(s.teamSaysNo())
                .reviewersSayNoNote(s.reviewersSayNo())
                .duplicate(s.duplicate())
                .newInformation(s.news())
                .fixWithdrawn(s.withdrawn())
                .anyoneWarned(s.warned())
                .warnedPartiesTold(s.told())
                .descriptionPosted(s.described())
                .unapprovedBy(s.approved() ? List.of() : List.of("the reporter"))
                .cveIdsRequested(s.cveSettled() ? 1 : 2)
                .unapprovedBranches(s.patched() ? List.of() : List.of("runtime main"))
                .unnotifiedLists(s.notified() ? List.of() : List.of("a@example.org"))
                .dateSet(s.dated())
                .unpublishedOn(s.published() ? List.of() : List.of("a@example.org"))
                .unmergedBranches(s.merged() ? List.of() : List.of("runtime main"))
                .build();
    }
}
