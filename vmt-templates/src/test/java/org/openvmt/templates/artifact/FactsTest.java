// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.mail.Mail;

/** Everything that each artifact must say, for both teams whose profiles come with the library. */
class FactsTest {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Stream<Arguments> all() {
        return Stream.of(Team.KATA, Team.OPENSTACK)
                .flatMap(team -> Stream.of(ArtifactKind.values())
                        .filter(kind -> isKnown(team, kind))
                        .map(kind -> Arguments.of(team.profile().name(), kind, team)));
    }

    /** OpenStack announces nothing on chat channels. */
    private static boolean isKnown(Team team, ArtifactKind kind) {
        return kind != ArtifactKind.CHAT_ANNOUNCEMENT || team.equals(Team.KATA);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("all")
    void saysEverythingThatItMustSay(String name, ArtifactKind kind, Team team) {
        List<Artifact> artifacts = Scene.render(team, kind);

        for (Artifact artifact : artifacts) {
            String text = words(Door.text(artifact));
            boolean retold =
                    artifact.medium() == Medium.JSON || artifact.fileName().contains("echo");
            if (!retold) {
                assertThat(Facts.of(kind, team))
                        .allSatisfy(fact -> assertThat(text).contains(fact));
            } else if (kind == ArtifactKind.CVE_REQUEST_FORM) {
                assertThat(Facts.ofForm(team))
                        .allSatisfy(fact -> assertThat(text).contains(fact));
            } else {
                assertThat(text).contains("CVE-2031-4242", "2031-03-20", "cora@example.org");
            }
            assertThat(text).doesNotContain("${", "..", " .", "(to be settled)").doesNotContain("()");
        }
        assertThat(artifacts)
                .extracting(Artifact::fileName)
                .doesNotHaveDuplicates()
                .allMatch(file -> file.matches("[a-z0-9][A-Za-z0-9._-]+"));
    }

    /** The words of a text, wherever its lines break; what follows a bullet of the document's own is kept. */
    private static String words(String text) {
        return BLANKS.matcher(text.replace("${ctr-id}", "ctr-id")).replaceAll(" ");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("all")
    void reachesNoFurtherThanItsAudience(String name, ArtifactKind kind, Team team) {
        assertThat(Scene.render(team, kind)).allSatisfy(artifact -> {
            assertThat(artifact.kind()).isEqualTo(kind);
            assertThat(artifact.audience()).isEqualTo(kind.audience());
            assertThat(artifact.stage()).isEqualTo(kind == ArtifactKind.IMPACT_DESCRIPTION ? Stage.DRAFT : Stage.FINAL);
            assertThat(artifact.toString()).doesNotContain(SomeCase.TITLE, "symbolic", "Porter");
        });
    }

    @Test
    void sendsRequestsToWhomTheProfileNames() {
        Mail mailOfPrivate = mail(Scene.render(Team.KATA, ArtifactKind.PRIVATE_CVE_REQUEST));
        Mail mailOfPublic = mail(Scene.render(Team.KATA, ArtifactKind.PUBLIC_CVE_REQUEST));

        assertThat(mailOfPrivate.to()).hasToString("[cna@cve.example.org]");
        assertThat(mailOfPrivate.protection()).isEqualTo(Protection.ENCRYPTED);
        assertThat(mailOfPublic.to()).hasToString("[oss-security@lists.openwall.com]");
        assertThat(mailOfPublic.cc()).hasToString("[cve-assign@mitre.org]");
        assertThat(mailOfPublic.protection()).isEqualTo(Protection.SIGNED);
        assertThat(Scene.render(Team.KATA, ArtifactKind.PUBLIC_CVE_REQUEST)
                        .get(0)
                        .remarks())
                .anyMatch(remark -> remark.sentence().contains("since 2017"));
    }

    @Test
    void publishesOnEachListByAMailOfItsOwn() {
        List<Mail> mails = Scene.render(Team.OPENSTACK, ArtifactKind.ADVISORY_MAIL).stream()
                .map(artifact -> ((MailArtifact) artifact).mail())
                .toList();

        assertThat(mails)
                .extracting(mail -> mail.to().toString())
                .containsExactly(
                        "[openstack-announce@lists.openstack.org]",
                        "[openstack-discuss@lists.openstack.org]",
                        "[oss-security@lists.openwall.com]");
        assertThat(mails).extracting(Mail::cc).containsOnly(List.of());
        assertThat(mails).extracting(Mail::subject).containsOnly(mails.get(0).subject());
        assertThat(mails).extracting(Mail::body).containsOnly(mails.get(0).body());
        assertThat(mails).extracting(Mail::protection).containsOnly(Protection.SIGNED);
    }

    @Test
    void refusesChatWhereTheProfileNamesNoChannel() {
        CaseFile caseFile = Team.OPENSTACK.adopt(SomeCase.published());

        assertThat(Door.refusal(
                                Team.OPENSTACK.artifacts(),
                                ArtifactKind.CHAT_ANNOUNCEMENT,
                                caseFile,
                                Leave.widest(caseFile),
                                Particulars.none())
                        .cites("ART-14"))
                .isTrue();
    }

    @Test
    void retitlesWithTheNumberAtOpeningWhereTheTeamDoes() {
        CaseFile caseFile = Team.OPENSTACK.adopt(SomeCase.opened());

        assertThat(Team.OPENSTACK.artifacts().render(ArtifactKind.REPORT_TITLE, caseFile, Leave.widest(caseFile)))
                .extracting(Door::text)
                .containsExactly("[OSSA-2031-001] " + SomeCase.TITLE + "\n");
    }

    @Test
    void writesTheKeysOfAnAdvisoryInTheirOrder() {
        assertThat(topKeys(Team.KATA))
                .containsExactly(
                        "announcement-date",
                        "id",
                        "title",
                        "description",
                        "affected-components",
                        "vulnerabilities",
                        "reporters",
                        "issues",
                        "reviews",
                        "type",
                        "reproduce",
                        "notes");
        assertThat(topKeys(Team.OPENSTACK)).startsWith("date", "id", "title", "description", "affected-products");
    }

    private static List<String> topKeys(Team team) {
        return Door.text(Scene.render(team, ArtifactKind.ADVISORY).get(0))
                .lines()
                .filter(line -> line.matches("[a-z].*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    @Test
    void listsTheIndexNewestFirst() {
        TextArtifact older = (TextArtifact)
                Scene.render(Team.KATA, ArtifactKind.ADVISORY_INDEX).get(0);
        TextArtifact newer = ImmutableTextArtifact.builder()
                .from(older)
                .text(older.text().replace("2031-03-20", "2031-10-02").replace("KCSA-2031-01", "KCSA-2031-02"))
                .build();

        assertThat(Team.KATA.artifacts().index(List.of(older, newer, older)))
                .isEqualTo("| Date | Advisory | Affected versions | Description |\n| --- | --- | --- | --- |\n"
                        + newer.text() + older.text());
        TextArtifact corrected = ImmutableTextArtifact.builder()
                .from(older)
                .text(older.text().replace("Runtime", "The runtime"))
                .build();
        assertThat(catchThrowableOfType(
                        InvalidValueException.class, () -> Team.KATA.artifacts().index(List.of(older, corrected))))
                .hasMessageContaining("KCSA-2031-01 has a row in line 3, column 1 that says something else");
        TextArtifact other = (TextArtifact)
                Scene.render(Team.KATA, ArtifactKind.REPORT_TITLE).get(0);
        assertThat(catchThrowableOfType(
                        InvalidValueException.class, () -> Team.KATA.artifacts().index(List.of(other))))
                .hasMessageContaining("rows");
    }

    private static Mail mail(List<Artifact> artifacts) {
        assertThat(artifacts).hasSize(1);
        return ((MailArtifact) artifacts.get(0)).mail();
    }
}
