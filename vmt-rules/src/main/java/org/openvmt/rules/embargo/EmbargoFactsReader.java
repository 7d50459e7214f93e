// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.NeededPatches;
import org.openvmt.rules.embargo.EmbargoFacts.Decided;
import org.openvmt.rules.embargo.EmbargoFacts.Occasion;
import org.openvmt.rules.embargo.EmbargoFacts.TermsSay;

/** Reads off a case what the decision on its embargo needs to know. */
final class EmbargoFactsReader {

    private final CaseFile caseFile;
    private final TeamProfile profile;
    private final Instant at;
    private final CaseState state;
    private final int decision;

    EmbargoFactsReader(CaseFile caseFile, TeamProfile profile, Instant at) {
        this.caseFile = caseFile;
        this.profile = profile;
        this.at = at;
        this.state = caseFile.state();
        this.decision = last(OpeningDecided.class);
    }

    EmbargoFacts read() {
        TaskStatus status = state.status();
        return EmbargoFacts.builder()
                .privateReport(state.isPrivate())
                .onLeak(profile.onLeak())
                .decided(decided())
                .leak(occasion(last(Leaked.class)))
                .slowness(slowness())
                .complexity(occasion(last(ComplexityStated.class)))
                .approversSubscribed(state.reception().subscribed(Role.APPROVER))
                .terms(terms())
                .longestEmbargoOver(profile.longestEmbargo()
                        .filter(longest -> hasPassed(longest))
                        .isPresent())
                .disclosureDue(state.disclosureDue(at))
                .noteDecided(status == TaskStatus.OPINION
                        && state.reception().duplicateOf().isEmpty()
                        && state.closing().holds(new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS)))
                .closed(status == TaskStatus.WONT_FIX || status == TaskStatus.INVALID)
                .duplicate(state.reception().duplicateOf().isPresent() && !isOriginalOpen())
                .foreignEmbargo(!state.disclosure().foreignEmbargoes().isEmpty())
                .build();
    }

    /** Nobody weighs the embargo of a closed duplicate: a decision to open it says that its original is open. */
    private boolean isOriginalOpen() {
        return decided() == Decided.OPEN
                && decision > last(StatusChanged.class)
                && decision > last(MarkedDuplicate.class);
    }

    /** Whether an embargo of a length has ended, however long it is. */
    private boolean hasPassed(Duration length) {
        return Duration.between(state.reception().receivedAt(), at).compareTo(length) >= 0;
    }

    private Decided decided() {
        return state.disclosure()
                .decision()
                .map(latest -> latest.choice() == Choice.OPEN ? Decided.OPEN : Decided.KEEP)
                .orElse(Decided.NOTHING);
    }

    private Occasion occasion(int index) {
        if (index < 0) {
            return Occasion.NONE;
        }
        return decision > index ? Occasion.WEIGHED : Occasion.NEW;
    }

    private Occasion slowness() {
        if (!isSlow(at) || NeededPatches.unapproved(caseFile, profile, at).isEmpty()) {
            return Occasion.NONE;
        }
        boolean weighed =
                decision >= 0 && isSlow(caseFile.journal().get(decision).at());
        return weighed ? Occasion.WEIGHED : Occasion.NEW;
    }

    private boolean isSlow(Instant then) {
        return Duration.between(state.reception().receivedAt(), then).compareTo(EmbargoDecision.TIME_FOR_A_FIX) > 0;
    }

    private TermsSay terms() {
        Terms terms = state.reception().terms();
        if (terms.haveFallenDue(at)) {
            return TermsSay.NOW;
        }
        if (terms.openAtOnce()) {
            return TermsSay.AT_ONCE;
        }
        return terms.askToWait(at) ? TermsSay.WAIT : TermsSay.NOTHING;
    }

    private int last(Class<? extends CaseEvent> kind) {
        List<JournalEntry> journal = caseFile.journal();
        int index = journal.size() - 1;
        while (index >= 0 && !kind.isInstance(journal.get(index).event())) {
            index--;
        }
        return index;
    }
}
