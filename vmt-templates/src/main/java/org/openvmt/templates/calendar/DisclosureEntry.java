// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.JournalEntry;

/** The hour of disclosure as an entry: at the recorded date, or withdrawn if that does not hold any more. */
final class DisclosureEntry {

    private DisclosureEntry() {}

    /** Empty if no date was ever recorded. */
    static Optional<Entry> of(Secrecy secrecy, String uid) {
        DisclosureState disclosure = secrecy.caseFile().state().disclosure();
        Optional<Instant> date = disclosure.date();
        Optional<Instant> last = date.or(() -> secrecy.caseFile().journal().stream()
                .map(JournalEntry::event)
                .flatMap(event -> dateOf(event).stream())
                .reduce((earlier, later) -> later));
        boolean openedBefore = disclosure.openedBeforeDate();
        return last.map(at -> new Entry(
                uid,
                at,
                Duration.ofHours(1),
                date.isEmpty() || openedBefore,
                secrecy.summary("Coordinated disclosure"),
                secrecy.description(List.of(
                        openedBefore
                                ? "The report is open already."
                                : date.isEmpty()
                                        ? "The date is withdrawn."
                                        : "The report is opened at this instant and not before (EMB-4)."))));
    }

    private static Optional<Instant> dateOf(CaseEvent event) {
        if (event instanceof DateSet set) {
            return Optional.of(set.date());
        }
        return event instanceof DateMoved moved ? Optional.of(moved.date()) : Optional.empty();
    }
}
