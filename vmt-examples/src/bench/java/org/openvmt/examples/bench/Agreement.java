// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.time.Instant;
import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;

/** Whether all say the same; a measure of somebody who decides something else would be worth nothing. */
final class Agreement {

    private static final Subject SUBJECT = new Subject("LANTERN-1", 1, Instant.EPOCH);

    private Agreement() {}

    /** The floor gives the verdict and every reason that the rules give. */
    static void check(List<MoveFacts> all) {
        for (MoveFacts facts : all) {
            Decision<Verdict> floor = Floor.decide(facts, SUBJECT);
            Decision<Verdict> rules = byRules(facts);
            if (floor.outcome() != rules.outcome() || !sentences(floor).equals(sentences(rules))) {
                throw new IllegalStateException("the floor says " + floor + ", expected " + rules + " for " + facts);
            }
        }
    }

    /** A peer gives the verdict and the same reasons; one that stops at the first row that grants, at least that one. */
    static void check(String peer, Decision<Verdict> decision, MoveFacts facts) {
        Decision<Verdict> rules = byRules(facts);
        boolean same = decision.outcome() == rules.outcome()
                && (rules.outcome().isGranted()
                        ? sentences(rules).containsAll(sentences(decision))
                        : sentences(rules).equals(sentences(decision)));
        if (!same) {
            throw new IllegalStateException(peer + " says " + decision + ", expected " + rules + " for " + facts);
        }
    }

    private static Decision<Verdict> byRules(MoveFacts facts) {
        return MoveDecision.weigh(Rulebook.shipped(), facts, SUBJECT).decision();
    }

    private static List<String> sentences(Decision<Verdict> decision) {
        return decision.reasons().stream().map(Object::toString).sorted().toList();
    }
}
