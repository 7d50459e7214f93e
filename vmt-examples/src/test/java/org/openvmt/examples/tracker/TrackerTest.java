// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Tlp;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.examples.ShippedCases;
import org.openvmt.rules.VmtPolicy;

/** What a tracker reports each night, reads from a folder of cases and replays with another policy. */
class TrackerTest {

    static final CaseFile SECRET = ShippedCases.read("cve-2020-2024");
    static final CaseFile OPEN = ShippedCases.read("public-report");
    static final CaseFile UNKNOWN_TEAM =
            CaseFile.builder().from(SECRET).id("puffin-7").profile("puffin").build();

    static final Party STRANGER =
            Party.builder().name("Nosy").role(Role.CORE_REVIEWER).build();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        put("secret.yaml", Documents.writeCase(SECRET, DocumentFormat.YAML));
        put("deep/open.json", Documents.writeCase(OPEN, DocumentFormat.JSON));
        put("broken.yaml", "id: [the guest plants a link\n");
        put("notes.txt", "none of it");
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private NightlyReport report(Audience audience, String at) throws IOException {
        return NightlyReport.of(
                CaseFolder.read(folder, (done, all) -> {}), Policies.shipped(), Reader.of(audience), Instant.parse(at));
    }

    @Test
    void tellsTheTeamWhatIsOverdueFirstAndNamesWhatIsNotRead() throws IOException {
        NightlyReport report = report(Audience.REPORTER_AND_VMT, "2020-05-27T00:00:00Z");
        String text = new NightlyPage(report, true).text(100);

        assertThat(report.tlp()).isEqualTo(Tlp.AMBER);
        assertThat(new NightlyPage(report, true).tlp()).isEqualTo(Tlp.RED);
        assertThat(report.unread()).extracting(CaseFolder.Unread::file).containsExactly("broken.yaml");
        assertThat(text)
                .contains("TLP:RED. Overdue: ", "kata-2020-05-a", "Not read", "broken.yaml: line ")
                .doesNotContain("guest plants");
        assertThat(report.owed()).isNotEmpty();
        assertThat(report.withheld()).isZero();
    }

    @Test
    void marksAPageThatNamesACaseWithoutAPolicyAsRed() {
        NightlyReport report = NightlyReport.of(
                new CaseFolder(List.of(OPEN, UNKNOWN_TEAM), List.of()),
                Policies.shipped(),
                Reader.of(Audience.REPORTER_AND_VMT),
                OPEN.lastEventAt());
        NightlyPage team = new NightlyPage(report, true);
        NightlyPage everyone = new NightlyPage(report, false);

        assertThat(team.markdown()).contains("\nTLP:RED. ", "- case puffin-7: ");
        assertThat(team.text(100)).contains("\nTLP:RED. ", "case puffin-7: ");
        assertThat(everyone.tlp()).isEqualTo(Tlp.CLEAR);
        assertThat(everyone.markdown()).contains("TLP:CLEAR. ").doesNotContain("puffin");
    }

    @Test
    void labelsAPageByItsCasesWhereAllIsRead() {
        NightlyReport report = NightlyReport.of(
                new CaseFolder(List.of(SECRET, OPEN), List.of()),
                Policies.shipped(),
                Reader.of(Audience.REPORTER_AND_VMT),
                Instant.parse("2020-05-27T00:00:00Z"));

        assertThat(new NightlyPage(report, true).tlp()).isEqualTo(Tlp.AMBER);
    }

    @Test
    void putsWhatIsOverdueInFront() throws IOException {
        CaseFile late =
                CaseFile.builder().from(SECRET.atRevision(1)).id("kata-late").build();
        put("late.yaml", Documents.writeCase(late, DocumentFormat.YAML));
        NightlyReport report = report(Audience.REPORTER_AND_VMT, "2020-05-28T12:00:00Z");
        String page = new NightlyPage(report, true).markdown();

        assertThat(report.overdue()).isNotEmpty();
        assertThat(page)
                .startsWith("# Duties at 2020-05-28T12:00:00Z")
                .contains("\n## Overdue\n\n- **kata-late** DU-34 acknowledge");
        assertThat(page.indexOf("## Overdue")).isEqualTo(page.indexOf("## "));
        assertThat(new NightlyPage(report, true).text(60).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void tellsEveryoneNothingOfAPrivateCase() throws IOException {
        NightlyReport report = report(Audience.EVERYONE, "2020-05-27T00:00:00Z");
        String page = new NightlyPage(report, false).markdown();

        assertThat(report.withheld()).isEqualTo(1);
        assertThat(report.tlp()).isEqualTo(Tlp.CLEAR);
        assertThat(page).doesNotContain("2020-05-a", "broken", "secret").contains("NOT READ: 1.");
    }

    @Test
    void replaysWhatAChangedPolicyWouldHaveDecided() {
        TeamProfile kata = TeamProfiles.kataContainers();
        TeamProfile stricter =
                TeamProfile.builder().from(kata).addApprovers("Release Team").build();
        Replay replay = new Replay(VmtPolicy.of(kata), VmtPolicy.of(stricter));
        List<ReplayRow> events = replay.events(SECRET);

        assertThat(events).anySatisfy(row -> {
            assertThat(row.question()).isEqualTo("event status-changed");
            assertThat(row.here()).containsExactly("allowed");
            assertThat(row.there())
                    .anyMatch(line -> line.startsWith("refused, TR-10: ") && line.contains("Release Team"));
        });
        assertThat(replay.of(SECRET.atRevision(24)))
                .filteredOn(row -> row.question().equals("transitions: move to In Progress"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.markdown()).startsWith("| kata-2020-05-a | "));
        assertThat(new Replay(VmtPolicy.of(kata), VmtPolicy.of(kata)).of(SECRET.atRevision(5)))
                .isEmpty();
    }

    @Test
    void takesTheLatestOfSeveralRevisions() throws IOException {
        put("a-first.yaml", Documents.writeCase(SECRET.atRevision(3), DocumentFormat.YAML));
        put("z-copy.json", Documents.writeCase(SECRET, DocumentFormat.JSON));

        CaseFolder read = CaseFolder.read(folder, (done, all) -> {});

        assertThat(read.cases()).containsExactlyInAnyOrder(SECRET, OPEN);
        assertThat(read.unread()).extracting(CaseFolder.Unread::file).containsExactly("broken.yaml");
    }

    @Test
    void takesNoneOfTwoHistoriesOfACase() throws IOException {
        CaseFile other = CaseFile.builder()
                .from(SECRET.atRevision(3))
                .addJournal(OPEN.journal().get(1))
                .build();
        put("other.yaml", Documents.writeCase(other, DocumentFormat.YAML));

        CaseFolder read = CaseFolder.read(folder, (done, all) -> {});

        assertThat(read.cases()).containsExactly(OPEN);
        assertThat(read.unread())
                .extracting(CaseFolder.Unread::file)
                .containsExactly("broken.yaml", "other.yaml", "secret.yaml");
        assertThat(read.unread().get(1).why())
                .endsWith("contradict each other: other.yaml, secret.yaml; other.yaml differs from secret.yaml in the"
                        + " journal from event 4 on");
    }

    @Test
    void namesThePartsInWhichFilesOfOneRevisionDiffer() throws IOException {
        CaseFile other = CaseFile.builder()
                .from(SECRET)
                .report(Report.builder()
                        .from(SECRET.report())
                        .title("Another title")
                        .build())
                .addPeople(STRANGER)
                .build();
        put("other.yaml", Documents.writeCase(other, DocumentFormat.YAML));

        CaseFolder read = CaseFolder.read(folder, (done, all) -> {});

        assertThat(read.unread().get(1).why())
                .contains("in the report, the people")
                .doesNotContain("Another title", "Nosy", "the journal");
    }

    @Test
    void takesALaterRevisionWhoseReportWasMended() throws IOException {
        CaseFile first = CaseFile.builder()
                .from(SECRET.atRevision(3))
                .report(Report.builder()
                        .from(SECRET.report())
                        .title("As it came in")
                        .build())
                .build();
        put("first.yaml", Documents.writeCase(first, DocumentFormat.YAML));

        assertThat(CaseFolder.read(folder, (done, all) -> {}).cases()).containsExactlyInAnyOrder(SECRET, OPEN);
    }

    /** Both are cases; a report or an answer that names the id would speak of one of them, and not say of which. */
    @Test
    void namesTheCasesOfTwoTeamsThatHaveOneId() throws IOException {
        CaseFile foreign =
                CaseFile.builder().from(OPEN).id(SECRET.id()).profile("puffin").build();
        put("foreign.yaml", Documents.writeCase(foreign, DocumentFormat.YAML));

        CaseFolder read = CaseFolder.read(folder, (done, all) -> {});

        assertThat(read.cases()).containsExactly(OPEN);
        assertThat(read.unread())
                .extracting(CaseFolder.Unread::file)
                .containsExactly("broken.yaml", "foreign.yaml", "secret.yaml");
        assertThat(read.unread().get(1).why())
                .contains("of the teams \"kata-containers\" and \"puffin\"", "foreign.yaml, secret.yaml")
                .doesNotContain("contradict");
    }
}
