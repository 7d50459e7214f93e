// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import java.time.Instant;
import java.util.List;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.classification.Classification;
import org.openvmt.rules.classification.ClassificationDecision;
import org.openvmt.rules.compare.PolicyDiff;
import org.openvmt.rules.compare.PolicyDifference;
import org.openvmt.rules.decide.DateQuestions;
import org.openvmt.rules.decide.DisclosureDecision;
import org.openvmt.rules.decide.ExtentDecision;
import org.openvmt.rules.decide.KnowledgeDecision;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.NeededPatches;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.duty.DutyDecision;
import org.openvmt.rules.embargo.EmbargoAnswer;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.next.NextStatus;
import org.openvmt.rules.next.NextStatuses;
import org.openvmt.rules.pack.PolicyPack;
import org.openvmt.rules.verify.ProcessExport;

/** The policy of one team: every decision of the process, each with its reasons. Immutable and thread-safe. */
public final class VmtPolicy {

    private final PolicyGround ground;

    private VmtPolicy(PolicyGround ground) {
        this.ground = ground;
    }

    /**
     * The policy of a team that keeps the days off that its profile names as periods; public holidays of countries need
     * a calendar of their own.
     *
     * @param profile the team's profile
     * @return the policy
     */
    public static VmtPolicy of(TeamProfile profile) {
        return of(PolicyGround.of(profile));
    }

    /**
     * The policy of a team with a calendar of the caller's choice.
     *
     * @param profile the team's profile
     * @param holidays every day off, the periods of the profile included if they are to count
     * @return the policy
     */
    public static VmtPolicy of(TeamProfile profile, HolidayCalendar holidays) {
        return of(new PolicyGround(profile, holidays, Rulebook.shipped()));
    }

    /**
     * The policy of a team that brings rules of its own, over the days off that its profile names as periods.
     *
     * @param pack the profile and the rules
     * @return the policy
     */
    public static VmtPolicy of(PolicyPack pack) {
        PolicyGround own = PolicyGround.of(pack.profile());
        return of(new PolicyGround(own.profile(), own.holidays(), pack.rulebook()));
    }

    /**
     * The policy of a team with a calendar and rules of the caller's choice.
     *
     * @param ground profile, days off and rules
     * @return the policy
     */
    public static VmtPolicy of(PolicyGround ground) {
        return new VmtPolicy(ground);
    }

    /** {@return the profile that the policy reads} */
    public TeamProfile profile() {
        return ground.profile();
    }

    /**
     * What they decide by: the profile, the days off and the rules.
     *
     * @return the ground of every decision
     */
    public PolicyGround ground() {
        return ground;
    }

    /** {@return the process at a glance, found out by asking the rules, which takes a moment, and remembered} */
    public ProcessMap processMap() {
        return ProcessExport.of(ground);
    }

    /**
     * Which class the answers of triage lead to (section 2 of the process).
     *
     * @param assessment the questionnaire; unanswered questions may be left open
     * @return the class, or the questions that still matter
     */
    public Decision<Classification> classification(Assessment assessment) {
        return ClassificationDecision.of(ground.rules(), assessment);
    }

    /**
     * What a class of reports leads to (section 3 of the process).
     *
     * @param reportClass the class
     * @return the outcome
     */
    public Decision<Outcome> outcome(ReportClass reportClass) {
        return OutcomeDecision.of(ground.rules(), reportClass);
    }

    /**
     * Whether a case may move to a status, and if not, every guard that is unmet (section 5 of the process).
     *
     * @param caseFile the case
     * @param target the status to reach
     * @param at when the move would be taken
     * @return the answer
     * @throws InvalidValueException if the instant lies before the last event of the case
     */
    public MoveAnswer move(CaseFile caseFile, TaskStatus target, Instant at) {
        AskedAt.check(caseFile, at);
        return MoveDecision.of(ground, caseFile, target, at);
    }

    /**
     * Where a case may go: each status with granted or the unmet guards, and the smallest set of facts that would grant
     * it (section 5 of the process).
     *
     * @param caseFile the case
     * @param at when the move would be taken
     * @return one for each of the ten statuses, in the order of the process
     * @throws InvalidValueException if the instant lies before the last event of the case
     */
    public List<NextStatus> next(CaseFile caseFile, Instant at) {
        AskedAt.check(caseFile, at);
        return NextStatuses.of(ground, caseFile, at);
    }

    /**
     * Moves a case if the process allows it; the only road for moves. As the coordinator, only the one on record moves
     * it (PPL-1).
     *
     * @param caseFile the case
     * @param request the move
     * @return the case in its next revision, or the refusal
     * @throws InvalidValueException if the instant lies before the last event of the case
     */
    public MoveResult take(CaseFile caseFile, MoveRequest request) {
        MoveAnswer answer = move(caseFile, request.target(), request.at());
        return request.carriedOut(ground, caseFile, answer);
    }

    /**
     * Replays the journal of a case and names each event that the policy would have refused. Whoever loads a case audits
     * it: a case file records what happened, allowed or not.
     *
     * @param caseFile the case
     * @return in the order of the journal; empty if all was as it should be
     */
    public List<AuditFinding> audit(CaseFile caseFile) {
        return Audit.of(ground, caseFile);
    }

    /**
     * On which days a case may be disclosed if its stakeholders are notified at an instant (section 8 of the process).
     *
     * @param caseFile the case; its recorded date, if any, is judged too
     * @param notification when the lists are notified
     * @return the answer, with every day that was looked at
     */
    public Decision<DisclosureAnswer> disclosure(CaseFile caseFile, Instant notification) {
        return disclosure(DateQuestions.of(ground, caseFile, notification));
    }

    /**
     * On which days a disclosure may be, free of any case.
     *
     * @param question notification, window, calendar, limits and terms
     * @return the answer, with every day that was looked at
     */
    public Decision<DisclosureAnswer> disclosure(DisclosureQuestion question) {
        return DisclosureDecision.of(ground.rules(), question);
    }

    /**
     * The branches that need a patch, by the profile's branches, the affected components and what was assessed (FIX-1).
     *
     * @param caseFile the case
     * @param at the instant that tells which branches are supported
     * @return in the order of branches
     */
    public List<Branch> branchesToPatch(CaseFile caseFile, Instant at) {
        return NeededPatches.needed(caseFile, ground.profile(), at);
    }

    /**
     * Who may know of a case (section 6 of the process).
     *
     * @param caseFile the case
     * @param at the instant that is asked about
     * @return the admitted audiences, each with the rule that admits it
     */
    public Decision<Extent> extent(CaseFile caseFile, Instant at) {
        return ExtentDecision.of(ground, caseFile, at);
    }

    /**
     * The clearance to show a case, in its present revision, to whom it may be shown.
     *
     * @param caseFile the case
     * @param at the instant of showing it
     * @return the clearance
     * @throws InvalidValueException if the instant lies before the last event of the case (EXT-11), or the case is
     *     handled by another team than this policy's
     */
    public Clearance clearance(CaseFile caseFile, Instant at) {
        OwnCase.check(ground, caseFile);
        return Clearance.of(caseFile, extent(caseFile, at), DateQuestions.objections(ground, caseFile, at));
    }

    /**
     * Whether a report is to be opened, may be, or must stay private (section 9 of the process).
     *
     * @param caseFile the case
     * @param at the instant that is asked about
     * @return the stance, with the rules that it overrules
     * @throws InvalidValueException if the report was not received by then
     */
    public Decision<EmbargoAnswer> embargo(CaseFile caseFile, Instant at) {
        return EmbargoDecision.of(ground, caseFile, at);
    }

    /**
     * What is to be done about a case: who owes what, since when, and by when (section 10 of the process). Asked once a
     * day, it forgets nothing.
     *
     * @param caseFile the case
     * @param at the instant that is asked about
     * @return the open duties, the most urgent first
     * @throws InvalidValueException if the report was not received by then, or the case is handled by another team than
     *     this policy's
     */
    public Decision<Duties> duties(CaseFile caseFile, Instant at) {
        OwnCase.check(ground, caseFile);
        return DutyDecision.of(ground, caseFile, at);
    }

    /**
     * What another policy sees differently about a case: another profile, or other rules.
     *
     * @param other the other policy
     * @param caseFile the case, of either team
     * @param at the instant that is asked about
     * @return by decision; empty if the two agree on everything
     * @throws InvalidValueException if the instant lies before the last event of the case
     */
    public List<PolicyDifference> diff(VmtPolicy other, CaseFile caseFile, Instant at) {
        AskedAt.check(caseFile, at);
        return PolicyDiff.of(ground, other.ground, caseFile, at);
    }

    /**
     * Whether one party may know of a case (section 6 of the process).
     *
     * @param caseFile the case
     * @param party the party
     * @param at the instant that is asked about
     * @return granted or refused, with the rule
     */
    public Decision<Verdict> mayKnow(CaseFile caseFile, Party party, Instant at) {
        return KnowledgeDecision.of(ground, caseFile, party, at);
    }
}
