// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Erratum;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.CveId;

class AdvisoryWriterTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Provide
    Arbitrary<Advisory> advisories() {
        return DrawnAdvisories.any();
    }

    @Property(tries = 300)
    void writesWhatAYamlParserReadsBack(@ForAll("advisories") Advisory advisory, @ForAll AdvisoryDialect dialect)
            throws JsonProcessingException {
        Object tree = new AdvisoryTree(advisory, dialect, "").tree();

        String written = AdvisoryWriter.write(advisory, dialect);

        assertThat(written.isEmpty() ? YAML.createObjectNode() : YAML.readTree(written))
                .isEqualTo(YAML.valueToTree(tree));
    }

    private static Advisory some() {
        return Advisory.builder()
                .date(LocalDate.of(2031, 3, 20))
                .id("KCSA-2031-01")
                .title("Boxes open too early")
                .description("One paragraph.\n\nAnother.")
                .errata("The first edition named another box.")
                .addReferences(Reference.builder().target("https://e.org/list").build())
                .addAffected(AffectedProduct.builder()
                        .product("box")
                        .versions(AffectedVersions.parse("Before v1.2.3"))
                        .build())
                .addVulnerabilities(Vulnerability.of(CveId.parse("CVE-2031-4242")))
                .addReporters(Discoverer.builder()
                        .name("Ria Porter")
                        .addReported("CVE-2031-4242")
                        .build())
                .addIssues(Reference.builder()
                        .label("original report")
                        .target("https://e.org/1")
                        .remark("box")
                        .build())
                .issueTracker("launchpad")
                .addReviews(ReviewGroup.builder()
                        .name("2024.1")
                        .addLinks(Reference.builder().target("https://e.org/2").build())
                        .build())
                .reviewTool("gerrit")
                .addReproduce("Open a box.")
                .addNotes("None.")
                .addHistory(Erratum.builder()
                        .date(LocalDate.of(2031, 4, 1))
                        .text("Errata 1")
                        .build())
                .build();
    }

    @Example
    void writesTheKeysOfTheKcsaTemplateInTheirOrder() {
        assertThat(AdvisoryWriter.write(some(), AdvisoryDialect.KCSA)).isEqualTo("""
                        announcement-date: 2031-03-20

                        id: KCSA-2031-01

                        title: 'Boxes open too early'

                        description: |-
                          One paragraph.

                          Another.

                        errata: 'The first edition named another box.'

                        reference: https://e.org/list

                        affected-components:
                          - components: box
                            version: '<v1.2.3'

                        vulnerabilities:
                          - cve-id: CVE-2031-4242

                        reporters:
                          - name: 'Ria Porter'
                            reported:
                              - CVE-2031-4242

                        issues:
                          links:
                            - 'original report': 'https://e.org/1 (box)'
                          type: launchpad

                        reviews:
                          '2024.1':
                            - https://e.org/2

                        type: gerrit

                        reproduce:
                          - 'Open a box.'

                        notes:
                          - None.

                        errata_history:
                          - '2031-04-01 - Errata 1'
                        """);
    }

    @Example
    void writesTheKeysOfTheOpenStackTemplate() {
        assertThat(AdvisoryWriter.write(some(), AdvisoryDialect.OSSA))
                .startsWith("date: 2031-03-20\n")
                .contains("affected-products:\n  - product: box\n    version: '<v1.2.3'\n")
                .contains("reviews:\n  '2024.1':\n    - https://e.org/2\n  type: gerrit\n")
                .doesNotContain("\ntype:");
    }

    @Example
    void saysInADraftWhatIsNotSettled() {
        Advisory draft = Advisory.builder()
                .title("Boxes")
                .addAffected(AffectedProduct.builder().product("box").build())
                .build();

        assertThat(AdvisoryWriter.writeDraft(draft, AdvisoryDialect.KCSA, "(open)"))
                .isEqualTo("""
                        announcement-date: '(open)'

                        id: '(open)'

                        title: Boxes

                        affected-components:
                          - components: box
                            version: '(open)'

                        vulnerabilities:
                          - cve-id: '(open)'
                        """);
        assertThat(AdvisoryWriter.write(Advisory.builder().build(), AdvisoryDialect.OSSA))
                .isEmpty();
    }

    @Example
    void listsReviewsThatNoMappingHolds() {
        ReviewGroup twin = ReviewGroup.builder().name("juno").build();
        ReviewGroup loose = ReviewGroup.builder()
                .addLinks(Reference.builder().target("none needed").build())
                .build();

        assertThat(AdvisoryWriter.write(
                        Advisory.builder()
                                .addReviews(twin, twin)
                                .reviewTool("x")
                                .build(),
                        AdvisoryDialect.OSSA))
                .isEqualTo("reviews:\n  - group: juno\n    links: []\n  - group: juno\n    links: []\n\ntype: x\n");
        assertThat(AdvisoryWriter.write(Advisory.builder().addReviews(loose).build(), AdvisoryDialect.OSSA))
                .as("other programs pass over links in no mapping")
                .isEqualTo("reviews:\n  links:\n    - 'none needed'\n");
        assertThat(AdvisoryWriter.write(Advisory.builder().addReviews(loose).build(), AdvisoryDialect.KCSA))
                .isEqualTo("reviews:\n  - 'none needed'\n");
    }

    @Example
    void readsReferencesAndHistoryFromLines() {
        assertThat(ReferenceLine.read("https://e.org/1 (box)").remark()).contains("box");
        assertThat(ReferenceLine.read("https://e.org/1 see there").remark()).contains("see there");
        assertThat(ReferenceLine.read("https://e.org/1 ( )").remark()).contains("( )");
        assertThat(ReferenceLine.read("words (box)").target()).isEqualTo("words (box)");
        assertThat(HistoryLine.read("2016-03-30 - Errata 2").date()).contains(LocalDate.of(2016, 3, 30));
        assertThat(HistoryLine.read("2016-02-30 - Errata 2").text()).isEqualTo("2016-02-30 - Errata 2");
    }

    @Example
    void hidesWhatIsLeftOverFromTheLog() {
        Unplaced unplaced = new Unplaced(new Place(3, 7), "secret text");

        assertThat(new AdvisoryReading(Advisory.builder().title("secret title").build(), List.of(), List.of(unplaced)))
                .asString()
                .contains("11 characters at line 3, column 7")
                .doesNotContain("secret");
    }
}
