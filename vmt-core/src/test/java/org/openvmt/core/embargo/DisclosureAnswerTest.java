// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.value.InvalidValueException;

class DisclosureAnswerTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-11T00:00:00Z");

    private static Reason reason(String rule) {
        return new Reason(rule, "so it is", new Citation("Embargoed disclosure", Basis.STATED));
    }

    private static CandidateDay day(Instant instant, DayVerdict verdict, String... rules) {
        CandidateDay.Builder day =
                CandidateDay.builder().instant(instant).businessDay(3).verdict(verdict);
        for (String rule : rules) {
            day.addReasons(reason(rule));
        }
        return day.build();
    }

    @Test
    void readsTheDateInUtc() {
        assertThat(day(TUESDAY.minusNanos(1), DayVerdict.TOO_EARLY, "DATE-2").date())
                .isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(day(TUESDAY, DayVerdict.TOO_EARLY, "DATE-2").date()).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    @Test
    void tellsObjectionsFromWhatSpeaksForADay() {
        assertThat(day(TUESDAY, DayVerdict.ADMISSIBLE, "DATE-6").objections()).isEmpty();
        assertThat(day(TUESDAY, DayVerdict.HOLIDAY, "DATE-2", "DATE-4").objections())
                .containsExactly(reason("DATE-2"), reason("DATE-4"));
        assertThat(day(TUESDAY, DayVerdict.SET_BY_TERMS, "DATE-3", "DATE-8").objections())
                .containsExactly(reason("DATE-3"));
    }

    @Test
    void choosesOnlyDaysThatTheRulesLeave() {
        assertThat(DayVerdict.values())
                .filteredOn(DayVerdict::isChoosable)
                .containsExactly(DayVerdict.SET_BY_TERMS, DayVerdict.BEYOND_LIMIT, DayVerdict.ADMISSIBLE);
    }

    @Test
    void acceptsDaysOfTheWindowAtTheirInstantOnly() {
        DisclosureAnswer answer = DisclosureAnswer.builder()
                .refused(false)
                .addDays(day(TUESDAY, DayVerdict.BEYOND_LIMIT, "DATE-7"), day(WEDNESDAY, DayVerdict.HOLIDAY, "DATE-4"))
                .build();
        assertThat(answer.accepts(TUESDAY)).isTrue();
        assertThat(answer.accepts(TUESDAY.plusNanos(1))).isFalse();
        assertThat(answer.accepts(WEDNESDAY)).isFalse();
        assertThat(answer.accepts(Instant.MAX)).isFalse();
    }

    @Test
    void acceptsNearestDaysAndTheReportersDate() {
        CandidateDay set = day(TUESDAY, DayVerdict.SET_BY_TERMS, "DATE-3", "DATE-8");
        DisclosureAnswer byTerms = DisclosureAnswer.builder()
                .refused(false)
                .proposed(set)
                .wanted(set)
                .build();
        assertThat(byTerms.accepts(TUESDAY)).isTrue();
        assertThat(byTerms.objections()).isEmpty();
        assertThat(byTerms.broken()).containsExactly(reason("DATE-3"));

        DisclosureAnswer none = DisclosureAnswer.builder()
                .refused(false)
                .nearestBefore(day(TUESDAY, DayVerdict.TOO_EARLY, "DATE-2"))
                .nearestAfter(day(WEDNESDAY, DayVerdict.TOO_LATE, "DATE-2"))
                .wanted(day(WEDNESDAY.plusNanos(1), DayVerdict.WRONG_HOUR, "DATE-5"))
                .build();
        assertThat(none.date()).isEmpty();
        assertThat(none.accepts(TUESDAY)).isTrue();
        assertThat(none.accepts(WEDNESDAY)).isTrue();
        assertThat(none.objections()).containsExactly(reason("DATE-5"));
        assertThat(none.broken()).isEmpty();
    }

    @Test
    void refusesDaysWithoutAReason() {
        CandidateDay.Builder day =
                CandidateDay.builder().instant(TUESDAY).businessDay(-1).verdict(DayVerdict.ADMISSIBLE);
        assertThatThrownBy(day::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reasons: is empty, expected at least one reason; business-day: \"-1\" is negative,"
                        + " expected 0 or more");
    }
}
