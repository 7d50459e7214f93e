// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.NotePublished;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.ClosingEvent.TagOffered;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.taxonomy.TaskStatus;

/** What follows from the events of closing. Process section <i>KCSA Task status</i>. */
@Value.Immutable
public sealed interface ClosingState permits ImmutableClosingState {

    /**
     * The status of the task.
     *
     * @return New until it is changed
     */
    TaskStatus status();

    /**
     * Since when the task is in that status.
     *
     * @return empty while it is New
     */
    Optional<Instant> statusSince();

    /**
     * The decisions on a note that hold now.
     *
     * @return in the order of the journal; empty if none was taken since the case was last reopened (TR-14)
     */
    List<NoteDecided> noteDecisions();

    /**
     * When the note came out.
     *
     * @return empty if it is not out
     */
    Optional<Instant> noteOutAt();

    /**
     * Whether the bug tag for hardening chances was offered.
     *
     * @return true once it was
     */
    boolean tagOffered();

    /**
     * Whether the case is over.
     *
     * @return true in a final status, and in Opinion once the note is out
     */
    default boolean isFinal() {
        return status().isFinal()
                || (status() == TaskStatus.OPINION && noteOutAt().isPresent());
    }

    /**
     * Whether a decider's last word on a note is the given one.
     *
     * @param decided the choice and who took it
     * @return true if that decision holds
     */
    default boolean holds(NoteDecided decided) {
        return noteDecisions().stream()
                .filter(decision -> decision.decider() == decided.decider())
                .reduce((earlier, later) -> later)
                .filter(decided::equals)
                .isPresent();
    }

    /**
     * What was last decided on a note, by whomever.
     *
     * @return empty if nothing was, since the case was last reopened
     */
    default Optional<NoteChoice> lastNoteChoice() {
        return noteDecisions().stream().reduce((earlier, later) -> later).map(NoteDecided::choice);
    }

    /**
     * The part after a journal.
     *
     * @param journal the entries, oldest first
     * @return the state
     */
    static ClosingState after(List<JournalEntry> journal) {
        ImmutableClosingState.Builder state = ImmutableClosingState.builder();
        TaskStatus status = TaskStatus.NEW;
        List<NoteDecided> decisions = new ArrayList<>();
        boolean tagOffered = false;
        for (JournalEntry entry : journal) {
            if (entry.event() instanceof StatusChanged event) {
                if (status.isFinal() && event.to() == TaskStatus.INCOMPLETE) {
                    decisions.clear();
                }
                status = event.to();
                state.statusSince(entry.at());
            } else if (entry.event() instanceof NoteDecided event) {
                decisions.add(event);
            } else if (entry.event() instanceof NotePublished) {
                state.noteOutAt(entry.at());
            } else if (entry.event() instanceof TagOffered) {
                tagOffered = true;
            }
        }
        return state.status(status)
                .noteDecisions(decisions)
                .tagOffered(tagOffered)
                .build();
    }
}
