// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    JSON, [
                    JSON, `{"a":`
                    YAML, [
                    YAML, {a:
                    YAML, `- `
                    """)
    void refusesDeepNesting(DocumentFormat format, String opening) {
        assertThat(Samples.refusal(opening.repeat(MANY), format))
                .singleElement()
                .asString()
                .contains("is nested too deeply, expected at most 50 levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"? ", "!a ", "&a ", "*a ", ": ", "%", "---\n", "\"", "'", "|", "\t", "{", "}", "]", "`", "@"})
    void survivesRepetition(String piece) {
        for (DocumentFormat format : DocumentFormat.values()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(Samples.refusal(piece.repeat(MANY), format))
                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsTooLarge(DocumentFormat format) {
        assertThat(Samples.refusal(" ".repeat(Mappers.LARGEST + 1), format))
                .containsExactly("is too large (found 8000001 characters, expected at most 8000000)");
    }

    @Test
    void refusesLinesThatTheYamlParserWouldTakeLongOver() {
        String line = "x".repeat(RawText.LONGEST_LINE + 1);
        assertThat(Samples.refusal("id: a\n" + line + "\n" + line, DocumentFormat.YAML))
                .containsExactly(
                        "line 2, column 1: is a line of 1000001 characters, expected at most 1000000",
                        "line 3, column 1: is a line of 1000001 characters, expected at most 1000000");
    }

    @Test
    void laughsAtABillion() {
        StringBuilder document = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            char before = (char) (c - 1);
            document.append(c).append(": &").append(c).append(" [*").append(before);
            document.append((", *" + before).repeat(8)).append("]\n");
        }
        assertThat(Samples.refusal(document.toString(), DocumentFormat.YAML))
                .anyMatch(problem -> problem.endsWith("a: has an anchor, expected none"))
                .anyMatch(problem -> problem.endsWith("i[8]: is an alias, expected the value itself"));
    }

    @Test
    void refusesAnAliasOfItself() {
        assertThat(Samples.refusal("&a id: *a\npeople: &b [*b]\n", DocumentFormat.YAML))
                .contains(
                        "line 1, column 1: id: has an anchor, expected none",
                        "line 2, column 1: people: has an anchor, expected none",
                        "line 2, column 13: people[0]: is an alias, expected the value itself");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    JSON, ``,                    `is empty, expected a document`
                    YAML, ``,                    `is empty, expected a document`
                    YAML, `# nothing`,           `is empty, expected a document`
                    JSON, null,                  `line 1, column 1: is empty, expected a value or no such field at all`
                    YAML, null,                  `line 1, column 1: is empty, expected a value or no such field at all`
                    JSON, [],                    `line 1, column 1: is a list, expected an object with fields`
                    YAML, text,                  `line 1, column 1: is text, expected an object with fields`
                    JSON, 3,                     `line 1, column 1: is a number, expected an object with fields`
                    JSON, true,                  `line 1, column 1: is true or false, expected an object with fields`
                    JSON, `{} []`,               `line 1, column 4: goes on after its end, expected one document`
                    JSON, `{}x`,                 `line 1, column 3: is not well-formed here`
                    YAML, `--- {}\n--- {}`,      `line 2, column 5: goes on after its end, expected one document`
                    YAML, `{}\n---\n`,           `goes on after its end, expected one document`
                    JSON, `{"id": "a", "id": "a"}`, `line 1, column 13: id: stands there twice, expected each field once`
                    YAML, `id: a\nid: a`,        `line 2, column 1: id: stands there twice, expected each field once`
                    JSON, {'id': 1},             `line 1, column 2: is not well-formed here`
                    JSON, `{"id": NaN}`,         `is not well-formed here`
                    JSON, `{"id": 1,}`,          `is not well-formed here`
                    JSON, `// x\n{}`,            `line 1, column 1: is not well-formed here`
                    JSON, `{"id": "\\ud800"}`,   `line 1, column 2: id: holds half a surrogate pair`
                    JSON, `{"\\udc00": 1}`,      `is not well-formed here`
                    YAML, `id: "\\ud800"`,       `line 1, column 1: id: holds half a surrogate pair`
                    YAML, `id: "\\Uffffffff"`,   `is not well-formed here`
                    YAML, `id: "\\x"`,           `is not well-formed here`
                    YAML, `id:\n\t- x`,          `line 2, column 1: is indented with a tab, expected blanks`
                    YAML, `a:\n  \tb: @x`,       `line 2, column 3: is indented with a tab, expected blanks`
                    JSON, `{\n\t"id": @x}`,      `line 2, column 8: is not well-formed here`
                    YAML, `a: b: c`,             `line 1, column 5: is not well-formed here`
                    YAML, `a: @x`,               `line 1, column 4: is not well-formed here`
                    YAML, `? [a]\n: b`,          `is not well-formed here`
                    YAML, `%YAML 3.0\n---\na: 1`, `is not well-formed here`
                    """)
    void refusesWithPlaceAndReason(DocumentFormat format, String document, String expected) {
        String unescaped = document == null ? "" : document.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(Samples.refusal(unescaped.replace("\\\\", "\\"), format))
                .anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x07, 0x08, 0x0B, 0x1B, 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF, 0xD800, 0xDC00})
    void refusesRawCharactersThatNobodySees(int c) {
        String document = Samples.CASE.replace("What happened", "What\n " + (char) c + "happened");
        assertThat(Samples.refusal(document, DocumentFormat.YAML))
                .singleElement()
                .asString()
                .startsWith("line 4, column 2: holds U+%04X here".formatted(c));
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(Documents.readCase("\uFEFF" + Samples.CASE, DocumentFormat.YAML))
                .isEqualTo(Documents.readCase(Samples.CASE, DocumentFormat.YAML));
        assertThat(Samples.refusal("\uFEFF\uFEFF{}", DocumentFormat.JSON)).isNotEmpty();
    }

    @Test
    void showsNothingOfTheDocumentButTheOffendingScalar() {
        assertThat(Samples.refusalWith("What happened}", "What happened, x: [}"))
                .noneMatch(problem -> problem.contains("happened") || problem.contains("runtime"));
        assertThat(Samples.refusalWith("title: A title", "title: [A title]"))
                .noneMatch(problem -> problem.contains("A title"));
        assertThat(Samples.refusalWith("description: What happened", "description: \"What\\u0000\\uD800\""))
                .noneMatch(problem -> problem.contains("What"));
    }

    @Property(tries = 200)
    void answersGarbageWithARefusalOnly(@ForAll String garbage, @ForAll DocumentFormat format) {
        assertThat(Samples.refusal(garbage, format)).isNotEmpty();
    }

    @Property(tries = 200)
    void answersASpoiledDocumentWithARefusalOrAValue(@ForAll long seed, @ForAll DocumentFormat format) {
        Random random = new Random(seed);
        StringBuilder document =
                new StringBuilder(Documents.writeCase(Documents.readCase(Samples.CASE, DocumentFormat.YAML), format));
        String spoilers = "\0\n\t \"'{}[],:-?*&!|>%@`#~\\\uD800\uFEFF\u00859eE.";
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(document.length());
            document.replace(
                    at, at + random.nextInt(2), String.valueOf(spoilers.charAt(random.nextInt(spoilers.length()))));
        }
        try {
            assertThat(Documents.readCase(document.toString(), format)).isNotNull();
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
