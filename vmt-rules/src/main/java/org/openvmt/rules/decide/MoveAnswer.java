// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.Effect;

/**
 * The answer to the question whether a case may move to a status. A refusal names every unmet guard, and the moves that
 * are granted from where the case stands. Section 5 of the process.
 */
@Value.Immutable
public sealed interface MoveAnswer permits ImmutableMoveAnswer {

    /**
     * The status to leave.
     *
     * @return where the case stands
     */
    TaskStatus origin();

    /**
     * The status that was asked for.
     *
     * @return where the move leads
     */
    TaskStatus target();

    /**
     * Granted or refused. The reasons of a grant are the rows that allow it; those of a refusal are the unmet guards.
     *
     * @return the verdict with its reasons
     */
    Decision<Verdict> decision();

    /**
     * What a granted move brings with it, what is on record already left out.
     *
     * @return empty for a refusal
     */
    List<Announcement> effects();

    /**
     * The moves that rows grant from where the case stands, open ones first.
     *
     * @return empty for a granted move, and where no row leads anywhere
     */
    List<MoveOption> options();

    /**
     * Whether the move is granted.
     *
     * @return true if it can be taken
     */
    default boolean isGranted() {
        return decision().outcome().isGranted();
    }

    /**
     * An effect with the rule that announces it.
     *
     * @param effect what is to be done
     * @param reason why
     */
    record Announcement(Effect effect, Reason reason) {}
}
