// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

/** What a final text would say wrongly of ids, credits and addresses, and who is not to hear of a report at all. */
class UnsettledMattersTest {

    private static final CveId OTHER = CveId.parse("CVE-2031-5555");
    private static final AdvisoryId BY_CVE = AdvisoryId.parse("KCSA-CVE-2031-4242");

    private static SomeCase numbered(SomeCase someCase) {
        return someCase.advisory(SomeCase.advisory().id(BY_CVE).build());
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"ADVISORY", "ADVISORY_MAIL"})
    void publishesNothingUnderAnIdThatIsStruck(ArtifactKind kind) {
        SomeCase struck =
                numbered(SomeCase.opened().then(new CveRejected(SomeCase.CVE)).then(new CveAssigned(List.of(OTHER))));

        assertThat(Door.refusal(kind, struck))
                .matches(refusal -> refusal.cites("ART-21"))
                .hasMessageContaining("CVE id of the case behind it that stands");
        assertThat(Door.render(kind, numbered(SomeCase.opened()))).isNotEmpty();
    }

    @Test
    void keepsTheNumberUnderWhichAnAdvisoryWentOut() {
        SomeCase struck = numbered(
                SomeCase.published().then(new CveRejected(SomeCase.CVE)).then(new CveAssigned(List.of(OTHER))));

        assertThat(Door.text(ArtifactKind.ADVISORY, struck)).contains(BY_CVE.toString());
    }

    @Test
    void creditsNobodyWithAnIdOfAnotherCase() {
        SomeCase credited = SomeCase.warned()
                .posted(
                        2,
                        SomeCase.description()
                                .credits(List.of(Credit.builder()
                                        .name("Ria Porter")
                                        .reported(List.of(OTHER))
                                        .build()))
                                .build())
                .approvals(2)
                .at(SomeCase.DISCLOSURE)
                .open(Ground.DISCLOSURE_DATE);

        assertThat(Door.refusal(ArtifactKind.ADVISORY, credited))
                .matches(refusal -> refusal.cites("CVE-3"))
                .hasMessageContaining("credited with CVE-2031-5555");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bugs.launchpad.net/kata-containers.io/+bug/$NNNNNN",
                "https://github.com/kata-containers/runtime/pull/$PR_NUMBER",
                "https://github.com/kata-containers/runtime/security/advisories/GHSA-xxxx-xxxx-xxxx",
                "https://bugs.launchpad.net/bugs/NNNNNN",
                "https://cve.org/CVERecord?id=CVE-YYYY-NNNN",
                "https://github.com/kata-containers/runtime/issues/XXXX",
            })
    void leadsNobodyToAnAddressThatIsStillOpen(String link) {
        SomeCase linked = SomeCase.published()
                .advisory(SomeCase.advisory().addReferences(Link.parse(link)).build());

        assertThat(Door.refusal(ArtifactKind.ADVISORY, linked))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("the reference holds the slot ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/kata-containers/runtime/security/advisories/GHSA-cfgh-jmpq-rvwx",
                "https://cost.example.org/?sum=$5",
                "https://docs.example.org/TODOS/XX",
                "https://www.cve.org/CVERecord?id=CVE-2031-4242",
            })
    void takesOtherAddressesForWhatTheyAre(String link) {
        SomeCase linked = SomeCase.published()
                .advisory(SomeCase.advisory().addReferences(Link.parse(link)).build());

        assertThat(Door.text(ArtifactKind.ADVISORY, linked)).contains(link);
    }

    @ParameterizedTest
    @CsvSource({
        "cve-2031-4242-runtime.patch, true",
        "fix-for-CVE-2031-4242, true",
        "fix-cve_2031_4242.patch, true",
        "runtime.patch, false",
        "cve-2031-42420.patch, false",
    })
    void attachesNothingNamedAfterAnIdThatIsStruck(String name, boolean refused) {
        SomeCase struck = SomeCase.triaged(Visibility.PRIVATE)
                .patch("main", 1, name, "Subject: mend CVE-2031-4242\n--- a\n+++ b\n")
                .then(new BranchAssessed(SomeCase.RUNTIME, "main", Finding.AFFECTED))
                .then(new PatchProposed(SomeCase.RUNTIME, "main", 1, "Dev Eloper"))
                .then(new PatchApproved(SomeCase.RUNTIME, "main", 1, "Rev Iewer"))
                .approved()
                .then(new CveRequested(1))
                .at(SomeCase.WARNED)
                .then(new CveAssigned(List.of(SomeCase.CVE)))
                .then(new CveRejected(SomeCase.CVE))
                .then(new DateSet(SomeCase.DISCLOSURE));

        if (refused) {
            assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, struck))
                    .matches(refusal -> refusal.cites("CVE-4"))
                    .hasMessageContaining("the attachment \"" + name + "\" is named after CVE-2031-4242");
        } else {
            assertThat(Door.text(ArtifactKind.STAKEHOLDER_NOTIFICATION, struck))
                    .contains("CVE: none, the CNA took back what it had assigned")
                    .doesNotContain("assigned no id");
            assertThat(Door.render(ArtifactKind.STAKEHOLDER_NOTIFICATION, struck)
                            .get(0)
                            .remarks())
                    .anyMatch(
                            remark -> remark.sentence().contains("\" tells of CVE-2031-4242, which the CNA took back"));
        }
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 2031-04-01", "NOT_AFTER, 2031-04-01", "NOT_BEFORE, 2031-06-01"})
    void remindsOfTheDateOfTheTermsAndNotOfTheLimitOfTheTeam(Bound bound, String day) {
        Terms terms = Terms.builder()
                .date(new TermsDate(
                        bound, Instant.parse((bound == Bound.NOT_BEFORE ? "2031-05-01" : "2031-04-01") + "T15:00:00Z")))
                .build();
        SomeCase agreed =
                SomeCase.received(Visibility.PRIVATE, terms, CreditWish.NAMED).profile("openstack");

        assertThat(Door.text(Team.OPENSTACK
                        .artifacts()
                        .render(ArtifactKind.EMBARGO_REMINDER, agreed.file(), Leave.widest(agreed.file()))
                        .get(0)))
                .contains("The embargo ends on " + day + " (UTC) at the latest.");
    }

    @Test
    void saysWhichLinksAnAdvisoryHasNone() {
        Report unlinked = Report.builder()
                .from(SomeCase.report(SomeCase.TITLE))
                .link(Optional.empty())
                .issue(Optional.empty())
                .build();
        SomeCase opened = SomeCase.warned().at(SomeCase.DISCLOSURE).open(Ground.DISCLOSURE_DATE);

        assertThat(remarks(opened.report(unlinked)))
                .contains("no link leads to the report", "no link leads to a change of the fix");
        assertThat(remarks(SomeCase.opened())).noneMatch(sentence -> sentence.contains("no link"));
    }

    private static List<String> remarks(SomeCase someCase) {
        return Door.render(ArtifactKind.ADVISORY, someCase).get(0).remarks().stream()
                .map(Reason::sentence)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MITRE", "mitre", "cve-assign@mitre.org"})
    void asksNoCnaThatTheTermsKeepOut(String name) {
        SomeCase someCase = SomeCase.received(
                        Visibility.PRIVATE, Terms.builder().addNotToBeTold(name).build(), CreditWish.NAMED)
                .then(new ReminderPlaced())
                .then(new ValidityConfirmed())
                .then(new DraftAttached(1))
                .status(TaskStatus.CONFIRMED, "TR-02")
                .then(new Classified(ReportClass.A, Optional.empty()))
                .posted(1, SomeCase.description().build())
                .status(TaskStatus.TRIAGED, "TR-09")
                .approved();
        Party cna = Party.builder()
                .name("MITRE")
                .role(Role.CNA)
                .address(MailAddress.parse("cve-assign@mitre.org"))
                .build();
        CaseFile caseFile = someCase.builder().people(List.of(cna)).build();

        assertThat(Door.refusal(ArtifactKind.CVE_REQUEST_FORM, caseFile, Leave.widest(caseFile)))
                .matches(refusal -> refusal.cites("EXT-12"))
                .hasMessageContaining("keep the CNA out");
    }
}
