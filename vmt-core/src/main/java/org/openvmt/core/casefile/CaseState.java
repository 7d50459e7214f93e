// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * Where a case stands: what follows from its journal, one part for each family of events. Derived, never stored.
 * Process sections <i>Process</i> and <i>KCSA Task status</i>.
 */
@Value.Immutable
public sealed interface CaseState permits ImmutableCaseState {

    /**
     * What follows from the events of reception.
     *
     * @return that part of the state
     */
    ReceptionState reception();

    /**
     * What follows from the events of patches.
     *
     * @return that part of the state
     */
    PatchState patch();

    /**
     * What follows from the events of the impact description.
     *
     * @return that part of the state
     */
    DescriptionState description();

    /**
     * What follows from the events of CVE ids.
     *
     * @return that part of the state
     */
    CveState cve();

    /**
     * What follows from the events of embargo and disclosure.
     *
     * @return that part of the state
     */
    DisclosureState disclosure();

    /**
     * What follows from the events of closing.
     *
     * @return that part of the state
     */
    ClosingState closing();

    /**
     * The status of the task.
     *
     * @return New until it is changed
     */
    default TaskStatus status() {
        return closing().status();
    }

    /**
     * Whether the report is under embargo: not public on arrival, and not opened since.
     *
     * @return true while it is private
     */
    default boolean isPrivate() {
        return reception().arrival() == Visibility.PRIVATE
                && disclosure().opened().isEmpty();
    }

    /**
     * Whether an opening would lift the embargo before its time: before the date on record, or without any (DU-32).
     *
     * @param opening when the report would be opened
     * @return false if it is open already
     */
    default boolean opensEarly(Instant opening) {
        return isPrivate()
                && disclosure().date().filter(date -> !opening.isBefore(date)).isEmpty();
    }

    /**
     * Whether the date on record is more than a plan: the fix is committed, or somebody who will act upon the date was
     * notified of it. A fix that is withdrawn leaves nothing to disclose on that date (EMB-4, DU-20).
     *
     * @return false without a date
     */
    default boolean dateHolds() {
        if (disclosure().date().isEmpty() || patch().withdrawn().isPresent()) {
            return false;
        }
        return switch (status()) {
            case FIX_COMMITTED, FIX_RELEASED -> true;
            case IN_PROGRESS -> disclosure().roundBegan().isPresent();
            default -> false;
        };
    }

    /**
     * Whether the disclosure is due: the date has come, and it holds.
     *
     * @param at the instant that is asked about
     * @return false before the date and without one that holds
     */
    default boolean disclosureDue(Instant at) {
        return dateHolds()
                && disclosure().date().filter(date -> !at.isBefore(date)).isPresent();
    }

    /**
     * The state after a journal.
     *
     * @param journal the entries, oldest first, the receipt among them
     * @return the state
     */
    static CaseState after(List<JournalEntry> journal) {
        return ImmutableCaseState.builder()
                .reception(ReceptionState.after(journal))
                .patch(PatchState.after(journal))
                .description(DescriptionState.after(journal))
                .cve(CveState.after(journal))
                .disclosure(DisclosureState.after(journal))
                .closing(ClosingState.after(journal))
                .build();
    }
}
