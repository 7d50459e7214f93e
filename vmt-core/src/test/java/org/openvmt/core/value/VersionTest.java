// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "v1.2.0",
                "V1.2",
                "v.1.3.2",
                "2014.1",
                "2015.1.0rc2",
                "13.0.0.0b1",
                "1.11.0-rc1",
                "1.0.0-alpha.1",
                "2.4.0-alpha1",
                "1.0a1",
                "1.0.dev57",
                "1.0.post1",
                "007.01",
                "99999999999999999999.1",
                "1.0-SNAPSHOT"
            })
    void printsAsWritten(String text) {
        assertThat(Version.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v",
                "v.",
                ".1",
                "1.",
                "1..2",
                "v..1",
                "vv1",
                "1.2.x",
                "1.2.X",
                "2.x",
                "1.*",
                "1.0-2.0",
                "1.0-v2.0",
                "1.0-",
                "1.0-rc1-",
                "1.0-rc..1",
                "-1",
                "+1",
                "1.0+git1",
                "1.0 ",
                " 1.0",
                "1 .0",
                "1.0\n",
                "1,0",
                "Folsom",
                "folsom-2",
                "all",
                "TODO",
                ">=1.0",
                "١.٢",
                "1.0-rc\u202E1",
                "1.0-ｒc1",
                "${VERSION}",
                "1.0~rc1",
                "1.0/2"
            })
    void rejectsWhatIsNoVersion(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Version.parse(text))
                .withMessage(
                        Quoted.of(text)
                                + " is not a version (numbers between dots, perhaps v in front and a suffix such as -rc1 behind)")
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).path()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.0, 1.2.0",
        "v1.2.0, 1.2",
        "v.1.3.2, 1.3.2",
        "0, 0.0.0",
        "01.2, 1.02",
        "1.0-rc1, 1.0rc1",
        "1.0.rc1, 1.0.0.0RC01",
        "1.0-I1, 1.0-i1",
        "13.0.0.0b1, 13b1"
    })
    void equalsByMeaning(String one, String other) {
        assertThat(Version.parse(one))
                .isEqualTo(Version.parse(other))
                .hasSameHashCodeAs(Version.parse(other))
                .isEqualByComparingTo(Version.parse(other));
    }

    @Test
    void ascendsFromSnapshotToPostRelease() {
        List<String> ascending = List.of(
                "0.9.10",
                "1.0.dev5",
                "1.0a1",
                "1.0-alpha",
                "1.0-alpha.1",
                "1.0-alpha.2",
                "1.0-alpha.10",
                "1.0-alpha.beta",
                "1.0b1.dev3",
                "1.0b1",
                "1.0b2",
                "1.0-beta",
                "1.0rc1",
                "1.0rc10",
                "1.0.0",
                "1.0.post1.dev2",
                "1.0.post1",
                "1.0.0.1",
                "1.0.1-rc1",
                "1.0.1",
                "1.2",
                "1.10",
                "2014.1",
                "2014.2.0.0b1",
                "2014.2.rc1",
                "2014.2",
                "18446744073709551616");

        List<Version> versions = ascending.stream().map(Version::parse).toList();

        assertThat(versions).isSorted();
        assertThat(new TreeSet<>(versions)).hasSameSizeAs(ascending);
    }

    @ParameterizedTest
    @CsvSource({
        "1.10.5, 1.10.0, true",
        "v1.10.5, 1.10-rc1, true",
        "1, 1.0.7, true",
        "1.10.5, 1.11.5, false",
        "2.10.5, 1.10.5, false",
        "1, 1.1, false"
    })
    void knowsItsMinorLine(String one, String other, boolean same) {
        assertThat(Version.parse(one).sameMinorLine(Version.parse(other))).isEqualTo(same);
        assertThat(Version.parse(other).sameMinorLine(Version.parse(one))).isEqualTo(same);
    }

    @Test
    void comparesNumbersOfAnySize() {
        String huge = "9".repeat(900);

        assertThat(Version.parse("1." + huge + ".1")).isGreaterThan(Version.parse("1." + huge));
        assertThat(Version.parse("1.1" + "0".repeat(900))).isGreaterThan(Version.parse("1." + huge));
        assertThat(Version.parse("1-rc" + huge)).isGreaterThan(Version.parse("1-rc8" + huge.substring(1)));
    }

    @Test
    void rejectsMoreThanAThousandCharacters() {
        assertThat(Version.parse("1".repeat(1_000)).toString()).hasSize(1_000);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Version.parse("1".repeat(1_001)))
                .withMessageContaining("1…\" is not a version");
    }

    @Provide
    Arbitrary<Version> versions() {
        return SomeVersions.any();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void ordersLawfully(
            @ForAll("versions") Version one, @ForAll("versions") Version other, @ForAll("versions") Version third) {
        OrderLaws.check(one, other, third);
    }

    @Property(tries = 500)
    void survivesPrinting(@ForAll("versions") Version version) {
        Version again = Version.parse(version.toString());

        assertThat(again).isEqualTo(version).hasToString(version.toString());
    }

    @Property(tries = 500)
    void comparesReleasesAsNumbersFromTheLeft(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> one,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> other) {
        int expected = 0;
        for (int i = 0; i < 5 && expected == 0; i++) {
            expected = Integer.compare(i < one.size() ? one.get(i) : 0, i < other.size() ? other.get(i) : 0);
        }

        assertThat(Integer.signum(release(one).compareTo(release(other)))).isEqualTo(expected);
    }

    @Property(tries = 300)
    void sortsEachPreReleaseBetweenTheReleases(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 3) Integer> numbers) {
        Version release = release(numbers);

        for (String suffix : List.of("-rc1", ".0b1", "rc2", "-alpha", ".dev1", "-pre.3", "m1")) {
            Version before = Version.parse(release + suffix);
            assertThat(before).isLessThan(release);
            if (!release.equals(Version.parse("0"))) {
                assertThat(before).isGreaterThan(Version.parse("0"));
            }
        }
    }

    private static Version release(List<Integer> numbers) {
        return Version.parse(
                String.join(".", numbers.stream().map(String::valueOf).toList()));
    }

    @Test
    void readsOrSaysThatItIsNone() {
        assertThat(Version.read("1.2.0-rc1")).contains(Version.parse("1.2.0-rc1"));
        assertThat(Stream.of("", "latest", "v").flatMap(text -> Version.read(text).stream()))
                .isEmpty();
    }
}
