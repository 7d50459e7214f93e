// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.rules.oracle.EmbargoOracle.Situation;
import org.openvmt.rules.oracle.EmbargoOracle.When;
import org.openvmt.rules.oracle.EmbargoOracle.Wish;

/** Reads a journal from front to back for what section 9 of the process depends on. */
public final class EmbargoReading {

    private EmbargoReading() {}

    /** How a case stands at an instant that is not before its last event. */
    public static Situation situation(CaseFile caseFile, TeamProfile profile, Instant at) {
        Instant slowFrom = caseFile.journal().get(0).at().plus(Duration.ofDays(14));
        Optional<Choice> decided = Optional.empty();
        When leak = When.NEVER;
        When complex = When.NEVER;
        When slow = at.isAfter(slowFrom) && !isFixed(caseFile, profile, at) ? When.SINCE : When.NEVER;
        boolean originalOpen = false;
        for (JournalEntry entry : caseFile.journal()) {
            if (entry.event() instanceof StatusChanged || entry.event() instanceof MarkedDuplicate) {
                originalOpen = false;
            } else if (entry.event() instanceof Leaked) {
                leak = When.SINCE;
            } else if (entry.event() instanceof ComplexityStated) {
                complex = When.SINCE;
            } else if (entry.event() instanceof OpeningDecided decision) {
                decided = Optional.of(decision.choice());
                originalOpen = decision.choice() == Choice.OPEN;
                leak = settled(leak);
                complex = settled(complex);
                slow = entry.at().isAfter(slowFrom) ? settled(slow) : slow;
            }
        }
        CaseState state = caseFile.state();
        TaskStatus status = state.status();
        NoteDecided issue = new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS);
        return new Situation(
                state.isPrivate(),
                profile.onLeak(),
                decided,
                leak,
                slow,
                complex,
                state.reception().subscriptions().stream().anyMatch(s -> s.role() == Role.APPROVER),
                wish(state.reception().terms(), at),
                profile.longestEmbargo()
                        .map(longest -> caseFile.journal().get(0).at().plus(longest))
                        .filter(end -> end.compareTo(at) <= 0)
                        .isPresent(),
                (status == TaskStatus.FIX_COMMITTED
                                || status == TaskStatus.FIX_RELEASED
                                || (status == TaskStatus.IN_PROGRESS
                                        && !state.disclosure().notified().isEmpty()))
                        && state.patch().withdrawn().isEmpty()
                        && state.disclosure()
                                .date()
                                .map(date -> date.compareTo(at) <= 0)
                                .orElse(false),
                status == TaskStatus.OPINION
                        && state.closing().holds(issue)
                        && state.reception().duplicateOf().isEmpty(),
                List.of(TaskStatus.WONT_FIX, TaskStatus.INVALID).contains(status),
                state.reception().duplicateOf().isPresent() && !originalOpen,
                !state.disclosure().foreignEmbargoes().isEmpty());
    }

    private static When settled(When when) {
        return when == When.SINCE ? When.BEFORE : when;
    }

    private static Wish wish(Terms terms, Instant at) {
        Wish leave = terms.openAtOnce() ? Wish.WHENEVER : Wish.NONE;
        if (terms.date().isEmpty()) {
            return leave;
        }
        Bound bound = terms.date().get().bound();
        boolean future = at.isBefore(terms.date().get().instant());
        if (future) {
            return bound == Bound.NOT_AFTER || terms.openAtOnce() ? leave : Wish.LATER;
        }
        return bound == Bound.NOT_BEFORE ? leave : Wish.NOW;
    }

    /** FIX-1, for a report whose description is not posted. */
    private static boolean isFixed(CaseFile caseFile, TeamProfile profile, Instant at) {
        Set<Branch> needed = new HashSet<>();
        for (Component component : caseFile.report().components()) {
            profile.line(component)
                    .map(line -> line.maintained(at))
                    .orElse(List.of(new Branch(component, "main")))
                    .forEach(needed::add);
        }
        caseFile.state().patch().assessed().forEach((branch, finding) -> {
            if (finding != Finding.AFFECTED) {
                needed.remove(branch);
            }
        });
        return caseFile.state().patch().withdrawn().isEmpty()
                && needed.stream()
                        .allMatch(branch -> caseFile.state().patch().approvalsOf(branch).stream()
                                .anyMatch(approval -> reviews(caseFile, approval.reviewer())));
    }

    private static boolean reviews(CaseFile caseFile, String name) {
        return caseFile.party(name)
                .map(Party::role)
                .filter(role -> role == Role.CORE_REVIEWER)
                .isPresent();
    }
}
