// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;

/** The ways back to Incomplete, by hand. */
final class FloorOfReturns {

    private static final String GOES_BACK = "a challenged report goes back until the question is resolved";

    private static final Because TR_03A = Because.stated("TR-03a", "Reception");
    private static final Because TR_03B = Because.derived("TR-03b", "Reception");
    private static final Because TR_06 = Because.derived("TR-06", "Reception");
    private static final Because TR_14 = Because.derived("TR-14", "Reception");
    private static final Because TR_16 = Because.derived("TR-16", "Reception");
    private static final Because RECL = Because.derived("RECL", "Reception");

    private static final Reason TR_03A_GRANT = TR_03A.says(GOES_BACK);
    private static final Reason TR_03A_UNCHALLENGED = TR_03A.says(Because.NO_CHALLENGE);
    private static final Reason TR_03B_GRANT = TR_03B.says(GOES_BACK);
    private static final Reason TR_03B_UNCHALLENGED = TR_03B.says(Because.NO_CHALLENGE);
    private static final Reason TR_03B_STANDING = TR_03B.says(Because.STANDING);
    private static final Reason TR_03B_UNTOLD = TR_03B.says(Because.UNTOLD);
    private static final Reason RECL_GRANT = RECL.says("taking a report out of class A counts as an open challenge");
    private static final Reason RECL_STANDING = RECL.says(Because.STANDING);
    private static final Reason RECL_UNTOLD = RECL.says(Because.UNTOLD);
    private static final Reason TR_06_UNCHALLENGED = TR_06.says(Because.NO_CHALLENGE);
    private static final Reason TR_06_NOTE_OUT = TR_06.says(Because.NOTE_OUT);
    private static final Reason NO_NEWS =
            TR_14.says("there is no new information since the closing, expected some with its reason");
    private static final Reason TR_16_GRANT = TR_16.says("what turns out wrong before its release goes back");
    private static final Reason NEITHER = TR_16.says("neither is the fix withdrawn nor is the report challenged as"
            + " invalid, expected one of the two with its reason");
    private static final Reason STANDING =
            TR_16.says("stakeholders have the fix, and it is not withdrawn, expected that"
                    + " with its reason, for a challenge of the report too");
    private static final Reason UNTOLD = TR_16.says(Because.UNTOLD);

    private static final List<Reason> TR_01_GRANTS =
            List.of(Because.stated("TR-01", "Reception").says("a new report may be found incomplete"));
    private static final List<Reason> TR_06_GRANTS = List.of(TR_06.says(GOES_BACK));
    private static final List<Reason> TR_14_GRANTS = List.of(TR_14.says("a wrong closing can be mended"));
    private static final List<Reason> TR_16_GRANTS = List.of(TR_16_GRANT);

    private FloorOfReturns() {}

    static Decision<Verdict> decide(MoveFacts facts, Subject subject) {
        return switch (facts.origin()) {
            case NEW -> Floor.end(subject, Floor.start(facts), TR_01_GRANTS);
            case CONFIRMED -> either(facts, subject, TR_03A_GRANT, TR_03A_UNCHALLENGED);
            case TRIAGED, IN_PROGRESS -> either(facts, subject, TR_03B_GRANT, TR_03B_UNCHALLENGED);
            case FIX_COMMITTED -> withdrawn(facts, subject);
            case OPINION -> opinion(facts, subject);
            case WONT_FIX, INVALID -> {
                List<Reason> unmet = Floor.start(facts);
                Floor.add(unmet, !facts.newInformation(), NO_NEWS);
                yield Floor.end(subject, unmet, TR_14_GRANTS);
            }
            case INCOMPLETE, FIX_RELEASED -> Floor.noRow(facts, subject);
        };
    }

    private static Decision<Verdict> either(MoveFacts facts, Subject subject, Reason grant, Reason unchallenged) {
        boolean warned = facts.origin() != TaskStatus.CONFIRMED && facts.privateReport() && facts.fixSent();
        boolean standing = warned && !facts.fixWithdrawn();
        boolean untold = warned && !facts.warnedPartiesTold();
        List<Reason> unmet = Floor.start(facts);
        if (unmet.isEmpty() && !standing && !untold && (facts.challengeOpen() || facts.reclassifiedAway())) {
            List<Reason> grants = !facts.reclassifiedAway()
                    ? List.of(grant)
                    : facts.challengeOpen() ? List.of(RECL_GRANT, grant) : List.of(RECL_GRANT);
            return Decision.about(subject, Verdict.GRANTED, grants);
        }
        Floor.add(unmet, standing && facts.reclassifiedAway(), RECL_STANDING);
        Floor.add(unmet, untold && facts.reclassifiedAway(), RECL_UNTOLD);
        Floor.add(unmet, !facts.challengeOpen(), unchallenged);
        Floor.add(unmet, standing, TR_03B_STANDING);
        Floor.add(unmet, untold, TR_03B_UNTOLD);
        return Decision.about(subject, Verdict.REFUSED, unmet);
    }

    private static Decision<Verdict> withdrawn(MoveFacts facts, Subject subject) {
        boolean ground = facts.fixWithdrawn() || facts.challengeOpen();
        List<Reason> unmet = Floor.start(facts);
        if (facts.privateReport()) {
            Floor.add(unmet, !facts.fixSent() && !ground, NEITHER);
            Floor.add(unmet, facts.fixSent() && !facts.fixWithdrawn(), STANDING);
            Floor.add(unmet, facts.fixSent() && !facts.warnedPartiesTold(), UNTOLD);
            return Floor.end(subject, unmet, TR_16_GRANTS);
        }
        if (unmet.isEmpty() && ground) {
            List<Reason> grants = facts.challengeOpen() ? List.of(TR_03B_GRANT, TR_16_GRANT) : TR_16_GRANTS;
            return Decision.about(subject, Verdict.GRANTED, grants);
        }
        Floor.add(unmet, !facts.challengeOpen(), TR_03B_UNCHALLENGED);
        Floor.add(unmet, !ground, NEITHER);
        return Decision.about(subject, Verdict.REFUSED, unmet);
    }

    private static Decision<Verdict> opinion(MoveFacts facts, Subject subject) {
        List<Reason> unmet = Floor.start(facts);
        Floor.add(unmet, !facts.challengeOpen(), TR_06_UNCHALLENGED);
        Floor.add(unmet, facts.noteOut(), TR_06_NOTE_OUT);
        return Floor.end(subject, unmet, TR_06_GRANTS);
    }
}
