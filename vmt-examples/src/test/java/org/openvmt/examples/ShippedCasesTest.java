// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_INDEX;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_MAIL;
import static org.openvmt.templates.artifact.ArtifactKind.CHAT_ANNOUNCEMENT;
import static org.openvmt.templates.artifact.ArtifactKind.CVE_REQUEST_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.EMBARGO_REMINDER;
import static org.openvmt.templates.artifact.ArtifactKind.IMPACT_DESCRIPTION;
import static org.openvmt.templates.artifact.ArtifactKind.INCOMPLETE_MESSAGE;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLICATION_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLIC_CVE_REQUEST;
import static org.openvmt.templates.artifact.ArtifactKind.REPORT_TITLE;
import static org.openvmt.templates.artifact.ArtifactKind.SECURITY_NOTE;
import static org.openvmt.templates.artifact.ArtifactKind.STAKEHOLDER_NOTIFICATION;
import static org.openvmt.templates.artifact.ArtifactKind.WARNED_PARTIES_NOTICE;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Stage;

class ShippedCasesTest {

    private static final Map<String, Walked> WALKED = new ConcurrentHashMap<>();

    @TempDir
    private static Path folder = Path.of("");

    private static Walked walked(String name) {
        return WALKED.computeIfAbsent(name, known -> Walked.through(ShippedCases.read(known), folder.resolve(known)));
    }

    static Stream<String> names() {
        return ShippedCases.names().stream();
    }

    static Stream<Arguments> ends() {
        Set<ArtifactKind> published = EnumSet.of(
                ADVISORY,
                IMPACT_DESCRIPTION,
                CVE_REQUEST_FORM,
                REPORT_TITLE,
                ADVISORY_MAIL,
                ADVISORY_INDEX,
                PUBLICATION_FORM);
        Set<ArtifactKind> embargoed = with(published, EMBARGO_REMINDER, STAKEHOLDER_NOTIFICATION);
        return Stream.of(
                Arguments.of(
                        "cve-2020-2024",
                        TaskStatus.FIX_RELEASED,
                        with(embargoed, INCOMPLETE_MESSAGE, CHAT_ANNOUNCEMENT)),
                Arguments.of("cve-2020-27151", TaskStatus.FIX_RELEASED, with(embargoed, CHAT_ANNOUNCEMENT)),
                Arguments.of(
                        "leak", TaskStatus.FIX_RELEASED, with(embargoed, CHAT_ANNOUNCEMENT, WARNED_PARTIES_NOTICE)),
                Arguments.of("no-vulnerability", TaskStatus.INVALID, EnumSet.of(EMBARGO_REMINDER)),
                Arguments.of("openstack-private", TaskStatus.FIX_RELEASED, with(embargoed, INCOMPLETE_MESSAGE)),
                Arguments.of(
                        "public-report",
                        TaskStatus.FIX_RELEASED,
                        with(published, PUBLIC_CVE_REQUEST, CHAT_ANNOUNCEMENT)),
                Arguments.of(
                        "security-note",
                        TaskStatus.OPINION,
                        EnumSet.of(EMBARGO_REMINDER, SECURITY_NOTE, ADVISORY_MAIL, CHAT_ANNOUNCEMENT, ADVISORY_INDEX)));
    }

    private static Set<ArtifactKind> with(Set<ArtifactKind> kinds, ArtifactKind... more) {
        Set<ArtifactKind> all = EnumSet.copyOf(kinds);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("ends")
    void walksToTheEnd(String name, TaskStatus status, Set<ArtifactKind> kinds) {
        CaseFile caseFile = ShippedCases.read(name);

        Walked walked = walked(name);

        assertThat(walked.result().refusals()).isEmpty();
        assertThat(walked.result().exitCode()).isZero();
        assertThat(walked.result().reached()).isEqualTo(caseFile);
        assertThat(caseFile.state().status()).isEqualTo(status);
        assertThat(caseFile.state().closing().isFinal()).isTrue();
        assertThat(caseFile.state().isPrivate()).isFalse();
        assertThat(walked.result().files().stream().map(WrittenFile::kind).collect(Collectors.toSet()))
                .isEqualTo(kinds);
        assertThat(walked.transcript()).doesNotContain("not written", "no mail", "REFUSED");
    }

    @Test
    void walksEveryCase() throws IOException, URISyntaxException {
        URL cases = Objects.requireNonNull(ShippedCases.class.getResource("cases"));
        try (Stream<Path> files = Files.list(Path.of(cases.toURI()))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            names().map(name -> name + ".yaml").toList());
        }
        assertThat(ends().map(arguments -> arguments.get()[0])).containsExactlyElementsOf(ShippedCases.names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void passesTheAudit(String name) {
        CaseFile caseFile = ShippedCases.read(name);
        TeamProfile profile = TeamProfiles.named(caseFile.profile());

        assertThat(VmtPolicy.of(profile, Inputs.holidays(profile)).audit(caseFile))
                .isEmpty();
        assertThat(VmtPolicy.of(profile).audit(caseFile))
                .as("without the holidays of countries")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void survivesBothFormats(String name) {
        CaseFile caseFile = ShippedCases.read(name);

        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(Documents.readCase(Documents.writeCase(caseFile, format), format))
                    .isEqualTo(caseFile);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void marksWhoIsInvented(String name) {
        assertThat(ShippedCases.text(name)).startsWith("#").containsIgnoringCase("everything");
        assertThat(ShippedCases.read(name).people())
                .filteredOn(party -> party.role() != Role.CNA)
                .isNotEmpty()
                .allSatisfy(party -> assertThat(party.remark())
                        .as(party.name())
                        .hasValueSatisfying(
                                remark -> assertThat(remark).isIn("invented", "credited by the published advisory")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesEverybodyWhoActs(String name) {
        CaseFile caseFile = ShippedCases.read(name);

        assertThat(caseFile.journal())
                .allSatisfy(entry ->
                        assertThat(caseFile.party(entry.by())).as(entry.by()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesNothingForEveryoneBeforeTheOpening(String name) {
        CaseFile caseFile = ShippedCases.read(name);

        List<WrittenFile> files = walked(name).result().files();

        for (WrittenFile file : files) {
            int revision = Integer.parseInt(file.path().substring(0, 3));
            boolean open = !caseFile.atRevision(revision).state().isPrivate();
            assertThat(open || file.audience() != Audience.EVERYONE)
                    .as(file.path())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesEveryListedFile(String name) {
        Walked walked = walked(name);

        assertThat(walked.result().files()).isNotEmpty();
        for (WrittenFile file : walked.result().files()) {
            assertThat(walked.text(file)).as(file.path()).isNotBlank();
            if (file.stage() == Stage.FINAL && file.audience() == Audience.EVERYONE) {
                assertThat(walked.text(file)).doesNotContain("DRAFT", "to be settled", "${");
            }
        }
        assertThat(walked.result().files().stream().map(WrittenFile::path)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesWhatWasRead(String name) throws IOException {
        Walked walked = walked(name);
        Path golden = Path.of("src/test/resources/org/openvmt/examples/golden", name);

        for (WrittenFile file : walked.result().files()) {
            if (file.form() == WrittenFile.Form.TEXT) {
                String step = file.path().substring(0, file.path().indexOf('/'));
                String page = Files.readString(golden.resolve(step + "-" + Page.fileName(file.kind())));
                String text = walked.text(file);
                boolean mail = text.startsWith("To: ");
                assertThat(page).as(file.path()).contains(mail ? text.substring(text.indexOf("\n\n") + 2) : text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsTheSameTwiceWithinTheWidth(String name, @TempDir Path other) {
        String first = walked(name).transcript();
        String second = Walked.through(ShippedCases.read(name), other).transcript();

        assertThat(steps(first)).hasSizeGreaterThan(10).isEqualTo(steps(second));
        assertThat(first.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Transcript.WIDTH));
    }

    /** The lines before the summary, which names the folder. */
    private static List<String> steps(String transcript) {
        return transcript
                .lines()
                .takeWhile(line -> !line.startsWith("The walk came to"))
                .toList();
    }

    @Test
    void tellsWhoMayKnowWhy() {
        String transcript = walked("cve-2020-2024").transcript();

        for (Audience audience : Audience.values()) {
            assertThat(transcript)
                    .containsPattern("admitted +" + audience.rule() + " ")
                    .contains(audience.tlp().label());
        }
    }

    @Test
    void writesTheDialectOfTheTeam() {
        Walked walked = walked("openstack-private");

        WrittenFile advisory = walked.result().files().stream()
                .filter(file -> file.kind() == ADVISORY && file.stage() == Stage.FINAL)
                .findFirst()
                .orElseThrow();
        assertThat(walked.text(advisory)).contains("date: 2026-06-17", "affected-products:", "id: OSSA-2026-991");
    }
}
