// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;

/** What holds of every case, whatever was recorded in it. */
final class AlwaysTrue {

    private static final List<Role> OUTSIDE = List.of(Role.ANYONE, Role.CNA, Role.APPROVER, Role.DEVELOPER);

    private AlwaysTrue() {}

    /** Of each step. */
    static List<Invariant> ofSteps() {
        return List.of(new Invariant(
                "the extent never shrinks",
                "EXT-8",
                (before, after) -> after.extent().covers(before.extent())));
    }

    /** Of each state. */
    static List<Invariant> ofStates() {
        return List.of(
                Invariant.ofState(
                        "a public case is everyone's, a private one is not",
                        "EXT-6, VIS-1",
                        after -> after.isPrivate() != after.extent().audiences().contains(Audience.EVERYONE)),
                Invariant.ofState(
                        "the clearance is the extent, neither more nor less", "ART-20", AlwaysTrue::isCleared),
                Invariant.ofState(
                        "stakeholders are admitted to a private case with a date only",
                        "EXT-5",
                        after -> !after.isPrivate()
                                || !after.admits(Audience.STAKEHOLDERS)
                                || after.moment().file().journal().stream()
                                        .anyMatch(entry -> entry.event()
                                                .getClass()
                                                .getSimpleName()
                                                .startsWith("Date"))),
                Invariant.ofState(
                        "the employer of a member learns nothing before its own notification or the opening",
                        "EXT-7",
                        AlwaysTrue::isEmployerWaiting));
    }

    /** Of each state too, and dear: a refusal looks at every other move. */
    static List<Invariant> ofMoves() {
        return List.of(Invariant.ofState(
                "every status is granted or refused with reasons", "section 5", AlwaysTrue::isAnswered));
    }

    private static boolean isCleared(Stand after) {
        Moment moment = after.moment();
        return moment.team()
                .policy()
                .clearance(moment.file(), moment.now())
                .extent()
                .equals(after.extent());
    }

    private static boolean isEmployerWaiting(Stand after) {
        if (!after.isPrivate()) {
            return after.mayKnow(Team.EMPLOYER, Role.ANYONE);
        }
        boolean told =
                !after.moment().state().disclosure().firstNotified().isEmpty() && after.admits(Audience.STAKEHOLDERS);
        return OUTSIDE.stream().noneMatch(role -> after.mayKnow(Team.EMPLOYER, role))
                && (told || !after.mayKnow(Team.EMPLOYER, Role.STAKEHOLDER));
    }

    private static boolean isAnswered(Stand after) {
        Moment moment = after.moment();
        for (TaskStatus target : TaskStatus.values()) {
            MoveAnswer answer = moment.team().policy().move(moment.file(), target, moment.now());
            if (answer.decision().reasons().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
