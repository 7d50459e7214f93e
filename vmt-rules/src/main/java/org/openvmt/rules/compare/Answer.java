// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.compare;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.rules.engine.DecisionKind;

/** What a policy says to one question, line by line, so that it can be held against what another one says. */
record Answer(DecisionKind decision, String question, List<String> lines) {

    /** The outcome and each reason in a line of its own. */
    static Answer of(DecisionKind kind, String question, Object outcome, Decision<?> decision) {
        return new Answer(
                kind,
                question,
                Stream.concat(
                                Stream.of(outcome.toString()),
                                decision.reasons().stream().map(Answer::line))
                        .toList());
    }

    static String line(Reason reason) {
        return reason.rule() + ": " + reason.sentence();
    }
}
