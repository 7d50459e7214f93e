// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Party;
import org.openvmt.core.report.Report;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problems;

/**
 * A case: an immutable snapshot of a report, of what is attached to it, and of the journal of what happened. The journal
 * is the truth; {@link #state()} is derived from it and from nothing else. Recording an event never asks the policy:
 * history is what happened, and an audit tells what the policy thinks of it. Its text shows id, revision, status and
 * visibility only. Invariants: the journal begins with the receipt, holds no second one, and no entry lies before its
 * predecessor. Process section <i>Process</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = CaseFile.Builder.class)
@JsonPropertyOrder({"id", "profile", "report", "people", "patches", "advisory", "note", "journal"})
public abstract sealed class CaseFile permits ImmutableCaseFile {

    CaseFile() {}

    /**
     * The id of the case in the tracker of its team.
     *
     * @return one visible line that gives nothing away
     */
    public abstract String id();

    /**
     * The name of the profile of the team that handles it.
     *
     * @return such as {@code kata-containers}
     */
    public abstract String profile();

    /**
     * What was reported.
     *
     * @return the report
     */
    public abstract Report report();

    /**
     * Who has to do with the case.
     *
     * @return the parties that the journal names, as far as they are known
     */
    public abstract List<Party> people();

    /**
     * The patches that are attached to the report, or pushed for public review.
     *
     * @return in the order in which they were attached
     */
    public abstract List<Patch> patches();

    /**
     * What the advisory says beyond description and journal.
     *
     * @return empty while nothing is written
     */
    public abstract Optional<AdvisoryDraft> advisory();

    /**
     * The security note.
     *
     * @return empty while nothing is written, or if the case gets none
     */
    public abstract Optional<SecurityNote> note();

    /**
     * What happened, oldest first.
     *
     * @return at least the receipt
     */
    public abstract List<JournalEntry> journal();

    /**
     * Where the case stands.
     *
     * @return the state that follows from the whole journal
     */
    @Value.Lazy
    public CaseState state() {
        return CaseState.after(journal());
    }

    /**
     * The revision of the case: it counts up with every event.
     *
     * @return the number of events in the journal
     */
    public int revision() {
        return journal().size();
    }

    /**
     * The instant of the last event.
     *
     * @return not before any other event's
     */
    public Instant lastEventAt() {
        return journal().get(journal().size() - 1).at();
    }

    /**
     * This case with one event more.
     *
     * @param entry what happened
     * @return the next revision
     * @throws InvalidValueException if the entry lies before the last one, or is a second receipt
     */
    public CaseFile record(JournalEntry entry) {
        return builder().from(this).addJournal(entry).build();
    }

    /**
     * The case as it stood at an instant.
     *
     * @param at the instant
     * @return the case with the events up to and at that instant
     * @throws InvalidValueException if the report was not received by then
     */
    public CaseFile asOf(Instant at) {
        List<JournalEntry> past =
                journal().stream().filter(entry -> !entry.at().isAfter(at)).toList();
        if (past.isEmpty()) {
            throw InvalidValueException.of("", "\"" + at + "\" lies before the receipt of case \"" + id() + "\"");
        }
        return atRevision(past.size());
    }

    /**
     * The case as it stood after so many events.
     *
     * @param revision from 1 to {@link #revision()}
     * @return the case with that many events
     * @throws InvalidValueException if there is no such revision
     */
    public CaseFile atRevision(int revision) {
        if (revision < 1 || revision > revision()) {
            throw InvalidValueException.of(
                    "revision", "\"" + revision + "\" is no revision of it, expected 1 to " + revision());
        }
        return revision == revision()
                ? this
                : builder().from(this).journal(journal().subList(0, revision)).build();
    }

    /**
     * Somebody who is known by name.
     *
     * @param name the name
     * @return empty if the case file does not describe them
     */
    public Optional<Party> party(String name) {
        return people().stream().filter(party -> party.name().equals(name)).findFirst();
    }

    /** Checks id, profile and the order of the journal. */
    @Value.Check
    protected void check() {
        Problems problems = Problems.gather().requireLine(id(), "id").requireLine(profile(), "profile");
        checkNames(problems);
        problems.require(
                !journal().isEmpty() && journal().get(0).event() instanceof Received,
                journal().isEmpty() ? "journal" : "journal[0].event",
                () -> "is not the receipt, expected an event of kind \"received\" first");
        for (int i = 1; i < journal().size(); i++) {
            JournalEntry entry = journal().get(i);
            JournalEntry before = journal().get(i - 1);
            problems.require(
                    !(entry.event() instanceof Received),
                    "journal[" + i + "].event",
                    () -> "is a second receipt, expected one only");
            problems.require(
                    !entry.at().isBefore(before.at()),
                    "journal[" + i + "].at",
                    () -> "\"" + entry.at() + "\" lies before its predecessor at \"" + before.at() + "\"");
        }
        problems.throwIfAny();
    }

    private void checkNames(Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < people().size(); i++) {
            String name = people().get(i).name();
            Integer first = seen.putIfAbsent(name, i);
            problems.require(
                    first == null,
                    "people[" + i + "].name",
                    () -> "\"" + name + "\" is described by people[" + first + "] already, expected each name once");
        }
    }

    /** Id, revision, status and visibility: what may be shown to anybody. */
    @Override
    public String toString() {
        return "case " + id() + " revision " + revision() + ", "
                + state().status().displayName() + ", " + (state().isPrivate() ? "private" : "public");
    }

    /**
     * A case to describe.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a case. */
    public static final class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
