// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;

class ProcessMapTest {

    private static final Citation SECTION = new Citation("Reception", Basis.STATED);

    private static ProcessStep.Builder step(String id, String... after) {
        return ProcessStep.builder()
                .id(id)
                .title("Look at it")
                .lane(Lane.BOTH)
                .kind(StepKind.TEAM)
                .section("Reception")
                .addAfter(after);
    }

    private static ProcessMove move(TaskStatus origin, TaskStatus target) {
        return ProcessMove.builder()
                .origin(origin)
                .target(target)
                .reason(new Reason("TR-01", "it may be so", SECTION))
                .applies(Applicability.EVERY_CASE)
                .addGuards(new Guard("PPL-1", "somebody drives it", SECTION, Applicability.PRIVATE))
                .build();
    }

    @Test
    void findsItsWayAround() {
        ProcessMap map = ProcessMap.builder()
                .addSteps(step("first").build(), step("second", "first").build())
                .addMoves(move(TaskStatus.NEW, TaskStatus.INCOMPLETE))
                .build();
        assertThat(map.statuses()).containsExactly(TaskStatus.NEW, TaskStatus.INCOMPLETE);
        assertThat(map.movesFrom(TaskStatus.NEW)).hasSize(1);
        assertThat(map.movesFrom(TaskStatus.INCOMPLETE)).isEmpty();
        assertThat(map.stepsAfter(map.steps().get(0)))
                .extracting(ProcessStep::id)
                .containsExactly("second");
        assertThat(map)
                .isEqualTo(ProcessMap.builder()
                        .addSteps(step("first").build(), step("second", "first").build())
                        .addMoves(move(TaskStatus.NEW, TaskStatus.INCOMPLETE))
                        .build());
    }

    @Test
    void saysEveryThingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> ProcessMap.builder()
                        .addSteps(step("second", "first").build())
                        .addSteps(step("second").build())
                        .addMoves(move(TaskStatus.NEW, TaskStatus.INCOMPLETE))
                        .addMoves(move(TaskStatus.NEW, TaskStatus.INCOMPLETE))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("steps[0].after: \"first\" is no step before \"second\"")
                .hasMessageContaining("steps[1].id: \"second\" is there already")
                .hasMessageContaining("moves[1]: TR-01 grants the move from New to Incomplete twice");
    }

    @Test
    void refusesAGuardThatIsNoLine() {
        assertThatThrownBy(() -> new Guard("TR-01", "two\nlines", SECTION, Applicability.PUBLIC))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sentence");
    }
}
