// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisoryIdTest {

    @ParameterizedTest
    @CsvSource({
        "KCSA-2026-01, KCSA, 2026-01, 2026",
        "KCSA-2026-100, KCSA, 2026-100, 2026",
        "OSSA-2026-007, OSSA, 2026-007, 2026",
        "KCSN-2026-01, KCSN, 2026-01, 2026",
        "KCSA-CVE-2020-2024, KCSA, CVE-2020-2024, 2020",
        "KCSA-CVE-2020-27151, KCSA, CVE-2020-27151, 2020"
    })
    void readsPrefixNumberAndYear(String text, String prefix, String number, int year) {
        AdvisoryId id = AdvisoryId.parse(text);

        assertThat(id).hasToString(text).isEqualTo(AdvisoryId.of(prefix, number));
        assertThat(id.prefix()).isEqualTo(prefix);
        assertThat(id.number()).isEqualTo(number);
        assertThat(id.year()).isEqualTo(year);
    }

    @Test
    void tellsTheCveIdThatServesAsNumber() {
        assertThat(AdvisoryId.parse("KCSA-CVE-2020-2024").cve()).contains(CveId.parse("CVE-2020-2024"));
        assertThat(AdvisoryId.parse("KCSA-2026-01").cve()).isEmpty();
    }

    @Test
    void keepsTheDigitsAsWritten() {
        assertThat(AdvisoryId.parse("KCSA-2026-01")).isNotEqualTo(AdvisoryId.parse("KCSA-2026-001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-2026-01",
                "KCSA",
                "KCSA-",
                "KCSA-NUM",
                "KCSA-2026-1",
                "KCSA-2026-1234567",
                "KCSA-26-01",
                "KCSA-1998-01",
                "kcsa-2026-01",
                "K-2026-01",
                "KCSASECURITYX-2026-01",
                "KC5A-2026-01",
                "CVE-2020-2024",
                "CVE-CVE-2020-2024",
                "KCSA-CVE-2020-1",
                "KCSA-CVE-CVE-2020-2024",
                "KCSA-2026-01 ",
                "KCSA-2026-01\r\n",
                "KCSA 2026-01",
                "[KCSA-2026-01]"
            })
    void rejectsWhatIsNoId(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AdvisoryId.parse(text))
                .withMessage(Quoted.of(text) + " is not PREFIX-YYYY-NN, PREFIX-YYYY-NNN or PREFIX-CVE-YYYY-N…")
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).path()).isEmpty());
    }

    @Test
    void namesBothWrongParts() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AdvisoryId.of("KCSA-CVE", "2020"))
                .withMessage("prefix \"KCSA-CVE\" is not two to ten upper-case letters other than CVE;"
                        + " number \"2020\" is not YYYY-NN, YYYY-NNN or CVE-YYYY-N…");
    }

    @Test
    void sortsByPrefixYearAndNumber() {
        List<String> ascending = List.of(
                "KCSA-2020-002",
                "KCSA-2020-02",
                "KCSA-2020-10",
                "KCSA-2020-100",
                "KCSA-CVE-2020-2024",
                "KCSA-CVE-2020-27151",
                "KCSA-2021-01",
                "KCSN-2020-01");

        assertThat(ascending.stream().map(AdvisoryId::parse).toList()).isSorted();
    }

    @Provide
    Arbitrary<AdvisoryId> ids() {
        Arbitrary<String> prefixes = Arbitraries.of("KCSA", "KCSN", "OSSA");
        Arbitrary<String> numbers = Arbitraries.of(
                "2019-01", "2020-01", "2020-001", "2020-10", "2020-010", "CVE-2020-0010", "CVE-2020-10000");
        return Combinators.combine(prefixes, numbers).as(AdvisoryId::of);
    }

    @Property(tries = 500)
    void ordersLawfully(
            @ForAll("ids") AdvisoryId one, @ForAll("ids") AdvisoryId other, @ForAll("ids") AdvisoryId third) {
        OrderLaws.check(one, other, third);
        assertThat(AdvisoryId.parse(one.toString())).isEqualTo(one);
    }

    @Test
    void readsOrSaysThatItIsNone() {
        assertThat(AdvisoryId.read("KCSA-2020-01")).contains(AdvisoryId.parse("KCSA-2020-01"));
        assertThat(Stream.of("", "KCSA", "KCSA-CVE-2026-pending").flatMap(text -> AdvisoryId.read(text).stream()))
                .isEmpty();
    }
}
