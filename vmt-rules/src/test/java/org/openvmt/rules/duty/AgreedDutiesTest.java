// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.process.Duty;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.duty.Happenings.Story;

/** Whoever does what the duties say gets on, and hears nothing of the audit about it. */
class AgreedDutiesTest {

    private static final VmtPolicy POLICY = VmtPolicy.of(Team.TERN);

    /** After a challenge, the warned parties hear that the fix is withdrawn, once it is (TR-16, DU-32, ART-15). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            announced, challenged                                                                | false | DU-07
            announced, challenged, fix withdrawn                                                 | false | DU-32
            announced, challenged, told of fix withdrawn                                         | false | DU-07
            announced, challenged, fix withdrawn, told of fix withdrawn                          | true  | DU-26
            announced, fix withdrawn, told of fix withdrawn                                      | true  | DU-26
            announced, fix withdrawn, told of fix withdrawn, trunk proposed, challenged          | true  | DU-26
            fixed, date set, fix committed, challenged                                           | true  | DU-26
            announced, opened, challenged                                                        | true  | DU-26
            """)
    void leadBackByWayOfTheFixThatStakeholdersHave(String what, boolean granted, String duty) {
        Story story = Happenings.tell(Team.TERN, List.of(what.split(", ", -1)));
        assertThat(POLICY.move(story.caseFile(), TaskStatus.INCOMPLETE, story.end())
                        .isGranted())
                .isEqualTo(granted);
        assertThat(POLICY.duties(story.caseFile(), story.end()).outcome().open().stream()
                        .map(Duty::rule))
                .contains(duty);
    }

    /** A decision on a leak counts if an approver weighed it, whom DU-30 asks for (EMB-1). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leaked                               | approver, for the leak |
            leaked, decided to keep              |                        | EMB-1
            leaked, approver on                  |                        |
            leaked, approver on, decided to keep |                        |
            complex, decided to keep             |                        |
            """)
    void nameTheApproverWithoutWhomNoDecisionCounts(String what, String asked, String objection) {
        Story story = Happenings.tell(Team.TERN, List.of(what.split(", ", -1)));
        assertThat(POLICY.duties(story.caseFile(), story.end()).outcome().of("DU-30").stream()
                        .filter(duty -> duty.task().startsWith("subscribe an approver"))
                        .map(duty -> duty.item().orElse("")))
                .containsExactlyElementsOf(asked == null ? List.of() : List.of(asked));
        assertThat(POLICY.audit(story.caseFile()).stream()
                        .flatMap(finding -> finding.decision().reasons().stream())
                        .map(Reason::rule))
                .containsExactlyElementsOf(objection == null ? List.of() : List.of(objection));
    }
}
