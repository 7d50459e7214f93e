// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CveIdTest {

    @ParameterizedTest
    @CsvSource({
        "CVE-1999-0001, 1999",
        "CVE-2020-2024, 2020",
        "CVE-2020-27151, 2020",
        "CVE-2026-0000, 2026",
        "CVE-2999-1234567890123456789, 2999"
    })
    void readsIdAndYear(String text, int year) {
        CveId id = CveId.parse(text);

        assertThat(id).hasToString(text);
        assertThat(id.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CVE-1",
                "CVE-2026-pending",
                "CVE-2020-123",
                "CVE-2020-01234",
                "CVE-2020-00000",
                "CVE-1998-1234",
                "CVE-3000-1234",
                "cve-2020-1234",
                "CVE-2020-1234 ",
                " CVE-2020-1234",
                "CVE-2020-1234\n",
                "CVE_2020_1234",
                "CVE–2020–1234",
                "CVE-2020-12345678901234567890",
                "CVE-२०२०-1234",
                "CVE-2020-1234, CVE-2020-1235",
                "$CVE"
            })
    void rejectsWhatIsNoId(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CveId.parse(text))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.path()).isEmpty()));
    }

    @Test
    void saysWhatWasExpected() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CveId.parse("CVE-1\u202E"))
                .withMessage("\"CVE-1<U+202E>\" is not CVE-YYYY-N… (a year from 1999, then four digits or more without"
                        + " padding beyond the fourth)");
    }

    @Test
    void sortsByYearThenByNumber() {
        List<String> ascending = List.of(
                "CVE-1999-9999", "CVE-2020-0009", "CVE-2020-0010", "CVE-2020-9999", "CVE-2020-10000", "CVE-2021-0001");

        assertThat(ascending.stream().map(CveId::parse).toList()).isSorted();
        assertThat(ascending.stream().map(CveId::parse).sorted().map(CveId::toString))
                .containsExactlyElementsOf(ascending);
    }

    @Property(tries = 300)
    void survivesPrintingAndKeepsOrder(
            @ForAll @IntRange(min = 1999, max = 2999) int year,
            @ForAll @LongRange(min = 0, max = 9_999_999) long number,
            @ForAll @LongRange(min = 0, max = 9_999_999) long otherNumber) {
        CveId id = id(year, number);
        CveId other = id(year, otherNumber);

        assertThat(CveId.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(Integer.signum(id.compareTo(other))).isEqualTo(Long.compare(number, otherNumber));
        assertThat(id.equals(other)).isEqualTo(id.compareTo(other) == 0);
    }

    private static CveId id(int year, long number) {
        String digits = Long.toString(number);
        return CveId.parse("CVE-" + year + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits);
    }

    @Test
    void readsOrSaysThatItIsNone() {
        assertThat(CveId.read("CVE-2020-2024")).contains(CveId.parse("CVE-2020-2024"));
        assertThat(Stream.of("", "CVE-2026-pending", " CVE-2020-2024").flatMap(text -> CveId.read(text).stream()))
                .isEmpty();
    }
}
