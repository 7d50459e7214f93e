// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Runs the table that lies beside the rules on the extent. */
class ExtentCasesTest {

    private static final Pattern CELLS = Pattern.compile(";");
    private static final Pattern HAPPENINGS = Pattern.compile(", ");
    private static final List<String> COVERED =
            List.of("EXT-1", "EXT-2", "EXT-3", "EXT-4", "EXT-5", "EXT-6", "EXT-7", "EXT-10", "EXT-12");

    record Case(int line, String rule, boolean decides, String who, List<String> what, String answer) {

        Set<String> facts() {
            Set<String> facts = new HashSet<>(what);
            facts.add("asked about: " + who);
            return facts;
        }

        CaseFile caseFile() {
            return ExtentHappenings.caseOf(what);
        }

        @Override
        public String toString() {
            return "line " + line + ": " + rule + (decides ? " decides " : " nearly ") + who + what;
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = ExtentCasesTest.class.getResourceAsStream("/org/openvmt/rules/policy/extent/cases.csv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).startsWith("rule;"))
                    .mapToObj(i -> parse(i + 1, lines.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(int line, String text) {
        List<String> cells = List.of(CELLS.split(text, -1));
        assertThat(cells).as("line " + line).hasSize(5);
        List<String> what = cells.get(3).isEmpty() ? List.of() : List.of(HAPPENINGS.split(cells.get(3), -1));
        assertThat(ExtentHappenings.WHAT.keySet()).as("line " + line).containsAll(what);
        assertThat(cells.get(1)).as("line " + line).isIn("case", "near-miss");
        return new Case(line, cells.get(0), cells.get(1).equals("case"), cells.get(2), what, cells.get(4));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheCaseSays(Case told) {
        assertThat(answer(told)).isEqualTo(told.answer());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDecidedByItsRuleAlone(Case told) {
        List<String> rules = deciding(told);
        if (told.decides()) {
            assertThat(rules).containsOnly(told.rule());
        } else if (told.who().isEmpty() && !told.rule().equals("EXT-1")) {
            assertThat(rules).doesNotContain(told.rule());
        }
    }

    @Test
    void coversEachRuleWithACaseAndANearMiss() {
        for (String rule : COVERED) {
            assertThat(cases().filter(told -> told.rule().equals(rule)).map(Case::decides))
                    .as(rule)
                    .contains(true, false);
        }
        assertThat(cases().map(Case::rule)).allMatch(COVERED::contains);
    }

    @Test
    void coversEveryRuleOfTheDecision() {
        assertThat(Rulebook.shipped().ruleIds(DecisionKind.EXTENT)).hasSameElementsAs(COVERED);
        Set<Reason> said = new HashSet<>();
        cases().forEach(told -> said.addAll(reasons(told)));
        assertThat(said)
                .as("every rule file speaks in some case")
                .hasSameSizeAs(Rulebook.shipped().ruleNames(DecisionKind.EXTENT));
    }

    @Test
    void missesByOneFactAndWithAnotherAnswer() {
        Map<String, Case> latest = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        cases().forEach(told -> {
            if (told.decides()) {
                latest.put(told.rule(), told);
                return;
            }
            Case decided = Objects.requireNonNull(latest.get(told.rule()));
            boolean other = !decided.answer().equals(told.answer());
            if (!other || difference(decided.facts(), told.facts()) > 1) {
                wrong.add(told.toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** How many facts are added, taken away or replaced by another. */
    private static int difference(Set<String> some, Set<String> others) {
        long gone = some.stream().filter(fact -> !others.contains(fact)).count();
        long come = others.stream().filter(fact -> !some.contains(fact)).count();
        return (int) Math.max(gone, come);
    }

    private static String answer(Case told) {
        return told.who().isEmpty()
                ? extent(told).outcome().audiences().stream()
                        .map(Audience::name)
                        .collect(Collectors.joining(" "))
                : verdict(told).outcome().name().toLowerCase(Locale.ROOT);
    }

    /** The rules behind the answer; for an extent, those behind what goes beyond the receipt. */
    private static List<String> deciding(Case told) {
        return reasons(told).stream()
                .map(Reason::rule)
                .filter(rule -> !told.who().isEmpty() || told.rule().equals("EXT-1") || !rule.equals("EXT-1"))
                .toList();
    }

    private static List<Reason> reasons(Case told) {
        return told.who().isEmpty() ? extent(told).reasons() : verdict(told).reasons();
    }

    private static Decision<Extent> extent(Case told) {
        CaseFile caseFile = told.caseFile();
        return ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, caseFile.lastEventAt());
    }

    private static Decision<Verdict> verdict(Case told) {
        CaseFile caseFile = told.caseFile();
        return KnowledgeDecision.of(
                PolicyGround.of(ExtentHappenings.PROFILE),
                caseFile,
                Objects.requireNonNull(ExtentHappenings.WHO.get(told.who())),
                caseFile.lastEventAt());
    }
}
