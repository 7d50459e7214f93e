// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;

/** What came up after somebody was warned, so that they have to hear of it (DU-32): what came before, nobody knows. */
final class WarnedMatters {

    private final CaseFile caseFile;

    WarnedMatters(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** The latest event of a kind, if it is news to somebody who was warned by then. */
    <E extends CaseEvent> Optional<E> latest(Class<E> kind) {
        for (int before = caseFile.revision() - 1; before > 0; before--) {
            CaseEvent event = caseFile.journal().get(before).event();
            if (kind.isInstance(event)) {
                return concerns(event, stateAt(before).disclosure()) ? Optional.of(kind.cast(event)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A withdrawal is news to whoever was sent that very fix, anything else to everybody who was ever warned. */
    private static boolean concerns(CaseEvent event, DisclosureState before) {
        return event instanceof FixWithdrawn ? before.fixSent() : before.anyoneWarned();
    }

    /** Why dates were moved and fixes withdrawn, in the words of whoever did it. */
    Stream<String> reasons() {
        return caseFile.journal().stream()
                .map(JournalEntry::event)
                .flatMap(event -> event instanceof DateMoved moved
                        ? Stream.of(moved.reason())
                        : event instanceof FixWithdrawn withdrawn ? Stream.of(withdrawn.reason()) : Stream.empty());
    }

    /** Whether the report was opened before the date that held then, or without any, whatever the ground. */
    boolean openedEarly() {
        for (int before = 1; before < caseFile.revision(); before++) {
            JournalEntry entry = caseFile.journal().get(before);
            if (entry.event() instanceof Opened) {
                CaseState state = stateAt(before);
                return state.disclosure().anyoneWarned() && state.opensEarly(entry.at());
            }
        }
        return false;
    }

    private CaseState stateAt(int revision) {
        return caseFile.atRevision(revision).state();
    }
}
