// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;

class RestructuredTextTest {

    private static final Set<String> PARTS = Set.of(
            "Affects", "Description", "Errata", "Patches", "Credits", "References", "Steps", "Notes", "OSSA History");

    private static final List<String> LINES = List.of(
            ".. raw:: html",
            "..",
            "|x|",
            ":field: x",
            "- x",
            "1. x",
            "(iv) x",
            "#. x",
            "====",
            "\\\\",
            "a::",
            "::",
            "x_",
            "`x`_ `y <file:///z>`_",
            "*a* **b**",
            "__ x",
            "--x y",
            ">>> x",
            "+--+",
            "[1]_ x__ _`x`",
            "https://example.org/a_*b*_",
            "javascript:alert(1) a file:///x",
            "..\\ include:: x");

    @Provide
    Arbitrary<List<Advisory>> advisories() {
        return AnyAdvisory.advisory().list().ofSize(40);
    }

    @Test
    void laysOutAPage() {
        Advisory advisory = OssaReader.read("""
                        date: 2016-03-08
                        id: OSSA-2016-777
                        title: 日本 über *all*
                        description: |
                          Alice
                          found it.

                          And Bob.
                        errata: It was worse.
                        reference: https://example.org/more
                        affected-products: [{product: nova, version: '<=2015.1.3'}]
                        vulnerabilities: [{cve-id: CVE-2016-99999 (one)}, {cve-id: CVE-2016-99998}]
                        reporters:
                          - {name: Zoë, affiliation: Example, reported: [CVE-2016-99999]}
                          - {name: Bob}
                        issues: {links: [https://launchpad.net/bugs/1 (keystone)]}
                        reviews:
                          liberty: [https://review.example.org/1]
                          kilo: [https://review.example.org/2, https://review.example.org/3 - errata]
                        notes: [One., Two ``x_`` `here <https://example.org/>`_.]
                        errata_history: [2016-03-09 - Errata 1, 2016-03-08 - Original Version]
                        """).advisory();
        assertThat(RestructuredText.write(advisory)).isEqualTo("""
                        ================================
                        OSSA-2016-777: 日本 über \\*all\\*
                        ================================

                        :Date: March 08, 2016
                        :CVE: CVE-2016-99999 (one), CVE-2016-99998


                        Affects
                        ~~~~~~~
                        - Nova: <=2015.1.3


                        Description
                        ~~~~~~~~~~~
                        Alice found it.

                        And Bob.


                        Errata
                        ~~~~~~
                        It was worse.


                        Patches
                        ~~~~~~~
                        - https://review.example.org/2 (Kilo)
                        - https://review.example.org/3 (Kilo, errata)
                        - https://review.example.org/1 (Liberty)


                        Credits
                        ~~~~~~~
                        - Zoë from Example (CVE-2016-99999)
                        - Bob


                        References
                        ~~~~~~~~~~
                        - https://example.org/more
                        - https://launchpad.net/bugs/1 (keystone)
                        - https://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2016-99999
                        - https://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2016-99998


                        Notes
                        ~~~~~
                        - One.
                        - Two ``x_`` `here <https://example.org/>`__.


                        OSSA History
                        ~~~~~~~~~~~~
                        - 2016-03-09 - Errata 1
                        - 2016-03-08 - Original Version
                        """);
    }

    @Test
    void showsAnyLineAsItIs() throws IOException {
        List<Docutils.Page> pages = Docutils.read(LINES.stream()
                .map(line -> Advisory.builder()
                        .title(line)
                        .description(line + "\n\n" + line + "\n" + line)
                        .addAffected(AffectedProduct.builder().product(line).build())
                        .addReporters(Discoverer.builder().name(line).build())
                        .build())
                .map(RestructuredText::write)
                .toList());
        for (int i = 0; i < LINES.size(); i++) {
            Docutils.Page page = pages.get(i);
            assertThat(page.title()).isEqualTo(LINES.get(i));
            assertThat(page.strange()).as(LINES.get(i)).isEmpty();
            assertThat(page.complaints()).as(LINES.get(i)).isEmpty();
            assertThat(page.code()).as(LINES.get(i)).isEmpty();
            assertThat(page.items()).contains(LINES.get(i));
            assertThat(page.links()).allMatch(RestructuredTextTest::isHarmless);
        }
    }

    private static boolean isHarmless(String link) {
        return link.toLowerCase(Locale.ROOT).startsWith("http") || link.startsWith("mailto:");
    }

    @Test
    void keepsHarmlessMarkupOfProse() throws IOException {
        Advisory advisory = Advisory.builder()
                .description(
                        "One\n----\na ``|b|``\n\nTwo\n++++\n\n* c\n  d\n* .. e::\n\nThree\n++++\n`f\ng <https://h.org/_i_>`_")
                .build();
        String written = RestructuredText.write(advisory);
        assertThat(written)
                .contains(
                        "``|b|``",
                        "\nOne\n---\n",
                        "\nTwo\n+++\n",
                        "- c d\n- \\.. e\\::\n",
                        "`f g <https://h.org/_i_>`__");
        Docutils.Page page = Docutils.read(List.of(written)).get(0);
        assertThat(page.strange()).isEmpty();
        assertThat(page.links()).containsExactly("https://h.org/_i_");
    }

    @Test
    void keepsCodeLetterByLetter() throws IOException {
        String fenced = "Run this:\n```sh\ncode ${ctr-id}\n\n  .. raw:: html\n```\nand see.";
        String indented = "Run x::\n\n  code *a*\n    |b|\n\n  __ c\n\nand see.";
        Advisory advisory = Advisory.builder()
                .description(fenced)
                .errata(indented)
                .addNotes(
                        "- Run::\n\n      ..\n\tx_\n- end",
                        "``` never ended\n:a: b\u0007",
                        "::\n\n\u00A0\n x",
                        "a\\::\n\n b")
                .build();
        String written = RestructuredText.write(advisory);
        assertThat(written)
                .contains(
                        "Run this:\n\n::\n\n  code ${ctr-id}\n\n    .. raw:: html\n\nand see.\n",
                        "Run x:\n\n::\n\n  code *a*\n    |b|\n\n  __ c\n\nand see.\n");
        Docutils.Page page = Docutils.read(List.of(written)).get(0);
        assertThat(page.complaints()).isEmpty();
        assertThat(page.strange()).isEmpty();
        assertThat(page.code())
                .containsExactly(
                        "code ${ctr-id}\n\n  .. raw:: html", "code *a*\n  |b|\n\n__ c", "..\n  x_", ":a: b\uFFFD", "x");
    }

    @Test
    void showsStepsOneByOne() throws IOException {
        String written = RestructuredText.write(Advisory.builder()
                .description(
                        "Do this:\n1. Take a lamp\n   of glass.\n2. Light it.\n\n3. Wait\n4) for year\n2014. Then\n6. go.")
                .addReproduce("See item\n1. of the list.")
                .build());
        assertThat(written)
                .contains(
                        "Do this:\n\n1. Take a lamp of glass.\n2. Light it.\n3. Wait\n"
                                + "4. for year 2014. Then 6. go.\n",
                        "- See item 1. of the list.\n");
        assertThat(Docutils.read(List.of(written)).get(0).complaints()).isEmpty();
    }

    @Test
    void takesAnyNumberOfHeadings() {
        Advisory advisory =
                Advisory.builder().description("a\n----\n".repeat(50_000)).build();
        assertThat(RestructuredText.write(advisory)).contains("a\n-\n\na\n-\n");
    }

    @Property(tries = 5)
    void holdsNothingButItsParts(@ForAll("advisories") List<Advisory> advisories) throws IOException {
        List<String> pages = new ArrayList<>();
        advisories.forEach(advisory -> pages.add(RestructuredText.write(advisory)));
        List<Docutils.Page> read = Docutils.read(pages);
        for (int i = 0; i < pages.size(); i++) {
            Docutils.Page page = read.get(i);
            assertThat(page.complaints()).as(pages.get(i)).isEmpty();
            assertThat(page.strange()).as(pages.get(i)).isEmpty();
            assertThat(PARTS).as(pages.get(i)).containsAll(page.parts());
            assertThat(page.links()).as(pages.get(i)).allMatch(RestructuredTextTest::isHarmless);
        }
    }
}
