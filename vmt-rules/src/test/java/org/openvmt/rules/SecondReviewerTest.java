// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.json.Documents;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.compare.PolicyDifference;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.pack.PolicyPack;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.RulesSourceException;
import org.openvmt.rules.verify.PolicyReport;
import org.openvmt.rules.verify.PolicyVerifier;

/** The worked example of the guide to rules: a team whose fixes are looked at by a second person, public ones too. */
class SecondReviewerTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));
    private static final Path HERON = ROOT.resolve("vmt-rules/src/test/resources/org/openvmt/rules/heron");
    private static final Path RULES = Path.of("rules/transitions/second-reviewer.drl");

    @TempDir
    private Path scratch;

    @Test
    void letsACaseThroughThatFollowsTheRule() throws IOException {
        assertThat(objections("reviewed.yaml")).isEmpty();
    }

    @Test
    void objectsToTheNearMiss() throws IOException {
        List<String> objections = objections("unreviewed.yaml");

        assertThat(objections)
                .containsExactly(
                        "2026-10-08T11:00:00Z Pia Ostrom as COORDINATOR: StatusChanged: HER-1: no core reviewer"
                                + " other than its author approved the patch for lagoon stable-2 (Second pair of eyes, stated)");
        assertThat(guide()).contains("\n" + objections.get(0).replace(": HER-1", ":\n  HER-1") + "\n");
    }

    @Test
    void asksForBothApproversWithoutARule() throws IOException {
        VmtPolicy policy = VmtPolicy.of(pack().profile());
        CaseFile triaged = read("reviewed.yaml").asOf(Instant.parse("2026-10-07T08:00:30Z"));

        assertThat(policy.move(triaged, TaskStatus.IN_PROGRESS, Instant.parse("2026-10-07T08:00:30Z"))
                        .decision()
                        .reasons())
                .extracting(Reason::toString)
                .containsExactly(
                        "TR-10: the posted revision of the impact description is not approved by: the Second Reviewer"
                                + " (Review impact description, stated)",
                        "TR-10: the posted revision of the impact description is not approved by: the reporter"
                                + " (Review impact description, stated)");
    }

    @Test
    @Tag("exhaustive")
    void findsThePolicyOfTheTeamSound() throws IOException {
        VmtPolicy policy = VmtPolicy.of(pack());
        PolicyReport report = PolicyVerifier.verify(
                policy.ground(), EnumSet.of(DecisionKind.TRANSITIONS), Set.of("Second pair of eyes"));
        assertThat(report.isSound()).as(report.toString()).isTrue();
        assertThat(guide()).contains("\n" + report + "\n");
    }

    @Test
    void tellsWhatTheRuleChanges() throws IOException {
        VmtPolicy before = VmtPolicy.of(pack().profile());
        VmtPolicy after = VmtPolicy.of(pack());
        CaseFile caseFile = read("unreviewed.yaml").asOf(Instant.parse("2026-10-08T10:30:00Z"));
        List<PolicyDifference> differences = before.diff(after, caseFile, Instant.parse("2026-10-08T10:30:00Z"));
        assertThat(differences).isNotEmpty();
        assertThat(guide()).contains("\n" + differences.get(0) + "\n");
    }

    @Test
    void saysWhereARuleIsWrong() throws IOException {
        Files.createDirectories(scratch.resolve("rules/transitions"));
        Files.copy(HERON.resolve("pack/profile.yaml"), scratch.resolve("profile.yaml"));
        String rules = Files.readString(HERON.resolve("pack").resolve(RULES), StandardCharsets.UTF_8)
                .replace("@basis(\"stated\")", "@basis(\"sure\")")
                .replace("@row(\"TR-12\")", "@row(\"TR-99\")")
                .replace("unapprovedBranches", "unaprovedBranches");
        Files.writeString(scratch.resolve(RULES), rules);

        assertThatThrownBy(() -> PolicyPack.read(scratch, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA))
                .isInstanceOf(RulesSourceException.class)
                .satisfies(refusal -> assertThat(guide()).contains("\n" + refusal.getMessage() + "\n"));
    }

    private static PolicyPack pack() throws IOException {
        Path directory = HERON.resolve("pack");
        return PolicyPack.read(directory, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
    }

    private static CaseFile read(String name) throws IOException {
        return Documents.readCase(HERON.resolve("cases").resolve(name));
    }

    private static List<String> objections(String name) throws IOException {
        Path file = HERON.resolve("cases").resolve(name);
        VmtPolicy policy = VmtPolicy.of(pack());
        List<String> objections = new ArrayList<>();
        for (AuditFinding finding : policy.audit(Documents.readCase(file))) {
            for (Reason reason : finding.decision().reasons()) {
                objections.add(finding.entry() + ": " + reason);
            }
        }
        return objections;
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/rule.md"), StandardCharsets.UTF_8);
    }
}
