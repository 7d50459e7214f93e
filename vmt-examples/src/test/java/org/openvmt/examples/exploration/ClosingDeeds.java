// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.NotePublished;
import org.openvmt.core.event.ClosingEvent.TagOffered;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.ReportClass.Family;
import org.openvmt.core.taxonomy.TaskStatus;

/** What is done on the way to a closing, other than the moves. */
final class ClosingDeeds {

    private ClosingDeeds() {}

    static List<Deed> all() {
        return List.of(
                Deed.of(
                        "team: no note",
                        moment -> moment.in(TaskStatus.NEW, TaskStatus.INCOMPLETE)
                                && (moment.is(Family.C) || moment.is(Family.D)),
                        new NoteDecided(NoteChoice.NONE, Decider.VMT)),
                Deed.turn("team: note", new NoteDecided(NoteChoice.ISSUE, Decider.VMT)),
                Deed.of(
                                "reviewers: no note",
                                ClosingDeeds::isUndecided,
                                new NoteDecided(NoteChoice.NONE, Decider.CORE_REVIEWERS))
                        .by(Team.REVIEWER, Role.CORE_REVIEWER),
                Deed.of(
                                "reviewers: note",
                                ClosingDeeds::isUndecided,
                                new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS))
                        .by(Team.REVIEWER, Role.CORE_REVIEWER),
                Deed.of("publish note", moment -> !moment.isPrivate() && moment.isNoteDue(), new NotePublished()),
                Deed.of(
                        "offer tag",
                        moment -> moment.in(TaskStatus.WONT_FIX) && moment.is(Family.D),
                        new TagOffered()));
    }

    private static boolean isUndecided(Moment moment) {
        return moment.in(TaskStatus.OPINION)
                && moment.state().closing().noteDecisions().stream()
                        .noneMatch(decided -> decided.decider() == Decider.CORE_REVIEWERS);
    }
}
