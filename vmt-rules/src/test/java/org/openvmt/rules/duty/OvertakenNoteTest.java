// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.process.Duty;
import org.openvmt.rules.decide.PolicyGround;

/** A note was decided on, then the report was found to be of class A: its advisory is owed like any other. */
class OvertakenNoteTest {

    @Test
    void leavesThePostingOwed() {
        Happenings.Story story =
                Happenings.tell(Team.TERN, List.of("in Opinion", "reviewers want a note", "class A", "disclosed"));
        List<Duty> overdue = DutyDecision.of(
                        PolicyGround.of(Team.TERN),
                        story.caseFile(),
                        story.end().plus(Duration.ofDays(40)))
                .outcome()
                .overdue();
        assertThat(overdue).extracting(Duty::rule).contains("DU-22").doesNotContain("DU-29");
    }
}
