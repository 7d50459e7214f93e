// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.core.casefile.Journal.AGENT;
import static org.openvmt.core.casefile.Journal.RUNTIME;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.privately;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;

class PatchStateTest {

    private static final Branch MAIN = new Branch(RUNTIME, "main");
    private static final Branch STABLE = new Branch(RUNTIME, "stable");

    private static PatchState after(CaseEvent... events) {
        return privately(events).state().patch();
    }

    private static PatchProposed proposed(int revision) {
        return new PatchProposed(RUNTIME, "main", revision, "Dev");
    }

    private static PatchApproved approved(int revision, String reviewer) {
        return new PatchApproved(RUNTIME, "main", revision, reviewer);
    }

    @Test
    void knowsNothingAtFirst() {
        PatchState state = after();
        assertThat(state.assessed()).isEmpty();
        assertThat(state.proposed()).isEmpty();
        assertThat(state.approvals()).isEmpty();
        assertThat(state.pushed()).isEmpty();
        assertThat(state.merged()).isEmpty();
        assertThat(state.complexAt()).isEmpty();
        assertThat(state.withdrawn()).isEmpty();
        assertThat(state.approvalsOf(MAIN)).isEmpty();
    }

    @Test
    void keepsTheLatestAssessmentOfEachBranchInOrder() {
        PatchState state = after(
                new BranchAssessed(RUNTIME, "stable", Finding.AFFECTED),
                new BranchAssessed(RUNTIME, "main", Finding.AFFECTED),
                new BranchAssessed(AGENT, "main", Finding.ALREADY_FIXED),
                new BranchAssessed(RUNTIME, "stable", Finding.NOT_AFFECTED));
        assertThat(state.assessed())
                .containsExactly(
                        java.util.Map.entry(new Branch(AGENT, "main"), Finding.ALREADY_FIXED),
                        java.util.Map.entry(MAIN, Finding.AFFECTED),
                        java.util.Map.entry(STABLE, Finding.NOT_AFFECTED));
    }

    /** FIX-1: approved by a reviewer other than the author. */
    @Test
    void countsApprovalsOfOthersThanTheAuthor() {
        assertThat(after(proposed(1), approved(1, "Rev"), approved(1, "Dev")).approvalsOf(MAIN))
                .containsExactly(approved(1, "Rev"));
        assertThat(after(proposed(1), approved(1, "Dev")).approvalsOf(MAIN)).isEmpty();
    }

    /** APP-2: a later revision voids the approvals of an earlier one. */
    @Test
    void countsApprovalsOfTheLatestRevisionOnly() {
        assertThat(after(proposed(1), approved(1, "Rev"), proposed(2)).approvalsOf(MAIN))
                .isEmpty();
        assertThat(after(proposed(1), approved(1, "Rev"), proposed(2), approved(2, "Rev"))
                        .approvalsOf(MAIN))
                .containsExactly(approved(2, "Rev"));
        assertThat(after(proposed(2), approved(1, "Rev")).approvalsOf(MAIN)).isEmpty();
    }

    @Test
    void countsApprovalsOfTheVeryBranchOnly() {
        PatchState state = after(proposed(1), new PatchProposed(RUNTIME, "stable", 1, "Dev"), approved(1, "Rev"));
        assertThat(state.approvalsOf(STABLE)).isEmpty();
        assertThat(state.approvalsOf(new Branch(AGENT, "main"))).isEmpty();
        assertThat(state.proposed().keySet()).containsExactly(MAIN, STABLE);
    }

    @Test
    void dropsApprovalsThatWereTakenBack() {
        ApprovalWithdrawn back = new ApprovalWithdrawn(RUNTIME, "main", 1, "Rev");
        assertThat(after(proposed(1), approved(1, "Rev"), back).approvalsOf(MAIN))
                .isEmpty();
        assertThat(after(proposed(1), approved(1, "Rev"), approved(1, "Rex"), back)
                        .approvalsOf(MAIN))
                .containsExactly(approved(1, "Rex"));
        assertThat(after(proposed(1), approved(1, "Rev"), back, approved(1, "Rev"))
                        .approvalsOf(MAIN))
                .containsExactly(approved(1, "Rev"));
    }

    @Test
    void isWithdrawnUntilANewProposal() {
        FixWithdrawn withdrawn = new FixWithdrawn("it breaks");
        assertThat(after(proposed(1), withdrawn).withdrawn()).hasValue("it breaks");
        assertThat(after(proposed(1), withdrawn, proposed(2)).withdrawn()).isEmpty();
    }

    /** A withdrawn fix is no proposal any more, on any branch: the next one begins anew on each. */
    @Test
    void leavesNothingProposedOfAWithdrawnFix() {
        PatchProposed stable = new PatchProposed(RUNTIME, "stable", 1, "Dev");
        FixWithdrawn withdrawn = new FixWithdrawn("it breaks");
        assertThat(after(proposed(1), stable, withdrawn).proposed()).isEmpty();
        assertThat(after(proposed(1), stable, withdrawn, proposed(2)).proposed().keySet())
                .containsExactly(MAIN);
    }

    @Test
    void remembersPushesMergesAndTheFirstWordOfComplexity() {
        PatchState state = after(
                new PatchPushed(RUNTIME, "main", Optional.empty()),
                new PatchMerged(RUNTIME, "main"),
                new ComplexityStated("many places"),
                new ComplexityStated("really"));
        assertThat(state.pushed()).containsExactly(MAIN);
        assertThat(state.merged()).containsExactly(MAIN);
        assertThat(state.complexAt()).hasValue(hour(3));
    }
}
