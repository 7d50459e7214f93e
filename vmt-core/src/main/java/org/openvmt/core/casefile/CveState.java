// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.openvmt.core.event.CveEvent.CnaToldOfPublication;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.CveEvent.Retitled;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.value.CveId;

/** What follows from the events of CVE ids. Process section <i>Get assigned CVE</i>. */
@Value.Immutable
public sealed interface CveState permits ImmutableCveState {

    /**
     * When ids were last requested.
     *
     * @return empty if nothing was requested
     */
    Optional<Instant> requestedAt();

    /**
     * How many ids were requested and not answered by a refusal.
     *
     * @return 0 if nothing was requested
     */
    int requested();

    /**
     * The ids that stand.
     *
     * @return assigned and not rejected, ascending (CVE-3)
     */
    List<CveId> ids();

    /**
     * The ids that were rejected (CVE-4).
     *
     * @return ascending
     */
    List<CveId> struck();

    /**
     * Why the CNA declined (CVE-2).
     *
     * @return empty if it did not
     */
    @Value.Redacted
    Optional<String> refused();

    /**
     * Whether the report carries its ids in the title.
     *
     * @return true if it was retitled since the ids last changed
     */
    boolean retitled();

    /**
     * When the CNA was told of the publication.
     *
     * @return empty if it was not
     */
    Optional<Instant> cnaToldAt();

    /**
     * Whether the matter is settled: every requested id assigned (CVE-3), one assigned that was never asked for
     * (CVE-1), or the request declined (CVE-2).
     *
     * @return true if nothing is waited for
     */
    default boolean isSettled() {
        int answered = ids().size() + struck().size();
        return refused().isPresent() || (answered > 0 && answered >= requested());
    }

    /**
     * The part after a journal.
     *
     * @param journal the entries, oldest first
     * @return the state
     */
    static CveState after(List<JournalEntry> journal) {
        ImmutableCveState.Builder state = ImmutableCveState.builder();
        TreeSet<CveId> ids = new TreeSet<>();
        TreeSet<CveId> struck = new TreeSet<>();
        int requested = 0;
        boolean retitled = false;
        for (JournalEntry entry : journal) {
            if (entry.event() instanceof CveRequested event) {
                requested += event.ids();
                state.requestedAt(entry.at()).refused(Optional.empty());
            } else if (entry.event() instanceof CveAssigned event) {
                retitled = false;
                ids.addAll(event.ids());
                struck.removeAll(event.ids());
                state.refused(Optional.empty());
            } else if (entry.event() instanceof CveRefused event) {
                requested = Math.min(requested, ids.size() + struck.size());
                state.refused(event.reason());
            } else if (entry.event() instanceof CveRejected event) {
                retitled = false;
                if (ids.remove(event.id())) {
                    struck.add(event.id());
                }
            } else if (entry.event() instanceof Retitled) {
                retitled = true;
            } else if (entry.event() instanceof CnaToldOfPublication) {
                state.cnaToldAt(entry.at());
            }
        }
        return state.requested(requested)
                .ids(ids)
                .struck(struck)
                .retitled(retitled)
                .build();
    }
}
