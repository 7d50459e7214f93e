// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.templates.publication.Unplaced;

/** Notes in the shapes in which they are published, with invented contents. */
class NoteReaderTest {

    static final String PARTS = """

            ### Summary ###
            The lamp stays lit.

            ### Affected Services / Software ###
            Lamp, Juno, Kilo

            ### Discussion ###
            Some words.

            #### Details ####
            ```
            # no heading
            ### Summary ###
            ```
            --- begin example ---

            ### Recommended Actions ###
            Blow it out.

            ### Contacts / References ###
            Author: Ann Ohm, Works
            This OSSN : https://wiki.example/notes/47
            Original LaunchPad Bug : https://bugs.example/1 (not yet public)
            OpenStack Security ML : security@lists.example
            Lamp Docs : https://docs.example/lamp
            <https://docs.example/more>
            [1] https://docs.example/one
            CVE: CVE-2031-4242, CVE-2031-1111
            """;

    static final SecurityNote NOTE = SecurityNote.builder()
            .title("Lamps stay lit")
            .summary("The lamp stays lit.")
            .addAffected("Lamp, Juno, Kilo")
            .discussion(
                    "Some words.\n\n#### Details ####\n```\n# no heading\n### Summary ###\n```\n--- begin example ---")
            .recommendedActions("Blow it out.")
            .author("Ann Ohm")
            .company("Works")
            .addLinks(
                    Link.parse("https://docs.example/lamp"),
                    Link.parse("https://docs.example/more"),
                    Link.parse("https://docs.example/one"))
            .addCves(CveId.parse("CVE-2031-1111"), CveId.parse("CVE-2031-4242"))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamps stay lit\n---\n",
                "Lamps stay lit\n==============\n",
                "\nLamps\nstay lit\n\n---\n",
                "# Lamps stay lit #\n",
                "### Lamps stay lit ###\n"
            })
    void readsPublishedTitles(String title) {
        NoteReading reading = NoteReader.read(title + PARTS);

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.unplaced()).isEmpty();
        assertThat(reading.sections()).extracting(NoteSection::part).containsExactly(NotePart.values());
        assertThat(reading.references())
                .extracting(
                        one -> one.label().orElse(""),
                        one -> one.target(),
                        one -> one.remark().orElse(""))
                .contains(
                        tuple("Original LaunchPad Bug", "https://bugs.example/1", "(not yet public)"),
                        tuple("OpenStack Security ML", "security@lists.example", ""),
                        tuple("[1]", "https://docs.example/one", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSSN-0047: Lamps stay lit\n---\n", "[OSSN-0047] Lamps stay lit\n---\n"})
    void keepsNumbersOfOtherForms(String title) {
        NoteReading reading = NoteReader.read(title + PARTS);

        assertThat(reading.number()).contains("OSSN-0047");
        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("NOTE-NUMBER");
    }

    @Test
    void takesAnUnmarkedTitleWithAWarning() {
        NoteReading reading = NoteReader.read("OSSN-0047\nLamps stay lit\n" + PARTS);

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings()).extracting(Finding::id).contains("NOTE-TITLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**%s**", "__%s:__", "**%s:**", "###%s###", "%s\n------", "## %s"})
    void readsOtherHeadings(String heading) {
        String document = "# Lamps stay lit\n\n"
                + PARTS.replace("#### Details ####", "")
                        .replaceAll("(?m)^### ((?!Summary ###\\n```).*) ###$", heading.replace("%s", "$1"));
        NoteReading reading = NoteReader.read(document);

        assertThat(reading.note()).as(document).isPresent();
        assertThat(reading.sections()).hasSize(5);
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void keepsWhatItCannotPlaceWithItsPlace() {
        NoteReading reading = NoteReader.read("Openstack note\n\n# Lamps stay lit\n"
                + PARTS.replace("### Contacts", "### Credits ###\nTim Er\n\n### Contacts")
                        .replace("Author: Ann Ohm, Works", "Authors:\n- Ann Ohm, Works\n- Bob Volt, Works")
                        .replace("CVE-2031-4242,", "CVE-2031-4242, CVE-2031-pending,"));

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.unplaced())
                .extracting(Unplaced::text)
                .containsExactly(
                        "Openstack note",
                        "### Credits ###\nTim Er",
                        "- Bob Volt, Works",
                        "CVE: CVE-2031-4242, CVE-2031-pending, CVE-2031-1111");
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::place)
                .contains(
                        tuple("NOTE-UNPLACED", Optional.of(new Place(1, 1))),
                        tuple("NOTE-AUTHOR", Optional.of(new Place(30, 1))),
                        tuple("NOTE-CVE", Optional.of(new Place(37, 1))));
    }

    @Test
    void readsLinksBelowTheirLabel() {
        NoteReading reading = NoteReader.read("# Lamps stay lit\n" + PARTS.replace("CVE: CVE", """
                        Further reading:
                            https://docs.example/far (long)

                            <https://docs.example/near>
                        Wicks:
                        - https://docs.example/wick
                        https://docs.example/plain
                        Nothing:
                        Wick CVE : CVE-2031-5143
                        CVE: CVE"""));

        assertThat(reading.references())
                .extracting(
                        one -> one.label().orElse(""),
                        one -> one.target(),
                        one -> one.remark().orElse(""))
                .contains(
                        tuple("Further reading", "https://docs.example/far", "(long)"),
                        tuple("Further reading", "https://docs.example/near", ""),
                        tuple("Wicks", "https://docs.example/wick", ""),
                        tuple("", "https://docs.example/plain", ""));
        assertThat(reading.note().orElseThrow().cves())
                .contains(CveId.parse("CVE-2031-5143"), CveId.parse("CVE-2031-4242"));
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("Nothing:");
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .contains(tuple("NOTE-CVE", Level.NOTE))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "not applicable", "None assigned", "no CVE"})
    void takesOtherWordsForNone(String words) {
        NoteReading reading = NoteReader.read(
                "# Lamps stay lit\n" + PARTS.replace("CVE: CVE-2031-4242, CVE-2031-1111", "CVE: " + words));

        assertThat(reading.note().orElseThrow().cves()).isEmpty();
        assertThat(reading.unplaced()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .containsExactly(tuple("NOTE-CVE", Level.NOTE));
    }

    @Test
    void saysWhatIsMissing() {
        NoteReading reading = NoteReader.read("# Lamps\n\n## Summary\n\n## Discussion\n\nWords.\n");

        assertThat(reading.note()).isEmpty();
        assertThat(reading.title()).contains("Lamps");
        assertThat(reading.section(NotePart.DISCUSSION)).isPresent();
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::field)
                .containsExactly(
                        tuple("NOTE-PART", "summary"),
                        tuple("NOTE-PART", "recommended-actions"),
                        tuple("NOTE-PART", "author"));
    }

    @Test
    void takesTheFirstOfTwoParts() {
        NoteReading reading = NoteReader.read("# Lamps stay lit\n" + PARTS + "\n### Summary ###\nAnother.\n");

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("NOTE-TWICE", "NOTE-UNPLACED");
        assertThat(reading.unplaced()).extracting(Unplaced::text).isEqualTo(List.of("### Summary ###\nAnother."));
    }

    @Test
    void takesAPartUnderALowerHeading() {
        NoteReading reading = NoteReader.read(
                "# Lamps stay lit\n" + PARTS.replace("### Recommended Actions ###", "#### Recommended Actions ####"));

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("NOTE-HEADING");
    }
}
