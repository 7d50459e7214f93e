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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, example.org",
        "https://example.org/, example.org",
        "http://Example.ORG:8080/a/b?c=d&e=%20#f, example.org",
        "HTTPS://EXAMPLE.INFO/I, example.info",
        "https://review.example.org/#/c/12345/, review.example.org",
        "https://github.com/kata-containers/runtime/issues/3004, github.com",
        "https://192.0.2.1/x, 192.0.2.1",
        "'https://[2001:DB8::1]:65535/', [2001:db8::1]",
        "https://example.org/größe/日本, example.org",
        "https://example.org/(x)'y', example.org"
    })
    void keepsTheTextAndTellsTheHost(String text, String host) {
        Link link = Link.parse(text);

        assertThat(link).hasToString(text).isEqualTo(Link.parse(text)).hasSameHashCodeAs(Link.parse(text));
        assertThat(link.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/issues/1",
                "//example.org/x",
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "mailto:a@example.org",
                "https:example.org",
                "https:/example.org",
                "https://",
                "https:///path",
                "https://?x",
                "https://:443/",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://@example.org/",
                "https://example.org@evil.example/x@y:80@z",
                "https://my_host/",
                "https://example.org:65536/",
                "https://example.org:x/",
                "https://exämple.org/",
                "https://example.org/a b",
                " https://example.org/",
                "https://example.org/ ",
                "https://example.org/<x>",
                "https://example.org/\"x",
                "https://example.org/`x`",
                "https://example.org/a|b",
                "https://example.org\\@evil.example/",
                "https://example.org/%zz",
                "https://example.org/\n",
                "https://example.org/\r\nx",
                "https://example.org/\t",
                "https://example.org/\u0000",
                "https://example.org/\u007F",
                "https://example.org/\u00A0",
                "https://example.org/\u2028",
                "https://example.org/\u202Egpj",
                "https://example.org/\uD800",
                "https://example.org/${x}",
                "<https://example.org/>",
                "[x](https://example.org/)",
                "https://example.org/x (keystone)"
            })
    void rejectsWhatIsNoPlainWebLink(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Link.parse(text))
                .satisfies(refused -> assertThat(refused.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.path()).isEmpty()))
                .satisfies(refused -> assertThat(Characters.firstUnprintable(String.valueOf(refused.getMessage())))
                        .isNegative());
    }

    @Test
    void saysWhatWasExpected() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Link.parse("javascript:alert(1)"))
                .withMessage("\"javascript:alert(1)\" is not an absolute https or http link");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Link.parse("https://me@example.org/"))
                .withMessage("\"https://me@example.org/\" is not a link to a host, without user information in front of"
                        + " it");
    }

    @Test
    void measuresTheLength() {
        String longest = "https://example.org/" + "x".repeat(1_980);

        assertThat(Link.parse(longest).toString()).hasSize(2_000);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Link.parse(longest + "x"))
                .withMessage("a link of 2001 characters is too long, expected at most 2000");
    }

    @Test
    void differsWhereItIsWrittenDifferently() {
        assertThat(Link.parse("https://example.org/a")).isNotEqualTo(Link.parse("https://example.org/A"));
        assertThat(Link.parse("https://example.org")).isNotEqualTo(Link.parse("http://example.org"));
    }

    @Property(tries = 1_000)
    void acceptsNothingThatCouldEndALinkEarly(@ForAll @StringLength(max = 30) String text) {
        String nearly = "https://example.org/" + text;
        try {
            Link link = Link.parse(nearly);
            assertThat(link).hasToString(nearly);
            assertThat(link.host()).isEqualTo("example.org");
            assertThat(nearly).doesNotContainPattern("[\\s<>\"`|\\\\]");
        } catch (InvalidValueException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://launchpad.net/bugs/1948, 1948",
        "https://launchpad.net/bugs/1948/, 1948",
        "https://launchpad.net/bugs/1948//, 1948",
        "https://example.org/?id=7, ?id=7",
        "https://example.org, example.org",
    })
    void tellsWhatStandsBehindTheLastSlash(String text, String part) {
        assertThat(Link.parse(text).lastPart()).isEqualTo(part);
    }

    @Test
    void readsOrSaysThatItIsNone() {
        assertThat(Link.read("https://example.org/i")).contains(Link.parse("https://example.org/i"));
        assertThat(Stream.of("", "example.org", "javascript:alert(1)").flatMap(text -> Link.read(text).stream()))
                .isEmpty();
    }
}
