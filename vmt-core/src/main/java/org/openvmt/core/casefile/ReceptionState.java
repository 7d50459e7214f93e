// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;

/** What follows from the events of reception. Process section <i>Reception</i>. */
@Value.Immutable
public sealed interface ReceptionState permits ImmutableReceptionState {

    /**
     * Whether the report was public when it came in (VIS-1).
     *
     * @return the visibility on arrival
     */
    Visibility arrival();

    /**
     * When it came in.
     *
     * @return the instant of the receipt
     */
    Instant receivedAt();

    /**
     * When the reporter was told so.
     *
     * @return empty if not so far
     */
    Optional<Instant> acknowledgedAt();

    /**
     * Who drives the case.
     *
     * @return the name of the coordinator; empty if nobody does
     */
    Optional<String> coordinator();

    /**
     * Whether the embargo reminder stands before the description.
     *
     * @return true from its placing to its removal
     */
    boolean reminderInPlace();

    /**
     * Whether the team confirmed the report to be valid.
     *
     * @return true once it did
     */
    boolean validityConfirmed();

    /**
     * The class of the report.
     *
     * @return empty if it has none, or if a closing that rested on it was reopened (TR-14)
     */
    Optional<ReportClass> reportClass();

    /**
     * The triage answers.
     *
     * @return empty if none were kept
     */
    Optional<Assessment> answers();

    /**
     * Whether the report was taken out of class A before its fix was committed, which counts as a challenge (RECL).
     *
     * @return true until it is in class A again, or its task is no longer on the way to an advisory
     */
    boolean reclassifiedAway();

    /**
     * The latest revision of the advisory draft.
     *
     * @return empty if none is attached
     */
    OptionalInt draftRevision();

    /**
     * The reason of the open challenge.
     *
     * @return empty if none is open
     */
    @Value.Redacted
    Optional<String> challenge();

    /**
     * Who was put on the report.
     *
     * @return in the order of the journal
     */
    List<Subscribed> subscriptions();

    /**
     * The case that this one is a duplicate of.
     *
     * @return empty if it is none
     */
    Optional<String> duplicateOf();

    /**
     * Whether reporter, credit and terms of this duplicate went to the original.
     *
     * @return true once they did
     */
    boolean handedToOriginal();

    /**
     * What came up since the case was closed.
     *
     * @return the reason; empty if nothing did
     */
    @Value.Redacted
    Optional<String> newInformation();

    /**
     * The reporter's terms that hold now.
     *
     * @return none if none were stated
     */
    Terms terms();

    /**
     * How the reporter wants to be credited.
     *
     * @return by name unless said otherwise
     */
    CreditWish credit();

    /**
     * Whether somebody was put on the report in a role.
     *
     * @param role the role
     * @return true if there is at least one
     */
    default boolean subscribed(Role role) {
        return subscriptions().stream().anyMatch(s -> s.role() == role);
    }

    /**
     * Whether a person was put on the report in a role.
     *
     * @param party the name
     * @param role the role
     * @return true if that very subscription is on record
     */
    default boolean subscribed(String party, Role role) {
        return subscriptions().stream()
                .anyMatch(s -> s.role() == role && s.party().equals(party));
    }

    /**
     * The part after a journal.
     *
     * @param journal the entries, oldest first, the receipt among them
     * @return the state
     */
    static ReceptionState after(List<JournalEntry> journal) {
        ReceptionFold fold = new ReceptionFold();
        journal.forEach(fold::take);
        return fold.state();
    }
}
