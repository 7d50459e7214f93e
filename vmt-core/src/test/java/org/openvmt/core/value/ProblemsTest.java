// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    @Test
    void throwsNothingWhereAllIsWell() {
        Problems problems = Problems.gather()
                .require(true, "id", () -> "is never asked for")
                .requireText("x", "title")
                .requireLine("x \uD83D\uDE00", "name");

        assertThat(problems.found()).isEmpty();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void throwsAllProblemsInTheOrderInWhichTheyWereFound() {
        Problems problems = Problems.gather()
                .require(false, "cve-id", () -> "\"1\" is none")
                .requireText(" ", "title")
                .requireLine("a\nb", "name")
                .add("reporter", InvalidValueException.of("", "is odd"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage(
                        "cve-id: \"1\" is none; title: is blank, expected some text; name: holds U+000A at index 1,"
                                + " expected one line of visible text; reporter: is odd")
                .satisfies(refused -> assertThat(refused.problems()).isEqualTo(problems.found()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r",
                "\t",
                "a\u0000",
                "a\u007F",
                "a\u0085",
                "a\u2028",
                "a\u2029",
                "a\u061C",
                "a\u200E",
                "a\u200F",
                "a\u202A",
                "a\u202E",
                "a\u2066",
                "a\u2069",
                "a\uFEFF",
                "a\uD83D",
                "a\uDE00",
                "\uD83Da",
                "\uDE00\uD83D"
            })
    void findsWhatIsNotVisible(String text) {
        assertThat(Problems.gather().requireLine(text, "name").found()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "Zoë", "日本", "\uD83D\uDE00", "a\u2010b"})
    void acceptsWhatIsVisible(String text) {
        assertThat(Problems.gather().requireLine(text, "name").found()).isEmpty();
    }

    @Test
    void namesWhatIsMissingAsDocumentsDo() {
        assertThat(new InvalidValueException("cveId", "announcementDate", "title").problems())
                .containsExactly(
                        new Problem("cve-id", "is missing"),
                        new Problem("announcement-date", "is missing"),
                        new Problem("title", "is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', hour, hour",
        "disclosure, hour, disclosure.hour",
        "window, [1].hour, window[1].hour",
        "window, '', window"
    })
    void seesAProblemFromItsHolder(String outer, String inner, String path) {
        assertThat(new Problem(inner, "is odd").under(outer)).isEqualTo(new Problem(path, "is odd"));
    }

    @Test
    void handsOutProblemsThatCannotBeChanged() {
        assertThat(InvalidValueException.of(List.of(new Problem("a", "b"))).problems())
                .isUnmodifiable();
        assertThat(new Problem("", "is odd")).hasToString("is odd");
    }
}
