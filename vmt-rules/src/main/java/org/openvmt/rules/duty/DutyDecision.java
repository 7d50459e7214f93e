// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.embargo.EmbargoFacts;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;

/** What is to be done about a case: who owes what, since when, and by when. Section 10 of the process. */
public final class DutyDecision {

    private static final Reason NOTHING =
            new Reason("DU", "nothing is open: nobody owes anything", new Citation("Process", Basis.DERIVED));

    private DutyDecision() {}

    /**
     * The duties that are open at an instant. An instant in the past is answered for the case as it stood then.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param at the instant that is asked about
     * @return the duties, the most urgent first, with the reason of each; one reason that says so if there is none
     * @throws InvalidValueException if the report was not received by then
     */
    public static Decision<Duties> of(PolicyGround ground, CaseFile caseFile, Instant at) {
        CaseFile then = caseFile.asOf(at);
        Rulebook rules = ground.rules();
        List<Duty> duties = new ArrayList<>(duties(rules, facts(ground, then, at), at));
        duties.addAll(duties(rules, lateWork(ground, then, Duties.of(duties).overdue()), at));
        Duties open = Duties.of(duties);
        return Decision.about(
                new Subject(then.id(), then.revision(), at),
                open,
                open.isEmpty()
                        ? List.of(NOTHING)
                        : open.open().stream().map(Duty::reason).distinct().toList());
    }

    /**
     * What the rules read of a case: the case as a whole, and each branch, component, list, channel, approver, matter
     * and move.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param at the instant that is asked about, not before the last event
     * @return the facts
     */
    public static Set<Object> facts(PolicyGround ground, CaseFile caseFile, Instant at) {
        Past past = new Past(caseFile);
        Set<Object> facts = new HashSet<>(new WorkReader(ground.profile(), past, at).read());
        EmbargoFacts embargo = EmbargoDecision.facts(ground.profile(), caseFile, at);
        facts.addAll(new MatterReader(past, embargo).read());
        facts.addAll(new MoveReader(ground, past, at).read());
        facts.add(new DutyFactsReader(ground, past, embargo, at).read());
        return facts;
    }

    /**
     * What the rules read of duties that are overdue.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param overdue the duties
     * @return the facts
     */
    public static Set<LateWork> lateWork(PolicyGround ground, CaseFile caseFile, List<Duty> overdue) {
        return overdue.stream()
                .map(duty -> {
                    Instant due = duty.by().orElseThrow();
                    return new LateWork(
                            duty.rule() + duty.item().map(item -> " " + item).orElse(""),
                            duty.owedBy(),
                            due,
                            caseFile.state().closing().isFinal(),
                            !ground.profile().escalationContacts().isEmpty(),
                            isEscalatedSince(caseFile, due));
                })
                .collect(Collectors.toSet());
    }

    /**
     * The duties that follow from facts.
     *
     * @param rules the rules
     * @param facts what they read
     * @param at the instant that is asked about
     * @return the duties, the most urgent first
     */
    public static List<Duty> duties(Rulebook rules, Set<?> facts, Instant at) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = rules.recall(DecisionKind.DUTIES, facts, () -> rules.run(DecisionKind.DUTIES, facts));
        return findings.stream().map(finding -> duty(finding, at)).sorted().toList();
    }

    private static boolean isEscalatedSince(CaseFile caseFile, Instant due) {
        return caseFile.journal().stream()
                .anyMatch(entry ->
                        entry.event() instanceof DelayEscalated && !entry.at().isBefore(due));
    }

    private static Duty duty(Finding finding, Instant at) {
        Owed owed = (Owed) finding.value();
        return Duty.builder()
                .task(owed.task())
                .item(owed.item())
                .owedBy(owed.roles())
                .name(owed.name())
                .since(owed.since())
                .by(owed.by())
                .dayEnds(owed.dayEnds())
                .asked(at)
                .reason(finding.reason())
                .build();
    }
}
