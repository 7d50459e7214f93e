// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.decision.Reason;

/**
 * Whether a report is to be opened, and what has to be done before that is settled. Process section <i>Embargo
 * exceptions</i>.
 */
@Value.Immutable
public sealed interface EmbargoAnswer permits ImmutableEmbargoAnswer {

    /**
     * What the process says of opening the report.
     *
     * @return the stance
     */
    Stance stance();

    /**
     * The rules that would have a say, and which the terms of the reporter, or a leak, prevail over (EMB-3).
     *
     * @return what they would have said; empty if nothing prevails over anything
     */
    List<Reason> overruled();

    /**
     * Why the approvers are to be subscribed, who weigh whether the report must stay private (EMB-1, EMB-2).
     *
     * @return empty if there is nothing to weigh, or an approver is on the report
     */
    List<Reason> approversToSubscribe();

    /**
     * What a decision to open or to keep is to be recorded for (EMB-1, EMB-2).
     *
     * @return empty if there is nothing to weigh, or it was decided since
     */
    List<Reason> toDecide();

    /**
     * Whether the approvers are to be subscribed.
     *
     * @return true if there is something to weigh, and no approver is on the report
     */
    default boolean subscribesApprovers() {
        return !approversToSubscribe().isEmpty();
    }

    /**
     * Whether a decision to open or to keep is to be recorded.
     *
     * @return true if something came up since the latest one
     */
    default boolean needsDecision() {
        return !toDecide().isEmpty();
    }

    /**
     * An answer to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an answer. */
    final class Builder extends ImmutableEmbargoAnswer.Builder {
        Builder() {}
    }
}
