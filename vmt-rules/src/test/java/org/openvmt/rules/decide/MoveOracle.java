// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.openvmt.core.taxonomy.TaskStatus.CONFIRMED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_COMMITTED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_RELEASED;
import static org.openvmt.core.taxonomy.TaskStatus.INCOMPLETE;
import static org.openvmt.core.taxonomy.TaskStatus.INVALID;
import static org.openvmt.core.taxonomy.TaskStatus.IN_PROGRESS;
import static org.openvmt.core.taxonomy.TaskStatus.NEW;
import static org.openvmt.core.taxonomy.TaskStatus.OPINION;
import static org.openvmt.core.taxonomy.TaskStatus.TRIAGED;
import static org.openvmt.core.taxonomy.TaskStatus.WONT_FIX;

import java.util.Set;
import org.openvmt.core.taxonomy.TaskStatus;

/** The table of moves in plain Java, written from the process and not from the rules. */
final class MoveOracle {

    /** What a move depends on, in the words of the process. */
    record Situation(
            TaskStatus from,
            TaskStatus to,
            boolean isPrivate,
            char family,
            boolean coordinator,
            boolean valid,
            boolean challenged,
            boolean reclassified,
            boolean draft,
            boolean reminder,
            boolean noteOut,
            boolean teamSaysNo,
            boolean reviewersSayNo,
            boolean duplicate,
            boolean news,
            boolean withdrawn,
            boolean warned,
            boolean told,
            boolean described,
            boolean approved,
            boolean cveSettled,
            boolean patched,
            boolean notified,
            boolean dated,
            boolean published,
            boolean merged) {}

    private MoveOracle() {}

    static boolean grants(Situation s) {
        return s.coordinator() && row(s);
    }

    private static boolean row(Situation s) {
        boolean early = Set.of(NEW, INCOMPLETE).contains(s.from());
        boolean letters = s.family() == 'B' || s.family() == 'C' || s.family() == 'D';
        return switch (s.to()) {
            case NEW -> false;
            case INCOMPLETE -> back(s);
            case CONFIRMED -> (early || (s.from() == OPINION && !s.noteOut())) && confirmable(s);
            case TRIAGED -> s.from() == CONFIRMED && isA(s) && s.described() && unchallenged(s);
            case IN_PROGRESS -> s.from() == TRIAGED && isA(s) && s.approved() && unchallenged(s);
            case FIX_COMMITTED ->
                s.from() == IN_PROGRESS
                        && isA(s)
                        && s.cveSettled()
                        && (!s.isPrivate() || (s.patched() && s.notified() && s.dated()));
            case FIX_RELEASED -> s.from() == FIX_COMMITTED && !s.isPrivate() && s.published() && s.merged();
            case OPINION -> early && letters;
            case WONT_FIX ->
                ((early || s.from() == OPINION) && s.family() == 'Y')
                        || (early && (s.family() == 'C' || s.family() == 'D') && s.teamSaysNo())
                        || (s.from() == OPINION && letters && s.reviewersSayNo() && !s.noteOut());
            case INVALID ->
                ((early || s.from() == OPINION) && (s.family() == 'E' || s.family() == 'Z') && !s.noteOut())
                        || ((early || s.from() == OPINION || s.from() == CONFIRMED) && s.duplicate());
        };
    }

    private static boolean back(Situation s) {
        boolean nobodyWarned = !s.isPrivate() || !s.warned();
        boolean challenged = s.challenged() || s.reclassified();
        return switch (s.from()) {
            case NEW -> true;
            case CONFIRMED -> challenged;
            case TRIAGED, IN_PROGRESS -> challenged && nobodyWarned;
            case FIX_COMMITTED ->
                (!s.isPrivate() && s.challenged()) || ((s.withdrawn() || s.challenged()) && (nobodyWarned || s.told()));
            case OPINION -> s.challenged() && !s.noteOut();
            case WONT_FIX, INVALID -> s.news();
            case INCOMPLETE, FIX_RELEASED -> false;
        };
    }

    private static boolean confirmable(Situation s) {
        return s.valid() && isA(s) && !s.challenged() && s.draft() && (!s.isPrivate() || s.reminder());
    }

    private static boolean isA(Situation s) {
        return s.family() == 'A';
    }

    private static boolean unchallenged(Situation s) {
        return !s.challenged() && !s.reclassified();
    }
}
