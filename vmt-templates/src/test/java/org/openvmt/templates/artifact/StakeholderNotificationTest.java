// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Mail;

/** The advance warning: two mails, one matter, the patches that stand (ART-7). */
class StakeholderNotificationTest {

    private static final String SUBJECT = "[pre-KCSA] Vulnerability in Kata Containers runtime (CVE-2031-4242)";

    static SomeCase dated(SomeCase triagedWithPatches) {
        return triagedWithPatches
                .approved()
                .then(new CveRequested(1))
                .at(SomeCase.WARNED)
                .then(new CveAssigned(List.of(SomeCase.CVE)))
                .then(new DateSet(SomeCase.DISCLOSURE));
    }

    private static List<Mail> mails(SomeCase someCase) {
        return Door.mails(ArtifactKind.STAKEHOLDER_NOTIFICATION, someCase);
    }

    @Test
    void writesOneMailToEachListAndCopiesNobody() {
        List<Mail> mails = mails(SomeCase.dated());

        assertThat(mails)
                .extracting(Mail::to)
                .containsExactly(List.of(SomeCase.PROJECT_LIST), List.of(SomeCase.DISTROS));
        assertThat(mails).extracting(Mail::cc).containsOnly(List.of());
        assertThat(mails.get(0).body()).isEqualTo(mails.get(1).body());
        assertThat(mails.get(0).attachments()).isEqualTo(mails.get(1).attachments());
    }

    @Test
    void givesEachListItsSubjectAndProtection() {
        List<Mail> mails = mails(SomeCase.dated());

        assertThat(mails.get(0).subject()).isEqualTo(SUBJECT);
        assertThat(mails.get(1).subject()).isEqualTo("[vs] " + SUBJECT);
        assertThat(mails.get(1).subject().getBytes(StandardCharsets.UTF_8))
                .startsWith(0x5B, 0x76, 0x73, 0x5D, 0x20)
                .hasSize(mails.get(1).subject().length());
        assertThat(mails.get(0).protection()).isEqualTo(Protection.SIGNED);
        assertThat(mails.get(1).protection()).isEqualTo(Protection.ENCRYPTED);
    }

    @Test
    void refusesASubjectThatTheReceiverCannotCompare() {
        Report report = Report.builder()
                .from(SomeCase.report(SomeCase.TITLE))
                .components(List.of(Component.of("läufer")))
                .build();
        SomeCase someCase = SomeCase.dated()
                .report(report)
                .posted(
                        2,
                        SomeCase.description()
                                .affected(List.of(
                                        new AffectedComponent(Component.of("läufer"), AffectedVersions.parse("<=1.0"))))
                                .build())
                .approvals(2);

        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, someCase))
                .matches(refusal -> refusal.cites("ART-7"))
                .hasMessageContaining("printable ASCII");
    }

    @Test
    void refusesToWarnOfACaseThatIsNoneForAnAdvisoryOrNotSoFar() {
        SomeCase otherClass = SomeCase.dated().then(new Classified(ReportClass.B1, Optional.empty()));
        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, otherClass))
                .matches(refusal -> refusal.cites("EXT-5"))
                .hasMessageContaining("the report is of class B1, expected class A");
        SomeCase released = SomeCase.dated().then(new StatusChanged(TaskStatus.FIX_RELEASED, "TR-13"));
        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, released))
                .matches(refusal -> refusal.cites("EXT-5"))
                .hasMessageContaining("not due in status Fix released");
    }

    /** No list is told of a date that section 8 does not accept, neither at first nor of its move. */
    @Test
    void refusesToTellOfADateThatIsNotAccepted() {
        Reason objection =
                new Reason("DATE-2", "it lies after the window", new Citation("Embargoed disclosure", Basis.STATED));
        CaseFile dated = SomeCase.dated().file();
        CaseFile moved = Scene.moved().file();

        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, dated, Leave.against(dated, objection))
                        .reasons())
                .containsExactly(objection);
        assertThat(Door.refusal(
                                Door.KATA,
                                ArtifactKind.WARNED_PARTIES_NOTICE,
                                moved,
                                Leave.against(moved, objection),
                                Scene.particulars(ArtifactKind.WARNED_PARTIES_NOTICE))
                        .reasons())
                .containsExactly(objection);
    }

    /** Whatever else is told stands by itself: a withdrawal waits for no date. */
    @Test
    void tellsOfAWithdrawnFixWhateverStandsAgainstTheDate() {
        CaseFile withdrawn = SomeCase.warned()
                .then(new FixWithdrawn("It opens another hole."))
                .file();
        Reason objection =
                new Reason("DATE-2", "it lies after the window", new Citation("Embargoed disclosure", Basis.STATED));

        assertThat(Door.KATA.render(
                        ArtifactKind.WARNED_PARTIES_NOTICE,
                        withdrawn,
                        Leave.against(withdrawn, objection),
                        Particulars.builder()
                                .from(Door.COORDINATOR)
                                .notice(Notice.FIX_WITHDRAWN)
                                .build()))
                .hasSize(2);
    }

    @Test
    void attachesTheLatestApprovedRevision() {
        SomeCase someCase = SomeCase.triaged(Visibility.PRIVATE).patched("stable-1.11");
        someCase.patch("stable-1.11", 2, "cve-2031-4242-stable-1.11-runtime.patch", "second\n");
        someCase.then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"))
                .then(new PatchApproved(SomeCase.RUNTIME, "stable-1.11", 2, "Rev Iewer"));

        assertThat(mails(dated(someCase))).allSatisfy(mail -> {
            assertThat(mail.attachments())
                    .containsExactly(Attachment.of("cve-2031-4242-stable-1.11-runtime.patch", "second\n"));
            assertThat(mail.body()).contains("- cve-2031-4242-stable-1.11-runtime.patch: runtime stable-1.11\n");
        });
    }

    @Test
    void refusesPatchesThatNobodyApproved() {
        SomeCase someCase = SomeCase.triaged(Visibility.PRIVATE)
                .patched("stable-1.11")
                .then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"));
        SomeCase ownApproval = SomeCase.triaged(Visibility.PRIVATE)
                .patched("stable-1.11")
                .then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"))
                .then(new PatchApproved(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"));
        SomeCase withdrawn = SomeCase.triaged(Visibility.PRIVATE)
                .patched("stable-1.11")
                .then(new ApprovalWithdrawn(SomeCase.RUNTIME, "stable-1.11", 1, "Rev Iewer"));
        SomeCase fixWithdrawn = SomeCase.triaged(Visibility.PRIVATE)
                .patched("stable-1.11")
                .then(new FixWithdrawn("It breaks the start of the guest."))
                .then(new PatchApproved(SomeCase.RUNTIME, "stable-1.11", 1, "Rev Iewer"));
        SomeCase nothing = SomeCase.triaged(Visibility.PRIVATE);

        assertThat(List.of(someCase, ownApproval, withdrawn, fixWithdrawn, nothing))
                .allMatch(one -> Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, dated(one))
                        .cites("FIX-1"));
    }

    @Test
    void saysWhyNothingIsAttached() {
        SomeCase someCase = SomeCase.triaged(Visibility.PRIVATE)
                .then(new BranchAssessed(SomeCase.RUNTIME, "stable-1.11", Finding.ALREADY_FIXED));

        assertThat(mails(dated(someCase))).allSatisfy(mail -> {
            assertThat(mail.attachments()).isEmpty();
            assertThat(mail.body()).contains("No patch is attached, since no supported branch needs one.\n");
        });
    }

    @Test
    void namesTheCaseWhereTheReportHasNoAddress() {
        Report report = Report.builder()
                .from(SomeCase.report(SomeCase.TITLE))
                .link(Optional.empty())
                .build();

        assertThat(mails(SomeCase.dated().report(report)))
                .allSatisfy(mail -> assertThat(mail.body())
                        .contains("Private report: case KC-7\n")
                        .contains("For questions, write to Cora Dinator.\n")
                        .doesNotContain("that site"));
    }

    @Test
    void keepsLinesShort() {
        assertThat(mails(SomeCase.dated()).get(0).body().lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void attachesNoPatchThatNamesAnAnonymousReporter() {
        CaseFile named = SomeCase.dated().file();
        CaseFile anonymous = CaseFile.builder()
                .from(named)
                .journal(named.journal().stream()
                        .map(entry -> entry.event() instanceof Received received
                                ? new JournalEntry(
                                        entry.at(),
                                        entry.by(),
                                        entry.as(),
                                        new Received(
                                                received.visibility(),
                                                received.terms(),
                                                Optional.of(CreditWish.ANONYMOUS)))
                                : entry)
                        .toList())
                .patches(named.patches().stream()
                        .map(patch -> Patch.builder()
                                .from(patch)
                                .content("Reported-by: Ria Porter\n"
                                        + patch.content().orElse(""))
                                .build())
                        .toList())
                .build();
        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, anonymous, Leave.widest(anonymous)))
                .matches(refusal -> refusal.cites("EMB-3"))
                .hasMessageContaining("the attachment for runtime stable-1.1")
                .hasMessageNotContaining("Porter");
    }
}
