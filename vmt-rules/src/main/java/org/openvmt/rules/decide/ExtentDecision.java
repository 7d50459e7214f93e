// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.ExtentFacts;
import org.openvmt.rules.fact.Finding;

/**
 * Who may know of a case: the audiences that its events admitted. Events admit, and time does not: the instant only tells
 * how much of the journal counts. Process section <i>Extent of Disclosure</i>, rules EXT-1 to EXT-6.
 */
public final class ExtentDecision {

    private ExtentDecision() {}

    /**
     * The audiences that are admitted at an instant. An instant in the past is answered for the case as it stood then: the
     * subject carries that revision, so that no clearance for the present case follows from it (EXT-11).
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param at the instant; the events up to and at it count
     * @return the extent, with a reason by the rule of each audience in it
     * @throws InvalidValueException if the report was not received by then
     */
    public static Decision<Extent> of(PolicyGround ground, CaseFile caseFile, Instant at) {
        CaseFile then = caseFile.asOf(at);
        return of(ground.rules(), ExtentFactsReader.read(ground, then), new Subject(then.id(), then.revision(), at));
    }

    /**
     * The audiences that are admitted by how a case stood in its revisions.
     *
     * @param rules the rules
     * @param facts how it stood, a value for each revision that may tell something
     * @param subject the case, its revision and the instant
     * @return the extent, with a reason by the rule of each audience in it
     */
    public static Decision<Extent> of(Rulebook rules, Set<ExtentFacts> facts, Subject subject) {
        List<Finding> findings = rules.recall(DecisionKind.EXTENT, facts, () -> rules.run(DecisionKind.EXTENT, facts));
        if (findings.isEmpty()) {
            throw new PolicyConflictException("extent", List.of());
        }
        return Decision.about(
                subject,
                Extent.of(findings.stream()
                        .map(finding -> (Audience) finding.value())
                        .toList()),
                findings.stream().map(Finding::reason).distinct().toList());
    }
}
