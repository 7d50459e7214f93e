// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Link;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

class KcsaReaderTest {

    private static Reference reference(String target) {
        return Reference.builder().target(target).build();
    }

    private static List<String> ids(AdvisoryReading reading) {
        return reading.findings().stream().map(Finding::id).toList();
    }

    private static Advisory clean(String text) {
        AdvisoryReading reading = KcsaReader.read(text);
        assertThat(reading.unplaced()).isEmpty();
        return reading.advisory();
    }

    private static void assertMends(AdvisoryReading reading, String id, Level level, String field, String mended) {
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals(id))
                .extracting(
                        Finding::level,
                        Finding::field,
                        finding -> finding.mended().orElse(""))
                .contains(tuple(level, field, mended));
    }

    @Test
    void readsTheTemplateWithQuotedTexts() {
        AdvisoryReading reading = KcsaReader.read("""
                announcement-date: 2031-03-20

                id: KCSA-2031-01

                title: 'It''s a box'

                description: 'A box
                  opens.'

                affected-components:

                  - components: box
                    version: >=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2

                vulnerabilities:

                  - cve-id: CVE-2031-4242

                reporters:

                  - name: 'Ria Porter'
                    affiliation: Example
                    reported:
                      - CVE-2031-4242

                issues:

                  links:
                    - https://e.org/issues/1

                 reviews:

                  v1.2.2:
                    - https://e.org/pull/2

                  type: GitHub

                reproduce:
                  - 'Open it.'

                notes:
                  - 'A note of
                    two lines'
                """);

        Advisory advisory = reading.advisory();
        assertThat(advisory.date()).contains(LocalDate.of(2031, 3, 20));
        assertThat(advisory.title()).contains("It's a box");
        assertThat(advisory.description()).contains("A box opens.");
        assertThat(advisory.affected().get(0).versions())
                .contains(AffectedVersions.parse(">=v1.2.0 <=v1.2.1, >=v1.3.2 <=v1.3.2"));
        assertThat(advisory.reporters().get(0).affiliation()).contains("Example");
        assertThat(advisory.issues()).containsExactly(reference("https://e.org/issues/1"));
        assertThat(advisory.reviews())
                .containsExactly(ReviewGroup.builder()
                        .name("v1.2.2")
                        .addLinks(reference("https://e.org/pull/2"))
                        .build());
        assertThat(advisory.reviewTool()).contains("GitHub");
        assertThat(advisory.notes()).containsExactly("A note of two lines");
        assertThat(ids(reading)).containsExactly("KCSA-KEY-INDENT");
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void letsADescriptionGoOnAtTheMarginOrOneBlankFromIt() {
        AdvisoryReading reading = KcsaReader.read(
                "description: A `box` opens: wide\nwhere ‘it’ should not \n on any host.\nNote: so it is.\n\ntitle: T\n");

        assertThat(reading.advisory().description())
                .contains("A `box` opens: wide\nwhere ‘it’ should not \n on any host.\nNote: so it is.");
        assertThat(ids(reading)).containsExactly("KCSA-UNQUOTED", "KCSA-TEXT-AT-MARGIN");
    }

    @Test
    void joinsComponentsAndVersionsThatStandInItemsOfTheirOwn() {
        AdvisoryReading reading = KcsaReader.read(
                "affected-components:\n\n - components: `box`\n\n - version: Before v1.11.1, v1.10.5\n\n - components: lid\n");

        assertThat(reading.advisory().affected())
                .containsExactly(
                        AffectedProduct.builder()
                                .product("box")
                                .versions(AffectedVersions.parse("Before v1.11.1, v1.10.5"))
                                .build(),
                        AffectedProduct.builder().product("lid").build());
        assertThat(ids(reading)).containsExactly("KCSA-BACKTICKS", "KCSA-SPLIT-ITEM", "KCSA-VERSIONS");
        assertMends(reading, "KCSA-BACKTICKS", Level.NOTE, "affected-components[0].components", "box");
        assertMends(
                reading,
                "KCSA-VERSIONS",
                Level.NOTE,
                "affected-components[0].version",
                AffectedVersions.parse("Before v1.11.1, v1.10.5").toString());
    }

    @Test
    void readsTheKeyOfPotentiallyAffectedComponents() {
        AdvisoryReading reading =
                KcsaReader.read("potentially-affected-components:\n\n  - components: box\n    version: all\n");

        assertThat(reading.advisory().affected()).hasSize(1);
        assertMends(reading, "KCSA-KEY-NAME", Level.WARNING, "affected-components", "affected-components");
    }

    @Test
    void takesACveIdOutOfALinkAndKeepsTheLink() {
        AdvisoryReading reading = KcsaReader.read("""
                vulnerabilities:

                 - CVE-ID: [CVE-2031-4242](https://e.org/?name=2031-4242)

                reporters:

                 - name: `Ria Porter`

                 - affiliation: Example

                 - reported:

                   - [CVE-2031-4242](https://e.org/?name=2031-4242)
                   - [CVE-2031-4243](https://e.org/other)
                """);

        assertThat(reading.advisory().vulnerabilities().get(0).id()).contains("CVE-2031-4242");
        assertThat(reading.advisory().vulnerabilities().get(0).link())
                .contains(Link.parse("https://e.org/?name=2031-4242"));
        assertThat(reading.advisory().reporters())
                .containsExactly(Discoverer.builder()
                        .name("Ria Porter")
                        .affiliation("Example")
                        .addReported("CVE-2031-4242", "[CVE-2031-4243](https://e.org/other)")
                        .build());
        assertThat(ids(reading))
                .containsExactly(
                        "KCSA-KEY-NAME",
                        "KCSA-LINKED-VALUE",
                        "KCSA-BACKTICKS",
                        "KCSA-SPLIT-ITEM",
                        "KCSA-SPLIT-ITEM",
                        "KCSA-LINKED-VALUE",
                        "KCSA-LINKED-VALUE");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-LINKED-VALUE"))
                .extracting(Finding::field, finding -> finding.mended().orElse("as it stands"))
                .containsExactly(
                        tuple("vulnerabilities[0].cve-id", "CVE-2031-4242"),
                        tuple("reporters[0].reported", "CVE-2031-4242"),
                        tuple("reporters[0].reported", "as it stands"));
    }

    @Test
    void keepsProseAndLinksAmongWhatWasReported() {
        AdvisoryReading reading = KcsaReader.read(
                "reporters:\n\n  - name: Jo\n    reported:\n      - Seen on a@e.org\n      - posting: https://e.org/1\n");

        assertThat(reading.advisory().reporters().get(0).reported())
                .containsExactly("Seen on a@e.org", "posting: https://e.org/1");
        assertThat(ids(reading)).containsExactly("KCSA-REPORTED", "KCSA-REPORTED");
    }

    @Test
    void readsLabelsAndRemarksOfLinks() {
        AdvisoryReading reading = KcsaReader.read(
                "issues:\n\n  links:\n\n   - original report: https://e.org/+bug/1\n\n   - https://e.org/2 (box)\n");

        assertThat(reading.advisory().issues())
                .containsExactly(
                        Reference.builder()
                                .label("original report")
                                .target("https://e.org/+bug/1")
                                .build(),
                        Reference.builder()
                                .target("https://e.org/2")
                                .remark("box")
                                .build());
        assertThat(ids(reading)).containsExactly("KCSA-LABEL");
    }

    @Test
    void readsGroupsOfReviewsThatAreNoBranch() {
        AdvisoryReading reading = KcsaReader.read(
                " reviews:\n\n  Public review:\n\n   - https://e.org/1\n\n  v1.0:\n    - https://e.org/2\n\n  type: GitHub\n");

        assertThat(reading.advisory().reviews())
                .extracting(group -> group.name().orElse(""))
                .containsExactly("Public review", "v1.0");
        assertThat(reading.advisory().reviewTool()).contains("GitHub");
        assertThat(ids(reading)).containsExactly("KCSA-KEY-INDENT", "KCSA-GROUP");
    }

    @Test
    void readsReviewsWithinIssuesThatAreProse() {
        AdvisoryReading reading =
                KcsaReader.read("issues:\n\n  links:\n    - https://e.org/1\n\n  reviews:\n    - no fix. No review.\n");

        assertThat(reading.advisory().issues()).containsExactly(reference("https://e.org/1"));
        assertThat(reading.advisory().reviews())
                .containsExactly(ReviewGroup.builder()
                        .addLinks(reference("no fix. No review."))
                        .build());
        assertThat(ids(reading)).containsExactly("KCSA-MISPLACED-KEY", "KCSA-NO-LINK");
    }

    @Test
    void keepsProseByteForByte() {
        Advisory advisory = clean("""
                reproduce:

                 - Do this with `${ctr-id}`:
                   1. One `$TITLE`
                      - nested

                   Then that.

                ```
                notes: "[ \\"arg1\\" ]"
                - no item
                ```

                 - Second.

                notes:
                  - Last.
                """);

        assertThat(advisory.reproduce())
                .containsExactly(
                        "Do this with `${ctr-id}`:\n1. One `$TITLE`\n   - nested\n\nThen that.\n\n"
                                + "```\nnotes: \"[ \\\"arg1\\\" ]\"\n- no item\n```",
                        "Second.");
        assertThat(advisory.notes()).containsExactly("Last.");
    }

    @Test
    void keepsAsideWhatIsNoAffiliation() {
        AdvisoryReading reading = KcsaReader.read(
                "reporters:\n  - name: Ria\n    affiliation: none\n  - name: Tim\n    affiliation: UNKNOWN\n");

        assertThat(reading.advisory().reporters())
                .extracting(Discoverer::affiliation)
                .containsOnly(Optional.empty());
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("none", "UNKNOWN");
        assertThat(ids(reading)).containsExactly("KCSA-NO-AFFILIATION", "KCSA-NO-AFFILIATION");
    }
}
