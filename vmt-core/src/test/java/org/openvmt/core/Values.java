// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Version;

/** Generates the small nouns, and texts as a hostile or untidy world writes them. */
public final class Values {

    private static final long FIRST_SECOND =
            Instant.parse("1999-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("2150-01-01T00:00:00Z").getEpochSecond();

    /** Lines that formats and templates like to take for something else. */
    private static final String[] TRICKY_LINES = {
        "yes",
        "no",
        "on",
        "off",
        "y",
        "true",
        "null",
        "~",
        "1.10",
        "2014.1",
        "1e3",
        "0x1F",
        "0o17",
        "010",
        "1_000",
        "15:00",
        "1:30:15",
        ".inf",
        "-.5",
        "+1",
        "=",
        "<<",
        "-",
        "- a",
        "---",
        "...",
        "# x",
        "a # b",
        "a: b",
        "a:",
        ": a",
        "? a",
        "!tag",
        "&anchor",
        "*alias",
        "%YAML",
        "@a",
        "`a`",
        "| a",
        "> a",
        "|-",
        "{a: 1}",
        "[a]",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"a\"",
        "'a'",
        "\\n",
        "\\",
        "${x}",
        "$TITLE",
        "{{x}}",
        " leading",
        "trailing ",
        " ",
        "a  b",
        "ünïcode",
        "😀",
        "日本語",
        "a\u00A0b",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "2026-02-30",
        "2001-12-14",
        "2001-12-14 21:59:43.10 -5",
        "CVE-2026-pending",
        "<b>",
        "&amp;",
        "|a|b|",
        "e\u0301",
        "\uD83D\uDC68\u200D\uD83D\uDCBB"
    };

    /** Texts of several lines that are hard to give back letter by letter. */
    private static final String[] TRICKY_TEXTS = {
        "a\nb",
        "a\n",
        "a\n\n",
        "\na",
        "\n\na\n",
        " a\nb",
        "a\n b",
        "  a\n b\n",
        "a \nb",
        "a\t\nb",
        "\ta\n\tb\n",
        "a\r\nb",
        "a\rb",
        "\r",
        "a\u0085b",
        "a\u0085\nb",
        "a\u2028b\u2029c",
        "\uFEFFa",
        "a\uFEFF\n",
        "a\u0000b",
        "\u0007",
        "\u007F\u0080\u009F",
        "\u202Ea\u202C",
        "\uFFFE",
        "\uFFFF",
        "a\n---\nb",
        "a\n...\nb",
        "---\n",
        "# a\n# b\n",
        "a:\n  b",
        "- a\n- b\n",
        "diff --git a/x b/x\n@@ -1,2 +1,2 @@\n \tif x {\n-\t\ty\n+\t\tz\n",
        "a\n\n\nb\n\n\n",
        "a\n ",
        "${ctr-id}\n```\n code\n```",
        "'\n\"\n",
        "\"\\\n",
        "%\n",
        "😀\n😀",
        "\u00A0\n\u00A0x"
    };

    private Values() {}

    /** One visible line. */
    public static Arbitrary<String> lines() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('é', '\u00A0', '漢', 'İ', 'ı', 'ß')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(line -> !line.isBlank());
        return Arbitraries.oneOf(Arbitraries.of(TRICKY_LINES).filter(line -> !line.isBlank()), any);
    }

    /** Any text that holds something. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(TRICKY_TEXTS),
                lines(),
                Arbitraries.of(" ", "\n", "\t", "\r", "\u0085", "\uFEFF", "\u2028", "😀", "x"));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank());
    }

    public static Arbitrary<Component> components() {
        return Arbitraries.of("runtime", "agent", "kata-containers/tests", "oslo.utils", "no", "1.0", "a: b")
                .map(Component::of);
    }

    public static Arbitrary<Version> versions() {
        return Arbitraries.of("1.2.3", "v1.11.5", "2014.1", "1.10", "1", "13.0.0.0rc2", "v.1.0", "0.0", "1.2-rc1")
                .map(Version::parse);
    }

    public static Arbitrary<AffectedVersions> affectedVersions() {
        return Arbitraries.oneOf(
                        Arbitraries.of("all", "*", "<1.2.4, >=1.3.0 <=1.3.2, ==2.0.0", "1.10", "a <1; b all", "TODO"),
                        lines())
                .map(AffectedVersions::parse);
    }

    public static Arbitrary<CveId> cveIds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1999, 2030),
                        Arbitraries.integers().between(1, 99_999))
                .as((year, number) -> CveId.parse(String.format(java.util.Locale.ROOT, "CVE-%d-%04d", year, number)));
    }

    public static Arbitrary<AdvisoryId> advisoryIds() {
        return Arbitraries.of("KCSA-2026-01", "OSSA-2013-007", "KCSA-CVE-2020-2024", "KCSN-2026-10")
                .map(AdvisoryId::parse);
    }

    public static Arbitrary<Link> links() {
        return Arbitraries.of(
                        "https://example.org/",
                        "http://example.org:8080/a?b=c&d=%20#e",
                        "https://github.com/kata-containers/runtime/issues/2488")
                .map(Link::parse);
    }

    public static Arbitrary<MailAddress> addresses() {
        return Combinators.combine(
                        Arbitraries.of("a", "embargo-notice", "o'neil", "x+y", "no", "{a}"),
                        Arbitraries.of("example.org", "lists.example.com", "vs.openwall.org"))
                .as((local, domain) -> MailAddress.parse(local + "@" + domain));
    }

    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND), Arbitraries.of(0, 0, 1, 500_000_000))
                .as(Instant::ofEpochSecond);
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1999, 1, 1).plusDays(day));
    }

    public static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
    }

    public static Arbitrary<Duration> durations() {
        return Arbitraries.integers().between(1, 10_000_000).map(Duration::ofSeconds);
    }
}
