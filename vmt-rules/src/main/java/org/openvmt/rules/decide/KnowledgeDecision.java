// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.KnowledgeFacts;

/**
 * Whether one party may know of a case, by default not. A party counts in the role that it is asked about in. Process
 * section <i>Extent of Disclosure</i>, rules EXT-1 to EXT-7, EXT-10 and EXT-12.
 */
public final class KnowledgeDecision {

    private static final Reason NOT_ADMITTED = new Reason(
            "EXT", "no rule of the process admits this party", new Citation("Extent of Disclosure", Basis.DERIVED));

    private KnowledgeDecision() {}

    /**
     * Whether a party may know of a case.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param party who wants to know, in its role
     * @param at the instant; the events up to and at it count
     * @return granted with every rule that admits the party, or refused with every rule that keeps it out
     * @throws InvalidValueException if the report was not received by then
     * @throws PolicyConflictException if rules both admit the party and keep it out
     */
    public static Decision<Verdict> of(PolicyGround ground, CaseFile caseFile, Party party, Instant at) {
        CaseFile then = caseFile.asOf(at);
        Extent extent = ExtentDecision.of(ground, then, at).outcome();
        KnowledgeFacts facts = new KnowledgeFactsReader(then, ground.profile(), party).read(extent);
        return of(ground.rules(), facts, new Subject(then.id(), then.revision(), at));
    }

    /**
     * Whether a party may know of which the facts hold.
     *
     * @param rules the rules
     * @param facts what is on record about the party
     * @param subject the case, its revision and the instant
     * @return granted with every rule that admits the party, or refused with every rule that keeps it out
     * @throws PolicyConflictException if rules both admit the party and keep it out
     */
    public static Decision<Verdict> of(Rulebook rules, KnowledgeFacts facts, Subject subject) {
        return answer(subject, findings(rules, facts));
    }

    static List<Finding> findings(Rulebook rules, KnowledgeFacts facts) {
        return rules.recall(DecisionKind.EXTENT, facts, () -> rules.run(DecisionKind.EXTENT, List.of(facts)));
    }

    static Decision<Verdict> answer(Subject subject, List<Finding> findings) {
        List<Reason> grants = of(findings, Kind.GRANT).toList();
        List<Reason> refusals = of(findings, Kind.UNMET).toList();
        if (!grants.isEmpty() && !refusals.isEmpty()) {
            throw new PolicyConflictException(
                    "knowledge",
                    Stream.concat(grants.stream(), refusals.stream()).toList());
        }
        if (!grants.isEmpty()) {
            return Decision.about(subject, Verdict.GRANTED, grants);
        }
        return Decision.about(subject, Verdict.REFUSED, refusals.isEmpty() ? List.of(NOT_ADMITTED) : refusals);
    }

    private static Stream<Reason> of(List<Finding> findings, Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).map(Finding::reason);
    }
}
