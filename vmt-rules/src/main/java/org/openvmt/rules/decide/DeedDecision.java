// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.DeedFacts;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;

/** Whether the policy would have refused what was done, other than a move. Section 5 of the process, events. */
public final class DeedDecision {

    private DeedDecision() {}

    /**
     * What the policy has against an event.
     *
     * @param ground what the team decides by
     * @param before the case right before it
     * @param entry the event
     * @return the refusal with its reasons; empty if there is nothing against it
     */
    public static Optional<Decision<Verdict>> refusal(PolicyGround ground, CaseFile before, JournalEntry entry) {
        List<Reason> reasons = objections(ground.rules(), new DeedFactsReader(before, ground).read(entry));
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(before.id(), before.revision(), entry.at());
        return Optional.of(Decision.about(subject, Verdict.REFUSED, reasons));
    }

    /**
     * What the policy has against an event of which the facts hold.
     *
     * @param rules the rules
     * @param facts what was done, and what held before it
     * @return empty if there is nothing against it
     */
    public static List<Reason> objections(Rulebook rules, DeedFacts facts) {
        return rules.recall(
                DecisionKind.TRANSITIONS,
                facts,
                () -> rules.run(DecisionKind.TRANSITIONS, List.of(facts)).stream()
                        .filter(finding -> finding.kind() == Kind.UNMET)
                        .map(Finding::reason)
                        .toList());
    }
}
