// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.DocumentProblem;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;

/** The guide to case files knows every field and every event, and what it says of its example is so. */
class CaseGuideTest {

    private static final Path FIRST =
            Page.ROOT.resolve("vmt-examples/src/test/resources/org/openvmt/examples/docs/first-case.yaml");

    private static Stream<Arguments> sections() {
        return Stream.of(
                Arguments.of("The case", CaseFile.class),
                Arguments.of("Report", Report.class),
                Arguments.of("Reporter", Reporter.class),
                Arguments.of("People", Party.class),
                Arguments.of("Patch", Patch.class),
                Arguments.of("Advisory", AdvisoryDraft.class),
                Arguments.of("Note", SecurityNote.class),
                Arguments.of("Impact description", ImpactDescription.class),
                Arguments.of("Credit", Credit.class),
                Arguments.of("Terms", Terms.class),
                Arguments.of("Triage answers", Assessment.class),
                Arguments.of("Journal entry", JournalEntry.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void hasARowForEachFieldInTheOrderOfDocuments(String heading, Class<?> type) throws IOException {
        String[] written = Objects.requireNonNull(type.getAnnotation(JsonPropertyOrder.class))
                .value();
        assertThat(guide().fields("### " + heading)).containsExactly(written);
    }

    @Test
    void hasARowForEachEventWithItsFields() throws IOException {
        List<String> shown = guide().rows("## The events").stream()
                .map(cells -> cells.get(0) + " " + cells.get(1))
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        kinds(CaseEvent.class).map(CaseGuideTest::row).toList());
    }

    @Test
    void saysWhatTheFirstCaseWaitsFor() throws IOException {
        VmtPolicy policy = VmtPolicy.of(TeamProfiles.kataContainers());
        CaseFile caseFile = Documents.readCase(FIRST);
        String shown = policy.move(caseFile, TaskStatus.CONFIRMED, caseFile.lastEventAt()).decision().reasons().stream()
                .map(Reason::toString)
                .map(reason -> reason.replaceFirst(": ", " "))
                .collect(Collectors.joining("\n"));
        assertThat(guide().text()).contains("```\n" + shown + "\n```").contains("names five duties");
        assertThat(policy.duties(caseFile, caseFile.lastEventAt()).outcome().open())
                .hasSize(5);
    }

    @Test
    void showsTheRefusalOfFourMistakes() throws IOException {
        String broken = Files.readString(FIRST, StandardCharsets.UTF_8)
                .replace("visibility: private", "visibility: secret")
                .replace("credit: named", "credits: named")
                .replace("2026-11-02T09:00:00Z", "2026-11-02 09:00")
                .replace("as: vmt-member", "as: boss");
        DocumentException refusal =
                catchThrowableOfType(DocumentException.class, () -> Documents.readCase(broken, DocumentFormat.YAML));
        String shown = Objects.requireNonNull(refusal).problems().stream()
                .map(DocumentProblem::toString)
                .collect(Collectors.joining("\n"));
        assertThat(guide().text()).contains("```\n" + shown + "\n```");
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(CaseGuideTest::kinds)
                : Stream.of(family);
    }

    private static String row(Class<?> kind) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent part : kind.getRecordComponents()) {
            String name = "`" + kebab(part.getName()) + "`";
            fields.add(part.getType() == Optional.class ? "[" + name + "]" : name);
        }
        return "`" + kebab(kind.getSimpleName()) + "` " + String.join(", ", fields);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Page guide() throws IOException {
        return Page.of("docs/case.md");
    }
}
