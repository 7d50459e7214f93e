// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.StakeholderAdded;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PointReleaseTagged;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Version;

/** What the audit has against names that neither profile nor case know: it quotes them, and says what it expected. */
class AuditOfNamesTest {

    private static final VmtPolicy POLICY = VmtPolicy.of(ThirdTeam.profile());
    private static final Component ENGINE = Component.of("engine");
    private static final Component MOTOR = Component.of("motor");

    private static final int POSTED = 8;
    private static final int ASKED = 14;
    private static final int ASSIGNED = 15;
    private static final int PROPOSED = 17;
    private static final int APPROVED = 19;
    private static final int DATED = 20;
    private static final int OPENED = 23;

    private static final CaseEvent TERMS =
            new TermsSet(Terms.builder().addNotToBeTold("Nimbus Linux").build());
    private static final CaseEvent RHEA = new Subscribed("Rhea", Role.CORE_REVIEWER, Optional.empty());
    private static final CaseEvent SIDE = new BranchAssessed(ENGINE, "side", Finding.AFFECTED);

    static Stream<Arguments> events() {
        return Stream.of(people(), patches(), lists()).flatMap(events -> events);
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                says(
                        POSTED,
                        "TR-10: \"Garden Club\" is no approver of the profile, expected one of \"Steering Board\","
                                + " \"Security Lead\", \"reporter\"",
                        new DescriptionApproved(1, "Garden Club", "Sam")),
                says(POSTED, "", new DescriptionApproved(1, "Security Lead", "Lena")),
                says(
                        POSTED,
                        "TR-10: \"Lena\" is no approver whom the case names, expected \"Sam\"",
                        new Subscribed("Sam", Role.APPROVER, Optional.empty()),
                        new DescriptionApproved(1, "Security Lead", "Lena")),
                says(
                        POSTED,
                        "APP-2: the approval is of revision \"2\", which is not up for review, expected \"1\"",
                        new DescriptionApproved(2, "Security Lead", "Lena")),
                says(
                        POSTED - 1,
                        "APP-2: the approval is of revision \"1\", which is not up for review, expected the posting first",
                        new DescriptionApproved(1, "Security Lead", "Lena")),
                says(POSTED, "", new ApprovalWaived("reporter", "no answer")),
                says(
                        POSTED,
                        "TR-10: the approval of \"Security Lead\" cannot be waived, expected that of \"reporter\","
                                + " the only one that is not waited for",
                        new ApprovalWaived("Security Lead", "no answer")),
                says(
                        POSTED,
                        "EXT-2: the developer \"Dan\" is named by nobody, expected a core reviewer who is on the report",
                        RHEA,
                        new Subscribed("Dan", Role.DEVELOPER, Optional.empty())),
                says(
                        POSTED,
                        "EXT-2: the developer \"Dan\" is named by \"Cora\", expected a core reviewer"
                                + " who is on the report",
                        RHEA,
                        new Subscribed("Dan", Role.DEVELOPER, Optional.of("Cora"))),
                says(POSTED, "", RHEA, new Subscribed("Dan", Role.DEVELOPER, Optional.of("Rhea"))),
                says(OPENED, "", new Subscribed("Dan", Role.DEVELOPER, Optional.empty())),
                says(
                        POSTED,
                        "EXT-12: the reporter's terms keep \"Nimbus Linux, Inc.\" out, expected no word to them",
                        TERMS,
                        new Subscribed("Nimbus Linux, Inc.", Role.STAKEHOLDER, Optional.empty())),
                says(DATED + 1, "", TERMS, new StakeholderAdded("Cumulus")),
                says(
                        DATED + 1,
                        "EXT-12: the reporter's terms keep \"Nimbus Linux\" out, expected no word to them",
                        TERMS,
                        new StakeholderAdded("Nimbus Linux")),
                says(OPENED, "", TERMS, new StakeholderAdded("Nimbus Linux")));
    }

    private static Stream<Arguments> patches() {
        String branches = "expected one of \"trunk\", \"rel-1\", \"rel-0\"";
        return Stream.of(
                says(ASSIGNED, "", new CveRejected(CveId.parse("CVE-2026-4321"))),
                says(
                        ASSIGNED,
                        "CVE-4: \"CVE-2026-4322\" is no CVE id that is assigned and stands, expected"
                                + " \"CVE-2026-4321\"",
                        new CveRejected(CveId.parse("CVE-2026-4322"))),
                says(
                        ASKED,
                        "CVE-4: \"CVE-2026-4321\" is no CVE id that is assigned and stands, expected none, for there is"
                                + " none",
                        new CveRejected(CveId.parse("CVE-2026-4321"))),
                says(PROPOSED, "", new PatchApproved(ENGINE, "trunk", 1, "Rhea")),
                says(
                        PROPOSED,
                        "APP-2: revision \"2\" of the patch for engine trunk is not up for review, expected \"1\"",
                        new PatchApproved(ENGINE, "trunk", 2, "Rhea")),
                says(
                        PROPOSED,
                        "APP-2: revision \"1\" of the patch for engine rel-0 is not up for review, expected it to be"
                                + " proposed first",
                        new PatchApproved(ENGINE, "rel-0", 1, "Rhea")),
                says(APPROVED, "", new ApprovalWithdrawn(ENGINE, "trunk", 1, "Rhea")),
                says(
                        APPROVED,
                        "APP-2: \"Dan\" gave no approval of revision \"1\" of the patch for engine trunk that stands",
                        new ApprovalWithdrawn(ENGINE, "trunk", 1, "Dan")),
                says(
                        PROPOSED,
                        "FIX-1: \"trnk\" is no branch of engine in the profile, and not assessed, " + branches,
                        new PatchProposed(ENGINE, "trnk", 1, "Dan")),
                says(PROPOSED, "", SIDE),
                says(PROPOSED, "", SIDE, new PatchProposed(ENGINE, "side", 1, "Dan")),
                says(
                        PROPOSED,
                        "FIX-1: \"motor\" is no component of profile or case, expected \"engine\"",
                        new BranchAssessed(MOTOR, "trunk", Finding.NOT_AFFECTED)),
                says(
                        POSTED,
                        "FIX-1: \"motor\" is no component of the profile, which knows its branches, expected"
                                + " \"engine\"",
                        described(MOTOR)),
                says(POSTED, "", described(ENGINE)),
                says(OPENED, "", new PointReleaseTagged(ENGINE, Version.parse("1.4.1"))),
                says(
                        OPENED,
                        "FIX-1: \"motor\" is no component of profile or case, expected \"engine\"",
                        new PointReleaseTagged(MOTOR, Version.parse("1.4.1"))),
                says(
                        OPENED,
                        "FIX-1: \"rel-2\" is no branch of engine in the profile, and not assessed, " + branches,
                        new PatchMerged(ENGINE, "rel-2")),
                says(DATED, "", new HelpersLinedUp("rel-1", "Dan")),
                says(DATED, "", SIDE, new HelpersLinedUp("side", "Dan")),
                says(
                        DATED,
                        "FIX-1: \"rel-2\" is no branch of what the case is about, " + branches,
                        new HelpersLinedUp("rel-2", "Dan")));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(
                says(
                        DATED,
                        "NOT-1: \"late@lantern.example\" is no stakeholder list of the profile, expected"
                                + " \"early@lantern.example\"",
                        new Bounced(MailAddress.parse("late@lantern.example"), "no key")),
                says(
                        OPENED,
                        "PUB-1: \"circle\" is no public list or channel of the profile, expected one of"
                                + " \"announce@lantern.example\", \"square\"",
                        new Published("circle")),
                says(OPENED, "", new Published("square")),
                says(
                        POSTED,
                        "EXT-10: \"ttx\" is no escalation contact of the profile, expected none, for there is none",
                        new DelayEscalated("ttx")));
    }

    private static CaseEvent described(Component component) {
        return new DescriptionPosted(
                2,
                ImpactDescription.builder()
                        .addAffected(new AffectedComponent(component, AffectedVersions.parse("<=1.4.0")))
                        .build());
    }

    /** What is said of the last of some events after so many of the case. */
    private static Arguments says(int revision, String objection, CaseEvent... events) {
        return arguments(revision, List.of(events), objection);
    }

    @ParameterizedTest
    @MethodSource("events")
    void quotesTheNameAndSaysWhatWasExpected(int revision, List<CaseEvent> events, String objection) {
        CaseFile caseFile = ThirdTeam.privateCase().atRevision(revision);
        for (CaseEvent event : events) {
            caseFile = caseFile.record(new JournalEntry(caseFile.lastEventAt(), "Bea", Role.VMT_MEMBER, event));
        }
        int last = caseFile.revision() - 1;
        assertThat(POLICY.audit(caseFile).stream()
                        .filter(finding -> finding.index() == last)
                        .flatMap(finding -> finding.decision().reasons().stream())
                        .map(reason -> reason.rule() + ": " + reason.sentence()))
                .containsExactlyElementsOf(objection.isEmpty() ? List.of() : List.of(objection));
    }
}
