// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

class LeakCheckTest {

    private static final TeamProfile TEAM = TeamProfiles.kataContainers();
    private static final CveId CVE = CveId.parse("CVE-2031-4242");
    private static final CaseFile EMBARGOED = caseFile(
            new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty()),
            new DescriptionPosted(
                    1,
                    ImpactDescription.builder()
                            .action("replacing a parent directory by some link")
                            .build()),
            new CveRequested(1),
            new CveAssigned(List.of(CVE)));
    private static final LeakCheck CHECK = LeakCheck.of(TEAM, List.of(EMBARGOED));

    private static CaseFile caseFile(CaseEvent... events) {
        return CaseFile.builder()
                .id("KC-7")
                .profile(TEAM.name())
                .report(Report.builder()
                        .title("Runtime follows mounts out of the container root")
                        .addComponents(Component.of("runtime"))
                        .addReporters(Reporter.builder()
                                .name("Ria Porter")
                                .address(MailAddress.parse("night-owl@nest.example"))
                                .build())
                        .link(Link.parse("https://bugs.example.org/+bug/424242"))
                        .issue(77)
                        .description("What was found.")
                        .build())
                .advisory(AdvisoryDraft.builder()
                        .id(AdvisoryId.parse("KCSA-2031-01"))
                        .build())
                .journal(Stream.of(events)
                        .map(event -> new JournalEntry(
                                Instant.parse("2031-03-03T09:00:00Z"), "Cora Dinator", Role.COORDINATOR, event))
                        .toList())
                .build();
    }

    private static List<String> signs(String text) {
        return CHECK.check(text).stream().map(Finding::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2031-4242",
                "cve_2031_4242",
                "fix/cve20314242",
                "Fix CVE 2031 4242",
                "backport-2031-4242",
                "CVE\u20102031\u20134242",
                "ＣＶＥ－２０３１－４２４２",
                "C\u200BVE-20\u200B31-4242",
                "CVE-2031 -- 4242",
                "CVE-2031\n-4242",
                "CVE%2D2031%2D4242",
                "CVE 2031, number 4242",
                "CVE-2031-04242",
                "C V E - 2 0 3 1 - 4 2 4 2",
                "СVЕ-2031-4242",
                "https://github.com/kata-containers/runtime-CVE-2031-4242/pull/1"
            })
    void findsTheCveIdHoweverItIsSpelled(String text) {
        assertThat(signs(text)).containsExactly("LEAK-CVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CVE-2031-42421", "CVE-12031-4242", "2031-42420", "CVE-2030-4242"})
    void takesNoOtherIdForIt(String text) {
        assertThat(signs(text)).doesNotContain("LEAK-CVE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "prepare KCSA-2031-01|LEAK-ADVISORY",
                "kcsa_2031_1.md|LEAK-ADVISORY",
                "see KC-7|LEAK-CASE",
                "Closes #77|LEAK-CASE",
                "fixes bug 77|LEAK-CASE",
                "Related: https://bugs.example.org/bugs/424242|LEAK-LINK",
                "runtime follows mounts out of the container root|LEAK-TITLE",
                "RuntimeFollowsMountsOutOfTheContainerRoot|LEAK-TITLE",
                "do not follow a mount when the container has no root|LEAK-TITLE-WORDS",
                "Reported-by: Ria Porter <r@example.org>|LEAK-PERSON",
                "Porter, Ria|LEAK-PERSON",
                "Rіa Роrter|LEAK-PERSON",
                "Ria Pørter|LEAK-PERSON",
                "Cc: Night-Owl@nest.example|LEAK-PERSON",
                "Cc: night-owl [at] nest.example|LEAK-PERSON",
                "thanks to R. Porter|LEAK-PERSON",
                "Co-authored-by: rporter|LEAK-PERSON",
                "riaporter-fix-branch|LEAK-PERSON",
                "https://riaporter.example.org/notes|LEAK-PERSON",
                "see 424242|LEAK-LINK",
                "runtimefollowsmountsoutofthecontainerroot|LEAK-TITLE",
                "replace parent directory by a link|LEAK-TITLE-WORDS",
                "a 0-day|LEAK-WORD",
                "0day in agent|LEAK-WORD",
                "vuln in agent|LEAK-WORD",
                "heap corruption|LEAK-SUSPECT",
                "Same as CVE-2029-1111|LEAK-OTHER-CVE",
                "fix embargoed thing|LEAK-WORD",
                "fixVulnerabilitiesInAgent|LEAK-WORD",
                "Security fix for the agent|LEAK-WORD",
                "agent: avoid a buffer overflow|LEAK-SUSPECT",
                "guard against DoS|LEAK-SUSPECT",
                "stop symlinks|LEAK-SUSPECT",
                "use-after-free in agent|LEAK-SUSPECT",
                "fixPrivEscInAgent|LEAK-SUSPECT",
                "fixToCToU|LEAK-SUSPECT",
                "fixUaFInRuntime|LEAK-SUSPECT",
                "XxE|LEAK-SUSPECT",
                "PwN|LEAK-WORD",
                "ReDoSGuard|LEAK-SUSPECT",
                "guard-ReDoS|LEAK-SUSPECT",
                "zeroday|LEAK-WORD",
                "zerodays-in-agent|LEAK-WORD",
                "secfix|LEAK-WORD",
                "fix/sec-hole|LEAK-WORD",
                "infoleak|LEAK-SUSPECT",
                "InfoLeak|LEAK-SUSPECT",
                "test PoC|LEAK-SUSPECT",
                "useafterfree|LEAK-SUSPECT",
                "stopsymlinks|LEAK-SUSPECT",
                "followsmounts|LEAK-TITLE-WORDS"
            })
    void findsEverySign(String text, String sign) {
        assertThat(signs(text)).containsExactly(sign);
    }

    @Test
    void findsEverySignButTheWholeTitleInOneText() {
        String all = "CVE-2031-4242 KCSA-2031-01 KC-7 bug 424242 CVE-2029-1111 embargo symlink Ria Porter";
        assertThat(signs(all + " follow mounts").stream().distinct())
                .hasSize(LeakSign.values().length - 1)
                .allMatch(id ->
                        Stream.of(LeakSign.values()).anyMatch(sign -> sign.id().equals(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "runtime: update the container root handling of tests",
                "Bump version to 1.12.2",
                "77 tests, 4242 lines",
                "step through 77 nodes",
                "debug 77 lines",
                "help 77",
                "staircase 77",
                "case 77:",
                "KC-70",
                "ToDo: SetUAfterStart, getVMs, IOBuffer, RunInDocker, mainframes, WithOOM",
                "secondary, sections, projects, follower",
                "Mount volumes first"
            })
    void letsOrdinaryTextsPass(String text) {
        assertThat(signs(text)).doesNotContain("LEAK-CVE", "LEAK-CASE", "LEAK-LINK", "LEAK-TITLE", "LEAK-SUSPECT");
    }

    @Test
    void standsInTheGuideSignBySign() throws IOException {
        String guide = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        assertThat(LeakSign.values())
                .allSatisfy(sign -> assertThat(guide).contains("| `" + sign.id() + "` | " + sign.level() + " |"));
    }

    @Test
    void tellsThePlaceAndTheReason() {
        Finding finding =
                CHECK.check("agent: check paths\n\n  Fixes: CVE-2031-4242\n").get(0);
        assertThat(finding.place()).contains(new Place(3, 10));
        assertThat(finding.sentence()).isEqualTo("\"CVE-2031-4242\" is a CVE id of case KC-7, which is under embargo");
    }

    @Test
    void namesTheWordsOfTheTitleThatItFound() {
        assertThat(CHECK.check("follow the mount").get(0).sentence())
                .isEqualTo("\"follow\", \"mount\" are 2 of the 3 words that tell of case KC-7,"
                        + " which is under embargo");
    }

    @Test
    void hasNothingToSayOnceTheCaseIsOpen() {
        CaseFile open = caseFile(
                new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty()),
                new CveRequested(1),
                new CveAssigned(List.of(CVE)),
                new Opened(Ground.DECISION));
        assertThat(LeakCheck.of(TEAM, List.of(open)).check("Security fix for CVE-2031-4242"))
                .isEmpty();
    }

    @Test
    @Tag("long")
    void looksThroughAMegabyte() {
        String text = "security fix for CVE-2031-4242, Ria Porter\n".repeat(25_000);
        List<Finding> found = CHECK.check(text);
        assertThat(found).hasSize(75_000);
        assertThat(found.get(found.size() - 1).place()).map(Place::line).contains(25_000);
    }

    @Property(tries = 300)
    void findsTheIdBetweenAnyWords(@ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before + " CVE-2031-4242 " + after;
        assertThat(CHECK.check(text))
                .extracting(Finding::id, finding -> finding.place().orElseThrow())
                .contains(org.assertj.core.groups.Tuple.tuple("LEAK-CVE", place(before)));
    }

    private static Place place(String before) {
        int begin = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, before.length() - begin + 2);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aK \n\t-|${}\\\u202E\uD83D\uDE00\u0301é")
                .ofMaxLength(30)
                .filter(text -> !text.endsWith("\u0301"));
    }
}
