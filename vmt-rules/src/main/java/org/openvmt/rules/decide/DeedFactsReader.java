// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.fact.DeedFacts;

/** Reads off a case what the audit of one event needs to know. */
final class DeedFactsReader {

    private final CaseFile before;
    private final TeamProfile profile;
    private final CaseState state;

    DeedFactsReader(CaseFile before, TeamProfile profile) {
        this.before = before;
        this.profile = profile;
        this.state = before.state();
    }

    DeedFacts read(JournalEntry entry) {
        Instant at = entry.at();
        DeedFacts.Builder facts = DeedFacts.builder()
                .deed(entry.event().getClass().getSimpleName())
                .privateReport(state.isPrivate())
                .ground(entry.event() instanceof Opened opened ? opened.ground().name() : "");
        opening(facts, at);
        approval(facts, entry);
        return facts.notReadyForStakeholders(notReady(at))
                .listExcluded(entry.event() instanceof Notified notified && isExcluded(notified.list()))
                .cveAlreadyAssigned(
                        state.cve().requested() == 0 && !state.cve().ids().isEmpty())
                .cveAlreadyRequested(state.cve().requested() > 0
                        && state.cve().refused().isEmpty()
                        && (state.cve().struck().isEmpty() || !state.cve().ids().isEmpty()))
                .requestDue(cnaMayBeAsked())
                .anyoneWarned(state.disclosure().anyoneWarned())
                .dateAnnounced(state.disclosure().date().isPresent()
                        && state.disclosure().anyoneWarned())
                .build();
    }

    private boolean isExcluded(MailAddress list) {
        return state.reception().terms().keepOut(list.toString())
                || profile.stakeholderLists().stream()
                        .filter(known -> known.address().equals(list))
                        .anyMatch(known ->
                                !DateQuestions.listsToNotify(before, profile).contains(known));
    }

    /** TR-10 was taken, or a note is decided that a CVE id is wanted for (EXT-4). */
    private boolean cnaMayBeAsked() {
        return state.status() == TaskStatus.IN_PROGRESS
                || state.status() == TaskStatus.FIX_COMMITTED
                || state.status() == TaskStatus.FIX_RELEASED
                || state.closing().holds(new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS))
                || state.closing().holds(new NoteDecided(NoteChoice.ISSUE, Decider.VMT));
    }

    private void opening(DeedFacts.Builder facts, Instant at) {
        boolean leaked = state.disclosure().leakedAt().isPresent();
        boolean decided = state.disclosure()
                .decision()
                .filter(decision -> decision.choice() == Choice.OPEN)
                .isPresent();
        Terms terms = state.reception().terms();
        facts.leaked(leaked)
                .openingDecided(decided
                        || (leaked
                                && profile.onLeak() == OnLeak.OPEN
                                && state.disclosure().decision().isEmpty()))
                .disclosureDue(state.status() == TaskStatus.FIX_COMMITTED
                        && state.disclosure()
                                .date()
                                .filter(date -> !at.isBefore(date))
                                .isPresent())
                .termsAllowOpening(terms.openAtOnce()
                        || terms.date()
                                .filter(date -> date.bound() != Bound.NOT_BEFORE && !at.isBefore(date.instant()))
                                .isPresent())
                .termsForbidOpening(!terms.openAtOnce()
                        && terms.date()
                                .filter(date -> date.bound() != Bound.NOT_AFTER && at.isBefore(date.instant()))
                                .isPresent())
                .longestEmbargoOver(profile.longestEmbargo()
                        .filter(longest ->
                                !at.isBefore(state.reception().receivedAt().plus(longest)))
                        .isPresent())
                .noteDecided(state.status() == TaskStatus.OPINION
                        && state.closing().holds(new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS)))
                .closedForOpening((state.status() == TaskStatus.WONT_FIX || state.status() == TaskStatus.INVALID)
                        && state.reception().duplicateOf().isEmpty()
                        && state.disclosure().foreignEmbargoes().isEmpty());
    }

    private void approval(DeedFacts.Builder facts, JournalEntry entry) {
        DescriptionState description = state.description();
        if (!(entry.event() instanceof DescriptionApproved approved)) {
            facts.approvalByDrafter(false).approvalOfOtherRevision(false);
            return;
        }
        boolean drafter = description
                .drafter()
                .filter(name -> name.equals(approved.approvedBy()) || name.equals(entry.by()))
                .isPresent();
        int inReview = description.posted().map(DescriptionPosted::revision).orElse(0);
        facts.approvalByDrafter(drafter
                        && !profile.drafterMayApprove()
                        && profile.approvers().contains(approved.approver()))
                .approvalOfOtherRevision(approved.revision() != inReview);
    }

    /** Everything of TR-11 but the notification (EXT-5). */
    private List<String> notReady(Instant at) {
        List<String> missing = new ArrayList<>();
        if (state.status() != TaskStatus.IN_PROGRESS && state.status() != TaskStatus.FIX_COMMITTED) {
            missing.add("the impact description is not approved: the task is not In Progress");
        }
        if (state.reception().reportClass().filter(c -> c == ReportClass.A).isEmpty()) {
            missing.add("the report is not of class A");
        }
        if (!state.cve().isSettled()) {
            missing.add("the CVE is not settled");
        }
        if (state.disclosure().date().isEmpty()) {
            missing.add("no disclosure date is recorded");
        }
        for (Branch branch : NeededPatches.unapproved(before, profile, at)) {
            missing.add("no approved patch for " + branch);
        }
        return missing;
    }
}
