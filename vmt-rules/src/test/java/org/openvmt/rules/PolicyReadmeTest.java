// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.pack.PolicyPack;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.verify.PolicyReport;
import org.openvmt.rules.verify.PolicyVerifier;

/** What the policy author's guide says works as it is written. */
class PolicyReadmeTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));
    private static final Path TEST = Path.of("vmt-rules/src/test/java/org/openvmt/rules/PolicyReadmeTest.java");

    @TempDir
    private Path directory;

    @Test
    @Tag("exhaustive")
    void guidesATeamToAGuardOfItsOwn() throws IOException {
        Matcher named = Pattern.compile("(?m)^ *lantern/(rules/\\S+\\.drl)$").matcher(guide());
        assertThat(named.find()).as("the file to write").isTrue();
        Path file = directory.resolve(named.group(1));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, block("drl"));
        Files.writeString(
                directory.resolve("profile.yaml"), Documents.writeProfile(ThirdTeam.profile(), DocumentFormat.YAML));

        PolicyPack pack = PolicyPack.read(directory, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
        VmtPolicy policy = VmtPolicy.of(pack);
        PolicyReport report =
                PolicyVerifier.verify(policy.ground(), EnumSet.of(DecisionKind.TRANSITIONS), Set.of("Lamps"));

        assertThat(report.flaws()).isEmpty();
        Rulebook rules = policy.ground().rules();
        assertThat(move(Rulebook.shipped(), false).isGranted()).isTrue();
        assertThat(move(rules, true).isGranted()).isTrue();
        assertThat(move(rules, false).decision().reasons())
                .extracting(Reason::toString)
                .containsExactly("LAN-1: no draft of the advisory is attached, expected one before the fix is committed"
                        + " (Lamps, stated)");
    }

    @Test
    void showsCallsThatCompile() throws IOException {
        String test = Files.readString(ROOT.resolve(TEST));
        assertThat(block("java").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(plain(test)).contains(plain(line)));
    }

    @Test
    void showsARuleThatIsThere() throws IOException {
        Matcher shown = Pattern.compile("(?s)```\n(rule .*?)```").matcher(guide());
        assertThat(shown.find()).isTrue();
        String rule = plain(shown.group(1).replaceAll("(?m)\\s+[1-4]$", ""));
        assertThat(plain(Files.readString(ROOT.resolve("vmt-rules/policy/transitions/description.drl"))))
                .contains(rule);
    }

    private static MoveAnswer move(Rulebook rules, boolean draftAttached) {
        PolicyGround ground = PolicyGround.of(ThirdTeam.profile());
        Instant at = Instant.parse("2026-03-09T12:20:00Z");
        CaseFile whole = ThirdTeam.privateCase();
        int commit = 1;
        while (!(whole.journal().get(commit).event() instanceof StatusChanged change
                && change.to() == TaskStatus.FIX_COMMITTED)) {
            commit++;
        }
        CaseFile before = whole.atRevision(commit);
        MoveFacts facts = MoveDecision.facts(ground, before, TaskStatus.FIX_COMMITTED, at);
        return MoveDecision.of(
                rules,
                MoveFacts.builder().from(facts).draftAttached(draftAttached).build(),
                new Subject(before.id(), before.revision(), at));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A block of the guide, without the indentation of the step that it belongs to. */
    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?s) *```" + language + "\n(.*?)\n *```").matcher(guide());
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1).stripIndent() + "\n";
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("vmt-rules/policy/README.md"));
    }
}
