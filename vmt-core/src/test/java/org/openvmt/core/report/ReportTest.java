// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

class ReportTest {

    private static Report.Builder sound() {
        return Report.builder()
                .title("A title")
                .addComponents(Component.of("runtime"))
                .addReporters(Reporter.builder().name("Ann").build())
                .description("What happened");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        Report.Builder builder =
                Report.builder().title("a\nb").description(" \n ").issue(0).followsUp("\t");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("title: holds U+000A at index 1, expected one line of visible text; "
                        + "description: is blank, expected some text; "
                        + "components: is empty, expected at least one; "
                        + "reporters: is empty, expected at least one; "
                        + "issue: \"0\" is no issue number, expected 1 or more; "
                        + "follows-up: is blank, expected some text; "
                        + "follows-up: holds U+0009 at index 0, expected one line of visible text");
    }

    @Test
    void neverQuotesTheTextsOfAReport() {
        Report.Builder builder = sound().title("secret\u0000title").description("secret\uD800");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("title: holds U+0000 at index 6")
                .hasMessageContaining("description: holds U+D800 at index 6")
                .hasMessageNotContaining("secret");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> Report.builder().build()).hasMessage("title: is missing; description: is missing");
    }

    @Test
    void keepsADescriptionAsItCameIn() {
        String text = " ${x}\r\n\t| # \u0000\u202E";
        assertThat(sound().description(text).build().description()).isEqualTo(text);
    }

    @Test
    void chargesReportersWithOneLineEach() {
        assertThatThrownBy(
                        () -> Reporter.builder().name("").affiliation("a\u2028").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("name: is blank")
                .hasMessageContaining("affiliation: holds U+2028 at index 1");
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings().withCharRange('Q', 'Z').ofLength(9);
    }

    @Property(tries = 100)
    void showsNeitherTitleNorDescriptionNorPeople(@ForAll("secrets") String secret) {
        Reporter reporter = Reporter.builder()
                .name(secret)
                .affiliation(secret)
                .address(MailAddress.parse(secret + "@example.org"))
                .build();
        Report report = sound().title(secret)
                .description(secret)
                .addReporters(reporter)
                .link(Link.parse("https://example.org/" + secret))
                .build();
        assertThat(reporter.toString()).doesNotContain(secret);
        assertThat(report.toString()).doesNotContain(secret);
    }
}
