// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.Unplaced;

/** The last part of a note under another name than notes have for it. */
class UnusualHeadingTest {

    private static final String NOTE = """
            # Lamps stay lit

            ### Summary ###
            The lamp stays lit.

            ### Affected Services / Software ###
            Lamp, Juno, Kilo

            ### Discussion ###
            Some words.

            #### References ####
            These are words, too.

            ### Recommended Actions ###
            Blow it out.

            ### %s ###
            Author: Ann Ohm, Works
            CVE: CVE-2031-4242
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"Notes / References", "notes/references:", "Notes and References", "References", "Contacts"})
    void isReadWithAFinding(String heading) {
        NoteReading reading = NoteReader.read(NOTE.formatted(heading));

        assertThat(reading.note())
                .isEqualTo(
                        NoteReader.read(NOTE.formatted("Contacts / References")).note());
        assertThat(reading.note()).isPresent();
        assertThat(reading.unplaced()).isEmpty();
        assertThat(reading.section(NotePart.DISCUSSION))
                .hasValueSatisfying(section -> assertThat(section.text()).contains("These are words, too."));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("NOTE-HEADING"))
                .extracting(Finding::place)
                .containsExactly(Optional.of(new Place(18, 1)));
    }

    /** As in a note of OpenStack's on its image service. */
    @Test
    void addsToThePartBesideIt() {
        String beside = "### Notes / References ###\n[0] https://docs.example/0\nNo link at all.\n\n"
                + "### Contacts / References ###";
        NoteReading reading = NoteReader.read(NOTE.replace("### %s ###", beside));

        assertThat(reading.note()).isPresent();
        assertThat(reading.references())
                .containsExactly(Reference.builder()
                        .label("[0]")
                        .target("https://docs.example/0")
                        .build());
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("No link at all.");
        assertThat(reading.findings()).extracting(Finding::id).contains("NOTE-HEADING");
        assertThat(reading.sections()).hasSize(5);
        assertThat(reading.section(NotePart.CONTACTS))
                .hasValueSatisfying(section -> assertThat(section.text()).contains("docs.example/0", "Ann Ohm"));
    }

    @Test
    void isNoneOnAnotherLevelOrInADocumentOfOtherParts() {
        NoteReading below = NoteReader.read(NOTE.replace("### %s ###", "#### References ####"));
        NoteReading alone = NoteReader.read("# Lamps\n\n## References\n\n- https://docs.example/0\n");

        assertThat(below.section(NotePart.CONTACTS)).isEmpty();
        assertThat(alone.sections()).isEmpty();
    }
}
