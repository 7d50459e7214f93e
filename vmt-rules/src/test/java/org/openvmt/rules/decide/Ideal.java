// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;

/** A case in which everything is done and nothing is decided against, to take single facts away from. */
public final class Ideal {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Subject SUBJECT = new Subject("T-1", 1, Instant.EPOCH);

    private Ideal() {}

    static MoveAnswer decide(MoveFacts facts) {
        return MoveDecision.of(Rulebook.shipped(), facts, SUBJECT);
    }

    static MoveFacts facts(TaskStatus origin, TaskStatus target, boolean isPrivate, String family, String changes) {
        MoveFacts.Builder facts = base(origin, target, isPrivate, family);
        for (String change : COMMA.split(changes, -1)) {
            if (!change.isEmpty()) {
                int at = change.indexOf('=');
                set(facts, change.substring(0, at), change.substring(at + 1));
            }
        }
        return facts.build();
    }

    public static MoveFacts.Builder base(TaskStatus origin, TaskStatus target, boolean isPrivate, String family) {
        return MoveFacts.builder()
                .origin(origin)
                .target(target)
                .privateReport(isPrivate)
                .family(family)
                .classInWords("of class " + family)
                .validityConfirmed(true)
                .challengeOpen(false)
                .reclassifiedAway(false)
                .draftAttached(true)
                .reminderInPlace(true)
                .noteOut(false)
                .teamSaysNoNote(false)
                .reviewersSayNoNote(false)
                .duplicate(false)
                .handedToOriginal(false)
                .newInformation(false)
                .fixWithdrawn(false)
                .fixSent(false)
                .warnedPartiesTold(false)
                .descriptionPosted(true)
                .cveIdsRequested(1)
                .cveIdsAnswered(1)
                .cveRefused(false)
                .struckUntold(false)
                .dateSet(true)
                .coreReviewersSubscribed(true)
                .tagOffered(false)
                .foreignEmbargo(false);
    }

    private static void set(MoveFacts.Builder facts, String name, String value) {
        boolean yes = value.equals("true");
        switch (name) {
            case "validityConfirmed" -> facts.validityConfirmed(yes);
            case "challengeOpen" -> facts.challengeOpen(yes);
            case "reclassifiedAway" -> facts.reclassifiedAway(yes);
            case "draftAttached" -> facts.draftAttached(yes);
            case "reminderInPlace" -> facts.reminderInPlace(yes);
            case "noteOut" -> facts.noteOut(yes);
            case "teamSaysNoNote" -> facts.teamSaysNoNote(yes);
            case "reviewersSayNoNote" -> facts.reviewersSayNoNote(yes);
            case "duplicate" -> facts.duplicate(yes);
            case "newInformation" -> facts.newInformation(yes);
            case "handedToOriginal" -> facts.handedToOriginal(yes);
            case "struckUntold" -> facts.struckUntold(yes);
            case "coreReviewersSubscribed" -> facts.coreReviewersSubscribed(yes);
            case "tagOffered" -> facts.tagOffered(yes);
            case "foreignEmbargo" -> facts.foreignEmbargo(yes);
            case "fixWithdrawn" -> facts.fixWithdrawn(yes);
            case "fixSent" -> facts.fixSent(yes);
            case "warnedPartiesTold" -> facts.warnedPartiesTold(yes);
            case "descriptionPosted" -> facts.descriptionPosted(yes);
            case "dateSet" -> facts.dateSet(yes);
            case "cveRefused" -> facts.cveRefused(yes);
            case "cveIdsRequested" -> facts.cveIdsRequested(Integer.parseInt(value));
            case "cveIdsAnswered" -> facts.cveIdsAnswered(Integer.parseInt(value));
            default -> setList(facts, name, List.of(value));
        }
    }

    private static void setList(MoveFacts.Builder facts, String name, List<String> value) {
        switch (name) {
            case "withoutCoordinator" -> facts.withoutCoordinator(value);
            case "descriptionLacks" -> facts.descriptionLacks(value);
            case "unapprovedBy" -> facts.unapprovedBy(value);
            case "approvedByDrafter" -> facts.approvedByDrafter(value);
            case "unapprovedBranches" -> facts.unapprovedBranches(value);
            case "unmergedBranches" -> facts.unmergedBranches(value);
            case "unnotifiedLists" -> facts.unnotifiedLists(value);
            case "bouncedLists" -> facts.bouncedLists(value);
            case "dateObjections" -> facts.dateObjections(value);
            case "unpublishedOn" -> facts.unpublishedOn(value);
            default -> throw new IllegalArgumentException("no fact is called " + name);
        }
    }
}
