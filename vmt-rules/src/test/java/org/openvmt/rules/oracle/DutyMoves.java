// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.oracle.DutyOracle.Debt;

/** DU-26: the moves that are owed among those that may be taken. */
public final class DutyMoves {

    /** Tells which rows of the process grant a move; section 5 has an oracle of its own. */
    @FunctionalInterface
    public interface Granting {

        /**
         * The rows that grant a move.
         *
         * @param caseFile the case
         * @param target where to
         * @param at when
         * @return none if it is refused
         */
        Set<String> rows(CaseFile caseFile, TaskStatus target, Instant at);
    }

    private final CaseFile caseFile;
    private final TeamProfile profile;
    private final Instant at;
    private final Granting granting;

    DutyMoves(CaseFile caseFile, TeamProfile profile, Instant at, Granting granting) {
        this.caseFile = caseFile;
        this.profile = profile;
        this.at = at;
        this.granting = granting;
    }

    Set<Debt> debts() {
        Map<TaskStatus, Set<String>> granted = new EnumMap<>(TaskStatus.class);
        for (TaskStatus target : TaskStatus.values()) {
            Set<String> rows = granting.rows(caseFile, target, at);
            if (!rows.isEmpty()) {
                granted.put(target, rows);
            }
        }
        Set<Debt> debts = new HashSet<>();
        for (TaskStatus target : owed(granted)) {
            since(target)
                    .ifPresent(since ->
                            debts.add(new Debt("DU-26", target.displayName(), "COORDINATOR", since, Optional.empty())));
        }
        return debts;
    }

    private Set<TaskStatus> owed(Map<TaskStatus, Set<String>> granted) {
        DutyLedger book = DutyLedger.of(caseFile.journal());
        Set<TaskStatus> owed = new HashSet<>(granted.keySet());
        if (book.duplicate) {
            boolean closes = granted.getOrDefault(TaskStatus.INVALID, Set.of()).contains("TR-15");
            return closes ? Set.of(TaskStatus.INVALID) : Set.of();
        }
        if (book.note.get(Decider.VMT) == NoteChoice.NONE) {
            owed.remove(TaskStatus.OPINION);
        }
        if (book.fixes.withdrawn.isPresent()) {
            owed.remove(TaskStatus.FIX_COMMITTED);
        }
        Set<String> back = granted.getOrDefault(TaskStatus.INCOMPLETE, Set.of());
        boolean free = back.contains("TR-01") || back.contains("TR-14");
        if (free || back.isEmpty()) {
            owed.remove(TaskStatus.INCOMPLETE);
            return owed;
        }
        return Set.of(TaskStatus.INCOMPLETE);
    }

    private Optional<Instant> since(TaskStatus target) {
        TaskStatus origin = caseFile.state().status();
        return DutyBranches.since(
                caseFile,
                profile,
                at,
                (then, moment) -> then.state().status() == origin
                        && !granting.rows(then, target, moment).isEmpty());
    }
}
