// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.NotePublished;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.ClosingEvent.TagOffered;
import org.openvmt.core.event.CveEvent.CnaToldOfPublication;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.CveEvent.Retitled;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.CoordinatorRecused;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.HandedToOriginal;
import org.openvmt.core.event.ReceptionEvent.IncompletePosted;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ReminderRemoved;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.CveId;

/** What a journal says of reception, CVE and closing, event by event, without the state that the case derives. */
final class DutyLedger {

    static final Set<TaskStatus> ON_ITS_WAY = Set.of(
            TaskStatus.CONFIRMED,
            TaskStatus.TRIAGED,
            TaskStatus.IN_PROGRESS,
            TaskStatus.FIX_COMMITTED,
            TaskStatus.FIX_RELEASED);

    /** Since when something holds without a break. */
    static final class Run {
        Optional<Instant> since = Optional.empty();

        void keep(boolean holds, Instant at) {
            since = holds ? since.or(() -> Optional.of(at)) : Optional.empty();
        }

        boolean holds() {
            return since.isPresent();
        }
    }

    Instant received = Instant.EPOCH;
    boolean arrivedPrivate;
    TaskStatus status = TaskStatus.NEW;
    final Run over = new Run();
    boolean acknowledged;
    private Optional<String> coordinator = Optional.empty();
    final Run leaderless = new Run();
    boolean valid;
    Optional<ReportClass> reportClass = Optional.empty();
    final Run classless = new Run();
    boolean reminderEver;
    boolean reminder;
    boolean draft;
    Optional<Instant> incomplete = Optional.empty();
    boolean incompletePosted;
    final Run challenge = new Run();
    private boolean away;
    final Run reclassified = new Run();
    final Run confirmed = new Run();
    final Run working = new Run();
    final Run underReview = new Run();
    final Run opinion = new Run();
    final Set<Subscribed> subscriptions = new HashSet<>();
    boolean duplicate;
    boolean handedOver;
    Optional<Instant> originalOpen = Optional.empty();
    private int idsAsked;
    boolean asked;
    boolean declined;
    final Set<CveId> ids = new TreeSet<>();
    final Set<CveId> struck = new TreeSet<>();
    private boolean retitled;
    final Run awaited = new Run();
    final Run outdated = new Run();
    boolean cnaTold;
    final Map<Decider, NoteChoice> note = new EnumMap<>(Decider.class);
    final Run noteOwed = new Run();
    Optional<Instant> noteOut = Optional.empty();
    boolean tagged;
    final DutyDisclosures disclosures = new DutyDisclosures();
    final DutyFixes fixes = new DutyFixes();

    static DutyLedger of(List<JournalEntry> journal) {
        DutyLedger ledger = new DutyLedger();
        journal.forEach(ledger::take);
        return ledger;
    }

    private void take(JournalEntry entry) {
        CaseEvent event = entry.event();
        Instant at = entry.at();
        reception(event, at);
        review(event);
        numbers(event);
        closing(event, at);
        if (event instanceof StatusChanged change) {
            move(change.to(), at);
        }
        if (event instanceof OpeningDecided decision) {
            originalOpen = decision.choice() == Choice.OPEN ? Optional.of(at) : Optional.empty();
        }
        disclosures.take(entry);
        fixes.take(entry);
        leaderless.keep(coordinator.isEmpty(), at);
        classless.keep(reportClass.isEmpty(), at);
        reclassified.keep(away, at);
        confirmed.keep(ON_ITS_WAY.contains(status), at);
        working.keep(status == TaskStatus.IN_PROGRESS || status == TaskStatus.FIX_COMMITTED, at);
        underReview.keep(ON_ITS_WAY.contains(status) || status == TaskStatus.OPINION, at);
        opinion.keep(status == TaskStatus.OPINION, at);
        awaited.keep(asked && !settled(), at);
        outdated.keep(named() && !retitled, at);
        noteOwed.keep(status == TaskStatus.OPINION && note.containsValue(NoteChoice.ISSUE), at);
        over.keep(status.isFinal() || (status == TaskStatus.OPINION && noteOut.isPresent()), at);
    }

    private void reception(CaseEvent event, Instant at) {
        if (event instanceof Received receipt) {
            received = at;
            arrivedPrivate = receipt.visibility() == Visibility.PRIVATE;
        } else if (event instanceof Acknowledged) {
            acknowledged = true;
        } else if (event instanceof CoordinatorAssigned assigned) {
            coordinator = Optional.of(assigned.coordinator());
        } else if (event instanceof CoordinatorRecused recused) {
            coordinator = coordinator.filter(name -> !name.equals(recused.coordinator()));
        } else if (event instanceof ReminderPlaced) {
            reminderEver = true;
            reminder = true;
        } else if (event instanceof ReminderRemoved) {
            reminder = false;
        } else if (event instanceof IncompletePosted) {
            incompletePosted = true;
        } else if (event instanceof Subscribed subscribed) {
            subscriptions.add(subscribed);
        } else if (event instanceof Challenged) {
            challenge.keep(true, at);
        } else if (event instanceof ChallengeResolved) {
            challenge.keep(false, at);
        }
    }

    private void review(CaseEvent event) {
        if (event instanceof ValidityConfirmed) {
            valid = true;
        } else if (event instanceof DraftAttached) {
            draft = true;
        } else if (event instanceof MarkedDuplicate) {
            duplicate = true;
            originalOpen = Optional.empty();
        } else if (event instanceof HandedToOriginal) {
            handedOver = true;
        } else if (event instanceof Classified classified) {
            boolean leavesA = reportClass.equals(Optional.of(ReportClass.A)) && isHeadedForFix(status);
            away = classified.reportClass() != ReportClass.A && (away || leavesA);
            reportClass = Optional.of(classified.reportClass());
        }
    }

    private void numbers(CaseEvent event) {
        if (event instanceof CveRequested request) {
            asked = true;
            declined = false;
            idsAsked += request.ids();
        } else if (event instanceof CveAssigned assigned) {
            declined = false;
            retitled = false;
            ids.addAll(assigned.ids());
            struck.removeAll(assigned.ids());
        } else if (event instanceof CveRefused) {
            declined = true;
            idsAsked = Math.min(idsAsked, ids.size() + struck.size());
        } else if (event instanceof CveRejected rejected) {
            retitled = false;
            if (ids.remove(rejected.id())) {
                struck.add(rejected.id());
            }
        } else if (event instanceof Retitled) {
            retitled = true;
        } else if (event instanceof CnaToldOfPublication) {
            cnaTold = true;
        }
    }

    private void closing(CaseEvent event, Instant at) {
        if (event instanceof NoteDecided decided) {
            note.put(decided.decider(), decided.choice());
        } else if (event instanceof NotePublished) {
            noteOut = Optional.of(at);
        } else if (event instanceof TagOffered) {
            tagged = true;
        }
    }

    private void move(TaskStatus to, Instant at) {
        if (to == TaskStatus.INCOMPLETE && (status == TaskStatus.WONT_FIX || status == TaskStatus.INVALID)) {
            reportClass = Optional.empty();
            duplicate = false;
            handedOver = false;
        }
        if (to == TaskStatus.INCOMPLETE && status.isFinal()) {
            note.clear();
        }
        originalOpen = Optional.empty();
        status = to;
        away = away && isHeadedForFix(to);
        incomplete = to == TaskStatus.INCOMPLETE ? Optional.of(at) : Optional.empty();
        incompletePosted = incompletePosted && to != TaskStatus.INCOMPLETE;
    }

    private static boolean isHeadedForFix(TaskStatus status) {
        return status == TaskStatus.CONFIRMED || status == TaskStatus.TRIAGED || status == TaskStatus.IN_PROGRESS;
    }

    boolean settled() {
        int answered = ids.size() + struck.size();
        return declined || (answered > 0 && answered >= idsAsked);
    }

    boolean named() {
        return !ids.isEmpty() || !struck.isEmpty();
    }

    boolean isClosed() {
        return status == TaskStatus.WONT_FIX || status == TaskStatus.INVALID;
    }

    boolean isPrivate() {
        return arrivedPrivate && disclosures.opened.isEmpty();
    }

    Optional<Instant> openSince() {
        return arrivedPrivate ? disclosures.opened : Optional.of(received);
    }
}
