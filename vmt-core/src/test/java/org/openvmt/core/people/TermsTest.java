// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.value.InvalidValueException;

class TermsTest {

    private static final Instant DATE = Instant.parse("2026-03-04T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "EXACT, -1, false", "EXACT, 0, true", "EXACT, 1, false",
        "NOT_BEFORE, -1, false", "NOT_BEFORE, 0, true", "NOT_BEFORE, 1, true",
        "NOT_AFTER, -1, true", "NOT_AFTER, 0, true", "NOT_AFTER, 1, false"
    })
    void allowsAnInstant(Bound bound, int nanos, boolean allowed) {
        assertThat(new TermsDate(bound, DATE).allows(DATE.plusNanos(nanos))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 90, false, 90",
        "NONE, , false, ",
        "EXACT, 90, false, 60",
        "EXACT, 30, false, 60",
        "EXACT, , false, 60",
        "EXACT, 30, true, 30",
        "NOT_AFTER, 90, false, 60",
        "NOT_AFTER, 30, false, 30",
        "NOT_AFTER, , true, 60",
        "NOT_BEFORE, 90, false, 90",
        "NOT_BEFORE, 30, false, 60",
        "NOT_BEFORE, , false, ",
        "NOT_BEFORE, 30, true, 30"
    })
    void sayWhenTheEmbargoIsOverAtTheLatest(String bound, Integer longest, boolean atOnce, Integer over) {
        Terms.Builder terms = Terms.builder().openAtOnce(atOnce);
        if (!bound.equals("NONE")) {
            terms.date(new TermsDate(Bound.valueOf(bound), day(60)));
        }
        assertThat(terms.build().latestOpening(Optional.ofNullable(longest).map(TermsTest::day)))
                .isEqualTo(Optional.ofNullable(over).map(TermsTest::day));
    }

    private static Instant day(int day) {
        return DATE.plus(Duration.ofDays(day));
    }

    @Test
    void asksForNothingUnlessSaid() {
        Terms none = Terms.none();
        assertThat(none.date()).isEmpty();
        assertThat(none.notToBeTold()).isEmpty();
        assertThat(none.anonymous()).isFalse();
        assertThat(none.openAtOnce()).isFalse();
        assertThat(none).isEqualTo(Terms.builder().build());
    }

    @ParameterizedTest
    @CsvSource({
        "Heron Inc., HERON, true",
        "linux-distros, Linux Distros, true",
        "distros@vs.example, Distros@VS.example, true",
        "Ｈｅｒｏｎ, heron, true",
        "Heron, Heronry, false",
        "Inc., Ltd., false"
    })
    void keepPartiesOutWhateverTheSpelling(String named, String party, boolean out) {
        assertThat(Terms.builder().addNotToBeTold(named).build().keepOut(party)).isEqualTo(out);
    }

    @Test
    void namesPartiesInOneLineEach() {
        assertThatThrownBy(() -> Terms.builder().addNotToBeTold("a\nb", " ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("not-to-be-told: holds U+000A at index 1")
                .hasMessageContaining("not-to-be-told: is blank");
    }

    @Test
    @SuppressWarnings("NullAway") // nulls are what is tried
    void refusesNull() {
        assertThatThrownBy(() -> new TermsDate(null, DATE)).hasMessage("bound");
        assertThatThrownBy(() -> new TermsDate(Bound.EXACT, null)).hasMessage("instant");
    }
}
