// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.privately;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoEnded;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoRecorded;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.DisclosureEvent.Indexed;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.StakeholderAdded;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

class DisclosureStateTest {

    private static final Instant FIRST = Instant.parse("2026-01-08T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-01-15T00:00:00Z");
    private static final MailAddress DISTROS = MailAddress.parse("linux-distros@vs.openwall.org");
    private static final MailAddress NOTICE = MailAddress.parse("embargo-notice@lists.katacontainers.io");
    private static final DateSet SET = new DateSet(FIRST);
    private static final DateMoved MOVED = new DateMoved(SECOND, "the fix is late");

    private static DisclosureState after(CaseEvent... events) {
        return privately(events).state().disclosure();
    }

    private static Bounced bounced(MailAddress list) {
        return new Bounced(list, "no [vs] in the subject");
    }

    @Test
    void knowsNothingAtFirst() {
        DisclosureState state = after();
        assertThat(state.date()).isEmpty();
        assertThat(state.dateDecidedAt()).isEmpty();
        assertThat(state.notified()).isEmpty();
        assertThat(state.firstNotified()).isEmpty();
        assertThat(state.bounced()).isEmpty();
        assertThat(state.anyoneWarned()).isFalse();
        assertThat(state.roundBegan()).isEmpty();
        assertThat(state.leakedAt()).isEmpty();
        assertThat(state.opened()).isEmpty();
        assertThat(state.openedAt()).isEmpty();
        assertThat(state.indexedAt()).isEmpty();
        assertThat(state.decision()).isEmpty();
    }

    @Test
    void holdsTheDateThatWasDecidedLast() {
        assertThat(after(SET).date()).hasValue(FIRST);
        assertThat(after(SET).dateDecidedAt()).hasValue(hour(1));
        assertThat(after(SET, MOVED).date()).hasValue(SECOND);
        assertThat(after(SET, MOVED).dateDecidedAt()).hasValue(hour(2));
    }

    @Test
    void knowsWhenEachListWasNotified() {
        DisclosureState state = after(SET, new Notified(DISTROS), new Notified(NOTICE));
        assertThat(state.notified()).isEqualTo(Map.of(DISTROS, hour(2), NOTICE, hour(3)));
        assertThat(state.firstNotified()).isEqualTo(state.notified());
        assertThat(state.roundBegan()).hasValue(hour(2));
        assertThat(state.anyoneWarned()).isTrue();
    }

    /** DATE-11: a moved date makes notifications stale; caps count from the first. */
    @Test
    void forgetsNotificationsOfAMovedDateButNotTheFirstOnes() {
        DisclosureState moved = after(SET, new Notified(DISTROS), MOVED);
        assertThat(moved.notified()).isEmpty();
        assertThat(moved.roundBegan()).isEmpty();
        assertThat(moved.firstNotified()).isEqualTo(Map.of(DISTROS, hour(2)));
        assertThat(moved.anyoneWarned()).isTrue();
        DisclosureState again = after(SET, new Notified(DISTROS), MOVED, new Notified(DISTROS));
        assertThat(again.notified()).isEqualTo(Map.of(DISTROS, hour(4)));
        assertThat(again.roundBegan()).hasValue(hour(4));
        assertThat(again.firstNotified()).isEqualTo(Map.of(DISTROS, hour(2)));
    }

    /** Whoever was sent a fix that is withdrawn is to be notified of the next one. */
    @Test
    void forgetsNotificationsOfAWithdrawnFixButNotTheDate() {
        DisclosureState state = after(SET, new Notified(DISTROS), new FixWithdrawn("it does not help"));
        assertThat(state.notified()).isEmpty();
        assertThat(state.date()).hasValue(FIRST);
        assertThat(state.announced()).hasValue(FIRST);
        assertThat(state.firstNotified()).isEqualTo(Map.of(DISTROS, hour(2)));
        assertThat(after(SET, new FixWithdrawn("it does not help")).announced()).isEmpty();
    }

    @Test
    void holdsADateOnlyWhileAFixStandsBehindIt() {
        StatusChanged working = new StatusChanged(TaskStatus.IN_PROGRESS, "TR-10");
        StatusChanged committed = new StatusChanged(TaskStatus.FIX_COMMITTED, "TR-11");
        assertThat(holds(working, SET)).isFalse();
        assertThat(holds(working, SET, new Notified(DISTROS))).isTrue();
        assertThat(holds(SET, new Notified(DISTROS))).isFalse();
        assertThat(holds(committed)).isFalse();
        assertThat(holds(SET, committed)).isTrue();
        assertThat(holds(SET, committed, new FixWithdrawn("it does not help"))).isFalse();
    }

    private static boolean holds(CaseEvent... events) {
        return privately(events).state().dateHolds();
    }

    /** NOT-1: a bounce voids the notification of that list. */
    @Test
    void voidsANotificationThatBounced() {
        DisclosureState state = after(SET, new Notified(DISTROS), new Notified(NOTICE), bounced(DISTROS));
        assertThat(state.notified()).isEqualTo(Map.of(NOTICE, hour(3)));
        assertThat(state.firstNotified()).isEqualTo(Map.of(NOTICE, hour(3)));
        assertThat(state.bounced()).containsExactly(DISTROS);
        DisclosureState alone = after(SET, new Notified(DISTROS), bounced(DISTROS));
        assertThat(alone.anyoneWarned()).isFalse();
    }

    @Test
    void countsFromTheNotificationThatArrived() {
        DisclosureState state = after(SET, new Notified(DISTROS), bounced(DISTROS), new Notified(DISTROS));
        assertThat(state.bounced()).isEmpty();
        assertThat(state.notified()).isEqualTo(Map.of(DISTROS, hour(4)));
        assertThat(state.firstNotified()).isEqualTo(Map.of(DISTROS, hour(4)));
    }

    @Test
    void keepsTheFirstNotificationWhenALaterOneBounces() {
        DisclosureState state = after(SET, new Notified(DISTROS), MOVED, new Notified(DISTROS), bounced(DISTROS));
        assertThat(state.notified()).isEmpty();
        assertThat(state.bounced()).containsExactly(DISTROS);
        assertThat(state.firstNotified()).isEqualTo(Map.of(DISTROS, hour(2)));
        assertThat(state.anyoneWarned()).isTrue();
    }

    @Test
    void remembersTheFirstLeakTheFirstOpeningAndTheLastDecision() {
        DisclosureState state = after(
                new Leaked("a list"),
                new Leaked("a chat"),
                new OpeningDecided(Choice.KEEP, "VMT"),
                new OpeningDecided(Choice.OPEN, "VMT"),
                new Opened(Ground.LEAK),
                new Opened(Ground.CLOSING));
        assertThat(state.leakedAt()).hasValue(hour(1));
        assertThat(state.decision()).hasValue(new OpeningDecided(Choice.OPEN, "VMT"));
        assertThat(state.opened()).hasValue(new Opened(Ground.LEAK));
        assertThat(state.openedAt()).hasValue(hour(5));
    }

    @Test
    void remembersWhereItWentOutFirst() {
        DisclosureState state = after(
                new Published("oss-security"), new Published("kata-dev"), new Published("oss-security"), new Indexed());
        assertThat(state.published()).isEqualTo(Map.of("oss-security", hour(1), "kata-dev", hour(2)));
        assertThat(state.indexedAt()).hasValue(hour(4));
    }

    @Test
    void remembersWhoWasToldAddedLinedUpAndBotheredLast() {
        DisclosureState state = after(
                new WarnedPartiesTold(Notice.DATE_MOVED),
                new WarnedPartiesTold(Notice.DATE_MOVED),
                new StakeholderAdded("Distro"),
                new HelpersLinedUp("main", "Dev"),
                new HelpersLinedUp("main", "Deb"),
                new DelayEscalated("contact"));
        assertThat(state.told()).isEqualTo(Map.of(Notice.DATE_MOVED, hour(2)));
        assertThat(state.stakeholders()).containsExactly("Distro");
        assertThat(state.linedUp()).isEqualTo(Map.of("main", "Deb"));
        assertThat(state.escalatedTo()).containsExactly("contact");
    }

    @Test
    void isUnderAnotherEmbargoUntilThatEnds() {
        ForeignEmbargoRecorded recorded = new ForeignEmbargoRecorded("Other");
        assertThat(after(recorded).foreignEmbargoes()).containsExactly("Other");
        assertThat(after(recorded, new ForeignEmbargoEnded("Other")).foreignEmbargoes())
                .isEmpty();
        assertThat(after(recorded, new ForeignEmbargoEnded("Third")).foreignEmbargoes())
                .containsExactly("Other");
    }
}
