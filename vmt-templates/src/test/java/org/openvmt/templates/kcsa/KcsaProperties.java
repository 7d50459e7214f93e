// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.DrawnAdvisories;
import org.openvmt.templates.publication.Unplaced;

class KcsaProperties {

    /** What is said of the content of an advisory, however strictly it is written. */
    private static final Set<String> OF_CONTENT = Set.of("KCSA-LABEL", "KCSA-GROUP", "KCSA-NO-LINK", "KCSA-REPORTED");

    private static final int MEGABYTE = 1_000_000;
    private static final int MANY = 5_000;
    private static final Pattern TOKEN = Pattern.compile("q[0-9]+x");

    /** Lines of documents; each @ becomes a word that stands nowhere else. */
    private static final List<String> SHAPES = List.of(
            "",
            " ",
            "@",
            "  @",
            "- @",
            " - @",
            "  - @: @",
            "    - '@'",
            "- \"@\" @",
            "- '@",
            "  @'",
            "    - '@' # @",
            "    affiliation: \"@\" # @",
            "    reported: [@, @]",
            "    version: ['@', \"@\", @] # @",
            "  - components: ['@, @', @",
            "      '@']",
            "# @",
            "  # @: @",
            "      # - @",
            "id: @ # @",
            "title: # @",
            "  - name: @ # @",
            "    version: @ #@",
            "    - https://e.org/@ # @: @",
            "    - @: https://e.org/@ #@",
            "  @: # @",
            "  - # @",
            "notes: [] # @",
            "  links: [https://e.org/@, https://e.org/@ ] # @",
            "  @: [ @ ,@]",
            "title: '@' # @",
            "description: '@'  # @",
            "reference: [https://e.org/@, @]",
            "notes: [@, @]",
            "- |- # @",
            "  version: \"@\" @",
            "- >-",
            "- |",
            "\t@",
            "\t- @",
            "-",
            "```",
            "    ```",
            "---",
            "...",
            "--- # @",
            "@: @",
            "  @:",
            "  `@`",
            "\\@\"",
            "title: @",
            "title: `@`",
            "id: @ @",
            "announcement-date: @",
            "announcement-date: 2020-01-02",
            "description: @",
            "description: '@",
            "description: |-",
            "title: '@",
            "description: >- # @",
            "reporters: |",
            "affected-components:",
            "affected-components: @",
            "  - components: @",
            "    version: @",
            "  - version: Before @",
            "vulnerabilities:",
            "  - CVE-ID: @",
            "  - cve-id: [@](https://e.org/@)",
            "    link: @",
            "    note: @",
            "    impact-assessment:",
            "      source: @",
            "      assessment:",
            "        score: @",
            "    classification: @",
            "      detail: @",
            "reporters:",
            "  - name: @",
            "  - name: [@](https://e.org/@)",
            "  - [@](https://e.org/@)",
            "\t- name: @",
            "    affiliation: @",
            "    affilation: @",
            "reporers:",
            "reprodce:",
            "    reported: @",
            "    reported:",
            "  - reported:",
            "      - [@](https://e.org/@)",
            "issues:",
            "  links:",
            "  links: @",
            "    - https://e.org/@ (@)",
            "    - @: https://e.org/@",
            "    - target: @",
            "      remark: @",
            "      label: @",
            "  type: @",
            " reviews:",
            "  reviews:",
            "reviews: @",
            "  v1.0:",
            "  v1.0: @",
            "  - group: @",
            "    links: []",
            "type: @",
            "reproduce:",
            "  reproduce:",
            "\treporters:",
            "## notes:",
            "**errata**:",
            "notes:",
            "notes: @",
            "note: []",
            "reference: @",
            "errata: @",
            "errata_history:",
            "  - 2020-01-02 - @",
            "  - date: @",
            "    text: @",
            "unheard-of: @",
            "  - @ \uD800",
            "id: @\u202E",
            "  - @\u0000");

    @Provide
    Arbitrary<Advisory> advisories() {
        return DrawnAdvisories.any();
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(SHAPES).list().ofMaxSize(25).map(KcsaProperties::numbered);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> strings = Arbitraries.strings().all();
        return Arbitraries.oneOf(
                strings, strings.map(text -> "notes:\n- " + text), strings.map(text -> "reviews:\n  " + text));
    }

    private static String numbered(List<String> lines) {
        List<String> pieces = new ArrayList<>();
        int count = 0;
        for (char c : String.join("\n", lines).toCharArray()) {
            pieces.add(c == '@' ? "q" + count++ + "x" : String.valueOf(c));
        }
        return String.join("", pieces);
    }

    private static Set<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> findings(AdvisoryReading reading) {
        return reading.findings().stream().map(Finding::id).toList();
    }

    @Property(tries = 500)
    void readsWhatTheWriterWrites(@ForAll("advisories") Advisory advisory) {
        String written = AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA);

        AdvisoryReading reading = KcsaReader.read(written);

        assertThat(reading.advisory()).as(written).isEqualTo(advisory);
        assertThat(reading.unplaced()).isEmpty();
        assertThat(OF_CONTENT).containsAll(findings(reading));
    }

    @Property(tries = 60)
    void readsLongTexts(@ForAll("anything") String piece) {
        String part = piece.isEmpty() ? "x" : piece.replaceAll("[\\uD800-\\uDFFF]", "\u3000");
        Advisory advisory = Advisory.builder()
                .title("x".repeat(50_000))
                .description("x" + part.repeat(50_000 / part.length()) + "x")
                .build();

        assertThat(KcsaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA))
                        .advisory())
                .isEqualTo(advisory);
    }

    @Property(tries = 1000)
    void losesNothing(@ForAll("documents") String text) {
        AdvisoryReading reading = KcsaReader.read(text);

        String kept = AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA)
                + reading.unplaced().stream().map(Unplaced::text).collect(Collectors.joining("\n"));
        assertThat(tokens(kept)).as(text).containsAll(tokens(text));
        assertThat(reading.unplaced().isEmpty() || !reading.findings().isEmpty())
                .as("says so where something is left over")
                .isTrue();
        assertReadsAlike(reading.advisory());
    }

    @Property(tries = 500)
    void readsAnything(@ForAll("anything") String text) {
        assertReadsAlike(KcsaReader.read(text).advisory());
    }

    private static void assertReadsAlike(Advisory advisory) {
        AdvisoryReading again = KcsaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA));

        assertThat(again.advisory()).isEqualTo(advisory);
        assertThat(again.unplaced()).isEmpty();
    }

    @Example
    @Tag("long")
    void readsAMegabyteOfAnyLine() {
        for (String shape : SHAPES) {
            String line = shape.replace('@', 'w') + "\n";
            KcsaReader.read("reporters:\n" + line.repeat(MANY));
        }
        String one = "w".repeat(MEGABYTE);
        assertThat(KcsaReader.read(one).unplaced()).extracting(Unplaced::text).containsExactly(one);
        assertThat(KcsaReader.read("notes: " + "'".repeat(MEGABYTE)).unplaced()).isEmpty();
        assertThat(KcsaReader.read("notes:\n" + "- 'w\n".repeat(MEGABYTE / 5))
                        .advisory()
                        .notes())
                .hasSize(MEGABYTE / 5);
        assertThat(KcsaReader.read("title: " + "a: ".repeat(MEGABYTE / 3)).unplaced())
                .isEmpty();
        assertThat(KcsaReader.read("reviews:\n" + "\n".repeat(MEGABYTE)).findings())
                .isEmpty();
        assertThat(KcsaReader.read("issues:\n" + " ".repeat(MEGABYTE) + "w")
                        .advisory()
                        .issues())
                .hasSize(1);
    }
}
