// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

class EmbargoDecisionTest {

    private static final PolicyGround KATA = PolicyGround.of(TeamProfiles.kataContainers());
    private static final PolicyGround OPENSTACK = PolicyGround.of(TeamProfiles.openStack());
    private static final Instant RECEIPT = EmbargoHappenings.RECEIPT;
    private static final Instant FORTNIGHT = RECEIPT.plus(Duration.ofDays(14));
    private static final Instant NINETY_DAYS = RECEIPT.plus(Duration.ofDays(90));

    private final EmbargoHappenings kata = new EmbargoHappenings(KATA.profile());
    private final EmbargoHappenings openStack = new EmbargoHappenings(OPENSTACK.profile());

    @Test
    void keepsWhatNothingOpens() {
        Decision<EmbargoAnswer> decision = EmbargoDecision.of(KATA, kata.received(), RECEIPT);
        assertStance(decision, Stance.NOT_ALLOWED, "EMB-4");
        assertThat(decision.subject()).contains(new Subject("T-1", 1, RECEIPT));
        assertThat(decision.outcome().needsDecision()).isFalse();
        assertThat(decision.outcome().subscribesApprovers()).isFalse();
    }

    @Test
    void advisesToOpenOnALeakWhereTheTeamDiscussesIt() {
        Decision<EmbargoAnswer> decision = at(KATA, kata.after("1 leaked"));
        assertStance(decision, Stance.ADVISED, "EMB-1", "EMB-4");
        assertThat(decision.outcome().subscribesApprovers()).isTrue();
        assertThat(decision.outcome().needsDecision()).isTrue();
        assertThat(at(KATA, kata.after("1 leaked", "1 approver subscribed"))
                        .outcome()
                        .subscribesApprovers())
                .isFalse();
    }

    @Test
    void requiresToOpenOnALeakWhereTheTeamOpensOnIt() {
        Decision<EmbargoAnswer> decision = at(OPENSTACK, openStack.after("1 leaked"));
        assertStance(decision, Stance.REQUIRED, "EMB-1");
        assertThat(decision.outcome().subscribesApprovers()).isFalse();
        assertThat(decision.outcome().needsDecision()).isFalse();
    }

    @Test
    void takesTheFortnightToTheInstant() {
        assertStance(EmbargoDecision.of(KATA, kata.received(), FORTNIGHT), Stance.NOT_ALLOWED, "EMB-4");
        assertStance(
                EmbargoDecision.of(KATA, kata.received(), FORTNIGHT.plusNanos(1)), Stance.ADVISED, "EMB-2", "EMB-4");
    }

    @Test
    void leavesAFixInTime() {
        Instant later = FORTNIGHT.plusSeconds(1);
        assertStance(EmbargoDecision.of(KATA, kata.after("3 patches approved"), later), Stance.NOT_ALLOWED, "EMB-4");
        CaseFile oneOfThree = openStack.after("3 a patch approved");
        assertStance(EmbargoDecision.of(OPENSTACK, oneOfThree, later), Stance.ADVISED, "EMB-2", "EMB-4");
        CaseFile allOfThree = openStack.after("3 patches approved");
        assertStance(EmbargoDecision.of(OPENSTACK, allOfThree, later), Stance.NOT_ALLOWED, "EMB-4");
    }

    @Test
    void settlesTheQuestionUntilSomethingNewComes() {
        assertStance(at(KATA, kata.after("1 complex", "2 to keep")), Stance.NOT_ALLOWED, "EMB-2", "EMB-4");
        assertStance(at(KATA, kata.after("1 complex", "2 to keep", "3 leaked")), Stance.ADVISED, "EMB-1", "EMB-4");
        assertStance(at(KATA, kata.after("1 complex", "2 to keep", "3 complex")), Stance.ADVISED, "EMB-2", "EMB-4");
        CaseFile kept = kata.after("1 complex", "2 to keep");
        assertStance(EmbargoDecision.of(KATA, kept, FORTNIGHT.plusSeconds(1)), Stance.ADVISED, "EMB-2", "EMB-4");
        assertStance(at(KATA, kata.after("15 to keep")), Stance.NOT_ALLOWED, "EMB-2", "EMB-4");
        assertStance(at(OPENSTACK, openStack.after("1 leaked", "1 to keep")), Stance.NOT_ALLOWED, "EMB-2", "EMB-4");
        assertStance(at(OPENSTACK, openStack.after("1 to keep", "1 leaked")), Stance.REQUIRED, "EMB-1");
    }

    @Test
    void owesWhatWasDecided() {
        assertStance(at(KATA, kata.after("1 complex", "2 to open")), Stance.REQUIRED, "EMB-2");
        assertStance(at(KATA, kata.after("1 leaked", "2 to open")), Stance.REQUIRED, "EMB-1", "EMB-2");
    }

    @Test
    void letsTheLongestEmbargoEndOnItsInstant() {
        CaseFile kept = openStack.after("15 to keep");
        assertStance(
                EmbargoDecision.of(OPENSTACK, kept, NINETY_DAYS.minusNanos(1)), Stance.NOT_ALLOWED, "EMB-2", "EMB-4");
        assertStance(EmbargoDecision.of(OPENSTACK, kept, NINETY_DAYS), Stance.REQUIRED, "EMB-5");
        assertStance(
                EmbargoDecision.of(KATA, kata.after("15 to keep"), NINETY_DAYS), Stance.NOT_ALLOWED, "EMB-2", "EMB-4");
    }

    @Test
    void namesWhatTheTermsPrevailOver() {
        CaseFile waiting = openStack.after("1 to open", "2 terms NOT_BEFORE", "2 date set", "2 status FIX_COMMITTED");
        Decision<EmbargoAnswer> before = EmbargoDecision.of(OPENSTACK, waiting, EmbargoHappenings.DATE.minusNanos(1));
        assertStance(before, Stance.NOT_ALLOWED, "EMB-3");
        assertThat(before.outcome().overruled()).extracting(Reason::rule).containsExactly("EMB-2");
        Decision<EmbargoAnswer> then = EmbargoDecision.of(OPENSTACK, waiting, EmbargoHappenings.DATE);
        assertStance(then, Stance.REQUIRED, "EMB-2", "EMB-4");
        Decision<EmbargoAnswer> kept = EmbargoDecision.of(
                KATA, kata.after("1 complex", "2 to keep", "3 terms NOT_AFTER"), EmbargoHappenings.DATE);
        assertStance(kept, Stance.REQUIRED, "EMB-3");
        assertThat(kept.outcome().overruled()).extracting(Reason::rule).containsExactly("EMB-2", "EMB-4");
    }

    @Test
    void doesNotLetTheTermsHoldALeakBack() {
        Decision<EmbargoAnswer> decision = at(OPENSTACK, openStack.after("1 terms EXACT", "2 leaked"));
        assertStance(decision, Stance.REQUIRED, "EMB-1");
        assertThat(decision.outcome().overruled()).extracting(Reason::rule).containsExactly("EMB-3");
        assertStance(at(KATA, kata.after("1 terms EXACT", "2 leaked")), Stance.ADVISED, "EMB-1", "EMB-3");
        assertStance(at(KATA, kata.after("1 terms EXACT", "2 leaked", "3 to open")), Stance.REQUIRED, "EMB-1");
    }

    @Test
    void opensForNoteAndClosingAndNotForADuplicate() {
        assertStance(at(KATA, kata.after("1 status OPINION", "2 note")), Stance.ALLOWED, "EMB-4");
        assertStance(at(KATA, kata.after("1 status INVALID")), Stance.REQUIRED, "EMB-4");
        assertStance(at(KATA, kata.after("1 duplicate", "1 status INVALID")), Stance.NOT_ALLOWED, "TR-15");
        CaseFile held = kata.after("1 foreign embargo", "1 status WONT_FIX");
        assertStance(at(KATA, held), Stance.NOT_ALLOWED, "EMB-4");
        assertStance(EmbargoDecision.of(KATA, held, NINETY_DAYS), Stance.NOT_ALLOWED, "EMB-4");
        assertStance(
                at(KATA, kata.after("1 foreign embargo", "1 status WONT_FIX", "2 foreign embargo ended")),
                Stance.REQUIRED,
                "EMB-4");
    }

    @Test
    void keepsAClosedDuplicatePrivateUntilItIsOnRecordThatItsOriginalIsOpen() {
        CaseFile leaked = openStack.after("1 duplicate", "2 status INVALID", "3 leaked");
        assertStance(at(OPENSTACK, leaked), Stance.NOT_ALLOWED, "TR-15");
        assertStance(EmbargoDecision.of(OPENSTACK, leaked, NINETY_DAYS), Stance.NOT_ALLOWED, "TR-15");
        CaseFile before = openStack.after("1 to open", "1 duplicate", "2 status INVALID");
        assertStance(at(OPENSTACK, before), Stance.NOT_ALLOWED, "TR-15");
        CaseFile after = openStack.after("1 duplicate", "2 status INVALID", "3 to open");
        assertStance(at(OPENSTACK, after), Stance.REQUIRED, "EMB-2", "EMB-4");
        assertStance(
                at(OPENSTACK, openStack.after("1 status OPINION", "2 note", "3 duplicate")),
                Stance.NOT_ALLOWED,
                "EMB-4");
    }

    @Test
    void opensOnTheDateOnceTheFixIsCommittedOrSomebodyKnowsOfIt() {
        Instant date = EmbargoHappenings.DATE;
        CaseFile planned = kata.after("1 status IN_PROGRESS", "2 date set");
        assertStance(EmbargoDecision.of(KATA, planned, date), Stance.NOT_ALLOWED, "EMB-4");
        CaseFile announced = kata.after("1 status IN_PROGRESS", "2 date set", "2 list told");
        assertStance(EmbargoDecision.of(KATA, announced, date.minusNanos(1)), Stance.NOT_ALLOWED, "EMB-4");
        assertStance(EmbargoDecision.of(KATA, announced, date), Stance.REQUIRED, "EMB-4");
        CaseFile committed = kata.after("1 status FIX_COMMITTED", "2 date set");
        assertStance(EmbargoDecision.of(KATA, committed, date), Stance.REQUIRED, "EMB-4");
    }

    @Test
    void answersForThePastAsItWas() {
        CaseFile opened = openStack.after("1 leaked", "2 opened");
        assertStance(EmbargoDecision.of(OPENSTACK, opened, NINETY_DAYS), Stance.OPEN_ALREADY, "EMB-4");
        Instant between = RECEIPT.plus(Duration.ofHours(30));
        Decision<EmbargoAnswer> then = EmbargoDecision.of(OPENSTACK, opened, between);
        assertStance(then, Stance.REQUIRED, "EMB-1");
        assertThat(then.subject()).contains(new Subject("T-1", 2, between));
        assertThatThrownBy(() -> EmbargoDecision.of(OPENSTACK, opened, RECEIPT.minusNanos(1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void refusesToAnswerWhereNoRuleSpeaks() {
        String last = Rulebook.shipped().ruleNames(DecisionKind.EMBARGO).stream()
                .filter(name -> name.startsWith("EMB-4: nothing opens"))
                .findFirst()
                .orElseThrow();
        PolicyGround holed = new PolicyGround(
                KATA.profile(), KATA.holidays(), Rulebook.shipped().without(last));
        assertThatThrownBy(() -> EmbargoDecision.of(holed, kata.received(), RECEIPT))
                .isInstanceOf(PolicyConflictException.class)
                .hasMessageContaining("no rule speaks");
    }

    private static Decision<EmbargoAnswer> at(PolicyGround ground, CaseFile caseFile) {
        return EmbargoDecision.of(ground, caseFile, caseFile.lastEventAt());
    }

    private static void assertStance(Decision<EmbargoAnswer> decision, Stance stance, String... rules) {
        assertThat(decision.outcome().stance()).as(decision.toString()).isEqualTo(stance);
        assertThat(decision.reasons().stream().map(Reason::rule).distinct()).containsExactlyElementsOf(List.of(rules));
    }
}
