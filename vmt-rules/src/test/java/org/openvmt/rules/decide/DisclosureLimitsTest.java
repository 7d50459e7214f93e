// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.rules.decide.DisclosureQuestions.DISTROS;
import static org.openvmt.rules.decide.DisclosureQuestions.answer;
import static org.openvmt.rules.decide.DisclosureQuestions.fiveToTen;
import static org.openvmt.rules.decide.DisclosureQuestions.fortnight;
import static org.openvmt.rules.decide.DisclosureQuestions.midnight;
import static org.openvmt.rules.decide.DisclosureQuestions.notified;
import static org.openvmt.rules.decide.DisclosureQuestions.notifiedWithDistros;
import static org.openvmt.rules.decide.DisclosureQuestions.off;
import static org.openvmt.rules.decide.DisclosureQuestions.period;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.people.Terms;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.engine.Rulebook;

class DisclosureLimitsTest {

    @Test
    void proposesTheFirstDayAfterTheYearEndWithoutTheListThatRefusesIt() {
        Decision<DisclosureAnswer> decision = DisclosureDecision.of(
                Rulebook.shipped(),
                notifiedWithDistros("2026-12-21T10:00:00Z")
                        .calendar(off(period("12-24", "01-01")))
                        .build());
        DisclosureAnswer answer = decision.outcome();
        assertThat(answer.date()).contains(midnight("2027-01-05"));
        assertThat(answer.refusedLists()).singleElement().satisfies(refusal -> {
            assertThat(refusal.list()).isEqualTo(DISTROS);
            assertThat(refusal.latest()).isEqualTo("2027-01-04T10:00:00Z");
            assertThat(refusal.notifyFrom()).isEmpty();
            assertThat(refusal.alreadyTold()).isFalse();
            assertThat(refusal.reason().rule()).isEqualTo("DATE-7");
            assertThat(refusal.reason().sentence())
                    .isEqualTo(
                            "distros@lists.example.org (at most 14 × 24 hours from 2026-12-21T10:00:00Z) has to be left"
                                    + " out of Tuesday 2027-01-05");
        });
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("DATE-6", "DATE-9", "DATE-7");
        assertThat(answer.days())
                .filteredOn(day ->
                        day.reasons().stream().anyMatch(reason -> reason.rule().equals("DATE-7")))
                .extracting(day -> day.date() + " " + day.verdict())
                .containsExactly("2027-01-05 BEYOND_LIMIT", "2027-01-06 BEYOND_LIMIT");
    }

    @Test
    void namesTheNearestDayThatEveryListAcceptsBesideOneThatAListRefuses() {
        DisclosureAnswer answer =
                answer(notifiedWithDistros("2026-12-21T10:00:00Z").calendar(off(period("12-24", "01-01"))));
        assertThat(answer.nearestBefore()).map(CandidateDay::instant).contains(midnight("2026-12-23"));
        assertThat(answer.nearestAfter()).isEmpty();
        assertThat(answer.accepts(midnight("2026-12-23"))).isTrue();
        assertThat(answer.accepts(midnight("2027-01-05"))).isTrue();
        assertThat(answer.accepts(midnight("2026-12-22"))).isFalse();
    }

    @Test
    void holdsTheLimitToTheNanosecond() {
        // Ten business days after a Tuesday are a Tuesday a fortnight later, at three in the afternoon.
        Instant disclosure = Instant.parse("2026-03-17T15:00:00Z");
        for (long nanos : new long[] {0, 1}) {
            Instant notification = disclosure.minus(Duration.ofDays(14)).minusNanos(nanos);
            DisclosureAnswer answer = answer(notifiedWithDistros(notification.toString())
                    .window(fiveToTen())
                    .wanted(disclosure));
            assertThat(answer.wanted())
                    .map(CandidateDay::verdict)
                    .contains(nanos == 0 ? DayVerdict.ADMISSIBLE : DayVerdict.BEYOND_LIMIT);
            assertThat(answer.refusedLists()).isEmpty();
            assertThat(answer.accepts(disclosure)).isTrue();
        }
    }

    @Test
    void countsTheWindowFromTheNewNotificationAndTheLimitFromTheFirst() {
        DisclosureAnswer answer = answer(notified("2026-03-12T10:00:00Z")
                .announced(midnight("2026-03-12"))
                .addLimits(fortnight()
                        .firstNotification(Instant.parse("2026-03-02T10:00:00Z"))
                        .build()));
        assertThat(answer.date()).contains(midnight("2026-03-17"));
        assertThat(answer.refusedLists()).singleElement().satisfies(refusal -> {
            assertThat(refusal.latest()).isEqualTo("2026-03-16T10:00:00Z");
            assertThat(refusal.alreadyTold()).isTrue();
            assertThat(refusal.notifyFrom()).isEmpty();
        });
        assertThat(answer.notes()).extracting(Reason::rule).containsExactly("DATE-11");
        DisclosureAnswer untold = answer(notifiedWithDistros("2026-03-12T10:00:00Z"));
        assertThat(untold.date()).contains(midnight("2026-03-17"));
        assertThat(untold.refusedLists()).isEmpty();
    }

    @Test
    void namesEveryListThatRefuses() {
        MailAddress other = MailAddress.parse("brief@lists.example.org");
        DisclosureAnswer answer = answer(notifiedWithDistros("2026-03-02T10:00:00Z")
                .addLimits(ListLimit.builder()
                        .list(other)
                        .longestEmbargo(Duration.ofHours(30))
                        .build()));
        assertThat(answer.date()).contains(midnight("2026-03-05"));
        assertThat(answer.refusedLists()).singleElement().satisfies(refusal -> {
            assertThat(refusal.list()).isEqualTo(other);
            assertThat(refusal.reason().sentence()).contains("at most PT30H");
        });
    }

    @Test
    void takesNoAccountOfListsThatTheReporterExcludes() {
        DisclosureAnswer answer = answer(notifiedWithDistros("2026-12-21T10:00:00Z")
                .calendar(off(period("12-24", "01-01")))
                .terms(Terms.builder()
                        .addNotToBeTold("Distros@Lists.Example.ORG")
                        .build()));
        assertThat(answer.proposed()).map(CandidateDay::verdict).contains(DayVerdict.ADMISSIBLE);
        assertThat(answer.refusedLists()).isEmpty();
    }

    @Test
    void takesLimitsBeyondAllTimeForNone() {
        DisclosureAnswer answer = answer(notified("2026-03-02T10:00:00Z")
                .addLimits(ListLimit.builder()
                        .list(DISTROS)
                        .longestEmbargo(Duration.ofSeconds(Long.MAX_VALUE))
                        .build()));
        assertThat(answer.proposed()).map(CandidateDay::verdict).contains(DayVerdict.ADMISSIBLE);
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatThrownBy(() -> ListLimit.builder()
                        .list(DISTROS)
                        .longestEmbargo(Duration.ZERO)
                        .firstNotification(Instant.MIN)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("longest-embargo: \"PT0S\" is no embargo, expected a time above zero; "
                        + "first-notification: ");
    }
}
