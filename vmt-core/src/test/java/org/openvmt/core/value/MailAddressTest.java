// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "security@example.org",
                "first.last+tag@sub.Example.ORG",
                "o'hara_{x}@example.org",
                "!#$%&'*+/=?^_`{|}~-@example.org",
                "a@xn--bcher-kva.example",
                "a@1-2.example"
            })
    void printsAsWritten(String text) {
        assertThat(MailAddress.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b",
                "example.org",
                "a@b@c",
                "a b@example.org",
                " a@example.org",
                "a@example.org ",
                "a@example.org\r\nBcc: x@example.net",
                "a\n@example.org",
                "Name <a@example.org>",
                "<a@example.org>",
                "a@example.org (comment)",
                "\"a\"@example.org",
                "\"a@b\"@example.org",
                "a..b@example.org",
                ".a@example.org",
                "a.@example.org",
                "a@.example.org",
                "a@example.org.",
                "a@example..org",
                "a@-example.org",
                "a@example-.org",
                "a@exa_mple.org",
                "a@[192.0.2.1]",
                "a,b@example.org",
                "a@example.org,b@example.org",
                "ä@example.org",
                "a@exämple.org",
                "a@example.org\u202E",
                "a@example\u3002org",
                "mailto:a@example.org",
                "=?utf-8?q?a?=@example.org",
                "a\u0000@example.org"
            })
    void rejectsWhatIsNoBareAddress(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MailAddress.parse(text))
                .withMessage(
                        Quoted.of(text) + " is not a bare mail address (local@domain in ASCII, at most 64 characters"
                                + " before the @ and 254 in all)")
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).path()).isEmpty());
    }

    @Test
    void measuresTheLengths() {
        String label = "d".repeat(63);
        String domain = String.join(".", label, label, label);

        assertThat(MailAddress.parse("l".repeat(62) + "@" + domain).toString()).hasSize(254);
        assertThat(MailAddress.parse("l".repeat(64) + "@" + label)).isNotNull();
        for (String tooLong : new String[] {
            "l".repeat(63) + "@" + domain, "l".repeat(65) + "@" + label, "l@" + label + "d", "l".repeat(100_000) + "@d"
        }) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MailAddress.parse(tooLong));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a@example.org, a@EXAMPLE.ORG, true",
        "a@INFO.example, a@info.example, true",
        "A@example.org, a@example.org, false",
        "a@example.org, a@example.net, false"
    })
    void ignoresTheLetterCaseOfTheDomainOnly(String one, String other, boolean equal) {
        MailAddress address = MailAddress.parse(one);

        assertThat(address.equals(MailAddress.parse(other))).isEqualTo(equal);
        assertThat(address.hashCode() == MailAddress.parse(other).hashCode()).isEqualTo(equal);
    }

    @Property(tries = 500)
    void neverLetsALineBreakOrABlankThrough(@ForAll @StringLength(max = 20) String text) {
        String nearly = text + "@example.org";
        try {
            assertThat(MailAddress.parse(nearly).toString()).isEqualTo(nearly).matches("[!-~]+");
        } catch (InvalidValueException refused) {
            assertThat(refused.problems()).hasSize(1);
        }
    }

    @Test
    void refusesAHostileTextAtOnce() {
        for (String unit : new String[] {"a.", "a-", "-", ".", "@", "a"}) {
            String hostile = unit.repeat(30) + "@" + unit.repeat(90) + "!";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1),
                    () -> assertThatExceptionOfType(InvalidValueException.class)
                            .isThrownBy(() -> MailAddress.parse(hostile)));
        }
    }
}
