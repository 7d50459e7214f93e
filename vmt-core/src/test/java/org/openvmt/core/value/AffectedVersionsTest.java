// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.value.AffectedVersions.Answer;

/** What affected versions tell of a version, of several products and of their own end. */
class AffectedVersionsTest {

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
