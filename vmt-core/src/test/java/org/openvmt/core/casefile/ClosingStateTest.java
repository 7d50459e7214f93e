// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.privately;
import static org.openvmt.core.casefile.Journal.to;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.NotePublished;
import org.openvmt.core.event.ClosingEvent.TagOffered;
import org.openvmt.core.taxonomy.TaskStatus;

class ClosingStateTest {

    private static final NoteDecided NO_NOTE = new NoteDecided(NoteChoice.NONE, Decider.VMT);
    private static final NoteDecided NOTE = new NoteDecided(NoteChoice.ISSUE, Decider.VMT);
    private static final NoteDecided REVIEWED = new NoteDecided(NoteChoice.NONE, Decider.CORE_REVIEWERS);

    private static ClosingState after(CaseEvent... events) {
        return privately(events).state().closing();
    }

    @Test
    void isNewAtFirst() {
        ClosingState state = after();
        assertThat(state.status()).isEqualTo(TaskStatus.NEW);
        assertThat(state.statusSince()).isEmpty();
        assertThat(state.noteDecisions()).isEmpty();
        assertThat(state.noteOutAt()).isEmpty();
        assertThat(state.tagOffered()).isFalse();
        assertThat(state.isFinal()).isFalse();
    }

    @Test
    void followsTheStatus() {
        ClosingState state = after(to(TaskStatus.INCOMPLETE), to(TaskStatus.CONFIRMED));
        assertThat(state.status()).isEqualTo(TaskStatus.CONFIRMED);
        assertThat(state.statusSince()).hasValue(hour(2));
    }

    @ParameterizedTest
    @EnumSource
    void isOverInAFinalStatusOrInOpinionOnceTheNoteIsOut(TaskStatus status) {
        assertThat(after(to(status)).isFinal()).isEqualTo(status.isFinal());
        assertThat(after(to(status), new NotePublished()).isFinal())
                .isEqualTo(status.isFinal() || status == TaskStatus.OPINION);
        assertThat(after(to(status), new NotePublished()).noteOutAt()).hasValue(hour(2));
    }

    @Test
    void holdsTheLastWordOfEachDecider() {
        assertThat(after(NO_NOTE).holds(NO_NOTE)).isTrue();
        assertThat(after(NO_NOTE).holds(REVIEWED)).isFalse();
        assertThat(after(NO_NOTE, NOTE).holds(NO_NOTE)).isFalse();
        assertThat(after(NO_NOTE, NOTE).holds(NOTE)).isTrue();
        assertThat(after(NOTE, REVIEWED).holds(NOTE)).isTrue();
        assertThat(after(NOTE, REVIEWED).holds(REVIEWED)).isTrue();
        assertThat(after().holds(NOTE)).isFalse();
    }

    /** TR-14: reopening sets the decision on a note aside. */
    @ParameterizedTest
    @CsvSource({
        "WONT_FIX, INCOMPLETE, false",
        "INVALID, INCOMPLETE, false",
        "OPINION, INCOMPLETE, true",
        "FIX_COMMITTED, INCOMPLETE, true",
        "WONT_FIX, INVALID, true"
    })
    void setsDecisionsAsideWhenItIsReopened(TaskStatus from, TaskStatus reopened, boolean kept) {
        assertThat(after(NO_NOTE, to(from), to(reopened)).holds(NO_NOTE)).isEqualTo(kept);
        assertThat(after(NO_NOTE, to(from), to(reopened), NOTE).noteDecisions()).contains(NOTE);
    }

    @Test
    void remembersThatTheTagWasOffered() {
        assertThat(after(new TagOffered()).tagOffered()).isTrue();
    }
}
