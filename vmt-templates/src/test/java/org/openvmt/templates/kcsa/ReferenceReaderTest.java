// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.AdvisoryReading;

class ReferenceReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "", " ,", " ;", " and", ", and", " &"})
    void takesLinksOfOneLineApart(String between) {
        AdvisoryReading reading = KcsaReader.read("reviews:\n  v1.0:\n    - https://a.example/2" + between
                + "  https://a.example/3" + between + " http://a.example/4 (merged)\n");

        assertThat(reading.advisory().reviews().get(0).links())
                .extracting(Reference::target, link -> link.remark().orElse(""))
                .containsExactly(
                        tuple("https://a.example/2", ""),
                        tuple("https://a.example/3", ""),
                        tuple("http://a.example/4", "merged"));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-SEVERAL-LINKS"))
                .extracting(Finding::level, Finding::field)
                .containsExactly(tuple(Level.WARNING, "reviews.v1.0[0]"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void leavesNoMarkToALink() {
        AdvisoryReading reading =
                KcsaReader.read("reference:\n  - https://a.example/2,https://a.example/3, https://a.example/4;\n");

        assertThat(reading.advisory().references())
                .extracting(Reference::target)
                .containsExactly("https://a.example/2", "https://a.example/3", "https://a.example/4");
    }

    @Test
    void givesEachLinkTheLabelOfItsLine() {
        AdvisoryReading reading =
                KcsaReader.read("issues:\n  links:\n    - box: https://a.example/2, https://a.example/3\n");

        assertThat(reading.advisory().issues())
                .extracting(Reference::target, link -> link.label().orElse(""))
                .containsExactly(tuple("https://a.example/2", "box"), tuple("https://a.example/3", "box"));
    }

    @Test
    void leavesWordsBehindALinkItsRemark() {
        AdvisoryReading reading = KcsaReader.read("reference:\n  - https://a.example/2 , see https://a.example/3\n");

        assertThat(reading.advisory().references())
                .containsExactly(Reference.builder()
                        .target("https://a.example/2")
                        .remark(", see https://a.example/3")
                        .build());
        assertThat(reading.findings()).isEmpty();
    }
}
