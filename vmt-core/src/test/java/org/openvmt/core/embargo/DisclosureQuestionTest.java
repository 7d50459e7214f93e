// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

class DisclosureQuestionTest {

    private static DisclosureQuestion.Builder asked(Instant notification) {
        return DisclosureQuestion.builder()
                .privateReport(true)
                .notification(notification)
                .window(DisclosureWindow.builder()
                        .firstBusinessDay(3)
                        .lastBusinessDay(5)
                        .hour(LocalTime.MIDNIGHT)
                        .build())
                .calendar(HolidayCalendar.none());
    }

    @Test
    void asksForNothingBesidesUnlessTold() {
        DisclosureQuestion question = asked(Instant.EPOCH).build();
        assertThat(question.limits()).isEmpty();
        assertThat(question.terms()).isEqualTo(Terms.none());
        assertThat(question.announced()).isEmpty();
        assertThat(question.wanted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9997-12-31T23:59:59.999999999Z"})
    void takesEveryYearThatCanBeReckonedFrom(Instant instant) {
        assertThat(asked(instant).wanted(instant).build().wanted()).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59.999999999Z",
                "9998-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void refusesEveryInstantOutOfRangeAtOnce(Instant instant) {
        DisclosureQuestion.Builder question = asked(instant)
                .terms(Terms.builder()
                        .date(new TermsDate(Bound.NOT_BEFORE, instant))
                        .build())
                .announced(instant)
                .wanted(instant);
        String problem = ": \"" + instant + "\" is out of range, expected an instant of the years 1 to 9997";
        assertThatThrownBy(question::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notification" + problem + "; terms.date" + problem + "; announced" + problem + "; wanted"
                        + problem);
    }

    @Test
    void refusesLimitsOfNoLength() {
        ListLimit.Builder limit =
                ListLimit.builder().list(MailAddress.parse("list@example.org")).longestEmbargo(Duration.ofNanos(-1));
        assertThatThrownBy(limit::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("longest-embargo: \"PT-0.000000001S\" is no embargo, expected a time above zero");
        assertThat(limit.longestEmbargo(Duration.ofNanos(1)).build().firstNotification())
                .isEmpty();
    }
}
