// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.people.Role;

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

    boolean isPatchSuperseded() {
        return event instanceof PatchProposed proposed
                && before.state().patch().proposed().containsKey(proposed.where())
                && before.state().patch().withdrawn().isEmpty();
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
