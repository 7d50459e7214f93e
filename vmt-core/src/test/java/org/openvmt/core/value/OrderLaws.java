// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws of a total order that agrees with equality, asserted for three values. */
final class OrderLaws {

    private OrderLaws() {}

    static <T extends Comparable<T>> void check(T one, T other, T third) {
        int first = Integer.signum(one.compareTo(other));
        assertThat(first).as("antisymmetry").isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one).as("reflexivity").isEqualByComparingTo(one);
        if (first <= 0 && other.compareTo(third) <= 0) {
            assertThat(one.compareTo(third)).as("transitivity").isNotPositive();
        }
        if (first == 0) {
            assertThat(Integer.signum(one.compareTo(third)))
                    .as("equal values compare alike")
                    .isEqualTo(Integer.signum(other.compareTo(third)));
            assertThat(one).hasSameHashCodeAs(other);
        }
        assertThat(one.equals(other)).as("agreement with equals").isEqualTo(first == 0);
    }
}
