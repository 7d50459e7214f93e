// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.AffectedVersions.Answer;

/** What is not understood of affected versions is kept as it was written, and what is no line is refused. */
class UnreadVersionsTest {

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
}
