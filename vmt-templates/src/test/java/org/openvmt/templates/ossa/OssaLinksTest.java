// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.ReferenceLine;
import org.openvmt.templates.publication.Unplaced;

class OssaLinksTest {

    private static Advisory readAgain(Advisory advisory) {
        return OssaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA))
                .advisory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patch attached to https://a.org/1 | Patch attached to | https://a.org/1 |",
                "Bug 17: https://a.org/1 | Bug 17 | https://a.org/1 |",
                "Bug 17 - https://a.org/1 | Bug 17 | https://a.org/1 |",
                "Bug 17 (https://a.org/1) | Bug 17 | https://a.org/1 |",
                "Bug 17 <https://a.org/1> (nova) | Bug 17 | https://a.org/1 | nova",
                "[Bug 17](https://a.org/1) | Bug 17 | https://a.org/1 |",
                "see https://a.org/1 and the rest | see | https://a.org/1 | and the rest",
                "<https://a.org/1> | | https://a.org/1 |",
                "https://a.org/1: words | | https://a.org/1 | words",
                "Archive https://a.org/web/2015/http://b.org/ | Archive | https://a.org/web/2015/http://b.org/ |",
            })
    void takesWordsFromInFrontOfALink(String written, String label, String target, String remark) {
        Advisory advisory = OssaReader.read(
                        "issues: {links: ['" + written + "'], type: x}\nreference: '" + written + "'\n")
                .advisory();
        Reference reference = Reference.builder()
                .label(Optional.ofNullable(label))
                .target(target)
                .remark(Optional.ofNullable(remark))
                .build();
        assertThat(advisory.issues()).containsExactly(reference);
        assertThat(advisory.references()).containsExactly(reference);
        assertThat(readAgain(advisory)).isEqualTo(advisory);
    }

    /** Other programs of this dialect take each link for a text. */
    @Test
    void writesWordsInFrontOfALinkAsTheyWereRead() {
        String text = "issues:\n  links:\n    - 'Patch attached to https://a.org/1'\n  type: x\n\n"
                + "reviews:\n  juno:\n    - 'See https://a.org/2 (nova)'\n  type: gerrit\n";
        Advisory advisory = OssaReader.read(text).advisory();

        assertThat(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA)).isEqualTo(text);
        assertThat(AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA))
                .contains("- 'Patch attached to': https://a.org/1\n");
        assertThat(RestructuredText.write(advisory))
                .contains("- Patch attached to https://a.org/1\n", "- See https://a.org/2 (Juno, nova)\n");
    }

    @Test
    void writesAMappingWhereWordsWouldBeReadOtherwise() {
        Advisory advisory = OssaReader.read("issues: {links: [{'Bug:': https://a.org/1}], type: x}\n")
                .advisory();

        assertThat(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA)).contains("- 'Bug:': https://a.org/1\n");
        assertThat(RestructuredText.write(OssaReader.read("issues: {links: [{bug: https://a.org/1}]}\n")
                        .advisory()))
                .contains("- bug: https://a.org/1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git+https://a.org/1",
                "see there",
                "(https://a.org/1",
                "https://a.org/1:",
                "see https://a.org/1 or https://a.org/2",
                "see (https://a.org/1",
            })
    void leavesWordsWhereTheyAreOtherwise(String written) {
        assertThat(ReferenceLine.readWithLabel(written)).isEqualTo(ReferenceLine.read(written));
        Advisory advisory = Advisory.builder()
                .addIssues(Reference.builder().target(written).build())
                .build();
        assertThat(readAgain(advisory)).isEqualTo(advisory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patch attached to https://a.org/1", "<https://a.org/1>", "Bug 17: https://a.org/1 (nova)"})
    void writesWordsThatAreOnesTargetSoThatTheyStayIt(String words) {
        Advisory advisory = Advisory.builder()
                .addIssues(Reference.builder().target(words).build())
                .addIssues(Reference.builder().label("bug").target(words).build())
                .build();
        assertThat(readAgain(advisory)).isEqualTo(advisory);
    }

    @Test
    void saysWhichTypesAreMissingAndTakesNone() {
        AdvisoryReading reading = OssaReader.read("""
                issues: [https://bugs.launchpad.net/bugs/1]
                reviews: {juno: [https://review.opendev.org/1]}
                """);
        assertThat(reading.findings()).extracting(Finding::mended).contains(Optional.of("gerrit"));
        assertThat(readAgain(reading.advisory()))
                .as("what is filled in on reading would make another value of the written one")
                .isEqualTo(reading.advisory());
    }

    @Test
    void readsTwoGroupsByOneNameAsOne() {
        AdvisoryReading reading = OssaReader.read("""
                reviews:
                  juno: [https://review.opendev.org/1]
                  kilo: [https://review.opendev.org/2]
                  juno: [https://review.opendev.org/3]
                  type: gerrit
                  type: github
                """);
        assertThat(reading.advisory().reviews())
                .extracting(
                        group -> group.name().orElse("") + " " + group.links().size())
                .containsExactly("juno 2", "kilo 1");
        assertThat(reading.advisory().reviewTool()).contains("gerrit");
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("type: github");
        assertThat(readAgain(reading.advisory())).isEqualTo(reading.advisory());
    }

    @Test
    void keepsNothingAsideTwice() {
        AdvisoryReading reading = OssaReader.read("affected-products: {nova: '<1'}\nreporters: [{mail: [a: b]}]\n");
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly("{nova: '<1'}", "{mail: [a: b]}");
    }

    @Test
    void keepsWhatTheFirstDraftsSaidOfAllReviewsAside() {
        AdvisoryReading reading = OssaReader.read("""
                reviews:
                  review-system-url: https://review.example.org/#/c/{id}
                  review-system-type : 'gerrit'
                  review-id:
                    - 15562
                  essex: [https://review.example.org/1]
                """);
        assertThat(reading.unplaced())
                .extracting(unplaced -> unplaced.text().lines().findFirst().orElseThrow())
                .containsExactly(
                        "review-system-url: https://review.example.org/#/c/{id}",
                        "review-system-type : 'gerrit'",
                        "review-id:");
        assertThat(reading.advisory().reviews())
                .extracting(group -> group.name().orElse(""))
                .isEqualTo(List.of("essex"));
    }
}
