// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/**
 * What holds of every case in which nothing was done that the policy refuses. Written from the process, not from the
 * rules: each of them is a second opinion on what the rules let through.
 */
final class AlwaysObeyed {

    /** Section 5, the rows by their two ends. */
    private static final Map<TaskStatus, Set<TaskStatus>> ROWS = Map.of(
            TaskStatus.NEW,
            EnumSet.of(
                    TaskStatus.INCOMPLETE,
                    TaskStatus.CONFIRMED,
                    TaskStatus.OPINION,
                    TaskStatus.WONT_FIX,
                    TaskStatus.INVALID),
            TaskStatus.INCOMPLETE,
            EnumSet.of(TaskStatus.CONFIRMED, TaskStatus.OPINION, TaskStatus.WONT_FIX, TaskStatus.INVALID),
            TaskStatus.CONFIRMED,
            EnumSet.of(TaskStatus.INCOMPLETE, TaskStatus.TRIAGED, TaskStatus.INVALID),
            TaskStatus.TRIAGED,
            EnumSet.of(TaskStatus.INCOMPLETE, TaskStatus.IN_PROGRESS),
            TaskStatus.IN_PROGRESS,
            EnumSet.of(TaskStatus.INCOMPLETE, TaskStatus.FIX_COMMITTED),
            TaskStatus.FIX_COMMITTED,
            EnumSet.of(TaskStatus.INCOMPLETE, TaskStatus.FIX_RELEASED),
            TaskStatus.FIX_RELEASED,
            EnumSet.noneOf(TaskStatus.class),
            TaskStatus.OPINION,
            EnumSet.of(TaskStatus.CONFIRMED, TaskStatus.INCOMPLETE, TaskStatus.WONT_FIX, TaskStatus.INVALID),
            TaskStatus.WONT_FIX,
            EnumSet.of(TaskStatus.INCOMPLETE),
            TaskStatus.INVALID,
            EnumSet.of(TaskStatus.INCOMPLETE));

    private AlwaysObeyed() {}

    static List<Invariant> ofSteps() {
        return List.of(
                new Invariant("a status follows by a row of the process", "section 5", AlwaysObeyed::isRow),
                new Invariant(
                        "a final status is left by TR-14 only, an Opinion with its note out by two rows",
                        "section 4, TR-14",
                        AlwaysObeyed::isFinalKept),
                new Invariant(
                        "Fix released is reached with every branch merged, the advisory published, the report open",
                        "TR-13",
                        (before, after) -> !isMove(before, after, TaskStatus.FIX_RELEASED) || isReleasable(before)),
                new Invariant(
                        "a private fix is committed with CVE, patches, date and notification",
                        "TR-11",
                        (before, after) -> !isMove(before, after, TaskStatus.FIX_COMMITTED)
                                || !before.isPrivate()
                                || isWarned(before)),
                new Invariant(
                        "no stakeholder is notified before CVE, patches and date",
                        "EXT-5, NOT-1",
                        (before, after) -> !(last(before, after) instanceof Notified) || isWarnable(before)),
                new Invariant("nothing opens before its time", "EMB-4", AlwaysObeyed::isOpenedInTime),
                new Invariant(
                        "the duplicate of a private case is not opened by its closing, unless that is decided",
                        "TR-15",
                        (before, after) -> !isDuplicate(before)
                                || !before.isPrivate()
                                || isOpeningDecided(before)
                                || !(last(before, after) instanceof Opened opened)
                                || opened.ground() != Ground.CLOSING));
    }

    private static boolean isOpeningDecided(Stand stand) {
        return stand.moment().state().disclosure().decision().stream()
                .anyMatch(decision -> decision.choice() == Choice.OPEN);
    }

    private static CaseEvent last(Stand before, Stand after) {
        List<JournalEntry> journal = after.moment().file().journal();
        return journal.size() == before.moment().file().revision()
                ? new Acknowledged()
                : journal.get(journal.size() - 1).event();
    }

    private static boolean isMove(Stand before, Stand after, TaskStatus target) {
        return last(before, after) instanceof StatusChanged change && change.to() == target;
    }

    private static boolean isRow(Stand before, Stand after) {
        return !(last(before, after) instanceof StatusChanged change)
                || ROWS.getOrDefault(before.moment().status(), Set.of()).contains(change.to());
    }

    /** TR-07c and TR-15 do not ask whether the note of an Opinion is out. */
    private static boolean isFinalKept(Stand before, Stand after) {
        if (!before.moment().state().closing().isFinal() || !(last(before, after) instanceof StatusChanged change)) {
            return true;
        }
        return before.moment().in(TaskStatus.OPINION)
                ? change.rule().equals("TR-07c") || change.rule().equals("TR-15")
                : change.to() == TaskStatus.INCOMPLETE
                        && change.rule().equals("TR-14")
                        && before.moment().state().reception().newInformation().isPresent();
    }

    private static boolean isReleasable(Stand before) {
        Moment moment = before.moment();
        DisclosureState disclosure = moment.state().disclosure();
        return !before.isPrivate()
                && moment.state()
                        .patch()
                        .merged()
                        .containsAll(moment.team().policy().branchesToPatch(moment.file(), moment.now()))
                && moment.team().profile().publicLists().stream()
                        .allMatch(list -> disclosure.published().containsKey(list.toString()))
                && disclosure.indexedAt().isPresent();
    }

    private static boolean isWarnable(Stand before) {
        Moment moment = before.moment();
        return before.isPrivate()
                && moment.isFixReady()
                && moment.state().disclosure().date().isPresent()
                && !moment.state()
                        .reception()
                        .terms()
                        .keepOut(DisclosureDeeds.list(moment).toString());
    }

    private static boolean isWarned(Stand before) {
        Moment moment = before.moment();
        DisclosureState disclosure = moment.state().disclosure();
        return moment.isFixReady()
                && disclosure.date().isPresent()
                && (isSpared(moment)
                        || (!disclosure.notified().isEmpty()
                                && disclosure.bounced().isEmpty()))
                && DisclosureDeeds.isDateAccepted(moment);
    }

    /** A list that the terms exclude, or that was warned too long before the date that holds now (DATE-7, DATE-8). */
    private static boolean isSpared(Moment moment) {
        MailAddress list = DisclosureDeeds.list(moment);
        Optional<Instant> first =
                Optional.ofNullable(moment.state().disclosure().firstNotified().get(list));
        return moment.state().reception().terms().keepOut(list.toString())
                || first.filter(at -> !Clock.isInReach(moment, at)).isPresent();
    }

    private static boolean isDuplicate(Stand stand) {
        return stand.moment().state().reception().duplicateOf().isPresent();
    }

    private static boolean isOpenedInTime(Stand before, Stand after) {
        if (!before.isPrivate() || !(last(before, after) instanceof Opened opened)) {
            return before.isPrivate() == after.isPrivate();
        }
        Moment moment = before.moment();
        DisclosureState disclosure = moment.state().disclosure();
        boolean decided = disclosure
                .decision()
                .map(decision -> decision.choice() == Choice.OPEN)
                .orElse(disclosure.leakedAt().isPresent()
                        && moment.team().profile().onLeak() == OnLeak.OPEN);
        return switch (opened.ground()) {
            case DISCLOSURE_DATE ->
                moment.isDateReached()
                        && (moment.in(TaskStatus.FIX_COMMITTED)
                                || (moment.in(TaskStatus.IN_PROGRESS)
                                        && !disclosure.notified().isEmpty()));
            case LEAK -> disclosure.leakedAt().isPresent() && decided;
            case DECISION -> decided;
            case REPORTER_TERMS -> isAllowed(moment);
            case LONGEST_EMBARGO -> isEmbargoOver(moment);
            case NOTE -> moment.in(TaskStatus.OPINION) && moment.decided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS);
            case CLOSING -> isClosed(moment);
        };
    }

    private static boolean isAllowed(Moment moment) {
        Terms terms = moment.state().reception().terms();
        return terms.openAtOnce()
                || terms.date()
                        .filter(date -> date.bound() != Bound.NOT_BEFORE
                                && !moment.now().isBefore(date.instant()))
                        .isPresent();
    }

    private static boolean isEmbargoOver(Moment moment) {
        return moment.team()
                .profile()
                .longestEmbargo()
                .filter(longest -> !moment.now().isBefore(Team.RECEIPT.plus(longest)))
                .isPresent();
    }

    private static boolean isClosed(Moment moment) {
        return moment.in(TaskStatus.WONT_FIX, TaskStatus.INVALID)
                && moment.state().disclosure().foreignEmbargoes().isEmpty();
    }
}
