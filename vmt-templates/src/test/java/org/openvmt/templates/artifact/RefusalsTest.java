// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.ReceptionEvent.CoordinatorRecused;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;

/** What may not be rendered: for whom it is not, and what has no ground in the journal (ART-20). */
class RefusalsTest {

    private static final List<ArtifactKind> FOR_EVERYONE = Stream.of(ArtifactKind.values())
            .filter(kind -> kind.audience() == Audience.EVERYONE)
            .toList();

    static List<ArtifactKind> forEveryone() {
        return FOR_EVERYONE;
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"PRIVATE_CVE_REQUEST", "CVE_REQUEST_FORM", "STAKEHOLDER_NOTIFICATION", "WARNED_PARTIES_NOTICE"})
    void keepsWithinTheClearance(ArtifactKind kind) {
        CaseFile caseFile = Team.KATA.adopt(Scene.of(kind));

        ArtifactRefusedException refusal = Door.refusal(
                Team.KATA.artifacts(),
                kind,
                caseFile,
                Leave.of(caseFile, Audience.CORE_REVIEWERS, Audience.APPROVERS),
                Scene.particulars(kind));

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.cites("ART-20")).isTrue();
        assertThat(refusal).hasMessageContaining(kind.audience().rule());
    }

    /** The CNA may know what stakeholders may not, and the other way round: a set, and no level. */
    @Test
    void takesTheExtentForASet() {
        CaseFile caseFile = SomeCase.dated().file();

        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, caseFile, Leave.of(caseFile, Audience.CNA))
                        .cites("ART-20"))
                .isTrue();
        CaseFile requested =
                SomeCase.requested().then(new DateSet(SomeCase.DISCLOSURE)).file();
        assertThat(Door.refusal(ArtifactKind.CVE_REQUEST_FORM, requested, Leave.of(requested, Audience.STAKEHOLDERS))
                        .cites("ART-20"))
                .isTrue();
    }

    /** A later revision voids the approvals of the one before, and goes to nobody outside until it is approved itself. */
    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"CVE_REQUEST_FORM", "STAKEHOLDER_NOTIFICATION"})
    void refusesARevisionThatNobodyApproved(ArtifactKind kind) {
        SomeCase someCase = kind == ArtifactKind.CVE_REQUEST_FORM
                ? SomeCase.requested()
                : SomeCase.assigned().then(new DateSet(SomeCase.DISCLOSURE));
        ArtifactRefusedException refusal =
                Door.refusal(kind, someCase.posted(2, SomeCase.description().build()));
        assertThat(refusal.reasons()).extracting(Reason::rule).containsExactly("APP-2", "APP-2");
        assertThat(Door.render(kind, someCase.approvals(2))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ArtifactKind.class)
    void refusesTheClearanceOfAnotherCase(ArtifactKind kind) {
        CaseFile caseFile = Team.KATA.adopt(Scene.of(kind));
        CaseFile other = CaseFile.builder().from(caseFile).id("KC-8").build();

        assertThat(Door.refusal(Team.KATA.artifacts(), kind, caseFile, Leave.widest(other), Scene.particulars(kind)))
                .matches(refusal -> refusal.cites("ART-20"))
                .hasMessageContaining("another case or another revision");
    }

    @ParameterizedTest
    @EnumSource(ArtifactKind.class)
    void refusesTheClearanceOfAnOlderRevision(ArtifactKind kind) {
        CaseFile caseFile = Team.KATA.adopt(Scene.of(kind));
        CaseFile older = caseFile.atRevision(caseFile.revision() - 1);

        assertThat(Door.refusal(Team.KATA.artifacts(), kind, caseFile, Leave.widest(older), Scene.particulars(kind))
                        .cites("ART-20"))
                .isTrue();
    }

    @Test
    void refusesTheCaseOfAnotherTeam() {
        CaseFile caseFile =
                SomeCase.triaged(Visibility.PRIVATE).profile("openstack").file();

        assertThat(Door.refusal(ArtifactKind.EMBARGO_REMINDER, caseFile, Leave.widest(caseFile)))
                .matches(refusal -> refusal.cites("ART-20"))
                .hasMessageContaining("openstack");
    }

    @ParameterizedTest
    @MethodSource("forEveryone")
    void keepsWhatIsForEveryoneWhileTheReportIsPrivate(ArtifactKind kind) {
        CaseFile caseFile =
                SomeCase.warned().note(SomeNote.securityNote().build()).file();
        Particulars finalForm = Particulars.builder().stage(Stage.FINAL).build();

        assertThat(Door.refusal(Door.KATA, kind, caseFile, Leave.widest(caseFile), finalForm))
                .matches(refusal -> refusal.cites("ART-20"))
                .hasMessageContaining("EXT-6");
    }

    @Test
    void keepsTheFormOfPublicationWhileTheReportIsPrivate() {
        assertThat(Door.refusal(ArtifactKind.PUBLICATION_FORM, SomeCase.warned())
                        .cites("ART-20"))
                .isTrue();
    }

    @Test
    void needsTheCnasKeyForPrivateMail() {
        assertThat(Door.refusal(ArtifactKind.PRIVATE_CVE_REQUEST, SomeCase.requested()))
                .matches(refusal -> refusal.cites("ART-4"))
                .hasMessageContaining("expected the form (ART-6)");
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"PRIVATE_CVE_REQUEST", "PUBLIC_CVE_REQUEST", "CVE_REQUEST_FORM"})
    void requestsNothingWhereIdsAreAssigned(ArtifactKind kind) {
        SomeCase someCase = Scene.of(kind).at(SomeCase.WARNED).then(new CveAssigned(List.of(SomeCase.CVE)));

        assertThat(Door.refusal(kind, someCase).cites("CVE-1")).isTrue();
    }

    @Test
    void leavesTheBracketsOutWhereTheCnaDeclined() {
        SomeCase someCase =
                SomeCase.requested().then(new CveRequested(1)).then(new CveRefused("No vulnerability, in their view."));

        assertThat(Door.text(ArtifactKind.REPORT_TITLE, someCase)).isEqualTo(SomeCase.TITLE + "\n");
        assertThat(Door.text(ArtifactKind.STAKEHOLDER_NOTIFICATION, someCase.then(new DateSet(SomeCase.DISCLOSURE))))
                .startsWith("[pre-KCSA] Vulnerability in Kata Containers runtime\n")
                .contains("CVE: none, the CNA assigned no id\n");
    }

    @Test
    void keepsListsOutThatTheTermsExclude() {
        Terms one = Terms.builder().addNotToBeTold("Linux-Distros").build();
        Terms both = Terms.builder()
                .addNotToBeTold(SomeCase.DISTROS.toString(), SomeCase.PROJECT_LIST.toString())
                .build();
        List<Artifact> mails = Door.render(
                ArtifactKind.STAKEHOLDER_NOTIFICATION, SomeCase.dated().then(new TermsSet(one)));

        assertThat(mails).hasSize(1);
        assertThat(((MailArtifact) mails.get(0)).mail().to()).containsExactly(SomeCase.PROJECT_LIST);
        assertThat(mails.get(0).remarks()).anyMatch(remark -> remark.rule().equals("EXT-12"));
        assertThat(Door.refusal(
                                ArtifactKind.STAKEHOLDER_NOTIFICATION,
                                SomeCase.dated().then(new TermsSet(both)))
                        .cites("EXT-12"))
                .isTrue();
    }

    @Test
    void keepsListsOutWhoseLongestEmbargoIsTooShort() {
        List<Artifact> mails = Door.render(
                ArtifactKind.STAKEHOLDER_NOTIFICATION,
                SomeCase.assigned().then(new DateSet(SomeCase.WARNED.plus(Duration.ofDays(15)))));

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).remarks()).anyMatch(remark -> remark.rule().equals("DATE-7"));
    }

    @Test
    void needsACoordinator() {
        SomeCase someCase = SomeCase.dated().then(new CoordinatorRecused(SomeCase.COORDINATOR, "A conflict."));

        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, someCase).cites("PPL-1"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void tellsWarnedPartiesOnlyWhatHappened(Notice notice) {
        CaseFile caseFile = SomeCase.warned().file();
        Particulars particulars = Particulars.builder().notice(notice).build();

        assertThat(Door.refusal(
                                Door.KATA,
                                ArtifactKind.WARNED_PARTIES_NOTICE,
                                caseFile,
                                Leave.widest(caseFile),
                                particulars)
                        .cites("DU-32"))
                .isTrue();
    }

    @Test
    void hasNobodyToTellWhereNobodyWasWarned() {
        CaseFile caseFile = SomeCase.dated().file();

        assertThat(Door.refusal(
                                Door.KATA,
                                ArtifactKind.WARNED_PARTIES_NOTICE,
                                caseFile,
                                Leave.widest(caseFile),
                                Particulars.builder().notice(Notice.DATE_MOVED).build())
                        .reasons())
                .anyMatch(reason -> reason.sentence().equals("nobody was warned"));
    }

    @Test
    void namesEverythingThatStandsInTheWay() {
        CaseFile caseFile = SomeCase.requested().file();
        CaseFile bare =
                CaseFile.builder().from(caseFile).advisory(Optional.empty()).build();

        ArtifactRefusedException refusal = Door.refusal(ArtifactKind.ADVISORY_MAIL, bare, Leave.of(bare, Audience.CNA));

        assertThat(List.of("ART-20", "PUB-1", "CVE-3", "ART-24")).allMatch(refusal::cites);
        assertThat(refusal.getMessage()).startsWith("ART-10 is refused: ").doesNotContain(SomeCase.TITLE, "Porter");
    }

    @Test
    void keepsTheWishOfAnAnonymousReporter() {
        SomeCase someCase = SomeCase.received(Visibility.PUBLIC, Terms.none(), CreditWish.ANONYMOUS)
                .status(TaskStatus.CONFIRMED, "TR-02")
                .posted(
                        1,
                        SomeCase.description()
                                .credits(List.of())
                                .anonymous(true)
                                .prose("Thanks to ria porter for finding it.")
                                .build())
                .approved();

        assertThat(Door.refusal(ArtifactKind.PUBLIC_CVE_REQUEST, someCase))
                .matches(refusal -> refusal.cites("EMB-3"))
                .hasMessageNotContaining("Porter");
    }
}
