// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import static org.openvmt.core.taxonomy.TaskStatus.OPINION;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.oracle.MoveOracle.Fact;
import org.openvmt.rules.oracle.MoveOracle.Situation;

/** Which facts bear on a move: those that its rows and effects name, and those that the way to an advisory asks for. */
public final class MoveGuards {

    private MoveGuards() {}

    /** A case in which everything is done that the way to an advisory asks for. */
    public static Set<Fact> allDone() {
        return EnumSet.of(
                Fact.COORDINATOR,
                Fact.VALID,
                Fact.DRAFT,
                Fact.REMINDER,
                Fact.POSTED,
                Fact.COMPLETE,
                Fact.APPROVED,
                Fact.PATCHED,
                Fact.NOTIFIED,
                Fact.DATED,
                Fact.DATE_ACCEPTED,
                Fact.PUBLISHED,
                Fact.MERGED,
                Fact.REVIEWERS_ON);
    }

    /** The guards that the rows between two statuses name, and what their effects depend on. */
    public static Set<Fact> named(TaskStatus from, TaskStatus to) {
        Situation pair = new Situation(from, to, false, Optional.empty(), Set.of(), 0, 0);
        Set<Fact> named = EnumSet.of(Fact.COORDINATOR);
        if (!MoveOracle.hasRow(pair)) {
            return named;
        }
        named.add(Fact.STRUCK_UNTOLD);
        named.add(Fact.WARNED);
        if (from == OPINION) {
            named.add(Fact.NOTE_OUT);
        }
        named.addAll(
                switch (to) {
                    case NEW -> Set.of();
                    case INCOMPLETE -> namedOnTheWayBack(from);
                    case CONFIRMED -> Set.of(Fact.VALID, Fact.CHALLENGED, Fact.DRAFT, Fact.REMINDER);
                    case TRIAGED -> Set.of(Fact.POSTED, Fact.COMPLETE, Fact.CHALLENGED, Fact.RECLASSIFIED);
                    case IN_PROGRESS ->
                        Set.of(
                                Fact.APPROVED,
                                Fact.APPROVED_BY_DRAFTER,
                                Fact.CHALLENGED,
                                Fact.RECLASSIFIED,
                                Fact.DECLINED);
                    case FIX_COMMITTED ->
                        Set.of(
                                Fact.PATCHED,
                                Fact.NOTIFIED,
                                Fact.BOUNCED,
                                Fact.DATED,
                                Fact.DATE_ACCEPTED,
                                Fact.DECLINED);
                    case FIX_RELEASED -> Set.of(Fact.PUBLISHED, Fact.MERGED);
                    case OPINION -> Set.of(Fact.REVIEWERS_ON);
                    case WONT_FIX ->
                        Set.of(
                                Fact.TEAM_SAYS_NO,
                                Fact.REVIEWERS_SAY_NO,
                                Fact.DUPLICATE,
                                Fact.FOREIGN_EMBARGO,
                                Fact.TAG_OFFERED);
                    case INVALID -> Set.of(Fact.NOTE_OUT, Fact.DUPLICATE, Fact.HANDED_OVER, Fact.FOREIGN_EMBARGO);
                });
        return named;
    }

    private static Set<Fact> namedOnTheWayBack(TaskStatus from) {
        return switch (from) {
            case NEW, INCOMPLETE, FIX_RELEASED -> Set.of();
            case CONFIRMED -> Set.of(Fact.CHALLENGED, Fact.RECLASSIFIED);
            case TRIAGED, IN_PROGRESS -> Set.of(Fact.CHALLENGED, Fact.RECLASSIFIED, Fact.WITHDRAWN, Fact.TOLD);
            case FIX_COMMITTED -> Set.of(Fact.CHALLENGED, Fact.WITHDRAWN, Fact.TOLD);
            case OPINION -> Set.of(Fact.CHALLENGED);
            case WONT_FIX, INVALID -> Set.of(Fact.NEWS);
        };
    }
}
