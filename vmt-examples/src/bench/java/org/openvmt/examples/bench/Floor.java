// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import static org.openvmt.core.taxonomy.TaskStatus.CONFIRMED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_COMMITTED;
import static org.openvmt.core.taxonomy.TaskStatus.INCOMPLETE;
import static org.openvmt.core.taxonomy.TaskStatus.IN_PROGRESS;
import static org.openvmt.core.taxonomy.TaskStatus.NEW;
import static org.openvmt.core.taxonomy.TaskStatus.OPINION;
import static org.openvmt.core.taxonomy.TaskStatus.TRIAGED;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.rules.fact.MoveFacts;

/**
 * The table of moves by hand, as fast as one would write it: a switch over the target, reasons ready made where they can
 * be. It gives the verdict and every reason, and neither effects nor the moves that are granted instead.
 */
final class Floor {

    private static final Because PPL_1 = Because.stated("PPL-1", "Process");
    private static final Because TR_02 = Because.stated("TR-02", "Reception");
    private static final Because TR_04 = Because.stated("TR-04", "Reception");
    private static final Because TR_09 = Because.stated("TR-09", "Draft impact description");
    private static final Because TR_10 = Because.stated("TR-10", "Send CVE request");
    private static final Because TR_10_REVIEW = Because.stated("TR-10", "Review impact description");
    private static final Because APP_1 = Because.derived("APP-1", "Review impact description");
    private static final Because TR_11 = Because.stated("TR-11", "Embargoed disclosure");
    private static final Because TR_12 = Because.stated("TR-12", "Embargoed disclosure");
    private static final Because CVE_3 = Because.derived("CVE-3", "Get assigned CVE");
    private static final Because FIX_1 = Because.stated("FIX-1", "Patch development");
    private static final Because NOT_1 = Because.stated("NOT-1", "Embargoed disclosure");
    private static final Because TR_13 = Because.stated("TR-13", "Publish KCSA");
    private static final Because TR_13_MERGED = Because.stated("TR-13", "All patches merged");

    private static final Reason RECLASSIFIED = Because.derived("RECL", "Reception")
            .says("the report was taken out of class A, which counts as an open challenge");
    private static final Reason CONFIRM_CHALLENGED = TR_02.says(Because.CHALLENGE);
    private static final Reason NO_DRAFT =
            Because.derived("TR-02", "Reception").says("no draft of the advisory is attached");
    private static final Reason NO_REMINDER =
            Because.derived("TR-02", "Reception").says("the embargo reminder is not in place on this private report");
    private static final Reason NOT_VALID = TR_02.says("the validity of the report is not confirmed");
    private static final Reason TR_05_NOTE_OUT =
            Because.derived("TR-05", "Reception").says(Because.NOTE_OUT);
    private static final Reason TRIAGE_CHALLENGED = TR_09.says(Because.CHALLENGE);
    private static final Reason NOT_POSTED = TR_09.says("the impact description is not posted");
    private static final Reason REQUEST_CHALLENGED = TR_10.says(Because.CHALLENGE);
    private static final Reason NO_DATE = TR_11.says("no disclosure date is recorded");
    private static final Reason NOT_OPEN = TR_13.says("the report is not open");

    private static final List<Reason> TR_02_GRANTS =
            List.of(TR_02.says("a report whose advisory is warranted may be confirmed"));
    private static final List<Reason> TR_05_GRANTS = List.of(
            Because.derived("TR-05", "Reception").says("core reviewers may find a report worse than it looked"));
    private static final List<Reason> TR_04_GRANTS =
            List.of(TR_04.says("core reviewers are asked whether a note is worth issuing"));
    private static final List<Reason> TR_09_GRANTS =
            List.of(TR_09.says("a posted impact description is up for review"));
    private static final List<Reason> TR_10_GRANTS =
            List.of(TR_10.says("an approved impact description goes to the CNA"));
    private static final List<Reason> TR_11_GRANTS = List.of(TR_11.says("the stakeholders know, and the fix is ready"));
    private static final List<Reason> TR_12_GRANTS =
            List.of(TR_12.says("nobody needs advance notice of a public report"));
    private static final List<Reason> TR_13_GRANTS = List.of(TR_13.says("the advisory is out and the fix is in"));

    private Floor() {}

    static Decision<Verdict> decide(MoveFacts facts, Subject subject) {
        return switch (facts.target()) {
            case NEW -> noRow(facts, subject);
            case INCOMPLETE -> FloorOfReturns.decide(facts, subject);
            case WONT_FIX, INVALID -> FloorOfClosings.decide(facts, subject);
            case CONFIRMED ->
                facts.origin() == NEW || facts.origin() == INCOMPLETE || facts.origin() == OPINION
                        ? confirmation(facts, subject)
                        : noRow(facts, subject);
            case TRIAGED -> facts.origin() == CONFIRMED ? triage(facts, subject) : noRow(facts, subject);
            case IN_PROGRESS -> facts.origin() == TRIAGED ? request(facts, subject) : noRow(facts, subject);
            case FIX_COMMITTED -> facts.origin() == IN_PROGRESS ? commitment(facts, subject) : noRow(facts, subject);
            case FIX_RELEASED -> facts.origin() == FIX_COMMITTED ? release(facts, subject) : noRow(facts, subject);
            case OPINION ->
                facts.origin() == NEW || facts.origin() == INCOMPLETE ? opinion(facts, subject) : noRow(facts, subject);
        };
    }

    private static Decision<Verdict> confirmation(MoveFacts facts, Subject subject) {
        List<Reason> unmet = start(facts);
        add(unmet, facts.challengeOpen(), CONFIRM_CHALLENGED);
        add(unmet, !facts.draftAttached(), NO_DRAFT);
        add(unmet, facts.privateReport() && !facts.reminderInPlace(), NO_REMINDER);
        classA(unmet, facts, TR_02);
        add(unmet, !facts.validityConfirmed(), NOT_VALID);
        add(unmet, facts.origin() == OPINION && facts.noteOut(), TR_05_NOTE_OUT);
        return end(subject, unmet, facts.origin() == OPINION ? TR_05_GRANTS : TR_02_GRANTS);
    }

    private static Decision<Verdict> triage(MoveFacts facts, Subject subject) {
        List<Reason> unmet = start(facts);
        add(unmet, facts.reclassifiedAway(), RECLASSIFIED);
        add(unmet, facts.challengeOpen(), TRIAGE_CHALLENGED);
        if (facts.descriptionPosted()) {
            each(unmet, TR_09, "the posted impact description lacks: ", facts.descriptionLacks());
        } else {
            unmet.add(NOT_POSTED);
        }
        classA(unmet, facts, TR_09);
        return end(subject, unmet, TR_09_GRANTS);
    }

    private static Decision<Verdict> request(MoveFacts facts, Subject subject) {
        List<Reason> unmet = new ArrayList<>(4);
        each(
                unmet,
                APP_1,
                "the approval does not count, since who drafted the description gave or recorded it: ",
                facts.approvedByDrafter());
        each(unmet, PPL_1, "", facts.withoutCoordinator());
        add(unmet, facts.reclassifiedAway(), RECLASSIFIED);
        add(unmet, facts.challengeOpen(), REQUEST_CHALLENGED);
        each(
                unmet,
                TR_10_REVIEW,
                "the posted revision of the impact description is not approved by: ",
                facts.unapprovedBy());
        classA(unmet, facts, TR_10);
        return end(subject, unmet, TR_10_GRANTS);
    }

    private static Decision<Verdict> commitment(MoveFacts facts, Subject subject) {
        List<Reason> unmet = new ArrayList<>(4);
        if (!facts.cveRefused() && facts.cveIdsRequested() > facts.cveIdsAnswered()) {
            unmet.add(CVE_3.says(
                    facts.cveIdsAnswered() + " of " + facts.cveIdsRequested() + " requested CVE ids are assigned"));
        }
        boolean noCve = !facts.cveRefused() && facts.cveIdsRequested() + facts.cveIdsAnswered() == 0;
        if (!facts.privateReport()) {
            each(unmet, PPL_1, "", facts.withoutCoordinator());
            if (noCve) {
                unmet.add(TR_12.says(Because.NO_CVE));
            }
            classA(unmet, facts, TR_12);
            return end(subject, unmet, TR_12_GRANTS);
        }
        each(unmet, FIX_1, "no approved patch for ", facts.unapprovedBranches());
        each(unmet, NOT_1, "the notification came back from: ", facts.bouncedLists());
        each(unmet, PPL_1, "", facts.withoutCoordinator());
        if (noCve) {
            unmet.add(TR_11.says(Because.NO_CVE));
        }
        add(unmet, !facts.dateSet(), NO_DATE);
        each(unmet, TR_11, "not notified of the date: ", facts.unnotifiedLists());
        if (facts.dateSet()) {
            each(unmet, TR_11, "the disclosure date is not accepted: ", facts.dateObjections());
        }
        classA(unmet, facts, TR_11);
        return end(subject, unmet, TR_11_GRANTS);
    }

    private static Decision<Verdict> release(MoveFacts facts, Subject subject) {
        List<Reason> unmet = start(facts);
        each(unmet, TR_13_MERGED, "no merged patch for ", facts.unmergedBranches());
        each(unmet, TR_13, "the advisory is not published on: ", facts.unpublishedOn());
        add(unmet, facts.privateReport(), NOT_OPEN);
        return end(subject, unmet, TR_13_GRANTS);
    }

    private static Decision<Verdict> opinion(MoveFacts facts, Subject subject) {
        List<Reason> unmet = start(facts);
        String family = facts.family();
        if (!family.equals("B") && !family.equals("C") && !family.equals("D")) {
            unmet.add(TR_04.says("the report is " + facts.classInWords() + ", expected class B, C or D"));
        }
        return end(subject, unmet, TR_04_GRANTS);
    }

    static List<Reason> start(MoveFacts facts) {
        List<Reason> unmet = new ArrayList<>(4);
        each(unmet, PPL_1, "", facts.withoutCoordinator());
        return unmet;
    }

    static void add(List<Reason> unmet, boolean due, Reason reason) {
        if (due) {
            unmet.add(reason);
        }
    }

    static void each(List<Reason> unmet, Because because, String words, List<String> missing) {
        for (String one : missing) {
            unmet.add(because.says(words + one));
        }
    }

    static Decision<Verdict> end(Subject subject, List<Reason> unmet, List<Reason> grants) {
        return unmet.isEmpty()
                ? Decision.about(subject, Verdict.GRANTED, grants)
                : Decision.about(subject, Verdict.REFUSED, unmet);
    }

    static Decision<Verdict> noRow(MoveFacts facts, Subject subject) {
        return Decision.about(subject, Verdict.REFUSED, List.of(Tally.noRow(facts)));
    }

    private static void classA(List<Reason> unmet, MoveFacts facts, Because because) {
        if (!facts.family().equals("A")) {
            unmet.add(because.says("the report is " + facts.classInWords() + ", expected class A"));
        }
    }
}
