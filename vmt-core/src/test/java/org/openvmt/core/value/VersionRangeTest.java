// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    private static final Version ONE = Version.parse("1.0");
    private static final Version TWO = Version.parse("v2.0");

    @Test
    void printsItsCanonicalForm() {
        assertThat(VersionRange.atLeast(ONE)).hasToString(">=1.0");
        assertThat(VersionRange.above(ONE)).hasToString(">1.0");
        assertThat(VersionRange.atMost(TWO)).hasToString("<=v2.0");
        assertThat(VersionRange.below(TWO)).hasToString("<v2.0");
        assertThat(VersionRange.exactly(TWO)).hasToString("==v2.0");
        assertThat(VersionRange.atLeast(ONE).andBelow(TWO)).hasToString(">=1.0 <v2.0");
        assertThat(VersionRange.above(ONE).andAtMost(TWO)).hasToString(">1.0 <=v2.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=1.0 <2.0 | >=1.0 <2.0",
                ">= 1.0<2.0 | >=1.0 <2.0",
                ">=1.0, <2.0 | >=1.0 <2.0",
                ">1.0 <= v2.0 | >1.0 <=v2.0",
                ">=v1.3.2 <=v1.3.2 | >=v1.3.2 <=v1.3.2",
                "=1.0 | ==1.0",
                "1.0 | ==1.0",
                "up to 1.0 | <=1.0",
                "Before 1.0 | <1.0",
                "from 1.0 to 2.0 | >=1.0 <=2.0"
            })
    void readsOneRange(String text, String canonical) {
        VersionRange range = VersionRange.parse(text);

        assertThat(range).hasToString(canonical);
        assertThat(VersionRange.parse(canonical)).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "*",
                "<1.0, ==2.0",
                "<1.0; >=2.0",
                "Nova <1.0",
                "Folsom",
                "<1.0, Folsom",
                ">=2.0 <1.0",
                ">1.0 <1.0",
                ">=1.0 <1.0",
                "",
                "<",
                "<1.0\n"
            })
    void rejectsWhatIsNotOneRange(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VersionRange.parse(text))
                .satisfies(refused -> assertThat(refused.problems())
                        .allSatisfy(problem -> assertThat(problem.path()).isEmpty()));
    }

    @Test
    void rejectsAnEmptyRange() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VersionRange.atLeast(TWO).andBelow(ONE))
                .withMessage("\">=v2.0 <1.0\" is empty, expected the lower end below the upper");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VersionRange.above(ONE).andAtMost(Version.parse("v1")));
    }

    @Test
    void rejectsASecondUpperEnd() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VersionRange.below(ONE).andAtMost(TWO))
                .withMessage("\"<1.0\" has an upper end, expected a range open above");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VersionRange.exactly(ONE).andBelow(TWO));
    }

    @Test
    void tellsItsEnds() {
        VersionRange range = VersionRange.atLeast(ONE).andBelow(TWO);
        assertThat(range.lower()).contains(ONE);
        assertThat(range.lowerInclusive()).isTrue();
        assertThat(range.upper()).contains(TWO);
        assertThat(range.upperInclusive()).isFalse();
        assertThat(range.isExact()).isFalse();

        VersionRange open = VersionRange.atMost(TWO);
        assertThat(open.lower()).isEmpty();
        assertThat(open.lowerInclusive()).isFalse();
        assertThat(open.upperInclusive()).isTrue();
        assertThat(VersionRange.above(ONE).lowerInclusive()).isFalse();
        assertThat(VersionRange.above(ONE).upper()).isEmpty();
        assertThat(VersionRange.above(ONE).upperInclusive()).isFalse();

        VersionRange exact = VersionRange.exactly(ONE);
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.lower()).isEqualTo(exact.upper()).contains(ONE);
        assertThat(exact.lowerInclusive() && exact.upperInclusive()).isTrue();
    }

    @Test
    void keepsWhatWasMeant() {
        assertThat(VersionRange.parse(">=2 <=2")).isNotEqualTo(VersionRange.parse("==2"));
        assertThat(VersionRange.parse("<2")).isNotEqualTo(VersionRange.parse("<=2"));
        assertThat(VersionRange.parse("<v2.0")).isEqualTo(VersionRange.parse("<2"));
    }

    @Test
    void ascendsByLowerThenByUpperEnd() {
        assertThat(Stream.of("<1", "<=1", "<2", "==1", ">=1 <=1", ">=1 <2", ">=1", ">1 <2", ">1", ">=2")
                        .map(VersionRange::parse)
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void putsReleasesOfYearsBeforeThoseCountedSinceThen() {
        assertThat(Stream.of("<=2014.1", ">=2014.2 <=2015.1.2", ">=2015.2", "<=7.0", ">=8.0 <=2015.1", "==12.0.0")
                        .map(VersionRange::parse)
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(AffectedVersions.parse("==12.0.0, >=2014.2 <=2015.1.2"))
                .hasToString(">=2014.2 <=2015.1.2, ==12.0.0");
    }

    @Provide
    Arbitrary<VersionRange> ranges() {
        Arbitrary<String> operators = Arbitraries.of("<", "<=", ">", ">=", "==", ">= <", "> <=", ">= <=", "> <");
        return Combinators.combine(operators, SomeVersions.any(), SomeVersions.any())
                .as((operator, one, other) -> {
                    boolean two = operator.contains(" ") && !one.equals(other);
                    Version low = one.compareTo(other) < 0 ? one : other;
                    Version high = one.compareTo(other) < 0 ? other : one;
                    int blank = operator.indexOf(' ');
                    return VersionRange.parse(
                            two
                                    ? operator.substring(0, blank) + low + operator.substring(blank) + high
                                    : operator.substring(blank + 1) + one);
                });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void ordersLawfully(
            @ForAll("ranges") VersionRange one,
            @ForAll("ranges") VersionRange other,
            @ForAll("ranges") VersionRange third) {
        OrderLaws.check(one, other, third);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void survivesPrinting(@ForAll("ranges") VersionRange range) {
        VersionRange again = VersionRange.parse(range.toString());

        assertThat(again).isEqualTo(range).hasToString(range.toString()).hasSameHashCodeAs(range);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void containsWhatLiesBetweenItsEnds(@ForAll("ranges") VersionRange range) {
        for (Version version : List.of(ONE, TWO, Version.parse("1.0.1"), Version.parse("0"), Version.parse("10-rc1"))) {
            boolean above = range.lower()
                    .map(low -> low.compareTo(version) < 0 || (range.lowerInclusive() && low.equals(version)))
                    .orElse(true);
            boolean below = range.upper()
                    .map(high -> high.compareTo(version) > 0 || (range.upperInclusive() && high.equals(version)))
                    .orElse(true);
            assertThat(range.contains(version)).isEqualTo(above && below);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<=1.0,       ==1.0,       true",
        "<1.0,        ==1.0,       false",
        "<1.0,        <0.5,        true",
        ">=1.0,       <2.0,        true",
        ">1.0,        <=1.0,       false",
        ">=1.0 <2.0,  >=2.0 <3.0,  false",
        ">=1.0 <=2.0, >=2.0 <3.0,  true",
        ">=1.0 <5.0,  ==3.0,       true",
    })
    void overlapsWhereAVersionCanLieInBoth(String one, String other, boolean overlap) {
        assertThat(VersionRange.parse(one).overlaps(VersionRange.parse(other))).isEqualTo(overlap);
        assertThat(VersionRange.parse(other).overlaps(VersionRange.parse(one))).isEqualTo(overlap);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void overlapsWhatHoldsAVersionOfIt(@ForAll("ranges") VersionRange one, @ForAll("ranges") VersionRange other) {
        boolean shared = Stream.of(one.lower(), one.upper(), other.lower(), other.upper())
                .flatMap(end -> end.stream())
                .anyMatch(version -> one.contains(version) && other.contains(version));

        assertThat(one.overlaps(one)).isTrue();
        assertThat(!shared || one.overlaps(other)).isTrue();
    }
}
