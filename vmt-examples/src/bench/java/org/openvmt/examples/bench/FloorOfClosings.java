// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;

/** The moves to Won't Fix and Invalid, by hand. */
final class FloorOfClosings {

    private static final Because PPL_1 = Because.stated("PPL-1", "Process");
    private static final Because TR_07A = Because.stated("TR-07a", "Reception");
    private static final Because TR_07B = Because.stated("TR-07b", "Reception");
    private static final Because TR_07C = Because.derived("TR-07c", "Incident Report Taxonomy");
    private static final Because TR_08 = Because.stated("TR-08", "KCSA Task status");
    private static final Because TR_15 = Because.derived("TR-15", "Reception");

    private static final String NO_BENEFIT = "a report without benefit in a note may be closed";
    private static final List<Reason> TR_07A_GRANTS = List.of(TR_07A.says(NO_BENEFIT));
    private static final List<Reason> TR_07B_GRANTS = List.of(TR_07B.says(NO_BENEFIT));
    private static final List<Reason> TR_07C_GRANTS =
            List.of(TR_07C.says("what only a development release carried gets fixed and is not advised on"));
    private static final Reason TEAM_UNDECIDED =
            TR_07A.says("the team has not decided that there is no benefit in a note");
    private static final Reason REVIEWERS_UNDECIDED =
            TR_07B.says("the core reviewers have not decided that there is no benefit in a note");
    private static final Reason TR_07B_NOTE_OUT = TR_07B.says(Because.NOTE_OUT);
    private static final Reason TR_08_GRANT = TR_08.says("a report without anything to act on may be closed");
    private static final Reason TR_08_NOTE_OUT = TR_08.says(Because.NOTE_OUT);
    private static final Reason TR_07C_NOTE_ENDS =
            Because.derived("TR-07c", "KCSA Task status").says(Because.NOTE_ENDS);
    private static final Reason TR_15_NOTE_ENDS =
            Because.derived("TR-15", "KCSA Task status").says(Because.NOTE_ENDS);
    private static final Reason TR_15_GRANT = TR_15.says("a duplicate is closed, and its original goes on");
    private static final Reason NO_DUPLICATE = TR_15.says("the report is not recorded as a duplicate of another case");
    private static final List<Reason> TR_08_GRANTS = List.of(TR_08_GRANT);
    private static final List<Reason> TR_15_GRANTS = List.of(TR_15_GRANT);
    private static final List<Reason> BOTH_GRANT = List.of(TR_08_GRANT, TR_15_GRANT);

    private FloorOfClosings() {}

    static Decision<Verdict> decide(MoveFacts facts, Subject subject) {
        boolean wontFix = facts.target() == TaskStatus.WONT_FIX;
        return switch (facts.origin()) {
            case NEW, INCOMPLETE -> wontFix ? early(facts, subject) : invalid(facts, subject);
            case OPINION -> wontFix ? opinion(facts, subject) : invalid(facts, subject);
            case CONFIRMED -> wontFix ? Floor.noRow(facts, subject) : duplicate(facts, subject);
            default -> Floor.noRow(facts, subject);
        };
    }

    private static Decision<Verdict> early(MoveFacts facts, Subject subject) {
        String family = facts.family();
        if (family.equals("Y")) {
            return Floor.end(subject, Floor.start(facts), TR_07C_GRANTS);
        }
        boolean fits = family.equals("C") || family.equals("D");
        List<Reason> unmet = new ArrayList<>(4);
        if (!fits) {
            unfit(unmet, facts, TR_07A, "class C or D");
            unfit(unmet, facts, TR_07C, "class Y");
        }
        Floor.each(unmet, PPL_1, "", facts.withoutCoordinator());
        Floor.add(unmet, !facts.teamSaysNoNote(), TEAM_UNDECIDED);
        return Floor.end(subject, unmet, TR_07A_GRANTS);
    }

    private static Decision<Verdict> opinion(MoveFacts facts, Subject subject) {
        String family = facts.family();
        if (family.equals("Y")) {
            List<Reason> unmet = Floor.start(facts);
            Floor.add(unmet, facts.noteOut(), TR_07C_NOTE_ENDS);
            return Floor.end(subject, unmet, TR_07C_GRANTS);
        }
        boolean fits = family.equals("B") || family.equals("C") || family.equals("D");
        List<Reason> unmet = new ArrayList<>(4);
        if (!fits) {
            unfit(unmet, facts, TR_07B, "class B, C or D");
            unfit(unmet, facts, TR_07C, "class Y");
        }
        Floor.each(unmet, PPL_1, "", facts.withoutCoordinator());
        Floor.add(unmet, !facts.reviewersSayNoNote(), REVIEWERS_UNDECIDED);
        Floor.add(unmet, facts.noteOut(), TR_07B_NOTE_OUT);
        Floor.add(unmet, facts.noteOut() && !fits, TR_07C_NOTE_ENDS);
        return Floor.end(subject, unmet, TR_07B_GRANTS);
    }

    private static Decision<Verdict> invalid(MoveFacts facts, Subject subject) {
        boolean fits = facts.family().equals("E") || facts.family().equals("Z");
        List<Reason> unmet = new ArrayList<>(4);
        if (!fits && !facts.duplicate()) {
            unfit(unmet, facts, TR_08, "class E or Z");
            unmet.add(NO_DUPLICATE);
        }
        Floor.each(unmet, PPL_1, "", facts.withoutCoordinator());
        boolean over = facts.origin() == TaskStatus.OPINION && facts.noteOut();
        if (unmet.isEmpty() && facts.duplicate() && !over) {
            boolean both = fits && !facts.noteOut();
            return Decision.about(subject, Verdict.GRANTED, both ? BOTH_GRANT : TR_15_GRANTS);
        }
        Floor.add(unmet, facts.noteOut() && (fits || !facts.duplicate()), TR_08_NOTE_OUT);
        Floor.add(unmet, over && (!fits || facts.duplicate()), TR_15_NOTE_ENDS);
        return Floor.end(subject, unmet, TR_08_GRANTS);
    }

    private static Decision<Verdict> duplicate(MoveFacts facts, Subject subject) {
        List<Reason> unmet = new ArrayList<>(4);
        Floor.add(unmet, !facts.duplicate(), NO_DUPLICATE);
        Floor.each(unmet, PPL_1, "", facts.withoutCoordinator());
        return Floor.end(subject, unmet, TR_15_GRANTS);
    }

    private static void unfit(List<Reason> unmet, MoveFacts facts, Because because, String expected) {
        unmet.add(because.says("the report is " + facts.classInWords() + ", expected " + expected));
    }
}
