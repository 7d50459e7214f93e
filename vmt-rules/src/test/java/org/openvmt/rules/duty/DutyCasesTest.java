// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Runs the table that lies beside the rules on duties. */
class DutyCasesTest {

    private static final Pattern CELLS = Pattern.compile(";");
    private static final Pattern HAPPENINGS = Pattern.compile(", ");
    private static final Map<String, TeamProfile> TEAMS =
            Map.of("tern", Team.TERN, "heron", Team.HERON, "wren", Team.WREN);

    record Case(int line, String rule, boolean decides, String team, List<String> what, String owed) {

        TeamProfile profile() {
            return Objects.requireNonNull(TEAMS.get(team), team);
        }

        Duties duties() {
            Happenings.Story story = Happenings.tell(profile(), what);
            return DutyDecision.of(PolicyGround.of(profile()), story.caseFile(), story.end())
                    .outcome();
        }

        @Override
        public String toString() {
            return "line " + line + ": " + rule + (decides ? " decides " : " nearly ") + team + what;
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = DutyCasesTest.class.getResourceAsStream("/org/openvmt/rules/policy/duties/cases.csv")) {
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
        assertThat(cells.get(1)).as("line " + line).isIn("case", "near-miss");
        List<String> what = cells.get(3).isEmpty() ? List.of() : List.of(HAPPENINGS.split(cells.get(3), -1));
        return new Case(line, cells.get(0), cells.get(1).equals("case"), cells.get(2), what, cells.get(4));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void owesWhatTheCaseSays(Case told) {
        assertThat(owed(told)).isEqualTo(told.owed());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("long")
    void agreesWithTheOracle(Case told) {
        Happenings.Story story = Happenings.tell(told.profile(), told.what());
        assertThat(Debts.byTheRules(told.profile(), story.caseFile(), story.end()))
                .isEqualTo(Debts.byTheOracle(told.profile(), story.caseFile(), story.end()));
    }

    @Test
    void missesByOneHappeningAndWithAnotherAnswer() {
        Map<String, Case> latest = new TreeMap<>();
        cases().forEach(told -> {
            if (told.decides()) {
                latest.put(told.rule(), told);
                return;
            }
            Case decided = Objects.requireNonNull(latest.get(told.rule()));
            assertThat(told.owed()).as(told.toString()).isNotEqualTo(decided.owed());
            assertThat(difference(decided, told)).as(told.toString()).isEqualTo(1);
        });
    }

    @Test
    void coversEveryRuleWithACaseAndANearMiss() {
        List<String> ids = Rulebook.shipped().ruleIds(DecisionKind.DUTIES);
        assertThat(ids)
                .hasSameElementsAs(IntStream.rangeClosed(1, 34)
                        .mapToObj("DU-%02d"::formatted)
                        .toList());
        for (String id : ids) {
            assertThat(cases().filter(told -> told.rule().equals(id)).map(Case::decides))
                    .as(id)
                    .contains(true, false);
        }
    }

    /** How many happenings are added, taken away or replaced by another, the team counting as one. */
    private static int difference(Case one, Case other) {
        Set<String> some = new HashSet<>(one.what());
        some.add("team " + one.team());
        Set<String> others = new HashSet<>(other.what());
        others.add("team " + other.team());
        long gone = some.stream().filter(fact -> !others.contains(fact)).count();
        long come = others.stream().filter(fact -> !some.contains(fact)).count();
        int moved = one.what().size() == other.what().size()
                ? 0
                : Math.abs(one.what().size() - other.what().size());
        return (int) Math.max(Math.max(gone, come), gone + come == 0 ? moved : 0);
    }

    /** What the rule of the case asks for: the items, or {@code it} for a duty without one. */
    private static String owed(Case told) {
        return told.duties().of(told.rule()).stream()
                .map(DutyCasesTest::owed)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String owed(Duty duty) {
        return duty.item().orElse("it") + (duty.isOverdue() ? " overdue" : "");
    }
}
