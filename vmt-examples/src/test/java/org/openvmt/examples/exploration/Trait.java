// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.openvmt.core.casefile.CveState;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.casefile.PatchState;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;

/** What a rule or an artifact may ask of a case beside status, class and extent. */
@SuppressWarnings("ImmutableEnumChecker") // the questions hold no state
enum Trait {
    COORDINATED(moment -> reception(moment).coordinator().isPresent()),
    VALID(moment -> reception(moment).validityConfirmed()),
    DRAFTED(moment -> reception(moment).draftRevision().isPresent()),
    REMINDED(moment -> moment.isPrivate() && reception(moment).reminderInPlace()),
    CHALLENGED(moment -> reception(moment).challenge().isPresent()),
    RECLASSIFIED_AWAY(moment -> reception(moment).reclassifiedAway()),
    DUPLICATE(moment -> reception(moment).duplicateOf().isPresent()),
    HANDED_OVER(moment -> reception(moment).handedToOriginal()),
    NEWS(moment -> reception(moment).newInformation().isPresent()),
    REVIEWED(moment -> reception(moment).subscribed(Role.CORE_REVIEWER)),
    EXCLUDING(moment -> !terms(moment).notToBeTold().isEmpty()),
    OPENABLE(moment -> terms(moment).openAtOnce()),
    INSISTED(moment -> terms(moment).date().isPresent()),
    INSISTED_REACHED(moment -> terms(moment)
            .date()
            .filter(date -> !moment.now().isBefore(date.instant()))
            .isPresent()),
    DESCRIBED(moment -> description(moment).posted().isPresent()),
    DESCRIBED_WHOLLY(moment -> description(moment)
            .posted()
            .filter(posted -> posted.description().missing().isEmpty())
            .isPresent()),
    APPROVED(moment -> approved(moment, false)),
    APPROVED_BY_REPORTER(
            moment -> approved(moment, true) || description(moment).waived().containsKey(DescriptionEvent.REPORTER)),
    UNAFFECTED(moment -> patch(moment).assessed().containsValue(Finding.NOT_AFFECTED)),
    PROPOSED(moment -> !patch(moment).proposed().isEmpty()),
    FIXED(moment -> !patch(moment).approvals().isEmpty()),
    MERGED(moment -> !patch(moment).merged().isEmpty()),
    WITHDRAWN(moment -> patch(moment).withdrawn().isPresent()),
    REQUESTED(moment -> cve(moment).requestedAt().isPresent()),
    REQUEST_COUNTED(moment -> cve(moment).requested() > 0),
    REQUEST_OPEN(moment -> cve(moment).requested()
            > cve(moment).ids().size() + cve(moment).struck().size()),
    NUMBERED(moment -> !cve(moment).ids().isEmpty()),
    STRUCK(moment -> !cve(moment).struck().isEmpty()),
    REFUSED(moment -> cve(moment).refused().isPresent()),
    STRUCK_TOLD(moment -> disclosure(moment).told().containsKey(Notice.CVE_STRUCK)),
    WITHDRAWN_TOLD(moment -> disclosure(moment).told().containsKey(Notice.FIX_WITHDRAWN)),
    DATED(moment -> disclosure(moment).date().isPresent()),
    DATE_ACCEPTED(moment ->
            moment.isPrivate() && disclosure(moment).date().isPresent() && DisclosureDeeds.isDateAccepted(moment)),
    DATE_REACHED(Moment::isDateReached),
    LIST_IN_REACH(moment -> moment.isPrivate() && Clock.isInReach(moment, moment.now())),
    DAY_PASSED(moment -> moment.isPrivate() && Clock.isDayPassed(moment)),
    NOTIFIED(moment -> !disclosure(moment).notified().isEmpty()),
    WARNED(moment -> disclosure(moment).anyoneWarned()),
    BOUNCED(moment -> !disclosure(moment).bounced().isEmpty()),
    LEAKED(moment -> disclosure(moment).leakedAt().isPresent()),
    DECIDED_OPEN(moment -> decided(moment, Choice.OPEN)),
    DECIDED_KEEP(moment -> decided(moment, Choice.KEEP)),
    FOREIGN(moment -> !disclosure(moment).foreignEmbargoes().isEmpty()),
    LONGEST_OVER(moment ->
            Clock.longest(moment).filter(end -> !moment.now().isBefore(end)).isPresent()),
    OPEN(moment -> !moment.isPrivate()),
    OPENED_AT_ITS_DATE(moment -> disclosure(moment)
            .opened()
            .filter(opened -> opened.ground() == Ground.DISCLOSURE_DATE)
            .isPresent()),
    PUBLISHED(moment -> !disclosure(moment).published().isEmpty()),
    INDEXED(moment -> disclosure(moment).indexedAt().isPresent()),
    TEAM_NO_NOTE(moment -> moment.decided(NoteChoice.NONE, Decider.VMT)),
    TEAM_NOTE(moment -> moment.decided(NoteChoice.ISSUE, Decider.VMT)),
    REVIEWERS_NO_NOTE(moment -> moment.decided(NoteChoice.NONE, Decider.CORE_REVIEWERS)),
    REVIEWERS_NOTE(moment -> moment.decided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS)),
    NOTE_INTENDED(moment -> moment.state().closing().noteDecisions().stream()
            .reduce((earlier, later) -> later)
            .filter(decided -> decided.choice() == NoteChoice.ISSUE)
            .isPresent()),
    NOTE_OUT(moment -> moment.state().closing().noteOutAt().isPresent()),
    TAGGED(moment -> moment.state().closing().tagOffered());

    /** What no artifact and no question about a party asks: left out where those are asked. */
    static final Set<Trait> INTERNAL = EnumSet.of(
            VALID,
            DRAFTED,
            REMINDED,
            REVIEWED,
            CHALLENGED,
            RECLASSIFIED_AWAY,
            HANDED_OVER,
            NEWS,
            OPENABLE,
            INSISTED,
            INSISTED_REACHED,
            APPROVED,
            APPROVED_BY_REPORTER,
            MERGED,
            REQUESTED,
            REQUEST_COUNTED,
            TEAM_NO_NOTE,
            TEAM_NOTE,
            REVIEWERS_NO_NOTE,
            REVIEWERS_NOTE,
            NOTIFIED,
            DATE_ACCEPTED,
            LIST_IN_REACH,
            DAY_PASSED,
            LEAKED,
            DECIDED_OPEN,
            DECIDED_KEEP,
            FOREIGN,
            LONGEST_OVER,
            INDEXED,
            STRUCK_TOLD,
            WITHDRAWN_TOLD,
            BOUNCED,
            TAGGED);

    private final Predicate<Moment> asked;

    Trait(Predicate<Moment> asked) {
        this.asked = asked;
    }

    static Set<Trait> of(Moment moment) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : values()) {
            if (trait.asked.test(moment)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static boolean approved(Moment moment, boolean byReporter) {
        return description(moment).approvals().stream()
                .map(DescriptionState.Approval::event)
                .map(DescriptionApproved::approver)
                .anyMatch(approver -> approver.equals(DescriptionEvent.REPORTER) == byReporter);
    }

    private static boolean decided(Moment moment, Choice choice) {
        return disclosure(moment)
                .decision()
                .filter(decision -> decision.choice() == choice)
                .isPresent();
    }

    private static ReceptionState reception(Moment moment) {
        return moment.state().reception();
    }

    private static Terms terms(Moment moment) {
        return reception(moment).terms();
    }

    private static DescriptionState description(Moment moment) {
        return moment.state().description();
    }

    private static PatchState patch(Moment moment) {
        return moment.state().patch();
    }

    private static CveState cve(Moment moment) {
        return moment.state().cve();
    }

    private static DisclosureState disclosure(Moment moment) {
        return moment.state().disclosure();
    }
}
