// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;

/**
 * Whether a report is to be opened, may be, or must stay private. Process section <i>Embargo exceptions</i>, rules EMB-1
 * to EMB-5.
 */
public final class EmbargoDecision {

    /** How long a fix may take before the embargo is in doubt: more than this is too long (EMB-2). */
    public static final Duration TIME_FOR_A_FIX = Duration.ofDays(14);

    private EmbargoDecision() {}

    /**
     * What the process says of opening a report at an instant. An instant in the past is answered for the case as it
     * stood then, whose revision the subject carries.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param at the instant
     * @return the answer, with the reasons for its stance
     * @throws InvalidValueException if the report was not received by then
     * @throws PolicyConflictException if a rule forbids what another one allows, or no rule speaks
     */
    public static Decision<EmbargoAnswer> of(PolicyGround ground, CaseFile caseFile, Instant at) {
        CaseFile then = caseFile.asOf(at);
        Decision<EmbargoAnswer> decision = of(ground.rules(), facts(ground.profile(), then, at));
        return Decision.about(new Subject(then.id(), then.revision(), at), decision.outcome(), decision.reasons());
    }

    /**
     * What the decision reads off a case.
     *
     * @param profile the team's profile
     * @param caseFile the case
     * @param at the instant that is asked about, not before the last event
     * @return the facts
     */
    public static EmbargoFacts facts(TeamProfile profile, CaseFile caseFile, Instant at) {
        return new EmbargoFactsReader(caseFile, profile, at).read();
    }

    /**
     * What the process says of opening a report.
     *
     * @param rules the rules
     * @param facts how the case stands
     * @return the answer, with the reasons for its stance
     * @throws PolicyConflictException if a rule forbids what another one allows, or no rule speaks
     */
    public static Decision<EmbargoAnswer> of(Rulebook rules, EmbargoFacts facts) {
        return rules.recall(DecisionKind.EMBARGO, facts, () -> answer(rules.run(DecisionKind.EMBARGO, List.of(facts))));
    }

    private static Decision<EmbargoAnswer> answer(List<Finding> findings) {
        Stance stance = stance(findings);
        EmbargoAnswer answer = EmbargoAnswer.builder()
                .stance(stance)
                .overruled(saying(findings, Set.of(Voice.OVERRULED)))
                .approversToSubscribe(saying(findings, Set.of(Voice.APPROVERS_WEIGH)))
                .toDecide(saying(findings, Set.of(Voice.ADVISES)))
                .build();
        return Decision.of(answer, saying(findings, behind(stance)));
    }

    private static Stance stance(List<Finding> findings) {
        Set<Voice> said = findings.stream()
                .map(finding -> (Voice) finding.value())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Voice.class)));
        boolean opens = said.contains(Voice.OWES) || said.contains(Voice.ALLOWS);
        boolean contradiction =
                said.contains(Voice.OPEN_ALREADY) ? said.size() > 1 : opens == said.contains(Voice.FORBIDS);
        if (contradiction) {
            throw new PolicyConflictException(
                    "embargo", saying(findings, Set.of(Voice.OPEN_ALREADY, Voice.OWES, Voice.ALLOWS, Voice.FORBIDS)));
        }
        if (said.contains(Voice.OPEN_ALREADY)) {
            return Stance.OPEN_ALREADY;
        }
        if (opens) {
            return said.contains(Voice.OWES) ? Stance.REQUIRED : Stance.ALLOWED;
        }
        return said.contains(Voice.ADVISES) ? Stance.ADVISED : Stance.NOT_ALLOWED;
    }

    private static Set<Voice> behind(Stance stance) {
        return switch (stance) {
            case OPEN_ALREADY -> Set.of(Voice.OPEN_ALREADY);
            case REQUIRED -> Set.of(Voice.OWES);
            case ALLOWED -> Set.of(Voice.ALLOWS);
            case ADVISED -> Set.of(Voice.ADVISES, Voice.FORBIDS, Voice.HOLDS);
            case NOT_ALLOWED -> Set.of(Voice.FORBIDS, Voice.HOLDS);
        };
    }

    private static List<Reason> saying(List<Finding> findings, Set<Voice> voices) {
        return findings.stream()
                .filter(finding -> voices.contains((Voice) finding.value()))
                .map(Finding::reason)
                .distinct()
                .toList();
    }
}
