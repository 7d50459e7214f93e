// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.posted;
import static org.openvmt.core.casefile.Journal.privately;

import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.DescriptionState.Approval;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;

class DescriptionStateTest {

    private static DescriptionState after(CaseEvent... events) {
        return privately(events).state().description();
    }

    private static DescriptionApproved approved(int revision, String approver) {
        return new DescriptionApproved(revision, approver, "Ada");
    }

    @Test
    void knowsNothingAtFirst() {
        DescriptionState state = after();
        assertThat(state.posted()).isEmpty();
        assertThat(state.postedAt()).isEmpty();
        assertThat(state.drafter()).isEmpty();
        assertThat(state.approvals()).isEmpty();
        assertThat(state.waived()).isEmpty();
    }

    @Test
    void hasTheLatestPostingWithItsDrafter() {
        DescriptionState state = privately(posted(1))
                .record(new JournalEntry(hour(2), "Carl", Role.VMT_MEMBER, posted(2)))
                .state()
                .description();
        assertThat(state.posted()).hasValue(posted(2));
        assertThat(state.postedAt()).hasValue(hour(2));
        assertThat(state.drafter()).hasValue("Carl");
    }

    /** APP-2: an approval names its revision; a later one voids it. */
    @Test
    void voidsApprovalsOfAnEarlierRevision() {
        assertThat(after(posted(1), approved(1, "PTL")).approvals())
                .containsExactly(new Approval(approved(1, "PTL"), "Cora"));
        assertThat(after(posted(1), approved(1, "PTL"), posted(2)).approvals()).isEmpty();
        assertThat(after(posted(1), approved(1, "PTL"), posted(2), approved(2, "PTL"))
                        .approvals())
                .containsExactly(new Approval(approved(2, "PTL"), "Cora"));
        assertThat(after(posted(2), approved(1, "PTL")).approvals()).isEmpty();
    }

    @Test
    void keepsApprovalsInTheOrderOfTheJournal() {
        assertThat(after(posted(1), approved(1, "PTL"), approved(1, DescriptionEvent.REPORTER))
                        .approvals())
                .extracting(approval -> approval.event().approver())
                .containsExactly("PTL", "reporter");
    }

    @Test
    void keepsWaiversWithTheirLatestReason() {
        ApprovalWaived waived = new ApprovalWaived(DescriptionEvent.REPORTER, "does not answer");
        assertThat(after(posted(1), waived, posted(2)).waived())
                .containsExactly(java.util.Map.entry("reporter", "does not answer"));
        assertThat(after(waived, new ApprovalWaived("reporter", "left")).waived())
                .containsEntry("reporter", "left");
        assertThat(after(waived).toString()).doesNotContain("does not answer");
    }
}
