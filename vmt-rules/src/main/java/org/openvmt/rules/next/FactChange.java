// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.next;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.next.MissingFact.Kind;

/** What a fact changes in what the rules on moves read. */
@FunctionalInterface
interface FactChange {

    void make(MoveFacts.Builder more, MoveFacts facts, String item);

    static FactChange of(Kind kind) {
        return switch (kind) {
            case COORDINATOR_ASSIGNED -> (more, facts, item) -> more.withoutCoordinator(List.of());
            case CLASS_A, CLASS_B, CLASS_C, CLASS_D, CLASS_E, CLASS_Y, CLASS_Z -> family(kind);
            case VALIDITY_CONFIRMED -> (more, facts, item) -> more.validityConfirmed(true);
            case CHALLENGE_RESOLVED -> (more, facts, item) -> more.challengeOpen(false);
            case CHALLENGED -> (more, facts, item) -> more.challengeOpen(true);
            case DRAFT_ATTACHED -> (more, facts, item) -> more.draftAttached(true);
            case REMINDER_PLACED -> (more, facts, item) -> more.reminderInPlace(true);
            case TEAM_SAYS_NO_NOTE -> (more, facts, item) -> more.teamSaysNoNote(true);
            case REVIEWERS_SAY_NO_NOTE -> (more, facts, item) -> more.reviewersSayNoNote(true);
            case MARKED_DUPLICATE -> (more, facts, item) -> more.duplicate(true);
            case NEW_INFORMATION -> (more, facts, item) -> more.newInformation(true);
            case FIX_WITHDRAWN -> (more, facts, item) -> more.fixWithdrawn(true);
            case WARNED_PARTIES_TOLD -> (more, facts, item) -> more.warnedPartiesTold(true);
            case DESCRIPTION_POSTED -> (more, facts, item) -> more.descriptionPosted(true);
            case DESCRIBED -> (more, facts, item) -> more.descriptionLacks(without(facts.descriptionLacks(), item));
            case APPROVED -> (more, facts, item) -> more.unapprovedBy(without(facts.unapprovedBy(), item));
            case APPROVED_BY_ANOTHER ->
                (more, facts, item) -> more.approvedByDrafter(without(facts.approvedByDrafter(), item));
            case CVE_SETTLED ->
                (more, facts, item) ->
                        more.cveIdsAnswered(Math.max(1, Math.max(facts.cveIdsRequested(), facts.cveIdsAnswered())));
            case PATCH_APPROVED ->
                (more, facts, item) -> more.unapprovedBranches(without(facts.unapprovedBranches(), item));
            case PATCH_MERGED -> (more, facts, item) -> more.unmergedBranches(without(facts.unmergedBranches(), item));
            case LIST_NOTIFIED -> (more, facts, item) -> more.unnotifiedLists(without(facts.unnotifiedLists(), item));
            case LIST_REACHED -> (more, facts, item) -> more.bouncedLists(without(facts.bouncedLists(), item));
            case DATE_SET -> (more, facts, item) -> more.dateSet(true);
            case DATE_ACCEPTABLE -> (more, facts, item) -> more.dateObjections(List.of());
            case OPENED -> (more, facts, item) -> more.privateReport(false);
            case PUBLISHED -> (more, facts, item) -> more.unpublishedOn(without(facts.unpublishedOn(), item));
        };
    }

    /**
     * Every fact that may be added to a case. Opening is one only on the way to the release, which asks for it: nobody
     * opens a report to get around a guard that protects it.
     */
    static List<MissingFact> candidates(MoveFacts facts) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.OPENED || facts.target() == TaskStatus.FIX_RELEASED)
                .flatMap(kind -> items(kind, facts).map(item -> new MissingFact(kind, item)))
                .filter(fact -> !fact.addTo(facts).equals(facts))
                .toList();
    }

    private static Stream<String> items(Kind kind, MoveFacts facts) {
        return switch (kind) {
            case DESCRIBED -> facts.descriptionLacks().stream();
            case APPROVED -> facts.unapprovedBy().stream();
            case APPROVED_BY_ANOTHER -> facts.approvedByDrafter().stream();
            case PATCH_APPROVED -> facts.unapprovedBranches().stream();
            case PATCH_MERGED -> facts.unmergedBranches().stream();
            case LIST_NOTIFIED -> facts.unnotifiedLists().stream();
            case LIST_REACHED -> facts.bouncedLists().stream();
            case PUBLISHED -> facts.unpublishedOn().stream();
            default -> Stream.of("");
        };
    }

    private static FactChange family(Kind kind) {
        String family = kind.name().substring("CLASS_".length());
        return (more, facts, item) -> more.family(family)
                .classInWords("of class " + family)
                .reclassifiedAway(kind != Kind.CLASS_A && (facts.reclassifiedAway() || leavesClassA(facts)));
    }

    private static boolean leavesClassA(MoveFacts facts) {
        return facts.family().equals("A")
                && EnumSet.of(TaskStatus.CONFIRMED, TaskStatus.TRIAGED, TaskStatus.IN_PROGRESS)
                        .contains(facts.origin());
    }

    private static List<String> without(List<String> all, String item) {
        return all.stream().filter(one -> !one.equals(item)).toList();
    }
}
