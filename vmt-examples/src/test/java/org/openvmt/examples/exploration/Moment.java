// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Instant;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.ReportClass.Family;
import org.openvmt.core.taxonomy.TaskStatus;

/** A case of a team at an instant that is not before its last event. */
record Moment(Team team, CaseFile file, Instant now) {

    CaseState state() {
        return file.state();
    }

    TaskStatus status() {
        return state().status();
    }

    boolean in(TaskStatus first, TaskStatus... others) {
        return status() == first || Set.of(others).contains(status());
    }

    boolean isPrivate() {
        return state().isPrivate();
    }

    boolean is(Family family) {
        return state().reception()
                .reportClass()
                .filter(c -> c.family() == family)
                .isPresent();
    }

    boolean decided(NoteChoice choice, Decider decider) {
        return state().closing().holds(new NoteDecided(choice, decider));
    }

    boolean isNoteDue() {
        return status() == TaskStatus.OPINION && decided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS);
    }

    /** Whether every branch that needs a patch has an approved one. */
    boolean isFixApproved() {
        return state().patch().withdrawn().isEmpty()
                && team.policy().branchesToPatch(file, now).stream()
                        .noneMatch(branch -> state().patch().approvalsOf(branch).isEmpty());
    }

    /** Everything of TR-11 but the date and the notification. */
    boolean isFixReady() {
        return in(TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                && is(Family.A)
                && state().cve().isSettled()
                && isFixApproved();
    }

    boolean isDateReached() {
        return state().disclosure().date().filter(date -> !now.isBefore(date)).isPresent();
    }

    Moment with(String by, Role as, CaseEvent event) {
        return new Moment(team, file.record(new JournalEntry(now, by, as, event)), now);
    }

    Moment at(Instant later) {
        return new Moment(team, file, later);
    }
}
