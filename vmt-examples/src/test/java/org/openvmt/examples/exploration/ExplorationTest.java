// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * Goes through every situation that a case can come to, and finds none that the process forbids.
 *
 * <p>What the process makes as a matter of course is gone through in every order, together with any one turn at any
 * point: an event at the wrong time, a challenge, a leak, a withdrawal and so on. What answers a turn is a matter of
 * course again, such as the decision after a leak or the telling after a withdrawal. Random histories take any number
 * of turns.
 */
@Tag("exhaustive")
class ExplorationTest {

    private static final int NO_TURN = 0;
    private static final int ONE_TURN = 1;
    private static final int TWO_EVENTS = 2;

    @Test
    void findsNothingForbiddenInPrivateCasesOfKataContainersWithoutATurn() {
        assertSoundWithoutATurn(Team.kataContainers(), Visibility.PRIVATE);
    }

    @Test
    @Tag("whole")
    void findsNothingForbiddenInPrivateCasesOfKataContainers() {
        Exploration explored = explore(Team.kataContainers(), Visibility.PRIVATE, ONE_TURN);

        assertSound(explored);
        assertThat(explored.states()).isGreaterThan(40_000);
        assertThat(explored.transitions()).isGreaterThan(200_000);
        assertThat(explored.statuses()).isEqualTo(EnumSet.allOf(TaskStatus.class));
    }

    @Test
    void findsNothingForbiddenInPublicCasesOfKataContainersWithoutATurn() {
        assertSoundWithoutATurn(Team.kataContainers(), Visibility.PUBLIC);
    }

    @Test
    @Tag("whole")
    void findsNothingForbiddenInPublicCasesOfKataContainers() {
        Exploration explored = explore(Team.kataContainers(), Visibility.PUBLIC, ONE_TURN);

        assertSound(explored);
        assertThat(explored.states()).isGreaterThan(30_000);
        assertThat(explored.transitions()).isGreaterThan(150_000);
        assertThat(explored.statuses()).isEqualTo(EnumSet.allOf(TaskStatus.class));
    }

    @Test
    void findsNothingForbiddenInPrivateCasesOfOpenStack() {
        assertSoundWithoutATurn(Team.openStack(), Visibility.PRIVATE);
    }

    /** Where nothing is private, the two profiles ask for the same. */
    @Test
    void findsNothingForbiddenInPublicCasesOfOpenStack() {
        assertSoundWithoutATurn(Team.openStack(), Visibility.PUBLIC);
    }

    @Test
    void holdsWhateverIsRecordedInPrivateCases() {
        assertLawlessly(Team.kataContainers(), Visibility.PRIVATE, 0, 18);
    }

    @Test
    void holdsWhateverIsRecordedInPublicCases() {
        assertLawlessly(Team.openStack(), Visibility.PUBLIC, 12, Road.length() - 1);
    }

    @Test
    @Tag("whole")
    void holdsWhateverIsRecordedAtFourPlaces() {
        for (Visibility visibility : Visibility.values()) {
            assertLawlessly(Team.kataContainers(), visibility, 0, 12, 18, Road.length() - 1);
            assertLawlessly(Team.openStack(), visibility, 0, 12, 18, Road.length() - 1);
        }
    }

    /** Every kind of event there is, but for the receipt and the moves, which the worlds make themselves. */
    @Test
    void doesEverythingThatCanBeDone() {
        Moment moment = Road.after(0, Team.kataContainers(), Visibility.PRIVATE);
        Set<Class<?>> done = Deed.all().stream()
                .map(deed -> deed.event().apply(moment).getClass())
                .collect(Collectors.toSet());

        assertThat(kinds(CaseEvent.class).filter(kind -> kind != Received.class && kind != StatusChanged.class))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(done).contains(kind));
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return Modifier.isFinal(kind.getModifiers())
                ? Stream.of(kind)
                : Stream.of(kind.getPermittedSubclasses()).flatMap(ExplorationTest::kinds);
    }

    /** Any two events, right or wrong, at places of the straight road. */
    private static void assertLawlessly(Team team, Visibility visibility, int... places) {
        Moment[] starts = IntStream.of(places)
                .mapToObj(steps -> Road.after(steps, team, visibility))
                .toArray(Moment[]::new);
        Exploration explored = new Exploration(team, World.LAWLESS, TWO_EVENTS).from(starts);

        report(explored, team, visibility);
        assertThat(explored.broken()).isEmpty();
        assertThat(explored.states()).isGreaterThan(2_000);
    }

    private static void assertSoundWithoutATurn(Team team, Visibility visibility) {
        Exploration explored = explore(team, visibility, NO_TURN);

        assertSound(explored);
        assertThat(explored.states()).isGreaterThan(500);
        assertThat(explored.statuses()).isEqualTo(EnumSet.allOf(TaskStatus.class));
    }

    private static Exploration explore(Team team, Visibility visibility, int turns) {
        Exploration explored = new Exploration(team, World.OBEYING, turns).from(Road.after(0, team, visibility));
        report(explored, team, visibility);
        return explored;
    }

    private static void assertSound(Exploration explored) {
        assertThat(explored.broken()).isEmpty();
        assertThat(explored.deadEnds()).isEmpty();
    }

    @SuppressWarnings("SystemOut") // the figures are what a reader of the build wants to know
    private static void report(Exploration explored, Team team, Visibility visibility) {
        System.out.println("explored " + team.profile().name() + ", " + visibility + ": " + explored);
    }
}
