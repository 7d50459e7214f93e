// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.time.Instant;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;

/** A program that takes one decision and ends. */
final class FirstDecision {

    private FirstDecision() {}

    /** The ways to come to it. */
    enum Way {
        /** The switch over facts. */
        FLOOR("a hand-written switch over facts: the floor"),
        /** The compiled rules, the smallest set of them. */
        OUTCOME("**this library: an outcome**"),
        /** The compiled rules over facts. */
        MOVE("**this library: a move, over facts**"),
        /** Rules that are compiled now, over facts. */
        DRL("the same rules from DRL, compiled at start"),
        /** Profile and case read from YAML, then the switch. */
        CASE_FLOOR("profile and case read from YAML, hand-written switch"),
        /** Profile and case read from YAML, then the policy. */
        CASE_MOVE("**profile and case read from YAML, this library**");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public static void main(String[] args) {
        Object answer = take(Way.valueOf(args[0]));
        if (answer.toString().isEmpty()) {
            throw new IllegalStateException("nothing was decided");
        }
    }

    private static Object take(Way way) {
        return switch (way) {
            case FLOOR -> Floor.decide(facts(), subject());
            case OUTCOME -> OutcomeDecision.of(Rulebook.shipped(), ReportClass.A);
            case MOVE -> MoveDecision.of(Rulebook.shipped(), facts(), subject());
            case DRL -> DrlAtStart.find(facts());
            case CASE_FLOOR -> {
                CaseFile caseFile = Cases.small();
                PolicyGround ground = PolicyGround.of(TeamProfiles.kataContainers());
                Instant at = caseFile.lastEventAt();
                yield Floor.decide(
                        MoveDecision.facts(ground, caseFile, TaskStatus.INCOMPLETE, at),
                        new Subject(caseFile.id(), caseFile.revision(), at));
            }
            case CASE_MOVE -> {
                CaseFile caseFile = Cases.small();
                VmtPolicy policy = VmtPolicy.of(TeamProfiles.kataContainers());
                yield policy.move(caseFile, TaskStatus.INCOMPLETE, caseFile.lastEventAt());
            }
        };
    }

    /** Granted by one row. */
    private static MoveFacts facts() {
        return MoveFacts.builder()
                .origin(TaskStatus.NEW)
                .target(TaskStatus.CONFIRMED)
                .privateReport(true)
                .family("A")
                .classInWords("of class A")
                .validityConfirmed(true)
                .challengeOpen(false)
                .reclassifiedAway(false)
                .draftAttached(true)
                .reminderInPlace(true)
                .noteOut(false)
                .teamSaysNoNote(false)
                .reviewersSayNoNote(false)
                .duplicate(false)
                .handedToOriginal(false)
                .newInformation(false)
                .fixWithdrawn(false)
                .fixSent(false)
                .warnedPartiesTold(false)
                .descriptionPosted(false)
                .cveIdsRequested(0)
                .cveIdsAnswered(0)
                .cveRefused(false)
                .struckUntold(false)
                .dateSet(false)
                .coreReviewersSubscribed(false)
                .tagOffered(false)
                .foreignEmbargo(false)
                .build();
    }

    private static Subject subject() {
        return new Subject("LANTERN-1", 1, Instant.EPOCH);
    }
}
