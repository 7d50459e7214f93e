// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runtime",
                "kata-containers/agent",
                "oslo.utils",
                "Keystone middleware",
                "os-vif",
                "libstdc++",
                "Größe",
                "x"
            })
    void keepsTheNameAsWritten(String name) {
        assertThat(Component.of(name)).hasToString(name).isEqualTo(Component.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " runtime",
                "runtime ",
                "runtime\u00A0",
                "runtime\u3000",
                "runtime, agent",
                "runtime;agent",
                "runtime|agent",
                "`runtime`",
                "runtime\nagent",
                "runtime\r",
                "run\ttime",
                "run\u2028time",
                "run\u202Etime",
                "run\u200Etime",
                "run\uFEFFtime",
                "run\u0000time",
                "run\uD83D"
            })
    void rejectsWhatIsNoSingleVisibleName(String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Component.of(name))
                .satisfies(refused -> assertThat(refused.problems())
                        .allSatisfy(problem -> assertThat(problem.path()).isEmpty()));
    }

    @Test
    void namesAllProblemsAtOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Component.of(" a|\n" + "b".repeat(100)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::message)
                        .satisfiesExactly(
                                message -> assertThat(message).startsWith("holds U+000A at index 3"),
                                message -> assertThat(message).endsWith("has a blank at an end, expected none"),
                                message -> assertThat(message).endsWith("has 104 characters, expected at most 100"),
                                message ->
                                        assertThat(message).endsWith("holds one of , ; | `, expected a single name")));
    }

    @Test
    void measuresTheLength() {
        assertThat(Component.of("x".repeat(100)).toString()).hasSize(100);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Component.of("x".repeat(101)));
    }

    @Test
    void sortsAsText() {
        assertThat(Stream.of("Nova", "agent", "runtime", "runtime-rs")
                        .map(Component::of)
                        .toList())
                .isSorted();
    }

    @Property(tries = 500)
    void ordersLawfully(
            @ForAll @StringLength(min = 1, max = 3) String one,
            @ForAll @StringLength(min = 1, max = 3) String other,
            @ForAll @StringLength(min = 1, max = 3) String third) {
        OrderLaws.check(named(one), named(other), named(third));
    }

    private static Component named(String text) {
        try {
            return Component.of(text);
        } catch (InvalidValueException refused) {
            return Component.of("x" + text.length());
        }
    }
}
