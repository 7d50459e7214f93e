// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;

/** When things came about that still hold: the case in each of its revisions. Made for one decision, not thread-safe. */
final class Past {

    private final CaseFile caseFile;
    private final List<CaseState> states = new ArrayList<>();

    Past(CaseFile caseFile) {
        this.caseFile = caseFile;
        List<JournalEntry> journal = caseFile.journal();
        for (int revision = 1; revision < journal.size(); revision++) {
            states.add(CaseState.after(journal.subList(0, revision)));
        }
        states.add(caseFile.state());
    }

    CaseFile caseFile() {
        return caseFile;
    }

    CaseState state() {
        return caseFile.state();
    }

    /** The state after so many events. */
    CaseState state(int revision) {
        return states.get(revision - 1);
    }

    /** Since when something holds without a break; empty if it does not. */
    Optional<Instant> since(Predicate<CaseState> holds) {
        int revision = states.size();
        while (revision > 0 && holds.test(states.get(revision - 1))) {
            revision--;
        }
        return revision == states.size()
                ? Optional.empty()
                : Optional.of(caseFile.journal().get(revision).at());
    }

    /** Since when the status is one of a few. */
    Optional<Instant> sinceStatus(Predicate<TaskStatus> status) {
        return since(state -> status.test(state.status()));
    }

    /** When such an event last happened. */
    Optional<Instant> last(Predicate<CaseEvent> kind) {
        return caseFile.journal().stream()
                .filter(entry -> kind.test(entry.event()))
                .map(JournalEntry::at)
                .reduce((earlier, later) -> later);
    }

    /**
     * Since when the fix is committed, or the report opened because its date had come. Only Incomplete undoes the one,
     * and nothing the other: what the stakeholders waited for is out.
     */
    Optional<Instant> releasingSince() {
        Optional<Instant> since = Optional.empty();
        Optional<Instant> disclosed = Optional.empty();
        boolean opened = false;
        for (JournalEntry entry : caseFile.journal()) {
            boolean begins = false;
            if (entry.event() instanceof StatusChanged change) {
                begins = change.to() == TaskStatus.FIX_COMMITTED || change.to() == TaskStatus.FIX_RELEASED;
                if (change.to() == TaskStatus.INCOMPLETE) {
                    since = disclosed;
                }
            } else if (entry.event() instanceof Opened opening) {
                begins = !opened && opening.ground() == Ground.DISCLOSURE_DATE;
                disclosed = begins ? Optional.of(entry.at()) : disclosed;
                opened = true;
            }
            if (begins && since.isEmpty()) {
                since = Optional.of(entry.at());
            }
        }
        return since;
    }

    /**
     * Since when something holds of the case that also depends on the time: the end of a branch's support, or a new day,
     * can bring it about between two events.
     */
    Optional<Instant> since(TeamProfile profile, Instant at, BiPredicate<CaseFile, Instant> holds) {
        if (!holds.test(caseFile, at)) {
            return Optional.empty();
        }
        Instant since = at;
        for (Instant moment : momentsBefore(profile, at).descendingSet()) {
            if (!holds.test(caseFile, moment)) {
                return Optional.of(since);
            }
            since = moment;
        }
        for (int revision = caseFile.revision() - 1; revision > 0; revision--) {
            CaseFile then = caseFile.atRevision(revision);
            if (!holds.test(then, then.lastEventAt())) {
                break;
            }
            since = then.lastEventAt();
        }
        return Optional.of(since);
    }

    /** The last event, and what time alone may change after it. */
    private NavigableSet<Instant> momentsBefore(TeamProfile profile, Instant at) {
        NavigableSet<Instant> moments = new TreeSet<>();
        moments.add(at.truncatedTo(ChronoUnit.DAYS));
        profile.components().stream()
                .flatMap(line -> line.branches().stream())
                .flatMap(branch -> branch.endOfLife().stream())
                .map(end -> end.atStartOfDay(ZoneOffset.UTC).toInstant())
                .forEach(moments::add);
        moments.removeIf(moment -> moment.isAfter(at) || moment.isBefore(caseFile.lastEventAt()));
        moments.add(caseFile.lastEventAt());
        return moments;
    }
}
