// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.AdvisoryReading;

/** Which lines are keys of the top, and which are prose that looks like them. */
class OutlineTest {

    private static final String REVIEWS = "reviews:\n  v1.0:\n    - https://e.org/1\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: confusion of the parser lets it open.",
                "Type: confusion.",
                "note: nobody saw it.",
                "date: formats are not checked.",
                "Note: nobody saw it.",
                "Errata: none so far.",
                "issue: none.",
                "Notes:",
            })
    void leavesProseItsWords(String line) {
        Advisory advisory = KcsaReader.read("description: A box opens.\n" + line + "\nAnd more.\n\nnotes:\n  - One.\n")
                .advisory();

        assertThat(advisory.description()).contains("A box opens.\n" + line + "\nAnd more.");
        assertThat(advisory.notes()).containsExactly("One.");
        assertThat(advisory.reviewTool()).isEmpty();
    }

    @Test
    void knowsNoTypeBeforeTheLinks() {
        assertThat(KcsaReader.read("description: A box opens.\n\ntype: confusion.\n")
                        .advisory()
                        .description())
                .contains("A box opens.\n\ntype: confusion.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reproduce: Open it at once.\n\n", "reproduce: Once.\n", "reproduce: 'At once.'\n"})
    void knowsTheTypeBehindTheLinks(String between) {
        assertThat(KcsaReader.read(REVIEWS + between + "type: GitHub\n")
                        .advisory()
                        .reviewTool())
                .contains("GitHub");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: A box opens.\n\n",
                "description: A box opens.\n",
                "Description: A box opens.\n",
                "description: |-\n  A box opens.\n",
                "description: 'A box opens.'\n",
            })
    void knowsKeysWithCapitalsBehindProse(String prose) {
        AdvisoryReading reading =
                KcsaReader.read(prose + "Affected-Components:\n  - components: box\n    version: all\n");

        assertThat(reading.advisory().description()).contains("A box opens.");
        assertThat(reading.advisory().affected()).hasSize(1);
        assertThat(reading.findings()).extracting(Finding::id).contains("KCSA-KEY-NAME");
    }

    @Test
    void knowsKeysWithCapitalsWhereTheProseBeginsWithOne() {
        Advisory advisory = KcsaReader.read("Title: Box\nDescription: A box opens.\nErrata: It was a lid.\n\n"
                        + "Reporters:\n  - name: Ria\n\nNotes:\n  - One.\nReference: https://e.org/1\n")
                .advisory();

        assertThat(advisory.errata()).contains("It was a lid.");
        assertThat(advisory.reporters()).hasSize(1);
        assertThat(advisory.notes()).containsExactly("One.");
        assertThat(advisory.references()).extracting(Reference::target).containsExactly("https://e.org/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n%s```\n", "```yaml\n%s```\n\n", "```\n\n%s\n````\n", "---\n```\n%s```\n"})
    void takesAFenceAroundAllOfItForHarmless(String page) {
        AdvisoryReading reading = KcsaReader.read(page.formatted("id: X-1\n\nnotes:\n  - 'one'\n"));

        assertThat(reading.advisory().notes()).containsExactly("one");
        assertThat(reading.findings()).extracting(Finding::id).containsOnly("KCSA-OUTSIDE");
        assertThat(reading.findings()).extracting(Finding::level).containsOnly(Level.NOTE);
    }

    @Test
    void saysThatTextStandsBesideAFence() {
        assertThat(KcsaReader.read("```\nid: X-1\n```\nMore.\n").findings())
                .extracting(Finding::level)
                .isEqualTo(List.of(Level.NOTE, Level.ERROR));
    }
}
