// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

/** Lists between brackets, with items in quotation marks and over several lines. */
class FlowListTest {

    /** A semicolon and blanks stand for a line break and as many blanks. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            - components: ['a', "b"]                               ^ - a;- b
            - components: [a, b]                                   ^ - a;- b
            - components: ['a, b', c]                              ^ - a, b;- c
            - components: ['it''s', "\\u0041"]                     ^ - it's;- A
            - components: [ 'a' ];    version: ['==1.0.0', "==2.0.0"] ^ - a ==1.0.0, ==2.0.0
            - components: a;    version: [==1.0.0, ==2.0.0]        ^ - a ==1.0.0, ==2.0.0
            - components: a;    version: ["==1.0.0, ==2.0.0"];  - b ^ - a ==1.0.0, ==2.0.0;- b
            - components: a;    version:;      ['==1.0.0', '==2.0.0'] ^ - a ==1.0.0, ==2.0.0
            - components: a;    version: [;      '==1.0.0',;      ==2.0.0;      ] ^ - a ==1.0.0, ==2.0.0
            - components: ['a', 'b'];    version: ==1.0.0;  - c     ^ - a ==1.0.0;- b ==1.0.0;- c
            """)
    void readsThemAmongAffectedComponents(String list, String expected) {
        AdvisoryReading reading = KcsaReader.read("affected-components:\n  " + list.replace(';', '\n'));

        assertThat(reading.advisory().affected().stream().map(FlowListTest::line))
                .containsExactly(expected.split(";"));
        assertThat(reading.findings()).extracting(Finding::id).contains("KCSA-FLOW-LIST");
        assertThat(reading.findings()).extracting(Finding::level).doesNotContain(Level.ERROR);
        assertThat(reading.unplaced()).isEmpty();
        assertThat(KcsaReader.read(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                        .advisory())
                .isEqualTo(reading.advisory());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vulnerabilities: [CVE-2031-1111, 'CVE-2031-4242']\n",
                "vulnerabilities:\n  [CVE-2031-1111,\n   \"CVE-2031-4242\"]\n"
            })
    void readsThemAmongVulnerabilities(String text) {
        AdvisoryReading reading = KcsaReader.read(text);

        assertThat(reading.advisory().vulnerabilities())
                .extracting(one -> one.id().orElse(""))
                .containsExactly("CVE-2031-1111", "CVE-2031-4242");
        assertThat(reading.findings()).extracting(Finding::id).contains("KCSA-FLOW-LIST");
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            ["Open, then shut it.", 'Read it.']   ^ Open, then shut it.;Read it.
            [Open it]                             ^ Open it
            [;    "Open it.",;    "Read it.";  ]  ^ Open it.;Read it.
            """)
    void readsThemAmongProse(String list, String expected) {
        AdvisoryReading reading = KcsaReader.read("notes: " + list.replace(';', '\n') + "\n");

        assertThat(reading.advisory().notes()).containsExactly(expected.split(";"));
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("KCSA-FLOW-LIST");
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1] says more.",
                "[Open it](https://e.org/1)",
                "[x] and [y]",
                "- [Open, shut]",
                "- [ ] Open it.",
            })
    void leavesOtherBracketsInProse(String text) {
        AdvisoryReading reading = KcsaReader.read("notes:\n" + text + "\n");

        assertThat(reading.advisory().notes()).containsExactly(text.replaceFirst("^- ", ""));
        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("KCSA-FLOW-LIST");
    }

    private static String line(AffectedProduct one) {
        return "- " + one.product()
                + one.versions().map(versions -> " " + versions).orElse("");
    }

    @Test
    void readsOneBesideTheKeyOfAll() {
        assertThat(KcsaReader.read("affected-components: [a, 'b']\n").advisory().affected())
                .extracting(AffectedProduct::product)
                .containsExactly("a", "b");
    }

    @Test
    void keepsTheCommentBehindQuotedItems() {
        AdvisoryReading reading = KcsaReader.read(
                "reporters:\n  - name: Ria\n    reported: [CVE-2031-4242, \"CVE-2031-1111\", 'a # b'] # three\n");

        assertThat(reading.advisory().reporters().get(0).reported())
                .containsExactly("CVE-2031-4242", "CVE-2031-1111", "a # b");
        assertThat(reading.unplaced()).containsExactly(new Unplaced(new Place(3, 57), "# three"));
        assertThat(reading.findings())
                .extracting(Finding::id, finding -> finding.place().orElseThrow())
                .contains(tuple("KCSA-REPORTED", new Place(3, 48)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            ['a', 'b'   ^ ['a', 'b'
            ['a' 'b']   ^ ['a' 'b']
            ['a'] x     ^ ['a'] x
            ['a',]      ^ ['a',]
            [a, [b]]    ^ [a, [b]]
            [a: b]      ^ [a: b]
            """)
    void saysWhatIsNoneThatCanBeRead(String value, String product) {
        AdvisoryReading reading = KcsaReader.read("affected-components:\n  - components: " + value + "\n");

        assertThat(reading.advisory().affected())
                .extracting(AffectedProduct::product)
                .containsExactly(product);
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-FLOW-LIST"))
                .extracting(Finding::level)
                .containsExactly(Level.WARNING);
    }
}
