// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.InvalidValueException;

class TaskStatusTest {

    private static final String APOSTROPHES = "'’‘ʼ`´";

    @Test
    void namesTheTenInTheOrderOfTheProcess() {
        assertThat(Stream.of(TaskStatus.values()).map(TaskStatus::displayName))
                .containsExactly(
                        "New",
                        "Incomplete",
                        "Confirmed",
                        "Triaged",
                        "In Progress",
                        "Fix committed",
                        "Fix released",
                        "Opinion",
                        "Won't Fix",
                        "Invalid");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "_", "-", "  ", "\u00A0", "_-", " - ");
    }

    @Property
    void readsAnyCaseBlankAndApostrophe(
            @ForAll TaskStatus status, @ForAll boolean upper, @ForAll("blanks") String blank) {
        for (int i = 0; i <= APOSTROPHES.length(); i++) {
            String apostrophe = i == APOSTROPHES.length() ? "" : APOSTROPHES.substring(i, i + 1);
            String name = status.displayName().replace("'", apostrophe).replace(" ", blank);
            String spelled = upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
            assertThat(TaskStatus.parse(" " + spelled + "\t")).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, INVALID",
        "invalid, INVALID",
        "WONTFIX, none",
        "WONT_FIX, WONT_FIX",
        "in-progress, IN_PROGRESS",
        "fix_RELEASED, FIX_RELEASED",
        "InProgress, none",
        "ınvalıd, none",
        "İNVALİD, none"
    })
    void knowsOneLetterIOnly(String name, String expected) {
        if (expected.equals("none")) {
            assertThatThrownBy(() -> TaskStatus.parse(name)).isInstanceOf(InvalidValueException.class);
        } else {
            assertThat(TaskStatus.parse(name)).isEqualTo(TaskStatus.valueOf(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Fixed", "New!", "Won't Fix it"})
    void listsTheTenWhenItKnowsNone(String name) {
        String ten = Stream.of(TaskStatus.values()).map(TaskStatus::displayName).collect(Collectors.joining(", "));
        assertThatThrownBy(() -> TaskStatus.parse(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("\"" + name + "\" is no status, expected one of " + ten);
    }

    @Test
    void isFinalInThree() {
        assertThat(Stream.of(TaskStatus.values()).filter(TaskStatus::isFinal))
                .containsExactly(TaskStatus.FIX_RELEASED, TaskStatus.WONT_FIX, TaskStatus.INVALID);
    }
}
