// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.team.SampleTemplates;

/** What a team's own templates make of a case. */
class OwnTemplatesTest {

    private static final Set<ArtifactKind> WORDED = Set.of(
            ArtifactKind.EMBARGO_REMINDER,
            ArtifactKind.INCOMPLETE_MESSAGE,
            ArtifactKind.IMPACT_DESCRIPTION,
            ArtifactKind.PRIVATE_CVE_REQUEST,
            ArtifactKind.PUBLIC_CVE_REQUEST,
            ArtifactKind.STAKEHOLDER_NOTIFICATION,
            ArtifactKind.ADVISORY,
            ArtifactKind.ADVISORY_MAIL,
            ArtifactKind.SECURITY_NOTE);
    private static final String SENTENCE = "Ria Porter (Example University) told us of a flaw in the runtime's volume"
            + " handling. By replacing a directory by a symbolic link a malicious guest could make the runtime unmount"
            + " any path of the host, and the end of it is a denial of service of the host. It concerns deployments"
            + " with shared volumes and nobody else.";

    @TempDir
    Path directory;

    private Artifacts own;

    @BeforeEach
    void read() {
        own = door(SampleTemplates.writeAll(directory));
    }

    static Artifacts door(Path directory) {
        return Artifacts.builder(Team.KATA.profile())
                .templates(SampleTemplates.read(directory))
                .build();
    }

    static List<Artifact> render(Artifacts door, ArtifactKind kind, SomeCase someCase) {
        CaseFile caseFile = Team.KATA.adopt(someCase);
        return door.render(kind, caseFile, Leave.widest(caseFile), Scene.particulars(kind));
    }

    private Mail mail(ArtifactKind kind, SomeCase someCase, int index) {
        return ((MailArtifact) render(own, kind, someCase).get(index)).mail();
    }

    private String text(ArtifactKind kind) {
        return Door.text(render(own, kind, Scene.of(kind)).get(0));
    }

    static ArtifactRefusedException refusal(Artifacts door, ArtifactKind kind, SomeCase someCase) {
        CaseFile caseFile = someCase.file();
        return Door.refusal(door, kind, caseFile, Leave.widest(caseFile), Scene.particulars(kind));
    }

    @ParameterizedTest
    @EnumSource(ArtifactKind.class)
    void wordsEveryArtifactThatHasAFile(ArtifactKind kind) {
        List<Artifact> artifacts = render(own, kind, Scene.of(kind));
        List<Artifact> builtIn = render(Team.KATA.artifacts(), kind, Scene.of(kind));

        assertThat(artifacts).hasSameSizeAs(builtIn);
        for (int i = 0; i < artifacts.size(); i++) {
            String text = Door.text(artifacts.get(i));
            boolean formOfProse = kind == ArtifactKind.CVE_REQUEST_FORM;
            assertThat(text.equals(Door.text(builtIn.get(i)))).isEqualTo(!WORDED.contains(kind) && !formOfProse);
            assertThat(text.replace("${ctr-id}", "")).doesNotContain("${", "$T", "$C", "()", "to be settled", "%%");
            assertThat(artifacts.get(i).audience()).isEqualTo(builtIn.get(i).audience());
            assertThat(artifacts.get(i).fileName()).isEqualTo(builtIn.get(i).fileName());
        }
    }

    @Test
    void fillsPlaceholdersAndSlots() {
        assertThat(text(ArtifactKind.EMBARGO_REMINDER))
                .isEqualTo("Keep this to yourselves until the team has published it.\n"
                        + "Hand this note on to whoever is let in.\n");
        assertThat(text(ArtifactKind.INCOMPLETE_MESSAGE))
                .isEqualTo("Somebody who knows runtime should look at this, please.\n");
        assertThat(text(ArtifactKind.IMPACT_DESCRIPTION))
                .startsWith("DRAFT, ")
                .contains("\nProjects: runtime\nAffects: >=v1.11.0 <=v1.11.5, >=v1.12.0 <=v1.12.1\n")
                .contains("\nDescription:\n" + SENTENCE + "\n\nMitigation: Do not share volumes.\n")
                .endsWith("\nReleases before v1.11.0 are affected too and get no fix.\n");
    }

    @Test
    void keepsReceiversAndProtectionOfTheProfile() {
        Mail request = mail(ArtifactKind.PRIVATE_CVE_REQUEST, Scene.of(ArtifactKind.PRIVATE_CVE_REQUEST), 0);
        Mail plain = mail(ArtifactKind.STAKEHOLDER_NOTIFICATION, SomeCase.dated(), 0);
        Mail distros = mail(ArtifactKind.STAKEHOLDER_NOTIFICATION, SomeCase.dated(), 1);

        assertThat(request.to()).hasToString("[cna@cve.example.org]");
        assertThat(request.protection()).isEqualTo(Protection.ENCRYPTED);
        assertThat(request.subject()).isEqualTo("One id wanted for Kata Containers runtime");
        assertThat(request.body()).contains("to yourselves.\n\nTitle: " + SomeCase.TITLE + "\n", "-- \nCora Dinator\n");
        assertThat(plain.subject()).isEqualTo("[pre-KCSA] Flaw in runtime (CVE-2031-4242)");
        assertThat(distros.to()).hasToString("[linux-distros@vs.openwall.org]");
        assertThat(distros.subject()).isEqualTo("[vs] " + plain.subject());
        assertThat(distros.protection()).isEqualTo(Protection.ENCRYPTED);
        assertThat(distros.attachments()).hasSize(2);
        assertThat(distros.body())
                .isEqualTo(plain.body())
                .contains("Ids: CVE-2031-4242\nOut on 2031-03-20, 0000UTC\n", "Report: " + SomeCase.REPORT_LINK + "\n");
    }

    @Test
    void linksTheIssueOfTheCaseInPublic() {
        Mail mail = mail(ArtifactKind.PUBLIC_CVE_REQUEST, Scene.of(ArtifactKind.PUBLIC_CVE_REQUEST), 0);

        assertThat(mail.body()).contains("\nSee https://github.com/kata-containers/runtime/issues/77\n");
        assertThat(mail.cc()).hasToString("[cve-assign@mitre.org]");
    }

    @Test
    void writesTheAdvisoryItselfAndTheSubjectAsTheTeamDoes() {
        Mail mail = mail(ArtifactKind.ADVISORY_MAIL, SomeCase.published(), 1);
        String document = text(ArtifactKind.ADVISORY);

        assertThat(mail.subject()).isEqualTo("[KCSA-2031-01] Out now: " + SomeCase.TITLE + " (CVE-2031-4242)");
        assertThat(mail.body()).isEqualTo(document).doesNotContain("Anything else");
        assertThat(document.replaceAll("\\s+", " ")).contains(SENTENCE);
    }

    @Test
    void numbersANoteAsANote() {
        SomeCase noted = SomeCase.noted().open(Ground.NOTE).then(new Published("kata-dev@lists.katacontainers.io"));

        assertThat(mail(ArtifactKind.ADVISORY_MAIL, noted, 0).subject())
                .isEqualTo("[KCSN-2031-01] Out now: Debug console is open to every guest process (CVE-2031-4242)");
    }

    @Test
    void fillsThePageOfANote() {
        assertThat(text(ArtifactKind.SECURITY_NOTE))
                .isEqualTo("""
                Debug console is open to every guest process
                ---

                ## Summary
                The debug console asks for no password.

                ## Affected Services / Software
                - runtime, all supported versions, with the debug console enabled

                ## Discussion
                The console is meant for development. Whoever reaches it is root in the guest.

                ## Recommended Actions
                Leave `debug_console_enabled` unset.

                ## Contacts / References
                Author: Cora Dinator (Example Works)
                This note: KCSN-2031-01, <%s>
                Original bug: <https://github.com/kata-containers/runtime/issues/77>, <%s>
                List: kata-dev
                CVE: CVE-2031-4242

                - <https://docs.example.org/debug-console>
                """.formatted(Team.KATA.profile().links().advisoryPage(), SomeCase.REPORT_LINK));
    }

    @Test
    void putsAnAuthorsOwnProseInThePlaceOfTheSlots() {
        ImpactDescription description = SomeCase.description()
                .feature(Optional.empty())
                .action(Optional.empty())
                .prose("All of it in my own words.")
                .build();
        SomeCase someCase = SomeCase.confirmed(Visibility.PRIVATE).posted(1, description);

        assertThat(Door.text(
                        render(own, ArtifactKind.IMPACT_DESCRIPTION, someCase).get(0)))
                .contains("\nDescription:\nAll of it in my own words.\n\nMitigation:");
    }

    @Test
    void namesNobodyWhoStaysAnonymous() {
        SomeCase someCase = SomeCase.received(Visibility.PRIVATE, Terms.none(), CreditWish.ANONYMOUS)
                .status(TaskStatus.CONFIRMED, "TR-02")
                .posted(1, SomeCase.description().build());

        assertThat(Door.text(
                        render(own, ArtifactKind.IMPACT_DESCRIPTION, someCase).get(0)))
                .doesNotContain("Ria", "Porter", "anonymous told")
                .contains("Reporter: the reporter stays anonymous\n")
                .contains("was reported by somebody who stays anonymous. By replacing");
    }

    @Test
    void looksNeverAgainThroughWhatItFilledIn() {
        String title = "`$CVE ${prose} [vs] \\$TITLE YYYY-MM-DD ${env:HOME} KCSA-NUM [pre-KCSA]`";
        ImpactDescription description = SomeCase.description()
                .title(title)
                .feature("the \\$1 of {title}")
                .build();
        SomeCase someCase = SomeCase.warned()
                .posted(2, description)
                .approvals(2)
                .at(SomeCase.DISCLOSURE)
                .open(Ground.DISCLOSURE_DATE)
                .then(new Published("kata-dev@lists.katacontainers.io"));

        Mail mail = mail(ArtifactKind.ADVISORY_MAIL, someCase, 0);

        assertThat(mail.subject()).isEqualTo("[KCSA-2031-01] Out now: " + title + " (CVE-2031-4242)");
        assertThat(mail.body().replaceAll("\\s+", " ")).contains("a flaw in the \\$1 of {title}. By");
    }

    @Test
    void leavesNoEmptyBracketsWhereNoIdIsAssigned() {
        SomeCase someCase = SomeCase.requested()
                .then(new CveRequested(1))
                .at(SomeCase.WARNED)
                .then(new CveRefused("out of scope"))
                .then(new DateSet(SomeCase.DISCLOSURE));

        assertThat(mail(ArtifactKind.STAKEHOLDER_NOTIFICATION, someCase, 0).subject())
                .isEqualTo("[pre-KCSA] Flaw in runtime");
    }

    @ParameterizedTest
    @EnumSource(ArtifactKind.class)
    void passesTheSameGatesAsTheBuiltInWording(ArtifactKind kind) {
        SomeCase fresh = SomeCase.received(Visibility.PRIVATE);
        if (kind == ArtifactKind.EMBARGO_REMINDER || kind == ArtifactKind.ADVISORY) {
            assertThat(render(own, kind, fresh)).hasSameSizeAs(render(Team.KATA.artifacts(), kind, fresh));
        } else {
            assertThat(refusal(own, kind, fresh).reasons())
                    .isEqualTo(refusal(Team.KATA.artifacts(), kind, fresh).reasons());
        }
    }
}
