// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that makes it doubtful whether the case must stay private (EMB-1, EMB-2).
 *
 * @param cause what it is
 * @param since when it comes about
 * @param decided whether it was decided since then to open the report or to keep it private
 */
public record EmbargoDoubt(Cause cause, Instant since, boolean decided) {

    /** Checks that nothing is missing. */
    public EmbargoDoubt {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(since, "since");
    }

    /** What makes an embargo doubtful. */
    public enum Cause {
        /** The case got out. */
        LEAK,
        /** The fix was called complex. */
        COMPLEXITY,
        /** The end of the two weeks from the receipt, come or not. */
        TWO_WEEKS
    }
}
