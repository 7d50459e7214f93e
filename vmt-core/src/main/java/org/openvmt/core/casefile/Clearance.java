// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problems;

/**
 * The leave to show a case to an extent, at one instant and in one revision. It is made only from the decision on that
 * very case, revision and instant, and the journal must bear it out: whatever a decision says, there is no clearance for
 * everyone without a recorded opening, none for stakeholders without a recorded date, none for an instant before the
 * last event (EXT-11). Beside the extent it carries what section 8 has against the date on record, so that no notice of a
 * date goes out that is not accepted. Process section <i>Extent of Disclosure</i>.
 */
public final class Clearance {

    private final CaseFile caseFile;
    private final Instant at;
    private final Extent extent;
    private final List<Reason> dateObjections;

    private Clearance(CaseFile caseFile, Instant at, Extent extent, List<Reason> dateObjections) {
        this.caseFile = caseFile;
        this.at = at;
        this.extent = extent;
        this.dateObjections = dateObjections;
    }

    /**
     * The clearance that follows from a decision, if there is nothing against the date on record.
     *
     * @param caseFile the case
     * @param decision the decision on the extent of that case
     * @return the clearance
     * @throws InvalidValueException if the decision is about another case, revision or instant, lacks the rule that
     *     admits one of its audiences, or goes beyond what the journal bears out
     */
    public static Clearance of(CaseFile caseFile, Decision<Extent> decision) {
        return of(caseFile, decision, List.of());
    }

    /**
     * The clearance that follows from a decision.
     *
     * @param caseFile the case
     * @param decision the decision on the extent of that case
     * @param dateObjections what section 8 has against the date on record, at the instant of the decision; empty if it is
     *     accepted or there is none
     * @return the clearance
     * @throws InvalidValueException if the decision is about another case, revision or instant, lacks the rule that
     *     admits one of its audiences, or goes beyond what the journal bears out
     */
    public static Clearance of(CaseFile caseFile, Decision<Extent> decision, List<Reason> dateObjections) {
        Subject subject = decision.subject()
                .orElseThrow(() -> InvalidValueException.of("subject", "is missing, expected a decision on one case"));
        CaseState state = caseFile.state();
        Extent extent = decision.outcome();
        Problems problems = Problems.gather()
                .require(
                        subject.caseId().equals(caseFile.id()),
                        "subject.case-id",
                        () -> "\"" + subject.caseId() + "\" is another case, expected \"" + caseFile.id() + "\"")
                .require(
                        subject.revision() == caseFile.revision(),
                        "subject.revision",
                        () -> "\"" + subject.revision() + "\" is another revision, expected \"" + caseFile.revision()
                                + "\"")
                .require(
                        !subject.at().isBefore(caseFile.lastEventAt()),
                        "subject.at",
                        () -> "\"" + subject.at() + "\" lies before the last event at \"" + caseFile.lastEventAt()
                                + "\" (EXT-11)")
                .require(
                        state.isPrivate() == !extent.admits(Audience.EVERYONE),
                        "outcome",
                        () -> state.isPrivate()
                                ? "admits everyone although no opening is recorded (EXT-6)"
                                : "does not admit everyone although the report is open (EXT-6)")
                .require(
                        !state.isPrivate() || !extent.admits(Audience.STAKEHOLDERS) || wasDated(caseFile),
                        "outcome",
                        () -> "admits stakeholders although no disclosure date is recorded (EXT-5)");
        for (Audience audience : extent.audiences()) {
            problems.require(
                    decision.cites(audience.rule()),
                    "reasons",
                    () -> "do not cite " + audience.rule() + ", expected it for " + audience);
        }
        problems.throwIfAny();
        return new Clearance(caseFile, subject.at(), extent, List.copyOf(dateObjections));
    }

    /** A case that goes back loses its date, and its extent keeps whom the date admitted (EXT-8). */
    private static boolean wasDated(CaseFile caseFile) {
        return caseFile.journal().stream()
                .anyMatch(entry -> entry.event() instanceof DateSet || entry.event() instanceof DateMoved);
    }

    /**
     * Whether the clearance is for a case in this very revision.
     *
     * @param other the case to show
     * @return true if it is the case that the clearance was made for, with nothing added and nothing taken away
     */
    public boolean isFor(CaseFile other) {
        return caseFile.equals(other);
    }

    /**
     * The instant that it is for.
     *
     * @return not before the last event of the case
     */
    public Instant at() {
        return at;
    }

    /**
     * To whom the case may be shown.
     *
     * @return the extent
     */
    public Extent extent() {
        return extent;
    }

    /**
     * What section 8 has against the date on record.
     *
     * @return in a stable order; empty if the date is accepted, or there is none
     */
    public List<Reason> dateObjections() {
        return dateObjections;
    }

    /** The case's id and revision, the instant and the extent. */
    @Override
    public String toString() {
        return "clearance for " + caseFile + " at " + at + ": " + extent;
    }
}
