// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.JournalEntry;

/** What follows from the events of the impact description. Process section <i>Review impact description</i>. */
@Value.Immutable
public sealed interface DescriptionState permits ImmutableDescriptionState {

    /**
     * The revision that is up for review.
     *
     * @return the last one posted; empty if none was
     */
    Optional<DescriptionPosted> posted();

    /**
     * When it was posted.
     *
     * @return empty if none was
     */
    Optional<Instant> postedAt();

    /**
     * Who posted it, which bars that person from recording an approver's approval of it (APP-1).
     *
     * @return the name; empty if none was posted
     */
    Optional<String> drafter();

    /**
     * The approvals of the posted revision (APP-2), each with who recorded it.
     *
     * @return in the order of the journal
     */
    List<Approval> approvals();

    /**
     * The approvals that are not waited for.
     *
     * @return the approver's name with the reason
     */
    @Value.Redacted
    Map<String, String> waived();

    /**
     * Whether an approval came from, or was recorded by, who drafted the posted revision (APP-1).
     *
     * @param approval the approval
     * @param recordedBy who recorded it
     * @return false if nobody's draft is posted
     */
    default boolean isDrafters(DescriptionApproved approval, String recordedBy) {
        return drafter()
                .filter(name -> name.equals(approval.approvedBy()) || name.equals(recordedBy))
                .isPresent();
    }

    /**
     * An approval on record.
     *
     * @param event the approval
     * @param recordedBy who recorded it
     */
    record Approval(DescriptionApproved event, String recordedBy) {}

    /**
     * The part after a journal.
     *
     * @param journal the entries, oldest first
     * @return the state
     */
    static DescriptionState after(List<JournalEntry> journal) {
        Optional<JournalEntry> posting = journal.stream()
                .filter(entry -> entry.event() instanceof DescriptionPosted)
                .reduce((earlier, later) -> later);
        Optional<DescriptionPosted> posted = posting.map(entry -> (DescriptionPosted) entry.event());
        List<Approval> approvals = new ArrayList<>();
        ImmutableDescriptionState.Builder state = ImmutableDescriptionState.builder()
                .posted(posted)
                .postedAt(posting.map(JournalEntry::at))
                .drafter(posting.map(JournalEntry::by));
        Map<String, String> waived = new LinkedHashMap<>();
        int revision = posted.map(DescriptionPosted::revision).orElse(0);
        for (JournalEntry entry : journal) {
            if (entry.event() instanceof DescriptionPosted) {
                approvals.clear();
            } else if (entry.event() instanceof DescriptionApproved event && event.revision() == revision) {
                approvals.add(new Approval(event, entry.by()));
            } else if (entry.event() instanceof ApprovalWaived event) {
                waived.put(event.approver(), event.reason());
            }
        }
        return state.approvals(approvals).waived(waived).build();
    }
}
