// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Versions close enough to each other that many are equal, and expressions made of them. */
final class SomeVersions {

    private SomeVersions() {}

    static Arbitrary<Version> any() {
        Arbitrary<String> mark = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(2, Arbitraries.of("v", "V")),
                Tuple.of(1, Arbitraries.just("v.")));
        return Combinators.combine(mark, numbers(), suffix())
                .as((first, numbers, suffix) -> Version.parse(first + numbers + suffix));
    }

    private static Arbitrary<String> numbers() {
        Arbitrary<List<String>> components =
                Arbitraries.of("0", "1", "2", "01", "10").list().ofMinSize(1).ofMaxSize(4);
        return components.map(list -> list.stream().collect(Collectors.joining(".")));
    }

    private static Arbitrary<String> suffix() {
        Arbitrary<String> some = Combinators.combine(
                        Arbitraries.of("", "-", ".", "_"),
                        Arbitraries.of("a", "alpha", "b", "beta", "rc", "RC", "dev", "post"),
                        Arbitraries.of("", "0", "1", "2", "02", "10", ".1", "-dev", "1.dev3", "-post"))
                .as((separator, word, rest) -> separator + word + rest);
        return Arbitraries.oneOf(Arbitraries.just(""), some);
    }
}
