// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.value.InvalidValueException;

class ExtentTest {

    @Provide
    Arbitrary<Extent> extents() {
        return Arbitraries.of(Audience.class).set().map(some -> {
            Extent extent = Extent.atReceipt();
            for (Audience audience : some) {
                extent = extent.plus(audience);
            }
            return extent;
        });
    }

    @Property
    void neverShrinks(@ForAll("extents") Extent extent, @ForAll Audience more) {
        Extent wider = extent.plus(more);
        assertThat(wider.audiences()).containsAll(extent.audiences()).contains(more);
        assertThat(wider.covers(extent)).isTrue();
        assertThat(wider.admits(more)).isTrue();
        assertThat(wider.tlp()).isGreaterThanOrEqualTo(extent.tlp());
        for (Audience audience : Audience.values()) {
            assertThat(wider.admits(audience))
                    .isEqualTo(extent.admits(audience) || audience == more || more == Audience.EVERYONE);
        }
    }

    @Property
    void admitsEachAudienceByItself(@ForAll("extents") Extent extent, @ForAll Audience audience) {
        boolean everyone = extent.audiences().contains(Audience.EVERYONE);
        assertThat(extent.admits(audience))
                .isEqualTo(everyone || extent.audiences().contains(audience));
    }

    @Property
    void coversLikeAnOrder(@ForAll("extents") Extent a, @ForAll("extents") Extent b, @ForAll("extents") Extent c) {
        assertThat(a.covers(a)).isTrue();
        assertThat(a.covers(Extent.atReceipt())).isTrue();
        assertThat(!a.covers(b) || !b.covers(c) || a.covers(c)).isTrue();
        boolean same = Set.of(Audience.values()).stream().allMatch(x -> a.admits(x) == b.admits(x));
        assertThat(a.covers(b) && b.covers(a)).isEqualTo(same);
    }

    @Property
    void isEqualByItsAudiences(@ForAll("extents") Extent extent) {
        Extent same = Extent.of(List.copyOf(extent.audiences()));
        assertThat(same).isEqualTo(extent).hasSameHashCodeAs(extent).hasToString(extent.toString());
        assertThat(extent.plus(Audience.REPORTER_AND_VMT)).isSameAs(extent);
    }

    @Test
    void isASetAndNoLevel() {
        Extent extent = Extent.atReceipt().plus(Audience.CNA);
        assertThat(extent.admits(Audience.APPROVERS)).isFalse();
        assertThat(extent.widest()).isEqualTo(Audience.CNA);
        assertThat(extent.covers(Extent.atReceipt().plus(Audience.APPROVERS))).isFalse();
    }

    @Test
    void neverLeavesOutTeamAndReporter() {
        assertThatThrownBy(() -> Extent.of(Set.of(Audience.EVERYONE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("[EVERYONE] leaves out REPORTER_AND_VMT");
        assertThatThrownBy(() -> Extent.of(Set.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void cannotBeChangedFromOutside() {
        Set<Audience> audiences = Extent.atReceipt().audiences();
        assertThatThrownBy(() -> audiences.add(Audience.EVERYONE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTER_AND_VMT, EXT-1, TLP:RED",
        "CORE_REVIEWERS,   EXT-2, TLP:RED",
        "APPROVERS,        EXT-3, TLP:AMBER+STRICT",
        "CNA,              EXT-4, TLP:AMBER+STRICT",
        "STAKEHOLDERS,     EXT-5, TLP:AMBER",
        "EVERYONE,         EXT-6, TLP:CLEAR"
    })
    void labelsByTheWidestAudience(Audience audience, String rule, String label) {
        assertThat(audience.rule()).isEqualTo(rule);
        assertThat(Extent.atReceipt().plus(audience).tlp().label()).isEqualTo(label);
    }
}
