// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.oracle.DutyOracle.Debt;

/** The rows of section 10 on the disclosure date: set it, notify the lists of it, have people ready for it. */
final class DutyDates {

    private final DutyDebts debts = new DutyDebts();
    private final CaseFile caseFile;
    private final TeamProfile profile;
    private final Instant at;
    private final DutyLedger book;
    private final DutyDisclosures open;
    private final DutyBranches branches;

    DutyDates(CaseFile caseFile, TeamProfile profile, Instant at, DutyLedger book, DutyBranches branches) {
        this.caseFile = caseFile;
        this.profile = profile;
        this.at = at;
        this.book = book;
        this.open = book.disclosures;
        this.branches = branches;
    }

    Set<Debt> debts() {
        if (book.isPrivate()) {
            Optional<Instant> ready = DutyOracle.later(book.confirmed.since, branches.readySince());
            open.date.ifPresentOrElse(date -> dated(date, ready), () -> debts.owe("DU-17", "", "COORDINATOR", ready));
        }
        return debts.all();
    }

    private void dated(Instant date, Optional<Instant> ready) {
        List<StakeholderList> waiting = profile.stakeholderLists().stream()
                .filter(list -> !open.notified.containsKey(list.address().toString()))
                .filter(list -> !open.terms.keepOut(list.name())
                        && !open.terms.keepOut(list.address().toString()))
                .filter(list -> isWithinLimit(list, date))
                .toList();
        boolean anotherDay = open.dateDecided
                .filter(decided -> decided.isBefore(DutyOracle.startOf(at)))
                .isPresent();
        boolean anew = anotherDay && open.notified.isEmpty() && !waiting.isEmpty();
        boolean accepted = DatesTold.accept(caseFile, profile, at);
        if (!anew && !accepted && at.isBefore(date)) {
            debts.owe("DU-17", "another", "COORDINATOR", DutyOracle.later(open.dateDecided, ready));
        }
        if (anew || accepted) {
            waiting.forEach(list -> toNotify(list, date));
        }
        if (book.fixes.withdrawn.isEmpty()) {
            linedUp(date);
        }
    }

    private boolean isWithinLimit(StakeholderList list, Instant date) {
        Instant first = open.firstNotified.getOrDefault(list.address().toString(), at);
        return list.longestEmbargo()
                .filter(longest -> date.isAfter(first.plus(longest)))
                .isEmpty();
    }

    private void toNotify(StakeholderList list, Instant date) {
        String address = list.address().toString();
        Optional<Instant> ready =
                book.working.holds() ? DutyOracle.later(book.working.since, branches.readySince()) : Optional.empty();
        Optional<Instant> since = DutyOracle.later(open.dateDecided, ready);
        if (list.longestEmbargo().isPresent() && !open.firstNotified.containsKey(address)) {
            since = DutyOracle.later(
                    since, Optional.of(date.minus(list.longestEmbargo().get())));
        }
        if (open.bounced.containsKey(address)) {
            since = DutyOracle.later(since, Optional.ofNullable(open.bounced.get(address)));
        }
        debts.owe("DU-18", address, "COORDINATOR", since, since);
    }

    private void linedUp(Instant date) {
        Optional<Instant> dayBefore = Optional.of(DutyOracle.startOf(date));
        boolean stableNeeded = branches.needed().stream().anyMatch(branch -> !branches.isMain(branch.name()));
        if (open.linedUp.stream().noneMatch(branches::isMain)) {
            debts.owe("DU-19", "core developer", "COORDINATOR", open.roundBegan(), dayBefore);
        }
        if (stableNeeded && open.linedUp.stream().allMatch(branches::isMain)) {
            debts.owe("DU-19", "stable maintainer", "COORDINATOR", open.roundBegan(), dayBefore);
        }
    }
}
