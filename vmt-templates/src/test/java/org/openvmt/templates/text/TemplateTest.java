// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.templates.text.TemplateException.Unfilled;

class TemplateTest {

    private static Template template(String text) {
        return Template.load(name -> text, "sample");
    }

    @Test
    void fillsPlaceholdersOfAPart() {
        Template template = template("a remark\n%% one\nA ${first} B ${second-part}\n\n%% two\nother\n");

        assertThat(template.fill("one", Map.of("first", "1", "second-part", "2", "unused", "3")))
                .isEqualTo("A 1 B 2");
        assertThat(template.fill("two", Map.of())).isEqualTo("other");
    }

    @Test
    void namesEveryPlaceholderThatStandsForNothing() {
        Template template = template("%% text\n${known} ${gone}\n\nand ${gone-too}, $TITLE\n${unclosed");

        TemplateException failure = catchThrowableOfType(
                TemplateException.class, () -> template.fill("text", Map.of("known", "x", "unclosed", "y")));

        assertThat(failure.template()).isEqualTo("sample");
        assertThat(failure.unfilled())
                .containsExactly(
                        new Unfilled("gone", 2),
                        new Unfilled("gone-too", 4),
                        new Unfilled("TITLE", 4),
                        new Unfilled("unclosed", 5));
        assertThat(failure)
                .hasMessage("template sample cannot fill ${gone} in line 2, ${gone-too} in line 4, ${TITLE} in line 4,"
                        + " ${unclosed} in line 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${script:javascript:1+1}",
                "${env:HOME}",
                "${title:-default}",
                "${sys:user.home}",
                "${file:UTF-8:x}",
                "${}",
                "${Title}",
                "$${title}${",
                "${outer-${title}}"
            })
    void knowsNoLookupDefaultNestingOrEscape(String text) {
        Template template = template("%% text\n" + text);

        assertThat(catchThrowableOfType(
                        TemplateException.class, () -> template.fill("text", Map.of("title", "x", "outer-x", "y"))))
                .isNotNull();
    }

    @Test
    void dropsALineWhoseOnlyPlaceholderIsEmpty() {
        Template template = template("%% text\na\n\n${maybe}\n\nb ${maybe}\n${maybe}");

        assertThat(template.fill("text", Map.of("maybe", ""))).isEqualTo("a\n\nb ");
        assertThat(template.fill("text", Map.of("maybe", "x"))).isEqualTo("a\n\nx\n\nb x\nx");
    }

    @Test
    void saysWhichTemplateOrPartIsMissing() {
        assertThat(catchThrowableOfType(
                        TemplateException.class, () -> Template.load(TemplateSource.builtIn(), "art-99")))
                .hasMessage("template art-99 does not exist");
        assertThat(catchThrowableOfType(
                        TemplateException.class, () -> template("%% text\n").fill("other", Map.of())))
                .hasMessage("template sample: has no part other");
    }

    @Property(tries = 300)
    void passesValuesOnAsTheyAre(@ForAll("hostile") String first, @ForAll("hostile") String second) {
        Template template = template("%% text\n<${first}|${second}|${first}>");

        assertThat(template.fill("text", Map.of("first", first, "second", second)))
                .isEqualTo("<" + first + "|" + second + "|" + first + ">");
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(List.of(
                "${first}", "${second}", "${", "}", "$", "$TITLE", "\\", "${env:HOME}", "%% text", "\n", "$${first}"));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                pieces.list().ofMaxSize(8).map(list -> String.join("", list)));
    }
}
