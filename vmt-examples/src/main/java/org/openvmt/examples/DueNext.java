// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.taxonomy.ReportClass.Family;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveOption;

/** Shows what is due next: the moves ahead with what they wait for, and the disclosure date with the time that is left. */
final class DueNext {

    private final VmtPolicy policy;
    private final Transcript transcript;
    private List<MoveOption> shown = List.of();

    DueNext(VmtPolicy policy, Transcript transcript) {
        this.policy = policy;
        this.transcript = transcript;
    }

    void show(CaseFile caseFile, Instant at) {
        CaseState state = caseFile.state();
        if (state.closing().isFinal()) {
            transcript.item("next", "no move: the case is over");
        } else {
            moves(caseFile, at);
        }
        if (state.isPrivate()) {
            state.disclosure().date().ifPresent(date -> date(date, at));
        }
    }

    private void moves(CaseFile caseFile, Instant at) {
        Set<TaskStatus> ahead = ahead(caseFile.state());
        // No row leads to where the case stands, so that this is refused, and a refusal names every granted move.
        List<MoveOption> options = policy.move(caseFile, caseFile.state().status(), at).options().stream()
                .filter(option -> ahead.contains(option.target()))
                .toList();
        if (options.equals(shown)) {
            transcript.item("next", "as before");
            return;
        }
        shown = options;
        String label = "next";
        for (MoveOption option : options) {
            String target = "to " + option.target().displayName();
            transcript.item(label, option.isOpen() ? target + ": open" : target + " is waiting for");
            option.unmet().forEach(reason -> transcript.part(Words.of(reason)));
            label = "";
        }
    }

    private void date(Instant date, Instant at) {
        transcript.item(
                "disclosure",
                at.isBefore(date)
                        ? date + ", in " + Words.of(Duration.between(at, date))
                        : date + ", owed since " + Words.of(Duration.between(date, at)));
    }

    /** Where a report of this class is heading; going back is for challenges, and no step ahead. */
    private static Set<TaskStatus> ahead(CaseState state) {
        if (state.reception().duplicateOf().isPresent()) {
            return EnumSet.of(TaskStatus.INVALID);
        }
        Family family =
                state.reception().reportClass().map(known -> known.family()).orElse(Family.A);
        return switch (family) {
            case A -> advisoryRoad(state.status());
            case B, C, D ->
                state.status() == TaskStatus.OPINION
                        ? EnumSet.of(TaskStatus.WONT_FIX)
                        : EnumSet.of(TaskStatus.OPINION, TaskStatus.WONT_FIX);
            case E, Z -> EnumSet.of(TaskStatus.INVALID);
            case Y -> EnumSet.of(TaskStatus.WONT_FIX);
        };
    }

    private static Set<TaskStatus> advisoryRoad(TaskStatus status) {
        return switch (status) {
            case NEW -> EnumSet.of(TaskStatus.INCOMPLETE, TaskStatus.CONFIRMED);
            case INCOMPLETE, OPINION -> EnumSet.of(TaskStatus.CONFIRMED);
            case CONFIRMED -> EnumSet.of(TaskStatus.TRIAGED);
            case TRIAGED -> EnumSet.of(TaskStatus.IN_PROGRESS);
            case IN_PROGRESS -> EnumSet.of(TaskStatus.FIX_COMMITTED);
            case FIX_COMMITTED -> EnumSet.of(TaskStatus.FIX_RELEASED);
            case FIX_RELEASED, WONT_FIX, INVALID -> EnumSet.noneOf(TaskStatus.class);
        };
    }
}
