// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.util.Optional;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.CoordinatorRecused;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.HandedToOriginal;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.NewInformation;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ReminderRemoved;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

/** Runs through a journal once, for the reception part of the state. */
final class ReceptionFold {

    private final ImmutableReceptionState.Builder state = ImmutableReceptionState.builder()
            .reminderInPlace(false)
            .validityConfirmed(false)
            .handedToOriginal(false)
            .terms(Terms.none())
            .credit(CreditWish.NAMED);
    private TaskStatus status = TaskStatus.NEW;
    private Optional<ReportClass> reportClass = Optional.empty();
    private Optional<String> coordinator = Optional.empty();
    private boolean reclassifiedAway;

    void take(JournalEntry entry) {
        if (entry.event() instanceof ReceptionEvent event) {
            take(entry, event);
        } else if (entry.event() instanceof StatusChanged change) {
            move(change.to());
        } else if (entry.event() instanceof TermsSet set) {
            state.terms(set.terms());
        }
    }

    private void take(JournalEntry entry, ReceptionEvent event) {
        if (event instanceof Received received) {
            state.arrival(received.visibility()).receivedAt(entry.at());
            received.terms().ifPresent(state::terms);
            received.credit().ifPresent(state::credit);
        } else if (event instanceof Acknowledged) {
            state.acknowledgedAt(entry.at());
        } else if (event instanceof CoordinatorAssigned assigned) {
            coordinator = Optional.of(assigned.coordinator());
        } else if (event instanceof CoordinatorRecused recused) {
            coordinator = coordinator.filter(name -> !name.equals(recused.coordinator()));
        } else if (event instanceof ReminderPlaced) {
            state.reminderInPlace(true);
        } else if (event instanceof ReminderRemoved) {
            state.reminderInPlace(false);
        } else if (event instanceof ValidityConfirmed) {
            state.validityConfirmed(true);
        } else if (event instanceof Classified classified) {
            classify(classified);
        } else if (event instanceof DraftAttached draft) {
            state.draftRevision(draft.revision());
        } else if (event instanceof Challenged challenged) {
            state.challenge(challenged.reason());
        } else if (event instanceof ChallengeResolved) {
            state.challenge(Optional.empty());
        } else if (event instanceof Subscribed subscribed) {
            state.addSubscriptions(subscribed);
        } else if (event instanceof MarkedDuplicate duplicate) {
            state.duplicateOf(duplicate.of());
        } else if (event instanceof HandedToOriginal) {
            state.handedToOriginal(true);
        } else if (event instanceof NewInformation news && isClosed()) {
            state.newInformation(news.reason());
        }
    }

    private void classify(Classified classified) {
        boolean wasA = reportClass.filter(c -> c == ReportClass.A).isPresent();
        boolean isA = classified.reportClass() == ReportClass.A;
        reclassifiedAway = !isA && (reclassifiedAway || (wasA && beforeFixCommitted()));
        reportClass = Optional.of(classified.reportClass());
        classified.answers().ifPresent(state::answers);
    }

    private void move(TaskStatus to) {
        if (to == TaskStatus.INCOMPLETE && isClosed()) {
            reportClass = Optional.empty();
            state.duplicateOf(Optional.empty()).handedToOriginal(false);
        }
        boolean headedForAdvisory =
                to == TaskStatus.CONFIRMED || to == TaskStatus.TRIAGED || to == TaskStatus.IN_PROGRESS;
        reclassifiedAway = reclassifiedAway && headedForAdvisory;
        state.newInformation(Optional.empty());
        status = to;
    }

    private boolean isClosed() {
        return status == TaskStatus.WONT_FIX || status == TaskStatus.INVALID;
    }

    private boolean beforeFixCommitted() {
        return status == TaskStatus.CONFIRMED || status == TaskStatus.TRIAGED || status == TaskStatus.IN_PROGRESS;
    }

    ReceptionState state() {
        return state.coordinator(coordinator)
                .reportClass(reportClass)
                .reclassifiedAway(reclassifiedAway)
                .build();
    }
}
