// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** The policy author's desk is complete: nothing lies there that is unexplained, untried or not annotated. */
class PolicyDeskTest {

    private static final Path DESK =
            Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")), "vmt-rules/policy");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"\\s*\\n((?:\\s*@[^\\n]+\\n)*)");
    private static final Pattern ID = Pattern.compile("@id\\(\"([^\"]+)\"\\)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(salience|agenda-group|activation-group|ruleflow-group|eval|insert|update|modify|"
                    + "delete|retract|no-loop|lock-on-active|System)\\b");

    /** The rules that decide, by folder: sections 3, 5, 6 and 8 of the process. */
    private static final Map<DecisionKind, Set<String>> DECIDING = Map.of(
            DecisionKind.CLASSIFICATION,
            Set.of(
                    "CLS-0", "CLS-Z", "CLS-E", "CLS-D", "CLS-C2", "CLS-C1", "CLS-Y", "CLS-B3", "CLS-B2", "CLS-B1",
                    "CLS-A"),
            DecisionKind.DUTIES,
            IntStream.rangeClosed(1, 34)
                    .mapToObj(number -> String.format(Locale.ROOT, "DU-%02d", number))
                    .collect(Collectors.toSet()),
            DecisionKind.EMBARGO,
            Set.of("EMB-1", "EMB-2", "EMB-3", "EMB-4", "EMB-5"),
            DecisionKind.OUTCOME,
            Set.of("TAX-A", "TAX-B1", "TAX-B2", "TAX-B3", "TAX-C1", "TAX-C2", "TAX-D", "TAX-E", "TAX-Y", "TAX-Z"),
            DecisionKind.TRANSITIONS,
            Set.of(
                    "TR-01", "TR-02", "TR-03a", "TR-03b", "TR-04", "TR-05", "TR-06", "TR-07a", "TR-07b", "TR-07c",
                    "TR-08", "TR-09", "TR-10", "TR-11", "TR-12", "TR-13", "TR-14", "TR-15", "TR-16", "RECL", "APP-1",
                    "FIX-1", "CVE-1", "CVE-2", "CVE-4", "PPL-1"),
            DecisionKind.DISCLOSURE,
            Set.of("DATE-1", "DATE-2", "DATE-3", "DATE-4", "DATE-6", "DATE-7", "DATE-8", "DATE-9", "DATE-11"),
            DecisionKind.EXTENT,
            Set.of("EXT-1", "EXT-2", "EXT-3", "EXT-4", "EXT-5", "EXT-6", "EXT-7", "EXT-10", "EXT-12"));

    @ParameterizedTest
    @MethodSource("decisions")
    void holdsRulePageCaseAndNearMissForEveryDecidingRule(DecisionKind decision) throws IOException {
        Set<String> deciding = Objects.requireNonNull(DECIDING.get(decision));
        String page = Files.readString(DESK.resolve(decision.folder()).resolve(decision.folder() + ".md"));
        String cases = Files.readString(DESK.resolve(decision.folder()).resolve("cases.csv"));
        assertThat(ids(decision)).as("rules").containsAll(deciding);
        for (String id : deciding) {
            assertThat(page).as("the page of " + decision).containsPattern("\\b" + id + "\\b");
            assertThat(cases).as("cases").containsPattern("(?m)^" + id + "[;,] *case\\b");
            assertThat(cases).as("near misses").containsPattern("(?m)^" + id + "[;,] *near-miss\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void explainsEveryRuleOnItsPage(DecisionKind decision) throws IOException {
        String page = Files.readString(DESK.resolve(decision.folder()).resolve(decision.folder() + ".md"));
        assertThat(ids(decision)).allSatisfy(id -> assertThat(page).containsPattern("\\b" + id + "\\b"));
    }

    @Test
    void annotatesEveryRuleAndKeepsItToOneFinding() throws IOException {
        for (Path file : ruleFiles()) {
            String text = Files.readString(file);
            Matcher rules = RULE.matcher(text);
            int count = 0;
            while (rules.find()) {
                count++;
                assertThat(rules.group(2)).as(file + ": " + rules.group(1)).contains("@id(", "@section(", "@basis(");
                Matcher id = ID.matcher(rules.group(2));
                assertThat(id.find()).isTrue();
                assertThat(rules.group(1)).startsWith(id.group(1) + ": ");
            }
            assertThat(count).as("annotated rules of " + file).isEqualTo(occurrences(text, "\nrule \""));
            assertThat(occurrences(text, "findings.")).as("findings of " + file).isEqualTo(count);
            assertThat(FORBIDDEN.matcher(text).find())
                    .as("what no rule may do, in " + file)
                    .isFalse();
            assertThat(text.lines().count()).as("lines of " + file).isLessThanOrEqualTo(120);
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void compilesEveryRuleIntoTheJar(DecisionKind decision) throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : ruleFiles()) {
            if (file.startsWith(DESK.resolve(decision.folder()))) {
                Matcher rules = RULE.matcher(Files.readString(file));
                while (rules.find()) {
                    written.add(rules.group(1));
                }
            }
        }
        assertThat(Rulebook.shipped().ruleNames(decision)).containsExactlyInAnyOrderElementsOf(written);
    }

    static Set<DecisionKind> decisions() {
        return DECIDING.keySet();
    }

    private static Set<String> ids(DecisionKind decision) {
        return new TreeSet<>(Rulebook.shipped().ruleIds(decision));
    }

    private static List<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(DESK)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
