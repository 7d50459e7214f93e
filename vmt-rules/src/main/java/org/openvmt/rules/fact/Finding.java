// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.util.Objects;
import org.openvmt.core.decision.Reason;

/**
 * What one rule had to say.
 *
 * @param kind what sort of finding it is
 * @param row the row of the process that the finding is about; the rule's own id where it is about no other row
 * @param value what was concluded; the sentence itself where there is nothing more to it
 * @param reason who says so, and why
 * @param source the full name of the rule that spoke
 */
public record Finding(Kind kind, String row, Object value, Reason reason, String source) {

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
    }

    /** The sorts of findings. */
    public enum Kind {
        /** The answer, or a part of it. */
        CONCLUSION,
        /** A row of the process allows what was asked for, if its guards hold. */
        GRANT,
        /** A condition that tells a row from others with the same ends does not hold. */
        UNFIT,
        /** A guard of a row does not hold. */
        UNMET,
        /** What a granted move brings with it. */
        EFFECT
    }
}
