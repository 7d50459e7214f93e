// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;

/** The table of section 10 in plain Java, row by row, from the journal of a case and the profile of its team. */
public final class DutyOracle {

    /**
     * What is owed, without the words for it.
     *
     * @param rule the id of the row
     * @param item which one it is about; empty if there is only one
     * @param who the parts, in alphabetical order, and the name if there is one
     * @param since since when
     * @param by by when; empty if there is no deadline
     */
    public record Debt(String rule, String item, String who, Instant since, Optional<Instant> by) {}

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final DutyDebts debts = new DutyDebts();
    private final CaseFile caseFile;
    private final TeamProfile profile;
    private final Instant at;
    private final DutyLedger book;
    private final DutyDisclosures open;
    private final DutyFixes fixes;
    private final DutyBranches branches;
    private final boolean live;

    private DutyOracle(CaseFile caseFile, TeamProfile profile, Instant at) {
        this.caseFile = caseFile;
        this.profile = profile;
        this.at = at;
        this.book = DutyLedger.of(caseFile.journal());
        this.open = book.disclosures;
        this.fixes = book.fixes;
        this.branches = new DutyBranches(caseFile, book, profile, at);
        this.live = !book.over.holds();
    }

    /**
     * What is owed at an instant.
     *
     * @param caseFile the case
     * @param profile the team's profile
     * @param at the instant, not before the last event
     * @param moves which moves the case may take
     * @return every duty
     */
    public static Set<Debt> of(CaseFile caseFile, TeamProfile profile, Instant at, DutyMoves.Granting moves) {
        DutyOracle oracle = new DutyOracle(caseFile, profile, at);
        if (oracle.live) {
            oracle.reception();
            oracle.confirmed();
            oracle.described();
            oracle.fixing();
            oracle.numbered();
            oracle.debts.addAll(new DutyDates(caseFile, profile, at, oracle.book, oracle.branches).debts());
            oracle.doubted();
            oracle.debts.addAll(new DutyMoves(caseFile, profile, at, moves).debts());
            if (oracle.book.opinion.holds() && !oracle.book.note.containsKey(Decider.CORE_REVIEWERS)) {
                oracle.debts.owe("DU-28", "", "CORE_REVIEWER", oracle.book.opinion.since);
            }
        }
        oracle.released();
        oracle.debts.addAll(new DutyPublicity(oracle.book, oracle.branches, profile, at).debts());
        if (oracle.live) {
            oracle.escalated();
        }
        return oracle.debts.all();
    }

    private void reception() {
        Optional<Instant> received = Optional.of(book.received);
        if (!book.acknowledged) {
            debts.owe(
                    "DU-34",
                    "",
                    "VMT_MEMBER",
                    received,
                    profile.acknowledgeWithin().map(book.received::plus));
        }
        debts.owe("DU-01", "", "VMT_MEMBER", book.leaderless.since);
        debts.oweIf(
                !book.valid && book.reportClass.filter(c -> c != ReportClass.A).isEmpty(),
                "DU-02",
                "COORDINATOR",
                received);
        debts.oweIf(book.isPrivate() && !book.reminderEver, "DU-03", "COORDINATOR", received);
        debts.oweIf(!book.draft, "DU-04", "COORDINATOR", received);
        debts.oweIf(!book.incompletePosted, "DU-05", "COORDINATOR", book.incomplete);
        debts.owe("DU-06", "", "COORDINATOR", book.classless.since);
        debts.owe("DU-07", "", "VMT_MEMBER", book.challenge.holds() ? book.challenge.since : book.reclassified.since);
    }

    private void confirmed() {
        if (book.isPrivate()) {
            if (book.subscriptions.stream().noneMatch(s -> s.role() == Role.REPORTER)) {
                debts.owe("DU-08", "reporter", "COORDINATOR", book.underReview.since);
            }
            for (Component component : branches.components()) {
                if (!areReviewersOn(component)) {
                    debts.owe("DU-08", component.toString(), "COORDINATOR", book.underReview.since);
                }
            }
        }
        branches.maintained().stream()
                .filter(branch -> !fixes.assessed.containsKey(branch))
                .forEach(branch -> debts.owe("DU-09", branch.toString(), "CORE_REVIEWER", book.confirmed.since));
    }

    private boolean areReviewersOn(Component component) {
        Set<String> on = new HashSet<>();
        book.subscriptions.stream().filter(s -> s.role() == Role.CORE_REVIEWER).forEach(s -> on.add(s.party()));
        Set<String> listed =
                profile.line(component).map(line -> line.coreReviewers()).orElse(Set.of());
        return listed.isEmpty() ? !on.isEmpty() : on.containsAll(listed);
    }

    private void described() {
        boolean whole = fixes.text().filter(text -> text.missing().isEmpty()).isPresent();
        if (fixes.posted.isEmpty()) {
            debts.owe("DU-12", "", "COORDINATOR", book.confirmed.since);
        } else {
            debts.oweIf(!whole, "DU-12", "COORDINATOR", later(book.confirmed.since, fixes.posted));
            for (String body : profile.approvers()) {
                if (approval(body).isEmpty() && mayBeA()) {
                    debts.owe("DU-13", body, "APPROVER:" + body, fixes.posted);
                }
            }
            if (mayBeA()
                    && approval(DescriptionEvent.REPORTER).isEmpty()
                    && !fixes.waived.contains(DescriptionEvent.REPORTER)) {
                debts.owe("DU-13", DescriptionEvent.REPORTER, "REPORTER", fixes.posted);
            }
        }
    }

    private Optional<DutyFixes.Approval> approval(String approver) {
        return fixes.words.stream()
                .filter(word -> word.approver().equals(approver))
                .filter(word -> approver.equals(DescriptionEvent.REPORTER)
                        || profile.drafterMayApprove()
                        || !(word.by().equals(fixes.drafter)
                                || word.recordedBy().equals(fixes.drafter)))
                .findFirst();
    }

    private void fixing() {
        Optional<Instant> due = Optional.of(book.received.plus(TWO_WEEKS));
        branches.needed().stream()
                .filter(branch -> !fixes.merged.containsKey(branch))
                .forEach(branch -> {
                    Optional<Instant> affected = Optional.ofNullable(fixes.affected.get(branch));
                    Optional<Instant> proposed = Optional.ofNullable(fixes.proposedAt.get(branch));
                    if (fixes.withdrawn.isPresent()) {
                        if (mayBeA() && mayBeReplaced()) {
                            debts.owe("DU-10", branch.toString(), "DEVELOPER", later(affected, fixes.withdrawn), due);
                        }
                    } else if (proposed.isEmpty() && mayBeA()) {
                        debts.owe("DU-10", branch.toString(), "DEVELOPER", affected, due);
                    } else if (!branches.isApproved(branch)) {
                        debts.owe("DU-11", branch.toString(), "CORE_REVIEWER", proposed);
                    }
                    debts.owe("DU-25", branch.toString(), "DEVELOPER", Optional.ofNullable(fixes.pushed.get(branch)));
                });
    }

    private void numbered() {
        boolean nothingAsked = !book.asked && !book.named() && !book.declined;
        debts.oweIf(nothingAsked, "DU-14", "COORDINATOR", approvedSince());
        debts.owe("DU-15", "", "CNA", book.awaited.since);
        debts.owe("DU-16", "", "COORDINATOR", book.outdated.since);
    }

    /** Nobody proposes what is refused: whoever has the fix is told, and a private case goes back first. */
    private boolean mayBeReplaced() {
        boolean committed = book.isPrivate() && book.status == TaskStatus.FIX_COMMITTED;
        return !committed && !open.untold.containsKey(Notice.FIX_WITHDRAWN);
    }

    private boolean mayBeA() {
        return book.reportClass.map(ReportClass.A::equals).orElse(true);
    }

    private Optional<Instant> approvedSince() {
        return DutyApprovals.since(caseFile, profile);
    }

    private void released() {
        for (Component component : branches.components()) {
            if (!fixes.notWarranted && !fixes.tagged.contains(component)) {
                debts.owe("DU-27", component.toString(), "DEVELOPER", fixes.mergedSince(branches.needed(component)));
            }
        }
    }

    private void doubted() {
        if (!book.isPrivate() || open.choice.equals(Optional.of(Choice.OPEN))) {
            return;
        }
        if (profile.onLeak() == OnLeak.DISCUSS) {
            toWeigh("leak", open.leak);
        }
        if (open.waitsAt(at)) {
            return;
        }
        toWeigh("complexity", open.complex);
        Instant twoWeeks = book.received.plus(TWO_WEEKS);
        boolean weighed = open.decided.filter(twoWeeks::isBefore).isPresent();
        if (at.isAfter(twoWeeks) && !weighed && !branches.areAllApproved()) {
            toWeigh("two weeks", Optional.of(twoWeeks));
        }
    }

    private void toWeigh(String occasion, Optional<Instant> since) {
        debts.owe("DU-30", occasion, "APPROVER+VMT_MEMBER", since);
        if (book.subscriptions.stream().noneMatch(s -> s.role() == Role.APPROVER)) {
            debts.owe("DU-30", "approver, for the " + occasion, "COORDINATOR", since);
        }
    }

    private void escalated() {
        if (profile.escalationContacts().isEmpty()) {
            return;
        }
        for (Debt debt : List.copyOf(debts.all())) {
            boolean developers = debt.who().equals("DEVELOPER") || debt.who().equals("CORE_REVIEWER");
            if (developers && debt.by().filter(at::isAfter).isPresent()) {
                Instant due = debt.by().get();
                if (open.escalated.filter(when -> !when.isBefore(due)).isEmpty()) {
                    debts.owe("DU-31", debt.rule() + " " + debt.item(), "COORDINATOR", debt.by());
                }
            }
        }
    }

    /** The later of two instants that must both be there. */
    static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
    }

    static Instant startOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
