// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;

/** Holds what an event says against what the case says. */
record DeedParts(CaseFile before, CaseEvent event) {

    boolean isRevisionNotHigher() {
        return event instanceof DescriptionPosted posted
                && before.state()
                        .description()
                        .posted()
                        .filter(last -> posted.revision() <= last.revision())
                        .isPresent();
    }

    /** Nobody is left with a patch that another takes the place of: it is withdrawn, and whoever has it is told so. */
    List<String> patchReplaced() {
        if (!(event instanceof PatchProposed proposed)) {
            return List.of();
        }
        CaseState state = before.state();
        List<String> expected = new ArrayList<>();
        if (!state.disclosure().fixHolders().isEmpty()
                && state.patch().proposed().containsKey(proposed.where())) {
            expected.add(
                    "the stakeholders have the earlier patch, expected the fix to be withdrawn and everyone to be told"
                            + " before another takes its place");
        }
        if (!state.disclosure().withdrawalUntold().isEmpty()) {
            expected.add(
                    "the stakeholders were not told that the fix is withdrawn, expected that before another takes its"
                            + " place");
        }
        if (state.status() == TaskStatus.FIX_COMMITTED
                && state.patch().withdrawn().isPresent()) {
            expected.add("the fix is committed and withdrawn, expected the case to go back to Incomplete before another"
                    + " takes its place (TR-16)");
        }
        return expected;
    }

    List<String> datedOtherwise() {
        DisclosureState disclosure = before.state().disclosure();
        if (event instanceof DateSet && disclosure.anyoneWarned()) {
            return List.of("a date was announced already, expected it to be moved with a reason");
        }
        return event instanceof DateMoved && disclosure.date().isEmpty() && !disclosure.anyoneWarned()
                ? List.of("no date is on record, expected one to be set")
                : List.of();
    }

    /** What holds an advisory back as long as nothing of it is out. */
    List<String> disputes() {
        if (!before.state().disclosure().published().isEmpty()) {
            return List.of();
        }
        List<String> disputes = new ArrayList<>();
        if (before.state().patch().withdrawn().isPresent()) {
            disputes.add("the fix is withdrawn, expected another one before the advisory is published");
        }
        if (before.state().reception().challenge().isPresent()) {
            disputes.add("a challenge is open, expected it to be resolved before the advisory is published");
        }
        if (before.state().reception().reclassifiedAway()) {
            disputes.add(
                    "the report was taken out of class A, which counts as an open challenge, expected no advisory");
        }
        return disputes;
    }

    List<String> notTheCoordinator(JournalEntry entry) {
        return before.state().reception().coordinator().stream()
                .filter(coordinator -> event instanceof StatusChanged
                        && entry.as() == Role.COORDINATOR
                        && !entry.by().equals(coordinator))
                .map(coordinator -> "\"" + entry.by() + "\" is not the coordinator on record, expected \"" + coordinator
                        + "\", or the handing over first")
                .toList();
    }

    boolean isDuplicateOfItself() {
        return event instanceof MarkedDuplicate duplicate && duplicate.of().equals(before.id());
    }
}
