// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.rules.decide.DisclosureQuestions.answer;
import static org.openvmt.rules.decide.DisclosureQuestions.fortnight;
import static org.openvmt.rules.decide.DisclosureQuestions.midnight;
import static org.openvmt.rules.decide.DisclosureQuestions.notified;
import static org.openvmt.rules.decide.DisclosureQuestions.notifiedWithDistros;
import static org.openvmt.rules.decide.DisclosureQuestions.off;
import static org.openvmt.rules.decide.DisclosureQuestions.period;
import static org.openvmt.rules.decide.DisclosureQuestions.terms;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.rules.engine.Rulebook;

class DisclosureTermsTest {

    @Test
    void letsTheReportersDateStandAndNamesEveryRuleThatItBreaks() {
        Decision<DisclosureAnswer> decision = DisclosureDecision.of(
                Rulebook.shipped(),
                notified("2026-03-02T09:00:00Z")
                        .calendar(off(period("2026-03-21", "2026-03-21")))
                        .terms(terms(Bound.EXACT, "2026-03-21T17:30:00Z"))
                        .build());
        DisclosureAnswer answer = decision.outcome();
        assertThat(answer.date()).contains(Instant.parse("2026-03-21T17:30:00Z"));
        assertThat(answer.proposed()).map(CandidateDay::verdict).contains(DayVerdict.SET_BY_TERMS);
        assertThat(answer.broken())
                .extracting(Reason::toString)
                .containsExactly(
                        "DATE-2: Saturday 2026-03-21 is no business day (Embargoed disclosure, stated)",
                        "DATE-2: Saturday 2026-03-21 lies after the window, which ends on 2026-03-09 (Embargoed"
                                + " disclosure, stated)",
                        "DATE-4: Saturday 2026-03-21 is a day off: days off (test) (Embargoed disclosure, stated)",
                        "DATE-5: 17:30 UTC is not the hour of disclosure, which is 00:00 UTC (Embargoed disclosure,"
                                + " stated)");
        assertThat(decision.reasons().get(0))
                .hasToString(
                        "DATE-8: 2026-03-21T17:30:00Z stands as the reporter set it (Extent of Disclosure, stated)");
        assertThat(decision.reasons()).containsAll(answer.broken());
    }

    @Test
    void acceptsTheReportersDateAndNoOther() {
        DisclosureAnswer answer = answer(notified("2026-03-02T09:00:00Z")
                .terms(terms(Bound.EXACT, "2026-03-06T12:00:00Z"))
                .wanted(midnight("2026-03-05")));
        assertThat(answer.accepts(Instant.parse("2026-03-06T12:00:00Z"))).isTrue();
        assertThat(answer.accepts(midnight("2026-03-05"))).isFalse();
        assertThat(answer.objections()).extracting(Reason::rule).containsExactly("DATE-8");
        assertThat(answer.nearestBefore()).isEmpty();
        assertThat(answer.nearestAfter()).isEmpty();
    }

    @Test
    void breaksNothingWhereTheReportersDateIsAdmissibleAnyway() {
        DisclosureAnswer answer = answer(notified("2026-03-04T09:00:00Z")
                .terms(terms(Bound.EXACT, "2026-03-11T00:00:00Z"))
                .wanted(midnight("2026-03-11")));
        assertThat(answer.date()).contains(midnight("2026-03-11"));
        assertThat(answer.broken()).isEmpty();
        assertThat(answer.objections()).isEmpty();
        assertThat(answer.accepts(midnight("2026-03-10"))).isFalse();
        assertThat(answer.days())
                .filteredOn(day -> day.verdict().isChoosable())
                .containsExactly(answer.proposed().orElseThrow());
    }

    @Test
    void hasAListWaitUntilTheReportersDateLiesWithinItsLimit() {
        DisclosureAnswer answer =
                answer(notifiedWithDistros("2026-03-02T09:00:00Z").terms(terms(Bound.EXACT, "2026-04-01T00:00:00Z")));
        assertThat(answer.refusedLists()).singleElement().satisfies(refusal -> {
            assertThat(refusal.notifyFrom()).contains(midnight("2026-03-18"));
            assertThat(refusal.alreadyTold()).isFalse();
            assertThat(refusal.reason().rule()).isEqualTo("DATE-8");
            assertThat(refusal.reason().sentence())
                    .endsWith("hears of Wednesday 2026-04-01 no earlier than 2026-03-18T00:00:00Z");
        });
        assertThat(answer.broken()).extracting(Reason::rule).containsExactly("DATE-2");
    }

    @Test
    void namesTheLimitAmongTheBrokenRulesWhereTheListKnowsAlready() {
        DisclosureAnswer answer = answer(notified("2026-03-02T09:00:00Z")
                .addLimits(fortnight()
                        .firstNotification(Instant.parse("2026-03-02T09:00:00Z"))
                        .build())
                .terms(terms(Bound.EXACT, "2026-04-01T00:00:00Z")));
        assertThat(answer.broken()).extracting(Reason::rule).containsExactly("DATE-2", "DATE-7");
        assertThat(answer.refusedLists()).singleElement().satisfies(refusal -> {
            assertThat(refusal.notifyFrom()).isEmpty();
            assertThat(refusal.alreadyTold()).isTrue();
        });
    }

    @Test
    void choosesWithinTheReportersBounds() {
        // The window reaches from Monday 9 to Wednesday 11 March.
        assertThat(answer(notified("2026-03-04T09:00:00Z").terms(terms(Bound.NOT_BEFORE, "2026-03-10T00:00:00Z")))
                        .date())
                .contains(midnight("2026-03-10"));
        assertThat(answer(notified("2026-03-04T09:00:00Z").terms(terms(Bound.NOT_BEFORE, "2026-03-10T00:00:01Z")))
                        .date())
                .contains(midnight("2026-03-11"));
        assertThat(answer(notified("2026-03-04T09:00:00Z").terms(terms(Bound.NOT_AFTER, "2026-03-10T00:00:00Z")))
                        .date())
                .contains(midnight("2026-03-10"));
        assertThat(answer(notified("2026-03-04T09:00:00Z")
                                .terms(terms(Bound.NOT_AFTER, "2026-03-10T12:00:00Z"))
                                .wanted(midnight("2026-03-11")))
                        .objections())
                .extracting(Reason::rule)
                .containsExactly("DATE-8");
    }

    @Test
    void namesTheNearestDaysWithinTheReportersBoundsWhereTheWindowHasNone() {
        DisclosureAnswer late =
                answer(notified("2026-03-02T09:00:00Z").terms(terms(Bound.NOT_BEFORE, "2026-03-20T00:00:00Z")));
        assertThat(late.date()).isEmpty();
        assertThat(late.nearestBefore()).isEmpty();
        assertThat(late.nearestAfter()).map(CandidateDay::instant).contains(midnight("2026-03-24"));

        DisclosureAnswer early =
                answer(notified("2026-03-02T09:00:00Z").terms(terms(Bound.NOT_AFTER, "2026-03-04T08:00:00Z")));
        assertThat(early.date()).isEmpty();
        assertThat(early.nearestBefore()).map(CandidateDay::instant).contains(midnight("2026-03-04"));
        assertThat(early.nearestAfter()).isEmpty();
    }

    @Test
    void hasAListWaitWhereTheReporterAsksForNoDateThatItCouldTakeNow() {
        DisclosureAnswer answer = answer(
                notifiedWithDistros("2026-03-02T09:00:00Z").terms(terms(Bound.NOT_BEFORE, "2026-04-03T00:00:00Z")));
        assertThat(answer.nearestAfter()).hasValueSatisfying(day -> {
            assertThat(day.date()).isEqualTo("2026-04-07");
            assertThat(day.refusedLists())
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.notifyFrom()).contains(midnight("2026-03-24")));
        });
    }

    @Test
    void leavesAListOutThatCouldTakeAnEarlierDateWithinTheReportersBounds() {
        DisclosureAnswer answer = answer(notifiedWithDistros("2026-12-21T10:00:00Z")
                .calendar(off(period("12-24", "01-01")))
                .terms(terms(Bound.NOT_BEFORE, "2026-12-23T00:00:00Z")));
        assertThat(answer.date()).contains(midnight("2027-01-05"));
        assertThat(answer.refusedLists()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason().rule()).isEqualTo("DATE-7");
            assertThat(refusal.notifyFrom()).isEmpty();
        });
        assertThat(answer.nearestBefore()).map(CandidateDay::instant).contains(midnight("2026-12-23"));
    }
}
