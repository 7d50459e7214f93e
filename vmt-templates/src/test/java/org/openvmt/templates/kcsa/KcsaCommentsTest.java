// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

/** What YAML allows beside a value: a comment behind it, and a list between brackets. */
class KcsaCommentsTest {

    private static List<String> ids(AdvisoryReading reading) {
        return reading.findings().stream().map(Finding::id).toList();
    }

    private static List<String> targets(List<Reference> references) {
        return references.stream().map(Reference::target).toList();
    }

    @Test
    void keepsCommentsApartFromQuotedValues() {
        AdvisoryReading reading = KcsaReader.read("""
                id: 'KCSA-2031-01' # ours
                title: "A # in a title" # theirs
                description: 'A box
                  opens.'  # after two lines
                affected-components:
                  - components: "box" # all of it
                    version: ">=1.0.0 <=1.2.0" # remark
                reporters:
                  - name: 'Ria Porter' # she
                    reported: [] # nothing
                notes:
                  - 'One.' # first
                  - |- # block
                    Two # lines
                    here.
                """);
        Advisory advisory = reading.advisory();

        assertThat(advisory.id()).contains("KCSA-2031-01");
        assertThat(advisory.title()).contains("A # in a title");
        assertThat(advisory.description()).contains("A box opens.");
        assertThat(advisory.affected().get(0).product()).isEqualTo("box");
        assertThat(advisory.affected().get(0).versions().orElseThrow().isUnderstood())
                .isTrue();
        assertThat(advisory.reporters().get(0).name()).isEqualTo("Ria Porter");
        assertThat(advisory.notes()).containsExactly("One.", "Two # lines\nhere.");
        assertThat(ids(reading)).containsOnly("KCSA-COMMENT").hasSize(9);
        assertThat(reading.findings()).extracting(Finding::level).containsOnly(Level.NOTE);
        assertThat(reading.unplaced())
                .extracting(Unplaced::place, Unplaced::text)
                .contains(
                        tuple(new Place(1, 20), "# ours"),
                        tuple(new Place(4, 12), "# after two lines"),
                        tuple(new Place(7, 32), "# remark"))
                .hasSize(9);
    }

    @Test
    void reportsTextBehindQuotationMarks() {
        AdvisoryReading reading = KcsaReader.read("""
                title: "Box" opens
                affected-components:
                  - components: 'box'# all
                    version: ">=1.0.0 <=1.2.0" (sic)
                """);

        assertThat(reading.advisory().title()).contains("\"Box\" opens");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-QUOTES"))
                .extracting(Finding::field)
                .containsExactly("title", "affected-components[0].components", "affected-components[0].version");
        assertThat(ids(KcsaReader.read("title: 'Box'\nnotes:\n  - \"Box\" is a word.\n")))
                .doesNotContain("KCSA-QUOTES");
    }

    @Test
    void readsListsBetweenBrackets() {
        AdvisoryReading reading = KcsaReader.read("""
                reference: [https://e.org/a, https://e.org/b]
                reporters:
                  - name: Ria
                    reported: [CVE-2031-4242, CVE-2031-1111] # two
                  - name: Tim
                    reported: [ CVE-2031-4242 ]
                issues:
                  links: [https://e.org/1, https://e.org/2]
                  type: github
                reviews:
                  v1.2: [https://e.org/3]
                """);
        Advisory advisory = reading.advisory();

        assertThat(targets(advisory.references())).containsExactly("https://e.org/a", "https://e.org/b");
        assertThat(advisory.reporters().get(0).reported()).containsExactly("CVE-2031-4242", "CVE-2031-1111");
        assertThat(advisory.reporters().get(1).reported()).containsExactly("CVE-2031-4242");
        assertThat(targets(advisory.issues())).containsExactly("https://e.org/1", "https://e.org/2");
        assertThat(advisory.issueTracker()).contains("github");
        assertThat(advisory.reviews().get(0).name()).contains("v1.2");
        assertThat(targets(advisory.reviews().get(0).links())).containsExactly("https://e.org/3");
        assertThat(ids(reading)).containsOnly("KCSA-FLOW-LIST", "KCSA-COMMENT");
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("# two");
    }

    @Test
    @Tag("long")
    void readsListsOfAnyLength() {
        String items = "x, ".repeat(200_000);

        assertThat(KcsaReader.read("reference: [" + items + "x]\n").advisory().references())
                .hasSize(200_001);
        assertThat(KcsaReader.read("id: '" + "''".repeat(200_000) + "' x\n")
                        .advisory()
                        .id())
                .isPresent();
    }

    @Test
    void takesNoLinkForAList() {
        AdvisoryReading reading = KcsaReader.read("""
                vulnerabilities:
                  - cve-id: [CVE-2031-4242](https://e.org/CVE-2031-4242)
                reporters:
                  - name: Ria
                    reported: [CVE-2031-4242](https://e.org/CVE-2031-4242)
                """);

        assertThat(reading.advisory().reporters().get(0).reported()).containsExactly("CVE-2031-4242");
        assertThat(ids(reading)).doesNotContain("KCSA-FLOW-LIST");
    }
}
