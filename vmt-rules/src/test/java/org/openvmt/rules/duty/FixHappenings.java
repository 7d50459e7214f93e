// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.openvmt.rules.duty.Team.CORE;
import static org.openvmt.rules.duty.Team.DEVELOPER;
import static org.openvmt.rules.duty.Team.MEMBER;
import static org.openvmt.rules.duty.Team.REPORTER;
import static org.openvmt.rules.duty.Team.REVIEWER;
import static org.openvmt.rules.duty.Team.STABLE;
import static org.openvmt.rules.duty.Team.TRUNK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CnaToldOfPublication;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.CveEvent.Retitled;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
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
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Version;

/** The words for what happens to description, patches and CVE ids. */
final class FixHappenings {

    private static final CveId FIRST_ID = CveId.parse("CVE-2026-10001");
    private static final CveId SECOND_ID = CveId.parse("CVE-2026-10002");

    private FixHappenings() {}

    static Map<String, List<CaseEvent>> what() {
        Map<String, List<CaseEvent>> what = new LinkedHashMap<>();
        description(what);
        patches(what);
        numbers(what);
        return what;
    }

    private static void description(Map<String, List<CaseEvent>> what) {
        ImpactDescription whole = ImpactDescription.builder()
                .title("Wrong thing in Tern")
                .addCredits(Credit.builder().name(REPORTER).build())
                .addAffected(new AffectedComponent(CORE, AffectedVersions.parse("<=1.4.0")))
                .feature("the door")
                .action("knocking twice")
                .actor("a guest")
                .impact("open it")
                .consequence("a draught")
                .deployments("houses with a door")
                .mitigation("None known.")
                .build();
        what.put("posted", List.of(new DescriptionPosted(1, whole)));
        what.put(
                "posted in part",
                List.of(new DescriptionPosted(
                        1, ImpactDescription.builder().title("Wrong").build())));
        what.put("posted anew", List.of(new DescriptionPosted(2, whole)));
        what.put("board approves", bodies(1, "Mo Ash"));
        what.put("board approves anew", bodies(2, "Mo Ash"));
        what.put("drafter approves", bodies(1, MEMBER));
        what.put("reporter approves", List.of(new DescriptionApproved(1, "reporter", REPORTER)));
        what.put("reporter waived", List.of(new ApprovalWaived("reporter", "no answer for a week")));
        what.put("board waived", List.of(new ApprovalWaived("Architecture Committee", "no answer")));
    }

    private static List<CaseEvent> bodies(int revision, String by) {
        return List.of(
                new DescriptionApproved(revision, "Architecture Committee", by),
                new DescriptionApproved(revision, "PTL", by),
                new DescriptionApproved(revision, "Board", by));
    }

    private static void patches(Map<String, List<CaseEvent>> what) {
        for (String branch : List.of(TRUNK, STABLE)) {
            String name = branch.equals(TRUNK) ? "trunk" : "stable";
            what.put(name + " affected", List.of(new BranchAssessed(CORE, branch, Finding.AFFECTED)));
            what.put(name + " fixed", List.of(new BranchAssessed(CORE, branch, Finding.ALREADY_FIXED)));
            what.put(name + " proposed", List.of(new PatchProposed(CORE, branch, 1, DEVELOPER)));
            what.put(name + " proposed anew", List.of(new PatchProposed(CORE, branch, 2, DEVELOPER)));
            what.put(name + " approved", List.of(new PatchApproved(CORE, branch, 1, REVIEWER)));
            what.put(name + " approved by author", List.of(new PatchApproved(CORE, branch, 1, DEVELOPER)));
            what.put(name + " approval gone", List.of(new ApprovalWithdrawn(CORE, branch, 1, REVIEWER)));
            what.put(name + " pushed", List.of(new PatchPushed(CORE, branch, Optional.empty())));
            what.put(name + " merged", List.of(new PatchMerged(CORE, branch)));
        }
        what.put("side affected", List.of(new BranchAssessed(CORE, "side", Finding.AFFECTED)));
        what.put("complex", List.of(new ComplexityStated("touches everything")));
        what.put("fix withdrawn", List.of(new FixWithdrawn("it does not help")));
        what.put("point release", List.of(new PointReleaseTagged(CORE, Version.parse("1.4.1"))));
        what.put("no point release", List.of(new PointReleaseNotWarranted("the next one is near")));
    }

    private static void numbers(Map<String, List<CaseEvent>> what) {
        what.put("requested", List.of(new CveRequested(1)));
        what.put("two requested", List.of(new CveRequested(2)));
        what.put("assigned", List.of(new CveAssigned(List.of(FIRST_ID))));
        what.put("second assigned", List.of(new CveAssigned(List.of(SECOND_ID))));
        what.put("refused", List.of(new CveRefused("no vulnerability to them")));
        what.put("struck", List.of(new CveRejected(FIRST_ID)));
        what.put("retitled", List.of(new Retitled()));
        what.put("CNA told", List.of(new CnaToldOfPublication()));
    }
}
