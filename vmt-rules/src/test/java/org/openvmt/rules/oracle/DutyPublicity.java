// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

/** The rows of section 10 on the opening, what follows it in public, and the closing. */
final class DutyPublicity {

    private final DutyDebts debts = new DutyDebts();
    private final TeamProfile profile;
    private final Instant at;
    private final DutyLedger book;
    private final DutyDisclosures open;
    private final DutyFixes fixes;
    private final DutyBranches branches;
    private final boolean live;

    DutyPublicity(DutyLedger book, DutyBranches branches, TeamProfile profile, Instant at) {
        this.profile = profile;
        this.at = at;
        this.book = book;
        this.open = book.disclosures;
        this.fixes = book.fixes;
        this.branches = branches;
        this.live = !book.over.holds();
    }

    Set<DutyOracle.Debt> debts() {
        noted();
        opened();
        published();
        warned();
        if (!live) {
            closed();
        }
        return debts.all();
    }

    private void opened() {
        if (book.isPrivate() && !book.isClosed()) {
            open.date.ifPresent(this::dated);
            boolean waits = open.waitsAt(at);
            if (open.choice.equals(Optional.of(Choice.OPEN)) && (!waits || open.leaked)) {
                debts.owe("DU-20", "by decision", "COORDINATOR", open.decided, open.decided);
            }
            if (profile.onLeak() == OnLeak.OPEN) {
                debts.owe("DU-20", "by a leak", "COORDINATOR", open.leak, open.leak);
            }
            Optional<Instant> asked = open.terms
                    .date()
                    .filter(date -> date.bound() != Bound.NOT_BEFORE && !at.isBefore(date.instant()))
                    .flatMap(date -> DutyOracle.later(open.termsStated, Optional.of(date.instant())));
            debts.owe("DU-20", "by the reporter's terms", "COORDINATOR", asked, asked);
            Optional<Instant> end = profile.longestEmbargo().map(book.received::plus);
            if (end.filter(over -> !at.isBefore(over)).isPresent() && !waits) {
                debts.owe("DU-20", "by the longest embargo", "COORDINATOR", end, end);
            }
        } else if (live && book.arrivedPrivate && book.reminder) {
            debts.owe("DU-20", "reminder", "COORDINATOR", open.opened, open.opened);
        }
    }

    /** Planned, come and to be kept, or come and of no use since neither the fix nor a warned party stands behind it. */
    private void dated(Instant date) {
        boolean withdrawn = fixes.withdrawn.isPresent();
        if (withdrawn && at.isBefore(date)) {
            return;
        }
        boolean holds = !withdrawn
                && (book.status == TaskStatus.FIX_COMMITTED
                        || book.status == TaskStatus.FIX_RELEASED
                        || (book.status == TaskStatus.IN_PROGRESS && !open.notified.isEmpty()));
        if (!holds && !at.isBefore(date)) {
            if (live) {
                debts.owe("DU-20", "too early", "COORDINATOR", open.date, open.date);
            }
            return;
        }
        boolean waits = open.waitsAt(date);
        Optional<Instant> by = waits ? open.terms.date().map(TermsDate::instant) : open.date;
        Optional<Instant> since = waits ? DutyOracle.later(open.dateDecided, open.termsStated) : open.dateDecided;
        debts.owe("DU-20", "on its date", "COORDINATOR", since, by);
        if (book.reminder) {
            debts.owe("DU-20", "reminder", "COORDINATOR", since, by);
        }
    }

    private void published() {
        if (fixes.withdrawn.isEmpty() && !book.isClosed() && book.openSince().isPresent()) {
            branches.needed().stream()
                    .filter(branch -> !fixes.pushed.containsKey(branch) && !fixes.merged.containsKey(branch))
                    .forEach(branch -> {
                        Optional<Instant> since =
                                DutyOracle.later(book.openSince(), Optional.ofNullable(fixes.proposedAt.get(branch)));
                        debts.owe("DU-21", branch.toString(), "DEVELOPER", since, since);
                    });
        }
        Optional<Instant> due = DutyOracle.later(book.openSince(), open.releasing);
        boolean committed = book.status == TaskStatus.FIX_COMMITTED || book.status == TaskStatus.FIX_RELEASED;
        boolean ofAdvisory = !book.isClosed() && (committed || book.reportClass.equals(Optional.of(ReportClass.A)));
        if (due.isPresent() && !book.noteOwed.holds()) {
            Optional<Instant> end = due.map(DutyPublicity::endOf);
            boolean goesOut = ofAdvisory && (fixes.withdrawn.isEmpty() || !open.published.isEmpty());
            channels()
                    .filter(channel -> goesOut && !open.published.containsKey(channel))
                    .forEach(channel -> {
                        Optional<String> warner =
                                channel.startsWith("oss-security@") ? open.warnerOf("linux-distros") : Optional.empty();
                        debts.owe(
                                "DU-22",
                                channel,
                                "COORDINATOR" + warner.map(name -> ":" + name).orElse(""),
                                due,
                                end);
                    });
            if (ofAdvisory && open.indexed.isEmpty()) {
                debts.owe("DU-23", "", "COORDINATOR", DutyOracle.later(due, open.posted()), end);
            }
            Optional<Instant> out =
                    Stream.concat(open.posted().stream(), open.indexed.stream()).min(Instant::compareTo);
            if (!book.cnaTold && !book.ids.isEmpty()) {
                debts.owe("DU-24", "", "COORDINATOR", DutyOracle.later(due, out), end);
            }
        }
        if (book.noteOwed.holds() && !book.cnaTold && !book.ids.isEmpty()) {
            debts.owe("DU-24", "", "COORDINATOR", book.noteOut, book.noteOut.map(DutyPublicity::endOf));
        }
    }

    private void noted() {
        if (book.status != TaskStatus.OPINION || !book.noteOwed.holds()) {
            return;
        }
        if (book.noteOut.isEmpty()) {
            debts.owe("DU-29", "note", "COORDINATOR", book.noteOwed.since);
        }
        if (open.indexed.isEmpty()) {
            debts.owe("DU-29", "index", "COORDINATOR", book.noteOwed.since);
        }
        channels()
                .filter(channel -> !open.published.containsKey(channel))
                .forEach(channel -> debts.owe("DU-29", channel, "COORDINATOR", book.noteOwed.since));
    }

    private Stream<String> channels() {
        return Stream.concat(profile.publicLists().stream().map(Object::toString), profile.chat().stream());
    }

    private void warned() {
        for (Notice notice : Notice.values()) {
            Optional<Instant> since = Optional.ofNullable(open.untold.get(notice));
            String item = switch (notice) {
                case OPENED_EARLY -> "opened early";
                case DATE_MOVED -> "date moved";
                case FIX_WITHDRAWN -> "fix withdrawn";
                case CVE_STRUCK -> "CVE struck";
            };
            debts.owe("DU-32", item, "COORDINATOR", since, since);
        }
    }

    private void closed() {
        Optional<Instant> opens = opensSince();
        if (book.isClosed() && book.duplicate && !book.handedOver) {
            debts.owe("DU-33", "original", "COORDINATOR", book.over.since);
        }
        if (book.isPrivate()) {
            debts.owe("DU-33", "open", "COORDINATOR", opens);
        }
        if (book.arrivedPrivate && book.reminder && (!book.isPrivate() || opens.isPresent())) {
            debts.owe("DU-33", "reminder", "COORDINATOR", book.over.since);
        }
        boolean hardening = book.reportClass.equals(Optional.of(ReportClass.D));
        if (book.status == TaskStatus.WONT_FIX && hardening && !book.duplicate && !book.tagged) {
            debts.owe("DU-33", "tag", "COORDINATOR", book.over.since);
        }
    }

    /** Since when the end of the case opens the report. */
    private Optional<Instant> opensSince() {
        if (!book.isClosed()) {
            boolean issued = book.status == TaskStatus.OPINION
                    && !book.duplicate
                    && book.note.get(Decider.CORE_REVIEWERS) == NoteChoice.ISSUE;
            return issued ? book.over.since : Optional.empty();
        }
        Optional<Instant> free = book.duplicate ? book.originalOpen : book.over.since;
        if (open.foreignEmbargo()) {
            return Optional.empty();
        }
        return open.foreignEnded.isPresent() ? DutyOracle.later(free, open.foreignEnded) : free;
    }

    private static Instant endOf(Instant instant) {
        return DutyOracle.startOf(instant).plus(Duration.ofDays(1));
    }
}
