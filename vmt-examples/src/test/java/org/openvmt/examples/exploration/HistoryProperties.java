// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.AuditFinding;
import org.openvmt.rules.VmtPolicy;

/** What holds of every history of a case, however long and however wrong. */
@Tag("long")
class HistoryProperties {

    private static final Team KATA = Team.kataContainers();
    private static final Team OPEN_STACK = Team.openStack();
    private static final List<Invariant> ALWAYS =
            Invariant.join(AlwaysTrue.ofSteps(), Invariant.join(AlwaysTrue.ofStates(), AlwaysTrue.ofMoves()));
    private static final int LONGEST = 300;
    private static final int EVERY = 25;

    /** A history to be told: whose case, how it came in, how far all went well, and the numbers that say what happens. */
    record History(Team team, Visibility visibility, int well, List<Integer> numbers) {

        Chronicle begin() {
            return new Chronicle(Road.after(well, team, visibility));
        }

        CaseFile befallen() {
            Chronicle chronicle = begin();
            numbers.forEach(chronicle::befall);
            return chronicle.moment().file();
        }

        @Override
        public String toString() {
            return team.profile().name() + ", " + visibility + ", " + well + ", " + numbers;
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void keepsEveryInvariantWhereThePolicyIsObeyed(@ForAll("histories") History history) {
        Chronicle chronicle = history.begin();
        Stand before = Stand.of(chronicle.moment());
        for (int number : history.numbers()) {
            Stand after = Stand.of(chronicle.obey(number));
            assertThat(Invariant.broken(AlwaysTrue.ofSteps(), before, after)).isEmpty();
            assertThat(Invariant.broken(AlwaysObeyed.ofSteps(), before, after)).isEmpty();
            before = after;
        }
        assertThat(Invariant.broken(ALWAYS, before, before)).isEmpty();
        assertThat(history.team().policy().audit(before.moment().file())).isEmpty();
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void answersWhateverWasRecorded(@ForAll("histories") History history) {
        Chronicle chronicle = history.begin();
        Stand before = Stand.of(chronicle.moment());
        int told = 0;
        for (int number : history.numbers()) {
            Moment moment = chronicle.befall(number);
            told++;
            if (told % EVERY == 0 || told == history.numbers().size()) {
                Stand after = Stand.of(moment);
                assertThat(Invariant.broken(ALWAYS, before, after)).isEmpty();
                assertAnswered(moment);
                before = after;
            }
        }
        assertThat(history.team().policy().audit(before.moment().file())).isNotNull();
    }

    /** Whatever is asked for, at any point of any history, with the clearance that the policy gives there. */
    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void rendersNothingBeyondTheExtentAtThatInstant(@ForAll("histories") History history) {
        NothingWider artifacts = new NothingWider(history.team());
        Chronicle chronicle = history.begin();
        int told = 0;
        for (int number : history.numbers()) {
            Moment moment = chronicle.befall(number);
            told++;
            if (told % EVERY == 0 || told == history.numbers().size()) {
                assertThat(artifacts.broken(Stand.of(moment))).isEmpty();
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void isToldAgainByItsJournal(@ForAll("histories") History history) {
        CaseFile whole = history.befallen();
        CaseFile again = whole.atRevision(1);
        for (JournalEntry entry : whole.journal().subList(1, whole.revision())) {
            assertThat(again.state())
                    .isEqualTo(whole.atRevision(again.revision()).state());
            if (entry.at().isAfter(again.lastEventAt())) {
                assertThat(whole.asOf(again.lastEventAt())).isEqualTo(again);
            }
            again = again.record(entry);
        }
        assertThat(again).isEqualTo(whole);
        assertThat(again.state()).isEqualTo(whole.state());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void isReadAsItWasWritten(@ForAll("histories") History history, @ForAll DocumentFormat format) {
        CaseFile whole = history.befallen();

        CaseFile read = Documents.readCase(Documents.writeCase(whole, format), format);

        assertThat(read).isEqualTo(whole);
        assertThat(read.state()).isEqualTo(whole.state());
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void namesExactlyTheWrongEvents(@ForAll("histories") History history, @ForAll("histories") History wrongs) {
        Chronicle chronicle = history.begin();
        List<Integer> wrong = new ArrayList<>();
        int told = 0;
        for (int number : history.numbers()) {
            chronicle.obey(number);
            told++;
            if (wrongs.numbers().contains(told)) {
                wrong.add(chronicle.moment().file().revision());
                chronicle.extended(alwaysWrong(chronicle.moment(), told));
            }
        }
        assertThat(history.team().policy().audit(chronicle.moment().file()))
                .extracting(AuditFinding::index)
                .isEqualTo(wrong);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void refusesWhatLiesBeforeItsPredecessor(@ForAll("histories") History history, @ForAll("early") Duration early) {
        CaseFile whole = history.befallen();
        Instant before = whole.lastEventAt().minus(early);
        CaseFile untouched = CaseFile.builder().from(whole).build();

        assertThatThrownBy(
                        () -> whole.record(new JournalEntry(before, Team.DEPUTY, Role.VMT_MEMBER, new Acknowledged())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lies before its predecessor");
        assertThatThrownBy(
                        () -> history.team().policy().move(whole, whole.state().status(), before))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> history.team().policy().clearance(whole, before))
                .isInstanceOf(InvalidValueException.class);
        assertThat(whole).isEqualTo(untouched);
    }

    /** The decisions that no invariant asks for. */
    private static void assertAnswered(Moment moment) {
        VmtPolicy policy = moment.team().policy();
        assertThat(policy.disclosure(moment.file(), moment.now()).reasons()).isNotEmpty();
        assertThat(policy.embargo(moment.file(), moment.now()).reasons()).isNotEmpty();
        assertThat(policy.duties(moment.file(), moment.now()).reasons()).isNotEmpty();
        assertThat(policy.next(moment.file(), moment.now())).isNotNull();
    }

    /** No row leads from a status to itself, and nobody approves a revision that was never posted. */
    private static JournalEntry alwaysWrong(Moment moment, int number) {
        return new JournalEntry(
                moment.now(),
                Team.COORDINATOR,
                Role.COORDINATOR,
                number % 2 == 0
                        ? new StatusChanged(moment.status(), "TR-01")
                        : new DescriptionApproved(99, "reporter", Team.REPORTER));
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<List<Integer>> numbers = Arbitraries.integers()
                .between(0, 5_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(
                        Arbitraries.of(KATA, OPEN_STACK),
                        Arbitraries.of(Visibility.class),
                        Arbitraries.integers().between(0, Road.length()),
                        numbers)
                .as(History::new);
    }

    @Provide
    Arbitrary<Duration> early() {
        return Arbitraries.longs().between(1, 4_000_000).map(Duration::ofMillis);
    }
}
