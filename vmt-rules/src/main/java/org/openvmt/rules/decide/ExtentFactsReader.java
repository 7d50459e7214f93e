// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.ExtentFacts;

/** Reads off a case what the decision on its extent needs to know, in every revision that may tell something. */
final class ExtentFactsReader {

    private ExtentFactsReader() {}

    static Set<ExtentFacts> read(PolicyGround ground, CaseFile caseFile) {
        Set<ExtentFacts> facts = new LinkedHashSet<>();
        for (int revision : telling(caseFile.journal())) {
            facts.add(facts(ground, caseFile.atRevision(revision)));
        }
        return facts;
    }

    /**
     * The revisions to look at. What the last one shows of subscriptions, descriptions and openings is never undone, so
     * that it speaks for all before it. A status, a decision on a note and the readiness for stakeholders may pass: each
     * is looked at where it may come about.
     */
    private static List<Integer> telling(List<JournalEntry> journal) {
        List<Integer> revisions = new ArrayList<>();
        boolean dated = false;
        boolean opened = false;
        for (int i = 0; i < journal.size(); i++) {
            CaseEvent event = journal.get(i).event();
            dated |= event instanceof DateSet || event instanceof DateMoved;
            opened |= event instanceof Opened;
            boolean last = i == journal.size() - 1;
            if (last || (dated && !opened) || mayAdmitTheCna(event)) {
                revisions.add(i + 1);
            }
        }
        return revisions;
    }

    private static boolean mayAdmitTheCna(CaseEvent event) {
        return event instanceof NoteDecided
                || event instanceof Classified
                || event instanceof CveRequested
                || (event instanceof StatusChanged change && change.to() == TaskStatus.IN_PROGRESS);
    }

    private static ExtentFacts facts(PolicyGround ground, CaseFile revision) {
        CaseState state = revision.state();
        return ExtentFacts.builder()
                .publicOnArrival(state.reception().arrival() == Visibility.PUBLIC)
                .opened(state.disclosure().opened().isPresent())
                .privateReport(state.isPrivate())
                .status(state.status())
                .reviewersSubscribed(state.reception().subscribed(Role.CORE_REVIEWER))
                .approversSubscribed(state.reception().subscribed(Role.APPROVER))
                .descriptionPosted(state.description().posted().isPresent())
                .noteToBeIssued(isNoteToBeIssued(state))
                .cveRequested(state.cve().requestedAt().isPresent())
                .classA(state.reception()
                        .reportClass()
                        .filter(c -> c == ReportClass.A)
                        .isPresent())
                .cveSettled(state.cve().isSettled())
                .patchesApproved(NeededPatches.unapproved(revision, ground.profile(), revision.lastEventAt())
                        .isEmpty())
                .dateAccepted(isDateAccepted(ground, revision))
                .build();
    }

    private static boolean isDateAccepted(PolicyGround ground, CaseFile revision) {
        DisclosureState disclosure = revision.state().disclosure();
        if (!revision.state().isPrivate() || disclosure.date().isEmpty()) {
            return false;
        }
        return DateQuestions.objections(ground, revision, revision.lastEventAt())
                .isEmpty();
    }

    private static boolean isNoteToBeIssued(CaseState state) {
        return state.closing()
                .lastNoteChoice()
                .filter(choice -> choice == NoteChoice.ISSUE)
                .isPresent();
    }
}
