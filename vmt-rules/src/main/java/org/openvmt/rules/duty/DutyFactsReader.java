// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.ClosingState;
import org.openvmt.core.casefile.CveState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoEnded;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.ReceptionEvent.IncompletePosted;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.DateQuestions;
import org.openvmt.rules.decide.NeededPatches;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.embargo.EmbargoFacts;
import org.openvmt.rules.embargo.EmbargoFacts.Decided;
import org.openvmt.rules.embargo.EmbargoFacts.Occasion;
import org.openvmt.rules.embargo.EmbargoFacts.TermsSay;

/** Reads off a case what the decision on its duties needs to know of it as a whole. */
final class DutyFactsReader {

    private static final Set<TaskStatus> CONFIRMED = EnumSet.of(
            TaskStatus.CONFIRMED,
            TaskStatus.TRIAGED,
            TaskStatus.IN_PROGRESS,
            TaskStatus.FIX_COMMITTED,
            TaskStatus.FIX_RELEASED);

    private final PolicyGround ground;
    private final TeamProfile profile;
    private final Past past;
    private final Instant at;
    private final EmbargoFacts embargo;

    DutyFactsReader(PolicyGround ground, Past past, EmbargoFacts embargo, Instant at) {
        this.ground = ground;
        this.profile = ground.profile();
        this.past = past;
        this.embargo = embargo;
        this.at = at;
    }

    DutyFacts read() {
        CaseState state = past.state();
        DutyFacts.Builder facts = DutyFacts.builder();
        Optional<Instant> openSince = state.reception().arrival() == Visibility.PUBLIC
                ? Optional.of(state.reception().receivedAt())
                : state.disclosure().openedAt();
        facts.status(state.status())
                .over(state.closing().isFinal())
                .closed(embargo.closed())
                .overSince(past.since(then -> then.closing().isFinal()))
                .privateReport(state.isPrivate())
                .arrivedPrivate(state.reception().arrival() == Visibility.PRIVATE)
                .receivedAt(state.reception().receivedAt())
                .openSince(openSince);
        reception(facts, state.reception());
        confirmation(facts, state);
        cve(facts, state.cve());
        fix(facts, state);
        embargo(facts, state);
        terms(facts, state);
        publication(facts, state.disclosure());
        closing(facts, state);
        return facts.build();
    }

    private void reception(DutyFacts.Builder facts, ReceptionState reception) {
        Optional<Instant> incomplete = past.last(
                        event -> event instanceof StatusChanged change && change.to() == TaskStatus.INCOMPLETE)
                .filter(entered -> past.state().status() == TaskStatus.INCOMPLETE);
        facts.family(reception.reportClass().map(c -> c.family().name()).orElse("none"))
                .acknowledged(reception.acknowledgedAt().isPresent())
                .acknowledgeBy(profile.acknowledgeWithin().map(reception.receivedAt()::plus))
                .leaderlessSince(
                        past.since(then -> then.reception().coordinator().isEmpty()))
                .validityConfirmed(reception.validityConfirmed())
                .unclassifiedSince(
                        past.since(then -> then.reception().reportClass().isEmpty()))
                .reminderPlaced(past.last(ReminderPlaced.class::isInstance).isPresent())
                .reminderInPlace(reception.reminderInPlace())
                .draftAttached(reception.draftRevision().isPresent())
                .incompleteSince(incomplete)
                .incompletePosted(isPostedSinceIncomplete())
                .challengedSince(past.since(then -> then.reception().challenge().isPresent()))
                .reclassifiedSince(past.since(then -> then.reception().reclassifiedAway()))
                .reporterSubscribed(reception.subscribed(Role.REPORTER))
                .duplicate(reception.duplicateOf().isPresent())
                .handedToOriginal(reception.handedToOriginal())
                .originalOpenSince(
                        reception.duplicateOf().isPresent() && !embargo.duplicate()
                                ? past.last(OpeningDecided.class::isInstance)
                                : Optional.empty());
    }

    private boolean isPostedSinceIncomplete() {
        boolean posted = false;
        for (var entry : past.caseFile().journal()) {
            if (entry.event() instanceof StatusChanged change && change.to() == TaskStatus.INCOMPLETE) {
                posted = false;
            } else if (entry.event() instanceof IncompletePosted) {
                posted = true;
            }
        }
        return posted;
    }

    private void confirmation(DutyFacts.Builder facts, CaseState state) {
        Optional<Instant> postedAt = state.description().postedAt();
        facts.confirmedSince(past.sinceStatus(CONFIRMED::contains))
                .inProgressSince(past.sinceStatus(
                        status -> status == TaskStatus.IN_PROGRESS || status == TaskStatus.FIX_COMMITTED))
                .underReviewSince(
                        past.sinceStatus(status -> CONFIRMED.contains(status) || status == TaskStatus.OPINION))
                .postedAt(postedAt)
                .descriptionWhole(state.description().posted().stream()
                        .anyMatch(posted -> posted.description().missing().isEmpty()))
                .approvedSince(past.since(then -> new Approvers(then.description(), profile).haveAllApproved())
                        .flatMap(since -> postedAt.map(posted -> since.isAfter(posted) ? since : posted)));
    }

    private void cve(DutyFacts.Builder facts, CveState cve) {
        facts.cveRequested(cve.requestedAt().isPresent())
                .cveNamed(isNamed(cve))
                .cveStands(!cve.ids().isEmpty())
                .cveRefused(cve.refused().isPresent())
                .cveAwaitedSince(past.since(then ->
                        then.cve().requestedAt().isPresent() && !then.cve().isSettled()))
                .titleOutdatedSince(
                        past.since(then -> isNamed(then.cve()) && !then.cve().retitled()))
                .cnaTold(cve.cnaToldAt().isPresent());
    }

    private static boolean isNamed(CveState cve) {
        return !cve.ids().isEmpty() || !cve.struck().isEmpty();
    }

    private void fix(DutyFacts.Builder facts, CaseState state) {
        Instant due = state.reception().receivedAt().plus(EmbargoDecision.TIME_FOR_A_FIX);
        facts.fixReadySince(state.isPrivate() ? past.since(profile, at, this::isFixReady) : Optional.empty())
                .patchesApproved(arePatchesApproved(past.caseFile(), at))
                .withdrawnSince(past.since(then -> then.patch().withdrawn().isPresent()))
                .fixDueBy(due)
                .fixTimeOver(at.isAfter(due))
                .stableNeeded(NeededPatches.needed(past.caseFile(), profile, at).stream()
                        .anyMatch(branch -> !isMain(branch.name())));
    }

    private boolean isFixReady(CaseFile then, Instant moment) {
        return then.state().cve().isSettled()
                && then.state().reception().reportClass().equals(Optional.of(ReportClass.A))
                && arePatchesApproved(then, moment);
    }

    private boolean arePatchesApproved(CaseFile then, Instant moment) {
        return NeededPatches.unapproved(then, profile, moment).isEmpty();
    }

    private void embargo(DutyFacts.Builder facts, CaseState state) {
        DisclosureState disclosure = state.disclosure();
        Optional<Instant> end = profile.longestEmbargo().map(state.reception().receivedAt()::plus);
        Predicate<Instant> onAnotherDay = decided -> decided.isBefore(at.truncatedTo(ChronoUnit.DAYS));
        facts.date(disclosure.date())
                .dateDecidedAt(disclosure.dateDecidedAt())
                .newDaySince(disclosure.dateDecidedAt().filter(onAnotherDay).isPresent())
                .anyoneWarned(disclosure.anyoneWarned())
                .roundBegan(disclosure.roundBegan())
                .mainLinedUp(disclosure.linedUp().keySet().stream().anyMatch(this::isMain))
                .stableLinedUp(disclosure.linedUp().keySet().stream().anyMatch(branch -> !isMain(branch)))
                .dateObjections(DateQuestions.inWords(DateQuestions.objections(ground, past.caseFile(), at)))
                .dateCome(disclosure.date().filter(date -> !at.isBefore(date)).isPresent())
                .disclosureDue(embargo.disclosureDue())
                .openingDecided(embargo.decided() == Decided.OPEN)
                .decidedAt(past.last(OpeningDecided.class::isInstance))
                .approversSubscribed(embargo.approversSubscribed())
                .leakOpens(embargo.onLeak() == OnLeak.OPEN)
                .embargoEnds(end)
                .embargoOver(embargo.longestEmbargoOver())
                .leaked(embargo.leak() != Occasion.NONE);
    }

    private void terms(DutyFacts.Builder facts, CaseState state) {
        Terms terms = state.reception().terms();
        Optional<Instant> date = terms.date().map(TermsDate::instant);
        Optional<Instant> stated = past.since(then -> then.reception().terms().equals(terms));
        facts.termsHoldBack(embargo.terms() == TermsSay.WAIT)
                .waitsUntil(state.disclosure().date().filter(terms::askToWait).flatMap(disclosure -> date))
                .termsStatedAt(stated)
                .termsDueSince(
                        embargo.terms() == TermsSay.NOW
                                ? Stream.concat(stated.stream(), date.stream()).max(Instant::compareTo)
                                : Optional.empty());
    }

    private boolean isMain(String branch) {
        return NeededPatches.isMain(branch, past.caseFile(), profile);
    }

    private void publication(DutyFacts.Builder facts, DisclosureState disclosure) {
        Optional<Instant> posted = disclosure.published().values().stream().min(Instant::compareTo);
        Optional<Instant> indexed =
                past.since(then -> then.disclosure().indexedAt().isPresent());
        facts.releasingSince(past.releasingSince())
                .firstPostedAt(posted)
                .firstOutAt(Stream.concat(posted.stream(), indexed.stream()).min(Instant::compareTo))
                .indexed(disclosure.indexedAt().isPresent());
    }

    private void closing(DutyFacts.Builder facts, CaseState state) {
        facts.opinionSince(past.sinceStatus(status -> status == TaskStatus.OPINION))
                .reviewersDecided(state.closing().noteDecisions().stream()
                        .anyMatch(decision -> decision.decider() == Decider.CORE_REVIEWERS))
                .teamSaysNoNote(state.closing().holds(new NoteDecided(NoteChoice.NONE, Decider.VMT)))
                .noteOwedSince(past.since(then -> then.status() == TaskStatus.OPINION && isNoteOwed(then.closing())))
                .noteOutAt(state.closing().noteOutAt())
                .noteOpens(embargo.noteDecided())
                .tagOffered(state.closing().tagOffered())
                .foreignEmbargo(!state.disclosure().foreignEmbargoes().isEmpty())
                .foreignEmbargoEndedAt(past.last(ForeignEmbargoEnded.class::isInstance));
    }

    private static boolean isNoteOwed(ClosingState closing) {
        return Stream.of(Decider.values())
                .anyMatch(decider -> closing.holds(new NoteDecided(NoteChoice.ISSUE, decider)));
    }
}
