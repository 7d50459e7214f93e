// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.value.MailAddress;

/** What follows from the events of embargo and disclosure. Process section <i>Embargoed disclosure</i>. */
@Value.Immutable
public sealed interface DisclosureState permits ImmutableDisclosureState {

    /**
     * The date of disclosure that holds now. A case that goes back to Incomplete loses it: what comes later is another
     * fix, of which everyone is to be notified anew.
     *
     * @return an instant; empty if none is decided
     */
    Optional<Instant> date();

    /**
     * When that date was decided or moved to.
     *
     * @return empty if none is decided
     */
    Optional<Instant> dateDecidedAt();

    /**
     * The date that somebody was last notified of, whether it still holds or was moved since (DATE-11). A notification
     * that came back announced nothing.
     *
     * @return empty if none was announced since the case last went back to Incomplete
     */
    Optional<Instant> announced();

    /**
     * When each list was notified of the date and the fix that hold now, bounced notifications left out (NOT-1, DATE-11).
     * A moved date and a withdrawn fix void what was sent before.
     *
     * @return by list
     */
    Map<MailAddress, Instant> notified();

    /**
     * When each list was notified first, of whatever date; embargoes are capped from there (DATE-7, DATE-11).
     *
     * @return by list, bounced notifications left out
     */
    Map<MailAddress, Instant> firstNotified();

    /**
     * The lists that have the fix that stands: notified since one was last withdrawn, of whatever date, bounced
     * notifications left out.
     *
     * @return the lists
     */
    Set<MailAddress> fixHolders();

    /**
     * The lists that were sent a fix that is withdrawn, and were not told so since (DU-32).
     *
     * @return the lists
     */
    Set<MailAddress> withdrawalUntold();

    /**
     * Lists whose latest notification came back.
     *
     * @return the lists
     */
    Set<MailAddress> bounced();

    /**
     * What the warned parties were told since there was last something of the kind to tell, with the time of each.
     *
     * @return by matter
     */
    Map<Notice, Instant> told();

    /**
     * When a leak was first recorded (EMB-1).
     *
     * @return empty if none was
     */
    Optional<Instant> leakedAt();

    /**
     * What the latest discussion of the embargo ended with.
     *
     * @return empty if there was none
     */
    Optional<OpeningDecided> decision();

    /**
     * How the report was opened.
     *
     * @return empty if it was not
     */
    Optional<Opened> opened();

    /**
     * When the report was opened.
     *
     * @return empty if it was not
     */
    Optional<Instant> openedAt();

    /**
     * Where advisory or note went out, with the first time for each channel.
     *
     * @return by channel
     */
    Map<String, Instant> published();

    /**
     * When the index was brought up to date.
     *
     * @return empty if it was not
     */
    Optional<Instant> indexedAt();

    /**
     * Who stands ready to push, by branch.
     *
     * @return by branch
     */
    Map<String, String> linedUp();

    /**
     * Stakeholders who were put on the report.
     *
     * @return their names
     */
    Set<String> stakeholders();

    /**
     * Delays that were brought before the foundation's contacts.
     *
     * @return the contacts
     */
    Set<String> escalatedTo();

    /**
     * Projects whose embargo holds this case as well.
     *
     * @return their names; empty if none does
     */
    Set<String> foreignEmbargoes();

    /**
     * Whether the report was opened before the date on record, which then no longer tells anything.
     *
     * @return false while it is not opened, and without a date
     */
    default boolean openedBeforeDate() {
        return openedAt()
                .filter(opened -> date().filter(opened::isBefore).isPresent())
                .isPresent();
    }

    /**
     * Whether anybody downstream was ever warned, by a notification that did not bounce.
     *
     * @return true from the first one on
     */
    default boolean anyoneWarned() {
        return !firstNotified().isEmpty();
    }

    /**
     * Whether stakeholders have a fix that they should hear of if it is withdrawn, or was: the one that stands, or one of
     * whose withdrawal they were not told.
     *
     * @return true from its first notification on that did not bounce
     */
    default boolean fixSent() {
        return !fixHolders().isEmpty() || !withdrawalUntold().isEmpty();
    }

    /**
     * The part after a journal.
     *
     * @param journal the entries, oldest first
     * @return the state
     */
    static DisclosureState after(List<JournalEntry> journal) {
        DisclosureFold fold = new DisclosureFold();
        journal.forEach(fold::take);
        return fold.state();
    }

    /**
     * When the current round of notifications began.
     *
     * @return the earliest notification of the date that holds now; empty if no list was notified of it
     */
    default Optional<Instant> roundBegan() {
        return notified().values().stream().min(Instant::compareTo);
    }
}
