// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.artifact.ArtifactKind;

class MailsTest {

    private static final Pattern SIGNED =
            Pattern.compile("(?s)boundary=\"(\\w+s)\"\r\n\r\n--\\1\r\n(.*?)\r\n--\\1\r\n(.*?)\r\n--\\1--\r\n");

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Walked walked;

    @BeforeAll
    static void walk() {
        walked = Walked.through(ShippedCases.read("cve-2020-2024"), folder.resolve("walk"));
    }

    private static List<WrittenFile> mails(Walked walk) {
        return walk.result().files().stream().filter(WrittenFile::isMail).toList();
    }

    private static String signedPart(String mail) {
        Matcher matcher = SIGNED.matcher(mail);
        assertThat(matcher.find()).isTrue();
        return matcher.group(2);
    }

    @Test
    void finishesEveryMail() {
        assertThat(mails(walked))
                .extracting(WrittenFile::kind)
                .containsExactly(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        ArtifactKind.ADVISORY_MAIL,
                        ArtifactKind.ADVISORY_MAIL);
        assertThat(mails(walked)).extracting(WrittenFile::isEncrypted).containsExactly(false, true, false, false);
    }

    @Test
    void showsOnTheWayOnlyWhatMayBeSeen() {
        String plain = walked.text(mails(walked).get(0));
        String encrypted = walked.text(mails(walked).get(1));

        assertThat(plain)
                .contains("To: embargo-notice@lists.katacontainers.io\r\n", "CVE-2020-2024", "teardown")
                .contains("Date: Fri, 22 May 2020 14:30:00 +0000\r\n");
        assertThat(encrypted)
                .contains("To: linux-distros@vs.openwall.org\r\n", "Subject: [vs] embargoed matter\r\n")
                .contains("-----BEGIN PGP MESSAGE-----")
                .doesNotContain("CVE-2020", "teardown", "runtime", "patch");
        assertThat(walked.transcript().replaceAll("\\s+", " "))
                .contains("signed; readable on its way, because the list is closed", "signed and encrypted");
    }

    @Test
    void signsTheSameBytesEachTime() {
        Walked again = Walked.through(ShippedCases.read("cve-2020-2024"), folder.resolve("again"));

        assertThat(mails(again)).isEqualTo(mails(walked));
        for (WrittenFile mail : mails(walked)) {
            if (!mail.isEncrypted()) {
                assertThat(signedPart(again.text(mail))).isEqualTo(signedPart(walked.text(mail)));
                assertThat(again.text(mail)).as("another key signs").isNotEqualTo(walked.text(mail));
            }
        }
    }

    @Test
    void laysTheKeysBesideTheMails() throws IOException {
        Path keys = folder.resolve("walk/throw-away-keys");

        assertThat(folder.resolve("walk/coordinator.asc"))
                .content(StandardCharsets.US_ASCII)
                .startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----")
                .doesNotContain("PRIVATE KEY");
        assertThat(keys.resolve("linux-distros@vs.openwall.org.asc"))
                .content(StandardCharsets.US_ASCII)
                .doesNotContain("PRIVATE KEY");
        assertThat(keys.resolve("linux-distros@vs.openwall.org.secret.asc"))
                .content(StandardCharsets.US_ASCII)
                .startsWith("-----BEGIN PGP PRIVATE KEY BLOCK-----");
        try (var all = Files.list(keys)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void asksTheCnaForAnIdInAnEncryptedMail() {
        TeamProfile kata = TeamProfiles.kataContainers();
        TeamProfile profile = TeamProfile.builder()
                .from(kata)
                .cveRequests(CveRequests.builder()
                        .from(kata.cveRequests())
                        .cnaAddress(MailAddress.parse("cna@example.org"))
                        .cnaKeyFingerprint("0123456789ABCDEF0123456789ABCDEF01234567")
                        .build())
                .build();
        Path path = folder.resolve("cna");

        WalkResult result = new CaseWalk(ShippedCases.read("cve-2020-2024"), profile, HolidayCalendar.union(List.of()))
                .goOn(true)
                .run(new StringBuilder(), path);

        assertThat(result.files())
                .filteredOn(WrittenFile::isEncrypted)
                .extracting(WrittenFile::kind)
                .contains(ArtifactKind.PRIVATE_CVE_REQUEST);
        assertThat(path.resolve("throw-away-keys/cna@example.org.asc")).isRegularFile();
    }

    @Test
    void tellsWarnedPartiesInPublicOnceTheCaseIsOpen() {
        Walked leak = Walked.through(ShippedCases.read("leak"), folder.resolve("leak"));

        assertThat(mails(leak))
                .filteredOn(mail -> mail.kind() == ArtifactKind.WARNED_PARTIES_NOTICE)
                .isNotEmpty()
                .noneMatch(WrittenFile::isEncrypted);
    }

    @Test
    void finishesNoMailWithoutASender() {
        CaseFile shipped = ShippedCases.read("cve-2020-2024");
        CaseFile caseFile = CaseFile.builder()
                .from(shipped)
                .people(shipped.people().stream()
                        .map(party -> party.role() == Role.COORDINATOR
                                ? Party.builder()
                                        .from(party)
                                        .address(Optional.empty())
                                        .build()
                                : party)
                        .toList())
                .build();

        Walked silent = Walked.through(caseFile, folder.resolve("silent"));

        assertThat(mails(silent)).isEmpty();
        assertThat(silent.transcript())
                .contains("no mail     the case file knows no address")
                .doesNotContain("To check the");
        assertThat(folder.resolve("silent/coordinator.asc")).doesNotExist();
    }
}
