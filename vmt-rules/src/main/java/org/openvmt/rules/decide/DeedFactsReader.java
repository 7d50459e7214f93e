// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.DeedFacts;

/** Reads off a case what the audit of one event needs to know. */
final class DeedFactsReader {

    /** In days, whatever number of holidays lies between a notification and its disclosure. */
    private static final int LONGEST_WINDOW = 60;

    private final CaseFile before;
    private final PolicyGround ground;
    private final TeamProfile profile;
    private final CaseState state;

    DeedFactsReader(CaseFile before, PolicyGround ground) {
        this.before = before;
        this.ground = ground;
        this.profile = ground.profile();
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
        DeedParts parts = new DeedParts(before, entry.event());
        DeedNames names = new DeedNames(before, profile, entry.event());
        facts.misnamed(names.misnamed())
                .keptOut(names.keptOut())
                .revisionNotHigher(parts.isRevisionNotHigher())
                .patchReplaced(parts.patchReplaced())
                .disputes(isClassA() || state.reception().reclassifiedAway() ? parts.disputes() : List.of())
                .duplicateOfItself(parts.isDuplicateOfItself())
                .fixLeftUnapproved(isFixLeftUnapproved(entry))
                .otherRow(otherRow(entry))
                .notTheCoordinator(parts.notTheCoordinator(entry))
                .dateObjections(dateObjections(entry))
                .approversSubscribed(state.reception().subscribed(Role.APPROVER))
                .classA(isClassA())
                .noteToBeIssued(isNoteToBeIssued());
        return facts.notReadyForStakeholders(
                        entry.event() instanceof Notified notified ? notReady(entry, notified) : List.of())
                .cveAlreadyAssigned(
                        state.cve().requested() == 0 && !state.cve().ids().isEmpty())
                .cveAlreadyRequested(state.cve().requested() > 0
                        && state.cve().refused().isEmpty()
                        && (state.cve().struck().isEmpty() || !state.cve().ids().isEmpty()))
                .requestDue(cnaMayBeAsked())
                .anyoneWarned(state.disclosure().anyoneWarned())
                .datedOtherwise(parts.datedOtherwise())
                .build();
    }

    /** TR-10 was taken, or a note is decided that a CVE id is wanted for (EXT-4). */
    private boolean cnaMayBeAsked() {
        return state.status() == TaskStatus.IN_PROGRESS
                || state.status() == TaskStatus.FIX_COMMITTED
                || state.status() == TaskStatus.FIX_RELEASED
                || (!isClassA() && isNoteToBeIssued());
    }

    private boolean isNoteToBeIssued() {
        return state.closing()
                .lastNoteChoice()
                .filter(choice -> choice == NoteChoice.ISSUE)
                .isPresent();
    }

    /** What is sent or committed is withdrawn as a fix, with a reason and a word to whoever has it. */
    private boolean isFixLeftUnapproved(JournalEntry entry) {
        boolean reliedOn = state.status() == TaskStatus.FIX_COMMITTED
                || !state.disclosure().fixHolders().isEmpty();
        return entry.event() instanceof ApprovalWithdrawn
                && reliedOn
                && !NeededPatches.unapproved(before, profile, entry.at())
                        .containsAll(NeededPatches.unapproved(before.record(entry), profile, entry.at()));
    }

    /** A move that no row grants is refused as such; one that a row grants is to name it. */
    private List<String> otherRow(JournalEntry entry) {
        if (!(entry.event() instanceof StatusChanged change)) {
            return List.of();
        }
        Decision<Verdict> decision =
                MoveDecision.of(ground, before, change.to(), entry.at()).decision();
        String expected =
                decision.reasons().stream().map(Reason::rule).distinct().collect(Collectors.joining(" or "));
        return decision.outcome().isGranted() && !decision.cites(change.rule())
                ? List.of("the row on record, \"" + change.rule() + "\", does not grant the move, expected " + expected)
                : List.of();
    }

    /**
     * What section 8 has against the date that is decided, if the lists are notified of it there and then; nothing if it
     * would do for a notification later on, which may come on another day (DATE-2 counts from that one). Whoever was
     * warned is told of a moved date at once (DATE-11, DU-32).
     */
    private List<String> dateObjections(JournalEntry entry) {
        boolean decides = entry.event() instanceof DateSet || entry.event() instanceof DateMoved;
        if (!decides || !state.isPrivate()) {
            return List.of();
        }
        CaseFile dated = before.record(entry);
        List<String> objections = objections(dated, entry.at());
        boolean owedNow = state.disclosure().anyoneWarned();
        boolean acceptedLater = !objections.isEmpty()
                && !owedNow
                && laterDays(entry.at(), dated.state().disclosure().date().orElse(entry.at()))
                        .anyMatch(
                                notification -> objections(dated, notification).isEmpty());
        return acceptedLater ? List.of() : objections;
    }

    /** The beginnings of the days between two instants, the latest first, as far back as any window reaches. */
    private static Stream<Instant> laterDays(Instant decided, Instant date) {
        return Stream.iterate(date.truncatedTo(ChronoUnit.DAYS), day -> day.minus(1, ChronoUnit.DAYS))
                .limit(LONGEST_WINDOW)
                .takeWhile(decided::isBefore);
    }

    private List<String> objections(CaseFile dated, Instant at) {
        return DateQuestions.inWords(DateQuestions.objections(ground, dated, at));
    }

    private boolean isClassA() {
        return state.reception().reportClass().filter(c -> c == ReportClass.A).isPresent();
    }

    /** The place in the journal of the last event of a kind; below zero if there is none. */
    private int last(Class<? extends CaseEvent> kind) {
        return IntStream.range(0, before.journal().size())
                .filter(i -> kind.isInstance(before.journal().get(i).event()))
                .max()
                .orElse(-1);
    }

    private void opening(DeedFacts.Builder facts, Instant at) {
        boolean leaked = state.disclosure().leakedAt().isPresent();
        boolean leakIsNews = last(Leaked.class) > last(OpeningDecided.class);
        boolean decided = state.disclosure()
                .decision()
                .filter(decision -> decision.choice() == Choice.OPEN)
                .isPresent();
        Terms terms = state.reception().terms();
        facts.leaked(leaked)
                .openingDecided(decided || (leakIsNews && profile.onLeak() == OnLeak.OPEN))
                .disclosureDue(state.disclosureDue(at))
                .termsAllowOpening(terms.openAtOnce() || terms.haveFallenDue(at))
                .termsForbidOpening(terms.askToWait(at))
                .longestEmbargoOver(profile.longestEmbargo()
                        .filter(longest ->
                                !at.isBefore(state.reception().receivedAt().plus(longest)))
                        .isPresent())
                .noteDecided(state.status() == TaskStatus.OPINION
                        && state.reception().duplicateOf().isEmpty()
                        && state.closing().holds(new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS)))
                .closedForOpening(isClosed() && !isHeldAsDuplicate() && !isHeldByOthers())
                .closedAsDuplicate(isClosed() && isHeldAsDuplicate())
                .closedUnderForeignEmbargo(isClosed() && isHeldByOthers());
    }

    private boolean isClosed() {
        return state.status() == TaskStatus.WONT_FIX || state.status() == TaskStatus.INVALID;
    }

    private boolean isHeldByOthers() {
        return !state.disclosure().foreignEmbargoes().isEmpty();
    }

    /** A decision to open a closed duplicate says that its original is open, and nothing else does. */
    private boolean isHeldAsDuplicate() {
        boolean originalOpen = state.disclosure()
                        .decision()
                        .filter(decision -> decision.choice() == Choice.OPEN)
                        .isPresent()
                && last(OpeningDecided.class) > Math.max(last(StatusChanged.class), last(MarkedDuplicate.class));
        return state.reception().duplicateOf().isPresent() && !originalOpen;
    }

    private void approval(DeedFacts.Builder facts, JournalEntry entry) {
        DescriptionState description = state.description();
        if (!(entry.event() instanceof DescriptionApproved approved)) {
            facts.approvalByDrafter(false).notInReview(new DeedBranches(before, profile).notInReview(entry.event()));
            return;
        }
        boolean drafter = description.isDrafters(approved, entry.by());
        int inReview = description.posted().map(DescriptionPosted::revision).orElse(0);
        facts.approvalByDrafter(drafter
                        && !profile.drafterMayApprove()
                        && profile.approvers().contains(approved.approver()))
                .notInReview(approved.revision() == inReview ? List.of() : List.of(otherRevision(approved, inReview)));
    }

    private static String otherRevision(DescriptionApproved approved, int inReview) {
        String approval = "the approval is of revision \"" + approved.revision() + "\", which is not up for review";
        return inReview == 0 ? approval + ", expected the posting first" : approval + ", expected \"" + inReview + "\"";
    }

    /** Everything of TR-11 but the notification (EXT-5). */
    private List<String> notReady(JournalEntry entry, Notified notified) {
        Instant at = entry.at();
        List<String> missing = new ArrayList<>();
        if (state.status() != TaskStatus.IN_PROGRESS && state.status() != TaskStatus.FIX_COMMITTED) {
            missing.add("the impact description is not approved: the task is not In Progress");
        }
        if (!isClassA()) {
            missing.add("the report is not of class A");
        }
        if (!state.cve().isSettled()) {
            missing.add("the CVE is not settled");
        }
        if (state.disclosure().date().isEmpty()) {
            missing.add("no disclosure date is recorded");
        } else if (state.isPrivate()) {
            // Its own limit counts for a list that is told for the first time; one that a move left behind is told too.
            boolean isFirst = !state.disclosure().firstNotified().containsKey(notified.list());
            objections(isFirst ? before.record(entry) : before, at)
                    .forEach(objection -> missing.add("the disclosure date is not accepted: " + objection));
        }
        for (Branch branch : NeededPatches.unapproved(before, profile, at)) {
            missing.add("no approved patch for " + branch);
        }
        return missing;
    }
}
