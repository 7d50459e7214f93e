// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.AffectedVersions.Answer;

class AffectedVersionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // operators, by how often they were published
                "<3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3 | <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | <3.2.1, >=4.0.0 <4.1.2, ==5.0.0",
                "<=3.2.0, >=4.0.0 <=4.1.1 | <=3.2.0, >=4.0.0 <=4.1.1",
                ">=3.0.0 <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3 | >=3.0.0 <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3",
                ">=2.0 <2.1, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1 | >=2.0 <2.1, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1",
                "<=3.2.0, ==4.0.0 | <=3.2.0, ==4.0.0",
                "<3.2.1, ==4.0.0, ==5.0.0 | <3.2.1, ==4.0.0, ==5.0.0",
                "<2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1 | <2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1",
                "<=3.2.0, >=4.0.0, <=4.1.1 | <=3.2.0, >=4.0.0 <=4.1.1",
                ">=3.0 <=3.2, >= 4.0 <= 4.1 | >=3.0 <=3.2, >=4.0 <=4.1",
                "==6.0.2 | ==6.0.2",
                "<3.2.1, ==4.0.0 | <3.2.1, ==4.0.0",
                "<3.2.1,>=4.0.0<4.1.2,>=5.0.0<5.0.3 | <3.2.1, >=4.0.0 <4.1.2, >=5.0.0 <5.0.3",
                "<=3.2.0, >=4.0.0 <=4.1.1 and ==5.0.0 | <=3.2.0, >=4.0.0 <=4.1.1, ==5.0.0",
                ">=1.15.0<1.15.2, 1.16.0 | >=1.15.0 <1.15.2, ==1.16.0",
                "<3.2.1, >=4.0.0 <4.1.2, =5.0.0 | <3.2.1, >=4.0.0 <4.1.2, ==5.0.0",
                "<2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0, <5.1 | <2.5, >=3.0 <3.1, >=4.0 <4.1, >=5.0 <5.1",
                // the template of the advisory
                ">=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2 | >=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2",
                "<=v1.2.1 and ==v1.3.2 | <=v1.2.1, ==v1.3.2",
                ">=v1.2.0 <=v1.2.1, >=v.1.3.2 <=v.1.3.2 | >=v1.2.0 <=v1.2.1, >=v.1.3.2 <=v.1.3.2",
                // Kata's documents and index
                "Before v1.11.5 | <v1.11.5",
                "Before v1.11.1, v1.10.5 | <v1.10.5, >=v1.11.0 <v1.11.1",
                "< 1.10.5, < 1.11.1 | <1.10.5, <1.11.1",
                // prose, by how often it was published
                "up to 2030.1.3 | <=2030.1.3",
                "2030.1 versions up to 2030.1.3 | >=2030.1 <=2030.1.3",
                "up to 2029.2.3 and 2030.1 versions up to 2030.1.3 | <=2029.2.3, >=2030.1 <=2030.1.3",
                "versions through 1.5.0 | <=1.5.0",
                "from 2030.1 to 2030.1.3 | >=2030.1 <=2030.1.3",
                "2030.1 to 2030.1.3, and 2030.2 | >=2030.1 <=2030.1.3, ==2030.2",
                "2030.1 versions through 2030.1.3 and version 2030.2 | >=2030.1 <=2030.1.3, ==2030.2",
                "2030.1 versions through 2030.1.3 and 2030.2 version | >=2030.1 <=2030.1.3, ==2030.2",
                "2030.1 version up to 2030.1.3 | >=2030.1 <=2030.1.3",
                "Up to 2029.2.3, and 2030.1 to 2030.1.3 | <=2029.2.3, >=2030.1 <=2030.1.3",
                "All versions up to 1.5.0 | <=1.5.0",
                "versions 2030.2 | ==2030.2",
                "prior to 1.5.0 | <1.5.0",
                "versions prior to 1.5.0 | <1.5.0"
            })
    void readsEachPublishedShape(String text, String canonical) {
        AffectedVersions read = AffectedVersions.parse(text);

        assertThat(read.isUnderstood()).isTrue();
        assertThat(read).hasToString(canonical);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.ranges()).isNotEmpty().isSorted();
        assertThat(AffectedVersions.parse(canonical)).isEqualTo(read).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRIOR TO V1.5.0-I1 | <V1.5.0-I1",
                "VERSION 1.5 | ==1.5",
                "Version 1.5 and Version 1.6 | ==1.5, ==1.6",
                "FROM 1.5 THROUGH 1.6 | >=1.5 <=1.6",
                "  <=  1.5  ,  ==  1.7  | <=1.5, ==1.7",
                "==1.7, <=1.5 | <=1.5, ==1.7",
                "<1.5, <v1.5.0 | <1.5",
                "<1.5; >=2 <2.1 | <1.5, >=2 <2.1",
                "1.5, 1.6 | ==1.5, ==1.6",
                "1.7, Before 1.6, 1.5.2 | <1.5.2, ==1.7"
            })
    void readsEachSpelling(String text, String canonical) {
        assertThat(AffectedVersions.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=1.0, <2.0 | >=1.0 <2.0",
                ">1.0 , <=2.0 | >1.0 <=2.0",
                ">=2.0, <1.0 | <1.0, >=2.0",
                ">=2.0, <2.0 | <2.0, >=2.0",
                ">=1.0, >=2.0, <3.0 | >=1.0, >=2.0 <3.0",
                ">=1.0, ==2.0, <3.0 | <3.0, >=1.0, ==2.0",
                ">=1.0 and <2.0 | <2.0, >=1.0"
            })
    void joinsALowerAndAnUpperEndOverACommaIfTheyRise(String text, String canonical) {
        assertThat(AffectedVersions.parse(text)).hasToString(canonical);
        assertThat(AffectedVersions.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Folsom",
                "Folsom, Grizzly",
                "Essex, Folsom series",
                "Juno and later",
                "Essex (2012.1)",
                "Essex (prior to 2030.1.2), Folsom (prior to folsom-2 development milestone)",
                "2030.2 (Juno) and later",
                "2030.2 versions",
                "Versions after 1.5",
                "1.5 and later",
                "All supported versions",
                "All supported releases",
                "All supported versions prior to Folsom",
                "Almost all versions",
                "Nova all",
                "TODO",
                "todo",
                "not <9.0",
                "Fixed >=2.0",
                "except <9.0",
                "Unaffected <9.0",
                "probably <9.0",
                "everything but >=1.0",
                "is <9.0",
                "*not applicable*",
                "not applicable",
                "N/A",
                "none",
                "1.2.x",
                "==1.2.*",
                "1.0-2.0",
                "1.0 - 2.0",
                "folsom-2",
                "Folsom 2030.1",
                "Nova up to 2030.1",
                "< 1.5 or 1.6",
                ">=2.0 <1.0",
                ">=1.0 ==1.5",
                "<2.0 >=1.0",
                "2.0 to 1.0",
                "from 1.0",
                "up to",
                "Before",
                "Before Folsom",
                "Before 1.5.2, 1.5.1",
                "Before 1.6 and 1.5",
                "Before 1.6, and 1.5",
                "all 1.5",
                "all versions 1.5",
                "all, <1.0",
                "all; <1.0",
                "<1.0,",
                ",<1.0",
                "<1.0;",
                ";",
                ",",
                "<",
                "<>1.0",
                "=>1.0",
                "=<1.0",
                "===1.0",
                "!=1.0",
                "~=1.0",
                "≤1.0",
                "<1.0 <2.0",
                "1.0 2.0",
                "<1.0,,<2.0",
                "<1.0, and and ==2.0",
                "Nova <1.0; >=2.0",
                "Nova <1.0; nova ==2.0",
                "this is what affects nearly <1.0",
                "<1.0 | <2.0",
                "`<1.0`",
                "${AFFECTED_VERSIONS}",
                "$AFFECTED_VERSIONS",
                "<1.0\u00A0",
                "[1.0,2.0)",
                "- <1.0",
                "'<1.0'",
                "# <1.0",
                "<!-- x -->",
                "x: [",
                "&a *a"
            })
    void keepsWhatItDoesNotUnderstand(String text) {
        AffectedVersions kept = AffectedVersions.parse(text);

        assertThat(kept.isUnderstood()).isFalse();
        assertThat(kept).hasToString(text).isEqualTo(AffectedVersions.parse(text));
        assertThat(kept.text()).isEqualTo(text);
        assertThat(kept.ranges()).isEmpty();
        assertThat(kept.groups()).isEmpty();
        assertThat(kept.isAll()).isFalse();
        assertThat(kept.closedAbove()).isFalse();
        assertThat(kept.affects(Version.parse("7.0"))).isEqualTo(Answer.UNKNOWN);
        assertThat(kept.affects("nova", Version.parse("7.0"))).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "All", "ALL", "*", " * ", "All versions", "ALL VERSIONS", "all releases"})
    void readsAllVersions(String text) {
        AffectedVersions read = AffectedVersions.parse(text);

        assertThat(read).isEqualTo(AffectedVersions.all()).hasSameHashCodeAs(AffectedVersions.all());
        assertThat(read).hasToString("all");
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.isAll()).isTrue();
        assertThat(read.isUnderstood()).isTrue();
        assertThat(read.closedAbove()).isFalse();
        assertThat(read.ranges()).isEmpty();
        assertThat(read.affects(Version.parse("0"))).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 0 | YES",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 3.2.0 | YES",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 3.2.1-rc1 | YES",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 3.2.1 | NO",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 4.0.0.0rc1 | NO",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | v4 | YES",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 4.1.2 | NO",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | v5.0 | YES",
                "<3.2.1, >=4.0.0 <4.1.2, ==5.0.0 | 5.0.1 | NO",
                "<=3.2.0, >=4.0.0, <=4.1.1 | 3.2 | YES",
                "<=3.2.0, >=4.0.0, <=4.1.1 | 3.2.0.1 | NO",
                "<=3.2.0, >=4.0.0, <=4.1.1 | 4.1.1 | YES",
                "<=3.2.0, >=4.0.0, <=4.1.1 | 4.1.2 | NO",
                ">1.0, <=2.0 | 1.0 | NO",
                ">1.0, <=2.0 | 1.0.0.1 | YES",
                "Before v1.11.1, v1.10.5 | 1.9.9 | YES",
                "Before v1.11.1, v1.10.5 | 1.10.4 | YES",
                "Before v1.11.1, v1.10.5 | 1.10.5 | NO",
                "Before v1.11.1, v1.10.5 | 1.10.17 | NO",
                "Before v1.11.1, v1.10.5 | 1.11.0 | YES",
                "Before v1.11.1, v1.10.5 | 1.11.1 | NO",
                "Before v1.11.1, v1.10.5 | 2.0.0 | NO",
                "Before 3.1, 1.10.5 | 1.12.3 | YES",
                "Before 3.1, 1.10.5 | 2.0 | YES",
                "Before 1.11.0, 1.10.5 | 1.10.6 | NO",
                "up to 2029.2.3 and 2030.1 versions up to 2030.1.3 | 2029.2.3 | YES",
                "up to 2029.2.3 and 2030.1 versions up to 2030.1.3 | 2030.1 | YES",
                "up to 2029.2.3 and 2030.1 versions up to 2030.1.3 | 2030.1.4 | NO",
                // beside prose: a range with an operator still tells what it holds, and nothing is denied
                "<1.0, Folsom | 0.9 | YES",
                "<1.0, Folsom | 1.0 | UNKNOWN",
                "Folsom and >=2.0 <2.1 | 2.0.5 | YES",
                "Folsom, 1.0 | 1.0 | UNKNOWN",
                "all but 1.0, 1.1 | 1.1 | UNKNOWN",
                "fixed in Folsom, <1.0 | 0.9 | UNKNOWN",
                "==1.0 and later | 1.0 | YES",
                "==1.0 and later | 1.1 | UNKNOWN",
                "==1.0 and later | 0.9 | UNKNOWN"
            })
    void tellsWhetherAVersionIsAffected(String text, String version, Answer answer) {
        AffectedVersions affected = AffectedVersions.parse(text);

        assertThat(affected.affects(Version.parse(version))).isEqualTo(answer);
        assertThat(affected.affects("any product", Version.parse(version))).isEqualTo(answer);
    }

    @Test
    void tellsProductsApart() {
        AffectedVersions affected =
                AffectedVersions.parse("Cinder<19.1.2,>=20.0.0 <20.0.2;Keystone  middleware 21.0; os-vif all versions");

        assertThat(affected.isUnderstood()).isTrue();
        assertThat(affected)
                .hasToString("Cinder <19.1.2, >=20.0.0 <20.0.2; Keystone middleware ==21.0; os-vif all")
                .isEqualTo(AffectedVersions.parse(affected.toString()))
                .hasSameHashCodeAs(AffectedVersions.parse(affected.toString()));
        assertThat(affected.ranges()).isEmpty();
        assertThat(affected.groups()).containsOnlyKeys("Cinder", "Keystone middleware", "os-vif");
        assertThat(affected.groups().keySet()).containsExactly("Cinder", "Keystone middleware", "os-vif");
        assertThat(affected.groups().get("Cinder")).hasToString("<19.1.2, >=20.0.0 <20.0.2");
        assertThat(affected.isAll()).isFalse();

        Version version = Version.parse("20.0.1");
        assertThat(affected.affects("cinder", version)).isEqualTo(Answer.YES);
        assertThat(affected.affects("KEYSTONE MIDDLEWARE", version)).isEqualTo(Answer.NO);
        assertThat(affected.affects("os-vif", version)).isEqualTo(Answer.YES);
        assertThat(affected.affects("nova", version)).isEqualTo(Answer.UNKNOWN);
        assertThat(affected.affects(version)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void answersForSeveralProductsWhatHoldsForEach() {
        AffectedVersions affected = AffectedVersions.parse("Nova <2; Cinder <3");

        assertThat(affected.affects(Version.parse("1"))).isEqualTo(Answer.YES);
        assertThat(affected.affects(Version.parse("2"))).isEqualTo(Answer.UNKNOWN);
        assertThat(affected.affects(Version.parse("3"))).isEqualTo(Answer.NO);
        assertThat(AffectedVersions.parse("Nova <2").affects(Version.parse("2")))
                .isEqualTo(Answer.NO);
        assertThat(AffectedVersions.parse("Nova all; Cinder *").isAll()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<1.0, >=2.0 <=2.1, ==3.0 | true",
                "<1.0, >=2.0 | false",
                ">2.0 | false",
                "all | false",
                "Folsom | false",
                "<1.0, Folsom | false",
                "Nova <1.0; Cinder ==2.0 | true",
                "Nova <1.0; Cinder >=2.0 | false",
                "Nova <1.0; Cinder all | false"
            })
    void tellsWhetherItComesToAnEnd(String text, boolean closed) {
        assertThat(AffectedVersions.parse(text).closedAbove()).isEqualTo(closed);
    }

    @Test
    void isMadeOfRanges() {
        VersionRange exact = VersionRange.parse("==3.0");
        VersionRange open = VersionRange.parse("<1.0");

        AffectedVersions affected = AffectedVersions.of(exact, open, exact);

        assertThat(affected).hasToString("<1.0, ==3.0").isEqualTo(AffectedVersions.parse("3.0, <v1"));
        assertThat(affected.text()).isEqualTo("<1.0, ==3.0");
        assertThat(affected.ranges()).containsExactly(open, exact);
    }

    @Test
    void rejectsNoRangesAndTooMany() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(AffectedVersions::of)
                .withMessage("holds no range, expected at least one");
        VersionRange[] many = IntStream.range(0, 2_000)
                .mapToObj(n -> VersionRange.exactly(Version.parse("1." + n)))
                .toArray(VersionRange[]::new);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AffectedVersions.of(many))
                .withMessageEndingWith("characters, expected at most 10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "<1.0\n",
                "<1.0\n>2.0",
                "<1.0\r",
                "<1.0\t<2.0",
                "<1.0\u202E",
                "\u2066<1.0",
                "<1.0\u0000",
                "<1.0\u2028",
                "<1.0\u200F",
                "<1.0\u061C",
                "\uD800",
                "<1.0\uDC00"
            })
    void rejectsWhatIsNotOneVisibleLine(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AffectedVersions.parse(text))
                .satisfies(refused -> assertThat(refused.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.path()).isEmpty()));
    }

    @Test
    void rejectsMoreThanTenThousandCharactersWithoutQuotingThem() {
        String longest = "a".repeat(10_000);

        assertThat(AffectedVersions.parse(longest)).hasToString(longest);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AffectedVersions.parse(longest + "a"))
                .withMessage("has 10001 characters, expected at most 10000");
    }

    @Test
    void keepsAsTextWhatWouldPrintTooLong() {
        String text = String.join(
                ",", IntStream.range(1, 2_000).mapToObj(String::valueOf).toList());

        AffectedVersions kept = AffectedVersions.parse(text);

        assertThat(text).hasSizeLessThan(10_000);
        assertThat(kept.isUnderstood()).isFalse();
        assertThat(kept).hasToString(text);
        assertThat(kept.affects(Version.parse("5"))).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Before v1.11.1, v1.10.5        | <v1.10.5, >=v1.11.0 <v1.11.1
            Before v1.11.5, v1.12.0        |
            2.0, Before v1.11.5, v1.12.0   |
            Before 1.11.0, 1.10.5          |
            Nova before 1.5, 1.6; Cinder 1 |
            ==2.0.0, <1.2                  | <1.2, ==2.0.0
            1.0 and 1.0                    | ==1.0
            Nova <1; Cinder all            | Nova <1; Cinder all
            all versions                   | all
            after 1.0                      |
            """)
    void hasACanonicalFormWhereThatSaysAsMuch(String text, String form) {
        assertThat(AffectedVersions.parse(text).canonical()).isEqualTo(Optional.ofNullable(form));
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        assertThat(AffectedVersions.parse("<1.0").ranges()).isUnmodifiable();
        Map<String, AffectedVersions> groups =
                AffectedVersions.parse("Nova <1; Cinder <2").groups();
        assertThat(groups).isUnmodifiable();
        assertThat(List.copyOf(groups.values()))
                .extracting(AffectedVersions::text)
                .containsExactly("<1", "<2");
    }
}
