// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CveState;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.event.CveEvent.CnaToldOfPublication;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.CveEvent.Retitled;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.CveId;

/** What is done about the impact description and the CVE ids. */
final class RequestDeeds {

    static final CveId FIRST = CveId.parse("CVE-2026-4321");
    static final CveId SECOND = CveId.parse("CVE-2026-4322");

    private static final ImpactDescription WHOLE = ImpactDescription.builder()
            .title("oil leak in lamps")
            .addCredits(Credit.builder().name(Team.REPORTER).build())
            .addAffected(new AffectedComponent(Team.ENGINE, AffectedVersions.parse("<=1.4.0")))
            .feature("the tank")
            .action("tilting the lamp")
            .actor("a passer-by")
            .impact("spill the oil")
            .consequence("a stain")
            .deployments("lamps with a tank")
            .mitigation("None known.")
            .build();
    private static final ImpactDescription PARTIAL =
            ImpactDescription.builder().title("oil leak in lamps").build();

    private RequestDeeds() {}

    static List<Deed> all() {
        return List.of(
                Deed.of("post description", RequestDeeds::isDescriptionDue, moment -> posted(moment, WHOLE))
                        .by(Team.DEPUTY, Role.VMT_MEMBER),
                Deed.turn("post partial description", moment -> posted(moment, PARTIAL))
                        .by(Team.DEPUTY, Role.VMT_MEMBER),
                Deed.of(
                        "approve description",
                        moment -> moment.in(TaskStatus.TRIAGED),
                        moment -> approved(moment, approver(moment), Team.APPROVER)),
                Deed.of(
                        "approve description as reporter",
                        moment -> moment.in(TaskStatus.TRIAGED)
                                && !description(moment).approvals().isEmpty(),
                        moment -> approved(moment, DescriptionEvent.REPORTER, Team.REPORTER)),
                Deed.turn("approve description as drafter", moment -> approved(moment, approver(moment), Team.DEPUTY)),
                Deed.turn(
                        "approve another description",
                        moment -> new DescriptionApproved(99, approver(moment), Team.APPROVER)),
                Deed.turn("waive reporter", new ApprovalWaived(DescriptionEvent.REPORTER, "does not answer")),
                Deed.of(
                        "request cve",
                        moment -> cve(moment).ids().isEmpty()
                                && (moment.in(TaskStatus.IN_PROGRESS) || moment.isNoteDue()),
                        new CveRequested(1)),
                Deed.of(
                                "assign cve",
                                moment -> cve(moment).requestedAt().isPresent()
                                        && cve(moment).ids().isEmpty(),
                                RequestDeeds::assigned)
                        .by(Team.CNA, Role.CNA),
                Deed.turn("refuse cve", new CveRefused("no vulnerability")).by(Team.CNA, Role.CNA),
                Deed.turn("reject cve", RequestDeeds::rejected).by(Team.CNA, Role.CNA),
                Deed.turn("retitle", new Retitled()),
                Deed.turn("tell cna of publication", new CnaToldOfPublication()));
    }

    private static boolean isDescriptionDue(Moment moment) {
        return moment.in(TaskStatus.CONFIRMED)
                && description(moment)
                        .posted()
                        .filter(posted -> posted.description().missing().isEmpty())
                        .isEmpty();
    }

    private static DescriptionPosted posted(Moment moment, ImpactDescription description) {
        return new DescriptionPosted(revision(moment) + 1, description);
    }

    private static DescriptionApproved approved(Moment moment, String approver, String person) {
        return new DescriptionApproved(Math.max(1, revision(moment)), approver, person);
    }

    private static int revision(Moment moment) {
        return description(moment).posted().map(DescriptionPosted::revision).orElse(0);
    }

    private static String approver(Moment moment) {
        return moment.team().profile().approvers().get(0);
    }

    private static CveAssigned assigned(Moment moment) {
        return new CveAssigned(List.of(cve(moment).struck().contains(FIRST) ? SECOND : FIRST));
    }

    private static CveRejected rejected(Moment moment) {
        return new CveRejected(cve(moment).ids().stream().findFirst().orElse(FIRST));
    }

    private static DescriptionState description(Moment moment) {
        return moment.state().description();
    }

    private static CveState cve(Moment moment) {
        return moment.state().cve();
    }
}
