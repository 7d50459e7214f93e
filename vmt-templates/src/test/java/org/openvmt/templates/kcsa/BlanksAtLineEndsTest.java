// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

class BlanksAtLineEndsTest {

    private static List<Finding> blankEnds(AdvisoryReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.id().equals("KCSA-BLANK-END"))
                .toList();
    }

    @Test
    void keepsThoseOfTheFirstLineAsThoseOfTheOthers() {
        AdvisoryReading reading = KcsaReader.read("""
                description: A box \s
                  opens \s
                  wide.
                errata:  Not\t
                wide.
                reproduce:
                  - Open \s

                    it \s
                    wide.
                notes: Before \s
                  it.
                  - Then \s
                    this.
                """);

        Advisory advisory = reading.advisory();
        assertThat(advisory.description()).contains("A box  \nopens  \nwide.");
        assertThat(advisory.errata()).contains("Not\t\nwide.");
        assertThat(advisory.reproduce()).containsExactly("Open  \n\nit  \nwide.");
        assertThat(advisory.notes()).containsExactly("Before  \n  it.", "Then  \nthis.");
        assertThat(blankEnds(reading)).isEmpty();
        assertThat(KcsaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA))
                        .advisory())
                .isEqualTo(advisory);
    }

    @Test
    void reportsThoseBehindTheLastWord() {
        AdvisoryReading reading = KcsaReader.read("title: A box \n\ndescription: It\n opens. \t\n  \n"
                + "notes:\n  - One.\u3000\n  -   Two. \n\n  - Three.\n");

        assertThat(reading.advisory().title()).contains("A box");
        assertThat(reading.advisory().description()).contains("It\nopens.");
        assertThat(reading.advisory().notes()).containsExactly("One.", "Two.", "Three.");
        assertThat(blankEnds(reading))
                .extracting(Finding::level, Finding::field, Finding::place)
                .containsExactly(
                        tuple(Level.NOTE, "title", Optional.of(new Place(1, 13))),
                        tuple(Level.NOTE, "description", Optional.of(new Place(4, 8))),
                        tuple(Level.NOTE, "notes[0]", Optional.of(new Place(7, 9))),
                        tuple(Level.NOTE, "notes[1]", Optional.of(new Place(8, 11))));
    }

    @Test
    void reportsThoseOfATitleThatGoesOn() {
        AdvisoryReading reading = KcsaReader.read("title: A \n  box \n\nid: X-1 \n");

        assertThat(reading.advisory().title()).contains("A box");
        assertThat(blankEnds(reading)).extracting(Finding::place).containsExactly(Optional.of(new Place(2, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A box\n \n  \nnotes:\n  - One.\n   \n  - Two.\n \n",
                "title:  A box\nnotes: \n  -  One.\n",
                "title: 'A box' \nnotes:\n  - 'One. '  \n",
                "title: \ndescription:  \nnotes:  \n",
                "title:  \n  A box\ndescription: \n  It \n  opens.\n"
            })
    void reportsNoneThatEndNothing(String text) {
        assertThat(blankEnds(KcsaReader.read(text))).isEmpty();
    }
}
