// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.ossa.OssaReader;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

class ReferenceReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",", ";", "", " ,", " ;", " and", ", and", " &", " or", ", or", " /", " -", " –", " |", "|", "\u00a0"
            })
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

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            https://a.example/2 (old), https://a.example/3 (new)  # https://a.example/2=old https://a.example/3=new
            https://a.example/2 (old) or https://a.example/3      # https://a.example/2=old https://a.example/3=
            https://a.example/2 (see https://a.example/4), https://a.example/3 # \
            https://a.example/2=see_https://a.example/4 https://a.example/3=
            https://a.example/2 (a (b)); https://a.example/3 (c), # https://a.example/2=a_(b) https://a.example/3=c
            https://a.example/2,                                  # https://a.example/2=
            https://a.example/2 (old),                            # https://a.example/2=old
            https://a.example/q,n,z                               # https://a.example/q,n,z=
            https://a.example/q,n,z, https://a.example/x|y        # https://a.example/q,n,z= https://a.example/x|y=
            https://a.example/web/2020/https://b.example/         # https://a.example/web/2020/https://b.example/=
            https://a.example/2 - see https://a.example/3         # https://a.example/2=-_see_https://a.example/3
            https://a.example/2 fixes https://a.example/3         # https://a.example/2=fixes_https://a.example/3
            https://a.example/2 (see https://a.example/3          # https://a.example/2=(see_https://a.example/3
            https://a.example/2 (old) of https://a.example/3      # https://a.example/2=(old)_of_https://a.example/3
            """)
    void leavesEachLinkItsOwnWords(String line, String links) {
        String item = line.strip();
        assertThat(KcsaReader.read("reference:\n  - " + item + "\n").advisory().references())
                .extracting(
                        link -> link.target() + "=" + link.remark().orElse("").replace(' ', '_'))
                .containsExactly(links.strip().split(" "));
        assertThat(OssaReader.read("issues:\n  links:\n  - " + item + "\n")
                        .advisory()
                        .issues())
                .extracting(Reference::target)
                .containsExactly(Stream.of(links.strip().split(" "))
                        .map(link -> link.substring(0, link.indexOf('=')))
                        .toArray(String[]::new));
    }

    /** What a reader would take apart, or leave a mark of, is written part by part. */
    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/2,https://a.example/3", "https://a.example/2,", "https://a.example/2|"})
    void readsBackALinkThatLooksLikeSeveral(String target) {
        Advisory advisory = Advisory.builder()
                .addReferences(Reference.builder().target(target).build())
                .build();

        assertThat(KcsaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.KCSA))
                        .advisory())
                .isEqualTo(advisory);
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
