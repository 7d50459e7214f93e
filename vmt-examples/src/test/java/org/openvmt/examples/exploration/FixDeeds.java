// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import java.util.Optional;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.event.PatchEvent.PointReleaseNotWarranted;
import org.openvmt.core.event.PatchEvent.PointReleaseTagged;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.ReportClass.Family;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Version;

/** What is done about the fix. */
final class FixDeeds {

    private static final Branch MAIN = new Branch(Team.ENGINE, Team.BRANCH);

    private FixDeeds() {}

    static List<Deed> all() {
        return List.of(
                Deed.turn("assess affected", new BranchAssessed(Team.ENGINE, Team.BRANCH, Finding.AFFECTED)),
                Deed.turn("assess not affected", new BranchAssessed(Team.ENGINE, Team.BRANCH, Finding.NOT_AFFECTED)),
                Deed.of("propose patch", FixDeeds::isPatchMissing, FixDeeds::proposal)
                        .by(Team.DEVELOPER, Role.DEVELOPER),
                Deed.of("approve patch", FixDeeds::isPatchInReview, moment -> approval(moment, Team.REVIEWER))
                        .by(Team.REVIEWER, Role.CORE_REVIEWER),
                Deed.turn("approve own patch", moment -> approval(moment, Team.DEVELOPER))
                        .by(Team.DEVELOPER, Role.DEVELOPER),
                Deed.turn("withdraw approval", moment -> withdrawal(moment)).by(Team.REVIEWER, Role.CORE_REVIEWER),
                Deed.turn("state complexity", new ComplexityStated("touches every lamp")),
                Deed.turn("push patch", new PatchPushed(Team.ENGINE, Team.BRANCH, Optional.empty())),
                Deed.of(
                        "merge patch",
                        moment -> !moment.isPrivate()
                                && moment.in(TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                                && moment.state().patch().proposed().containsKey(MAIN),
                        new PatchMerged(Team.ENGINE, Team.BRANCH)),
                Deed.turn("withdraw fix", new FixWithdrawn("it breaks the wick")),
                Deed.turn("tag point release", new PointReleaseTagged(Team.ENGINE, Version.parse("1.4.1"))),
                Deed.turn("warrant no point release", new PointReleaseNotWarranted("nobody runs it")));
    }

    private static boolean isPatchMissing(Moment moment) {
        return moment.in(TaskStatus.CONFIRMED, TaskStatus.TRIAGED, TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                && moment.is(Family.A)
                && (!moment.state().patch().proposed().containsKey(MAIN)
                        || moment.state().patch().withdrawn().isPresent());
    }

    private static boolean isPatchInReview(Moment moment) {
        return moment.in(TaskStatus.CONFIRMED, TaskStatus.TRIAGED, TaskStatus.IN_PROGRESS, TaskStatus.FIX_COMMITTED)
                && moment.state().patch().proposed().containsKey(MAIN)
                && moment.state().patch().approvalsOf(MAIN).isEmpty();
    }

    private static PatchProposed proposal(Moment moment) {
        return new PatchProposed(Team.ENGINE, Team.BRANCH, revision(moment) + 1, Team.DEVELOPER);
    }

    private static PatchApproved approval(Moment moment, String reviewer) {
        return new PatchApproved(Team.ENGINE, Team.BRANCH, Math.max(1, revision(moment)), reviewer);
    }

    private static ApprovalWithdrawn withdrawal(Moment moment) {
        return new ApprovalWithdrawn(Team.ENGINE, Team.BRANCH, Math.max(1, revision(moment)), Team.REVIEWER);
    }

    private static int revision(Moment moment) {
        PatchProposed proposed = moment.state().patch().proposed().get(MAIN);
        return proposed == null ? 0 : proposed.revision();
    }
}
