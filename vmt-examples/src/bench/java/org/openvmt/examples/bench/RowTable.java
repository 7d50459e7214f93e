// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import static org.openvmt.core.taxonomy.TaskStatus.CONFIRMED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_COMMITTED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_RELEASED;
import static org.openvmt.core.taxonomy.TaskStatus.INCOMPLETE;
import static org.openvmt.core.taxonomy.TaskStatus.INVALID;
import static org.openvmt.core.taxonomy.TaskStatus.IN_PROGRESS;
import static org.openvmt.core.taxonomy.TaskStatus.NEW;
import static org.openvmt.core.taxonomy.TaskStatus.OPINION;
import static org.openvmt.core.taxonomy.TaskStatus.TRIAGED;
import static org.openvmt.core.taxonomy.TaskStatus.WONT_FIX;

import java.util.List;
import java.util.Set;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;

/** The rows of section 5 of the process with their guards, for those to whom rows are data. */
final class RowTable {

    private static final Set<TaskStatus> EARLY = Set.of(NEW, INCOMPLETE);
    private static final Set<TaskStatus> RECEPTION = Set.of(NEW, INCOMPLETE, OPINION);

    private static final Because RECLASSIFIED = Because.derived("RECL", "Reception");
    private static final String RECLASSIFIED_AWAY =
            "the report was taken out of class A, which counts as an open challenge";

    private static final List<TableRow> ROWS = List.of(
            TableRow.stated("TR-01", "Reception", Set.of(NEW), INCOMPLETE)
                    .granting("a new report may be found incomplete"),
            confirmation(TableRow.stated("TR-02", "Reception", EARLY, CONFIRMED)
                    .granting("a report whose advisory is warranted may be confirmed")),
            confirmation(TableRow.derived("TR-05", "Reception", Set.of(OPINION), CONFIRMED)
                    .granting("core reviewers may find a report worse than it looked")
                    .needs(m -> !m.noteOut(), Because.NOTE_OUT)),
            goingBack(TableRow.stated("TR-03a", "Reception", Set.of(CONFIRMED), INCOMPLETE)),
            goingBack(TableRow.derived("TR-03b", "Reception", Set.of(TRIAGED, IN_PROGRESS), INCOMPLETE))
                    .needs(m -> !(m.privateReport() && m.fixSent()) || m.fixWithdrawn(), Because.STANDING)
                    .needs(m -> !(m.privateReport() && m.fixSent()) || m.warnedPartiesTold(), Because.UNTOLD),
            goingBack(TableRow.derived("TR-03b", "Reception", Set.of(FIX_COMMITTED), INCOMPLETE))
                    .of(m -> !m.privateReport()),
            reclassified(Set.of(CONFIRMED)),
            reclassified(Set.of(TRIAGED, IN_PROGRESS))
                    .needs(m -> !(m.privateReport() && m.fixSent()) || m.fixWithdrawn(), Because.STANDING)
                    .needs(m -> !(m.privateReport() && m.fixSent()) || m.warnedPartiesTold(), Because.UNTOLD),
            TableRow.stated("TR-04", "Reception", EARLY, OPINION)
                    .granting("core reviewers are asked whether a note is worth issuing")
                    .needs(m -> isOf(m, "BCD"), m -> ofClass(m, "class B, C or D")),
            goingBack(TableRow.derived("TR-06", "Reception", Set.of(OPINION), INCOMPLETE))
                    .needs(m -> !m.noteOut(), Because.NOTE_OUT),
            TableRow.stated("TR-07a", "Reception", EARLY, WONT_FIX)
                    .granting("a report without benefit in a note may be closed")
                    .where(m -> isOf(m, "CD"), m -> ofClass(m, "class C or D"))
                    .needs(MoveFacts::teamSaysNoNote, "the team has not decided that there is no benefit in a note"),
            TableRow.stated("TR-07b", "Reception", Set.of(OPINION), WONT_FIX)
                    .granting("a report without benefit in a note may be closed")
                    .where(m -> isOf(m, "BCD"), m -> ofClass(m, "class B, C or D"))
                    .needs(
                            MoveFacts::reviewersSayNoNote,
                            "the core reviewers have not decided that there is no benefit in a note")
                    .needs(m -> !m.noteOut(), Because.NOTE_OUT),
            TableRow.derived("TR-07c", "Incident Report Taxonomy", RECEPTION, WONT_FIX)
                    .granting("what only a development release carried gets fixed and is not advised on")
                    .where(m -> isOf(m, "Y"), m -> ofClass(m, "class Y"))
                    .needs(Because.derived("TR-07c", "KCSA Task status"), m -> !isOver(m), Because.NOTE_ENDS),
            TableRow.stated("TR-08", "KCSA Task status", RECEPTION, INVALID)
                    .granting("a report without anything to act on may be closed")
                    .where(m -> isOf(m, "EZ"), m -> ofClass(m, "class E or Z"))
                    .needs(m -> !m.noteOut(), Because.NOTE_OUT),
            TableRow.stated("TR-09", "Draft impact description", Set.of(CONFIRMED), TRIAGED)
                    .granting("a posted impact description is up for review")
                    .needs(m -> isOf(m, "A"), m -> ofClass(m, "class A"))
                    .needs(MoveFacts::descriptionPosted, "the impact description is not posted")
                    .needsNone(
                            m -> m.descriptionPosted() ? m.descriptionLacks() : List.of(),
                            "the posted impact description lacks: ")
                    .needs(m -> !m.challengeOpen(), Because.CHALLENGE)
                    .needs(RECLASSIFIED, m -> !m.reclassifiedAway(), RECLASSIFIED_AWAY),
            TableRow.stated("TR-10", "Send CVE request", Set.of(TRIAGED), IN_PROGRESS)
                    .granting("an approved impact description goes to the CNA")
                    .needs(m -> isOf(m, "A"), m -> ofClass(m, "class A"))
                    .needsNone(
                            Because.stated("TR-10", "Review impact description"),
                            MoveFacts::unapprovedBy,
                            "the posted revision of the impact description is not approved by: ")
                    .needsNone(
                            Because.derived("APP-1", "Review impact description"),
                            MoveFacts::approvedByDrafter,
                            "the approval does not count, since who drafted the description gave or recorded it: ")
                    .needs(m -> !m.challengeOpen(), Because.CHALLENGE)
                    .needs(RECLASSIFIED, m -> !m.reclassifiedAway(), RECLASSIFIED_AWAY),
            commitment(TableRow.stated("TR-11", "Embargoed disclosure", Set.of(IN_PROGRESS), FIX_COMMITTED))
                    .granting("the stakeholders know, and the fix is ready")
                    .of(MoveFacts::privateReport)
                    .needsNone(
                            Because.stated("FIX-1", "Patch development"),
                            MoveFacts::unapprovedBranches,
                            "no approved patch for ")
                    .needsNone(
                            Because.stated("NOT-1", "Embargoed disclosure"),
                            MoveFacts::bouncedLists,
                            "the notification came back from: ")
                    .needsNone(MoveFacts::unnotifiedLists, "not notified of the date: ")
                    .needs(MoveFacts::dateSet, "no disclosure date is recorded")
                    .needsNone(
                            m -> m.dateSet() ? m.dateObjections() : List.of(), "the disclosure date is not accepted: "),
            commitment(TableRow.stated("TR-12", "Embargoed disclosure", Set.of(IN_PROGRESS), FIX_COMMITTED))
                    .granting("nobody needs advance notice of a public report")
                    .of(m -> !m.privateReport()),
            TableRow.stated("TR-13", "Publish KCSA", Set.of(FIX_COMMITTED), FIX_RELEASED)
                    .granting("the advisory is out and the fix is in")
                    .needs(m -> !m.privateReport(), "the report is not open")
                    .needsNone(MoveFacts::unpublishedOn, "the advisory is not published on: ")
                    .needsNone(
                            Because.stated("TR-13", "All patches merged"),
                            MoveFacts::unmergedBranches,
                            "no merged patch for "),
            TableRow.derived("TR-14", "Reception", Set.of(WONT_FIX, INVALID), INCOMPLETE)
                    .granting("a wrong closing can be mended")
                    .needs(
                            MoveFacts::newInformation,
                            "there is no new information since the closing, expected some with its reason"),
            TableRow.derived("TR-15", "Reception", Set.of(NEW, INCOMPLETE, CONFIRMED, OPINION), INVALID)
                    .granting("a duplicate is closed, and its original goes on")
                    .where(MoveFacts::duplicate, m -> "the report is not recorded as a duplicate of another case")
                    .needs(Because.derived("TR-15", "KCSA Task status"), m -> !isOver(m), Because.NOTE_ENDS),
            TableRow.derived("TR-16", "Reception", Set.of(FIX_COMMITTED), INCOMPLETE)
                    .granting("what turns out wrong before its release goes back")
                    .needs(
                            m -> (m.privateReport() && m.fixSent()) || m.fixWithdrawn() || m.challengeOpen(),
                            "neither is the fix withdrawn nor is the report challenged as invalid, expected one of"
                                    + " the two with its reason")
                    .needs(
                            m -> !(m.privateReport() && m.fixSent()) || m.fixWithdrawn(),
                            "stakeholders have the fix, and it is not withdrawn, expected that with its reason, for a"
                                    + " challenge of the report too")
                    .needs(
                            m -> !(m.privateReport() && m.fixSent()) || m.warnedPartiesTold(),
                            "the warned parties were not told that the fix is withdrawn"));

    private RowTable() {}

    /** A note that is out ends Opinion. */
    private static boolean isOver(MoveFacts facts) {
        return facts.origin() == OPINION && facts.noteOut();
    }

    static List<TableRow> rows() {
        return ROWS;
    }

    /** Whether a row leads from one status to the other. */
    static boolean leads(TaskStatus origin, TaskStatus target) {
        return ROWS.stream().anyMatch(row -> row.leads(origin, target));
    }

    private static TableRow confirmation(TableRow row) {
        Because reception = Because.stated("TR-02", "Reception");
        Because derived = Because.derived("TR-02", "Reception");
        return row.needs(reception, MoveFacts::validityConfirmed, "the validity of the report is not confirmed")
                .needs(reception, m -> isOf(m, "A"), m -> ofClass(m, "class A"))
                .needs(reception, m -> !m.challengeOpen(), Because.CHALLENGE)
                .needs(derived, MoveFacts::draftAttached, "no draft of the advisory is attached")
                .needs(
                        derived,
                        m -> !m.privateReport() || m.reminderInPlace(),
                        "the embargo reminder is not in place on this private report");
    }

    private static TableRow goingBack(TableRow row) {
        return row.granting("a challenged report goes back until the question is resolved")
                .needs(MoveFacts::challengeOpen, Because.NO_CHALLENGE);
    }

    private static TableRow reclassified(Set<TaskStatus> origins) {
        return TableRow.derived("RECL", "Reception", origins, INCOMPLETE)
                .granting("taking a report out of class A counts as an open challenge")
                .where(MoveFacts::reclassifiedAway, m -> "the report was not taken out of class A");
    }

    private static TableRow commitment(TableRow row) {
        return row.needs(m -> isOf(m, "A"), m -> ofClass(m, "class A"))
                .needs(m -> m.cveRefused() || m.cveIdsRequested() + m.cveIdsAnswered() > 0, Because.NO_CVE)
                .needs(
                        Because.derived("CVE-3", "Get assigned CVE"),
                        m -> m.cveRefused() || m.cveIdsAnswered() >= m.cveIdsRequested(),
                        m -> m.cveIdsAnswered() + " of " + m.cveIdsRequested() + " requested CVE ids are assigned");
    }

    private static boolean isOf(MoveFacts facts, String letters) {
        return facts.family().length() == 1 && letters.contains(facts.family());
    }

    private static String ofClass(MoveFacts facts, String expected) {
        return "the report is " + facts.classInWords() + ", expected " + expected;
    }
}
