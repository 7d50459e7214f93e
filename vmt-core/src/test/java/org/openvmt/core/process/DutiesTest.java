// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Role;
import org.openvmt.core.value.InvalidValueException;

class DutiesTest {

    private static final Instant ASKED = Instant.parse("2026-03-13T06:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-13T00:00:00Z");

    private static Duty.Builder duty(String rule) {
        return Duty.builder()
                .task("publish the advisory")
                .addOwedBy(Role.COORDINATOR)
                .since(Instant.parse("2026-03-12T00:00:00Z"))
                .asked(ASKED)
                .reason(new Reason(rule, "it is not published", new Citation("Publish KCSA", Basis.DERIVED)));
    }

    @Test
    void saysByHowMuchItIsOverdue() {
        Duty late = duty("DU-22").by(MIDNIGHT).dayEnds(true).build();
        assertThat(late.isOverdue()).isTrue();
        assertThat(late.overdueBy()).contains(Duration.ofHours(6));
        assertThat(late.rule()).isEqualTo("DU-22");
    }

    @Test
    void isOverdueAfterAnInstantButAtAMidnightThatEndsTheDay() {
        assertThat(duty("DU-20").by(ASKED).build().overdueBy()).isEmpty();
        assertThat(duty("DU-20").by(ASKED.minusNanos(1)).build().overdueBy()).contains(Duration.ofNanos(1));
        assertThat(duty("DU-22").by(ASKED).dayEnds(true).build().overdueBy()).contains(Duration.ZERO);
        assertThat(duty("DU-22").by(ASKED.plusNanos(1)).dayEnds(true).build().overdueBy())
                .isEmpty();
        assertThat(duty("DU-01").build().overdueBy()).isEmpty();
    }

    @Test
    void sortsByUrgencyWhateverTheOrder() {
        Instant day = ASKED.minus(Duration.ofDays(1));
        List<Duty> expected = List.of(
                duty("DU-24").by(day.minusSeconds(9)).build(),
                duty("DU-20").by(day).build(),
                duty("DU-22").by(day).item("a").build(),
                duty("DU-22").by(day).item("b").build(),
                duty("DU-34").by(ASKED.plusSeconds(1)).build(),
                duty("DU-19").by(ASKED.plusSeconds(2)).build(),
                duty("DU-09").since(ASKED.minus(Duration.ofDays(7))).build(),
                duty("DU-01").build(),
                duty("DU-13").item("Board").build(),
                duty("DU-13").item("Board").name("Mo").build());
        List<Duty> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Duties.of(shuffled).open()).isEqualTo(expected);
        }
        Duties duties = Duties.of(shuffled);
        assertThat(duties.overdue()).isEqualTo(expected.subList(0, 4));
        assertThat(duties.of("DU-13")).hasSize(2);
        assertThat(duties.owedBy(Role.COORDINATOR)).hasSize(10);
        assertThat(duties.owedBy(Role.CNA)).isEmpty();
        assertThat(duties).isEqualTo(Duties.of(expected)).hasSameHashCodeAs(Duties.of(expected));
        assertThat(Duties.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void showsNeitherItemNorName() {
        Duty duty = duty("DU-13").item("secret branch").name("Secret Person").build();
        assertThat(Duties.of(List.of(duty)).toString())
                .contains("DU-13")
                .doesNotContain("secret")
                .doesNotContain("Secret");
    }

    @Test
    void refusesWhatNobodyOwesOrOwesTooEarly() {
        assertThatThrownBy(() -> Duty.builder()
                        .task(" ")
                        .since(ASKED.plusSeconds(1))
                        .asked(ASKED)
                        .reason(duty("DU-01").build().reason())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("task")
                .hasMessageContaining("owed-by")
                .hasMessageContaining("since");
    }
}
