// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import org.openvmt.core.casefile.CaseFile;
import org.openvmt.rules.decide.MoveAnswer;

/** What became of the wish to move a case. */
public sealed interface MoveResult {

    /**
     * The answer of the policy.
     *
     * @return granted or refused, with its reasons
     */
    MoveAnswer answer();

    /**
     * The move was granted and is on record.
     *
     * @param answer the rows that allowed it, and what it brings with it
     * @param next the case in its next revision
     */
    record Taken(MoveAnswer answer, CaseFile next) implements MoveResult {}

    /**
     * The move was refused, and the case is as it was.
     *
     * @param answer every unmet guard, or why it may not be recorded as wished, and the moves that are granted instead
     */
    record Refused(MoveAnswer answer) implements MoveResult {}
}
