// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.fact.MoveFacts;

/** Reads off a case what the decision on a move needs to know. */
final class MoveFactsReader {

    private final CaseFile caseFile;
    private final PolicyGround ground;
    private final TeamProfile profile;
    private final Instant at;

    MoveFactsReader(PolicyGround ground, CaseFile caseFile, Instant at) {
        this.caseFile = caseFile;
        this.ground = ground;
        this.profile = ground.profile();
        this.at = at;
    }

    MoveFacts read(TaskStatus target) {
        CaseState state = caseFile.state();
        MoveFacts.Builder facts =
                MoveFacts.builder().origin(state.status()).target(target).privateReport(state.isPrivate());
        reception(facts, state.reception());
        description(facts);
        patches(facts);
        cve(facts, state);
        disclosure(facts, state);
        return facts.noteOut(state.closing().noteOutAt().isPresent())
                .teamSaysNoNote(state.closing().holds(new NoteDecided(NoteChoice.NONE, Decider.VMT)))
                .reviewersSayNoNote(state.closing().holds(new NoteDecided(NoteChoice.NONE, Decider.CORE_REVIEWERS)))
                .tagOffered(state.closing().tagOffered())
                .build();
    }

    private void reception(MoveFacts.Builder facts, ReceptionState reception) {
        facts.withoutCoordinator(withoutCoordinator(reception.coordinator()))
                .family(reception.reportClass().map(c -> c.family().name()).orElse("none"))
                .classInWords(reception.reportClass().map(c -> "of class " + c).orElse("not classified"))
                .validityConfirmed(reception.validityConfirmed())
                .challengeOpen(reception.challenge().isPresent())
                .reclassifiedAway(reception.reclassifiedAway())
                .draftAttached(reception.draftRevision().isPresent())
                .reminderInPlace(reception.reminderInPlace())
                .duplicate(reception.duplicateOf().isPresent())
                .handedToOriginal(reception.handedToOriginal())
                .newInformation(reception.newInformation().isPresent())
                .coreReviewersSubscribed(reception.subscribed(Role.CORE_REVIEWER));
    }

    private List<String> withoutCoordinator(Optional<String> coordinator) {
        if (coordinator.isEmpty()) {
            return List.of("no coordinator is assigned");
        }
        String name = coordinator.get();
        Stream<Party> known = profile.members().isEmpty()
                ? caseFile.people().stream()
                        .filter(party -> party.role() == Role.VMT_MEMBER || party.role() == Role.COORDINATOR)
                : profile.members().stream();
        return known.anyMatch(party -> party.name().equals(name))
                ? List.of()
                : List.of("the coordinator \"" + name + "\" is not known to be a member of the team");
    }

    private void description(MoveFacts.Builder facts) {
        DescriptionReview review = new DescriptionReview(caseFile.state().description(), profile);
        facts.descriptionPosted(review.isPosted())
                .descriptionLacks(review.lacks())
                .unapprovedBy(review.unapprovedBy())
                .approvedByDrafter(review.approvedByDrafter());
    }

    private void patches(MoveFacts.Builder facts) {
        facts.unapprovedBranches(words(NeededPatches.unapproved(caseFile, profile, at)))
                .unmergedBranches(words(NeededPatches.unmerged(caseFile, profile, at)))
                .fixWithdrawn(caseFile.state().patch().withdrawn().isPresent());
    }

    private static List<String> words(List<Branch> branches) {
        return branches.stream().map(Branch::toString).toList();
    }

    private void cve(MoveFacts.Builder facts, CaseState state) {
        facts.cveIdsRequested(state.cve().requested())
                .cveIdsAnswered(state.cve().ids().size() + state.cve().struck().size())
                .cveRefused(state.cve().refused().isPresent())
                .struckUntold(!state.cve().struck().isEmpty()
                        && state.disclosure().anyoneWarned()
                        && !state.disclosure().told().containsKey(Notice.CVE_STRUCK));
    }

    private void disclosure(MoveFacts.Builder facts, CaseState state) {
        DisclosureState disclosure = state.disclosure();
        Optional<DisclosureAnswer> answer =
                state.isPrivate() && disclosure.date().isPresent()
                        ? Optional.of(DateQuestions.recorded(ground, caseFile, at))
                        : Optional.empty();
        lists(facts, disclosure, answer.map(DateQuestions::outOfReach).orElse(Set.of()));
        List<Reason> objections = answer.map(
                        known -> known.objections(disclosure.notified().keySet()))
                .orElse(List.of());
        facts.fixSent(disclosure.fixSent())
                .warnedPartiesTold(state.patch().withdrawn().isPresent()
                        && disclosure.told().containsKey(Notice.FIX_WITHDRAWN))
                .dateSet(disclosure.date().isPresent())
                .dateObjections(DateQuestions.inWords(objections))
                .unpublishedOn(unpublished(state))
                .foreignEmbargo(!disclosure.foreignEmbargoes().isEmpty());
    }

    private void lists(MoveFacts.Builder facts, DisclosureState disclosure, Set<MailAddress> outOfReach) {
        for (StakeholderList list : DateQuestions.listsToNotify(caseFile, profile)) {
            String address = list.address().toString();
            if (disclosure.bounced().contains(list.address())) {
                facts.addBouncedLists(address);
            } else if (!disclosure.notified().containsKey(list.address())) {
                unnotified(disclosure, list, outOfReach.contains(list.address()))
                        .ifPresent(facts::addUnnotifiedLists);
            }
        }
    }

    /** A list that may not be notified now is named with what it waits for: nobody is advised to do what is refused. */
    private Optional<String> unnotified(DisclosureState disclosure, StakeholderList list, boolean outOfReach) {
        String address = list.address().toString();
        if (outOfReach) {
            return isMoveUntold(disclosure)
                    ? Optional.of(address + ", which is only to be told that the date moved beyond its limit")
                    : Optional.empty();
        }
        return Optional.of(DateQuestions.acceptsFrom(list, disclosure)
                .filter(at::isBefore)
                .map(from -> address + ", which accepts the date from " + from + " on")
                .orElse(address));
    }

    /** A list that a moved date leaves behind gets no notification of it, but a word of the move (DATE-11, DU-32). */
    private boolean isMoveUntold(DisclosureState disclosure) {
        boolean moved = caseFile.journal().stream()
                .map(JournalEntry::event)
                .filter(event -> event instanceof DateSet || event instanceof DateMoved)
                .reduce((earlier, later) -> later)
                .filter(DateMoved.class::isInstance)
                .isPresent();
        return moved && !disclosure.told().containsKey(Notice.DATE_MOVED);
    }

    private List<String> unpublished(CaseState state) {
        List<String> missing = new ArrayList<>();
        Stream.concat(profile.publicLists().stream().map(Object::toString), profile.chat().stream())
                .filter(channel -> !state.disclosure().published().containsKey(channel))
                .forEach(missing::add);
        if (state.disclosure().indexedAt().isEmpty()) {
            missing.add("the index of advisories");
        }
        return missing;
    }
}
