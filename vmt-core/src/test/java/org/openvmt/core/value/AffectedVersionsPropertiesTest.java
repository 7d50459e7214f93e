// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.value.AffectedVersions.Answer;

class AffectedVersionsPropertiesTest {

    /** A range over the versions 0.0 to 3.9, each counted as 0 to 39, as a text and as the numbers it holds. */
    record Part(String text, int low, int high, boolean openAbove, boolean openBelow) {

        boolean holds(int version) {
            return low <= version && version <= high;
        }
    }

    private static String version(int counted) {
        return counted / 10 + "." + counted % 10;
    }

    @Provide
    Arbitrary<Part> parts() {
        Arbitrary<Integer> counted = Arbitraries.integers().between(0, 39);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        counted,
                        counted,
                        Arbitraries.of("", " ", "  "),
                        Arbitraries.of("", "v"))
                .as((shape, one, other, blank, mark) ->
                        part(shape, Math.min(one, other), Math.max(one, other), blank, mark));
    }

    private static Part part(int shape, int low, int high, String blank, String mark) {
        String from = blank + mark + version(low);
        String to = blank + mark + version(high);
        boolean one = low == high;
        return switch (shape) {
            case 0 -> new Part("<" + to, 0, high - 1, false, true);
            case 1 -> new Part("<=" + to, 0, high, false, true);
            case 2 -> new Part(">" + from, low + 1, 39, true, false);
            case 3 -> new Part(">=" + from, low, 39, true, false);
            case 4 -> new Part("==" + from, low, low, false, false);
            case 5 -> new Part("=" + from, low, low, false, false);
            case 6 -> new Part(mark + version(low), low, low, false, false);
            case 7 -> new Part("version " + from, low, low, false, false);
            case 8 -> new Part("up to " + to, 0, high, false, true);
            case 9 -> new Part("versions through " + to, 0, high, false, true);
            case 10 -> new Part("from " + from + " to " + to, low, high, false, false);
            case 11 -> new Part(mark + version(low) + " versions up to " + to, low, high, false, false);
            case 12 ->
                one
                        ? new Part(">=" + from + blank + "<=" + to, low, high, false, false)
                        : new Part(">=" + from + blank + "<" + to, low, high - 1, false, false);
            default ->
                one
                        ? new Part("==" + to, low, high, false, false)
                        : new Part(">" + from + blank + "," + blank + "<=" + to, low + 1, high, false, false);
        };
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void answersAsTheRangesSay(
            @ForAll @Size(min = 1, max = 5) List<@From("parts") Part> parts,
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> separators) {
        StringBuilder text = new StringBuilder(parts.get(0).text());
        for (int i = 1; i < parts.size(); i++) {
            boolean wouldJoin = parts.get(i - 1).openAbove() && parts.get(i).openBelow();
            int separator = wouldJoin ? 2 : separators.get(i - 1);
            text.append(List.of(", ", ",", " and ", ", and ").get(separator))
                    .append(parts.get(i).text());
        }

        AffectedVersions affected = AffectedVersions.parse(text.toString());

        assertThat(affected.isUnderstood()).as(text.toString()).isTrue();
        for (int version = 0; version < 40; version++) {
            int asked = version;
            Answer expected = parts.stream().anyMatch(part -> part.holds(asked)) ? Answer.YES : Answer.NO;
            assertThat(affected.affects(Version.parse(version(version))))
                    .as("%s of %s", version(version), text)
                    .isEqualTo(expected);
        }
        assertPrintsForItself(affected);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsBeforeAsOneRangeForEachMinorLine(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 3) Integer> lines,
            @ForAll @Size(4) List<@IntRange(max = 3) Integer> fixes) {
        Map<Integer, Integer> fixByLine = new TreeMap<>();
        List<String> bounds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (fixByLine.putIfAbsent(lines.get(i), fixes.get(i)) == null) {
                bounds.add("v1." + lines.get(i) + "." + fixes.get(i));
            }
        }
        int lastLine = fixByLine.keySet().stream().max(Integer::compare).orElseThrow();

        AffectedVersions affected = AffectedVersions.parse("Before " + String.join(", ", bounds));

        for (int line = 0; line < 5; line++) {
            for (int release = 0; release < 5; release++) {
                Integer fix = fixByLine.get(line);
                boolean expected = fix == null ? line < lastLine : release < fix;
                assertThat(affected.affects(Version.parse("1." + line + "." + release)))
                        .as("1.%s.%s before %s", line, release, bounds)
                        .isEqualTo(expected ? Answer.YES : Answer.NO);
            }
        }
        assertPrintsForItself(affected);
    }

    @Provide
    Arbitrary<String> nearlyExpressions() {
        Arbitrary<String> token = Arbitraries.of(
                "<",
                "<=",
                ">",
                ">=",
                "=",
                "==",
                "1",
                "1.0",
                "v2.0",
                "v.2.1",
                "3.0-rc1",
                "1.x",
                ",",
                ",",
                ";",
                "and",
                "all",
                "*",
                "versions",
                "version",
                "releases",
                "supported",
                "from",
                "up to",
                "to",
                "through",
                "Before",
                "prior to",
                "Nova",
                "oslo.utils",
                "Cinder all",
                "Nova <1",
                "<1",
                ">=2 <3",
                "Folsom",
                "not",
                "later",
                "(",
                "|",
                "é");
        return Combinators.combine(token.list().ofMaxSize(9), Arbitraries.of(" ", " ", "", "  "))
                .as((tokens, blank) -> String.join(blank, tokens))
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void keepsOrUnderstandsWhateverStandsTogether(@ForAll("nearlyExpressions") String text) {
        AffectedVersions read = AffectedVersions.parse(text);

        assertThat(read.text()).isEqualTo(text);
        if (!read.isUnderstood()) {
            assertThat(read).hasToString(text);
            assertThat(read.affects(Version.parse("2.5"))).isNotEqualTo(Answer.NO);
        }
        assertPrintsForItself(read);
    }

    private static void assertPrintsForItself(AffectedVersions read) {
        AffectedVersions again = AffectedVersions.parse(read.toString());

        assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
        assertThat(again.isUnderstood()).isEqualTo(read.isUnderstood());
        assertThat(again.groups().keySet())
                .containsExactlyElementsOf(read.groups().keySet());
        for (String version : List.of("0", "1", "1.0.1", "2.5", "3.0-rc1", "9")) {
            assertThat(again.affects(Version.parse(version))).isEqualTo(read.affects(Version.parse(version)));
        }
    }

    @Property(tries = 1_000)
    void refusesOrKeepsAnyText(@ForAll @StringLength(max = 60) String text) {
        try {
            assertThat(AffectedVersions.parse(text).text()).isEqualTo(text);
        } catch (InvalidValueException refused) {
            assertThat(text.isBlank() || Characters.firstUnprintable(text) >= 0).isTrue();
        }
    }

    static List<String> hostileTexts() {
        return List.of(
                "1" + " ".repeat(9_999),
                " ".repeat(9_999) + "1",
                ",".repeat(10_000),
                ";".repeat(10_000),
                "<".repeat(10_000),
                ">=1,".repeat(2_500),
                "<1;".repeat(3_333),
                "1,".repeat(4_999) + "1",
                "1 and ".repeat(1_666),
                "and ".repeat(2_500),
                "1".repeat(10_000),
                "1.".repeat(5_000),
                "1-a".repeat(3_333),
                "v".repeat(10_000),
                "a".repeat(10_000),
                "a ".repeat(4_998) + "<1",
                "a <1;".repeat(2_000),
                "(".repeat(10_000),
                "Before 1" + ",1".repeat(4_990),
                "Before " + String.join(",", numbers("1.", 1_500)),
                "Before 1.1,2." + "9".repeat(990) + ",3." + "9".repeat(990),
                "Before " + "9".repeat(700) + ".1." + "9".repeat(290) + "," + "9".repeat(699) + "8." + "9".repeat(290),
                String.join(";", numbers("<", 1_800)),
                String.join(";", numbers("a <", 1_200)),
                "up to ".repeat(1_600),
                "all ".repeat(2_500));
    }

    private static List<String> numbers(String before, int count) {
        return IntStream.range(0, count).mapToObj(number -> before + number).toList();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void readsAHostileTextAtOnce(String text) {
        AffectedVersions read = assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> AffectedVersions.parse(text), () -> Quoted.of(text));

        assertPrintsForItself(read);
    }
}
