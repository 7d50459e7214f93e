// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;

class YamlWriterTest {

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final YAMLMapper YAML = reader();

    /** A reader whose own limit lies above what the tests write. */
    private static YAMLMapper reader() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TEN_MEGABYTES);
        return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
    }

    private static JsonNode read(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new AssertionError(yaml, e);
        }
    }

    private static Map<String, Object> document(String text) {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("a", text);
        inner.put("b", List.of(text, text));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("top", text);
        document.put("list", List.of(inner, text));
        document.put("map", Map.of("key", text));
        document.put("end", text);
        return document;
    }

    private static void assertReadsBack(String text) {
        JsonNode read = read(YamlWriter.write(document(text)));

        assertThat(List.of(
                        read.path("top"),
                        read.path("list").path(0).path("a"),
                        read.path("list").path(0).path("b").path(0),
                        read.path("list").path(0).path("b").path(1),
                        read.path("list").path(1),
                        read.path("map").path("key"),
                        read.path("end")))
                .allSatisfy(node -> {
                    assertThat(node.isTextual()).isTrue();
                    assertThat(node.textValue()).isEqualTo(text);
                });
        assertThat(read.size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "true",
                "No",
                "null",
                "~",
                "1",
                "1.0",
                "2014.1",
                "0x1F",
                "1e5",
                "2031-03-20",
                ".inf",
                "NaN",
                "- a",
                "a: b",
                "a #b",
                "#",
                "!!python/object:x",
                "&anchor",
                "*alias",
                "%YAML 1.2",
                "@x",
                "`x`",
                "'",
                "''",
                "\"",
                "it's",
                "[a]",
                "{a: b}",
                "? a",
                "|",
                ">",
                "---",
                "...",
                "a\n---\nb",
                "a\nb",
                "a\n\nb\n",
                "a\n\n",
                "\na",
                " a\nb",
                "a\n  \nb",
                "a\r\nb",
                "a\rb",
                "\ta",
                "a\tb",
                "a\t",
                "a\u0085b",
                "a\u2028b",
                "\uFEFFa",
                "\u0000",
                "\u001B[1m",
                "\u202Ea",
                "\uD83D\uDE00",
                "a \\n b",
                "${x}",
                "$TITLE",
                "=",
                "<<",
                "y",
                "https://e.org/a#b",
                "https://e.org/a:",
                "https://e.org/?a=b&c=d",
                "key: |\n  x",
                "a\u00A0",
                "\u3000a"
            })
    void readsBackOddTexts(String text) {
        assertReadsBack(text);
    }

    @Property(tries = 400)
    void readsBackAnyText(@ForAll("texts") String text) {
        assertReadsBack(text);
    }

    @Property(tries = 200)
    void readsBackAnyKey(@ForAll("lines") String key) {
        JsonNode read = read(YamlWriter.write(Map.of("map", Map.of(key, List.of("x")))));

        assertThat(read.path("map").path(key).path(0).textValue()).isEqualTo("x");
    }

    @Test
    void readsBackAMegabyte() {
        assertReadsBack("word ".repeat(200_000) + "end");
        assertReadsBack("https://e.org/" + "a".repeat(1_000_000));
    }

    @Property(tries = 15)
    @Tag("long")
    void breaksLinesThatNobodyWouldRead(@ForAll("longTexts") String text) {
        assertReadsBack(text);
        assertThat(YamlWriter.write(document(text)).lines()).allMatch(line -> line.length() < 20_000);
    }

    @Provide
    Arbitrary<String> longTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "word",
                " ",
                "  ",
                "\n",
                "\t",
                "\\",
                "\"",
                "'",
                "\u0000",
                "\u3000",
                "\uD83D\uDE00",
                "https://e.org/");
        return Combinators.combine(
                        pieces.list().ofMinSize(1).ofMaxSize(3), pieces.list().ofMaxSize(4))
                .as((repeated, end) -> {
                    String part = String.join("", repeated);
                    return part.repeat(130_000 / part.length()) + String.join("", end);
                });
    }

    @Test
    void foldsParagraphsAndQuotesLines() {
        String paragraph = "one two three four five six seven ".repeat(4).strip();

        assertThat(YamlWriter.write(new LinkedHashMap<>(Map.of("description", paragraph))))
                .isEqualTo("description: >-\n"
                        + "  one two three four five six seven one two three four five six seven one two\n"
                        + "  three four five six seven one two three four five six seven\n");
        assertThat(YamlWriter.write(Map.of("title", "It's: so"))).isEqualTo("title: 'It''s: so'\n");
        assertThat(YamlWriter.write(Map.of("none", List.of()))).isEqualTo("none: []\n");
        assertThat(YamlWriter.write(Map.of("none", Map.of()))).isEqualTo("none: {}\n");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(List.of(
                "word",
                " ",
                "  ",
                "\n",
                "\n\n",
                "\t",
                "'",
                "\"",
                ": ",
                " #",
                "- ",
                "---\n",
                "|",
                ">",
                "\\",
                "%",
                "é",
                "\uD83D\uDE00",
                "\u202E",
                "long ".repeat(30)));
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().filter(text -> text.codePoints().allMatch(YamlWriterTest::isEncodable)));
    }

    @Provide
    Arbitrary<String> lines() {
        return texts().map(text -> text.replace("\n", " ")).filter(text -> !text.isBlank() && text.length() < 100);
    }

    private static boolean isEncodable(int c) {
        return Character.getType(c) != Character.SURROGATE;
    }
}
