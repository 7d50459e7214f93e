// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Erratum;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

/** What is read of an advisory is placed in its field, and what has no field is kept as it was written. */
class OssaReaderTest {

    @Test
    void keepsVersionsAsTheyWereWritten() {
        Advisory advisory = OssaReader.read("affected-products: [{product: x, version: 2014.10}]\n")
                .advisory();
        assertThat(advisory.affected().get(0).versions().orElseThrow().text()).isEqualTo("2014.10");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/1 (keystone), keystone",
        "https://a.org/1 - errata, errata",
        "https://a.org/1 -   errata, errata",
        "https://a.org/1 errata#2, errata#2",
    })
    void takesWordsFromBehindLinks(String written, String remark) {
        Advisory advisory =
                OssaReader.read("issues: {links: ['" + written + "']}\n").advisory();
        assertThat(advisory.issues())
                .containsExactly(Reference.builder()
                        .target("https://a.org/1")
                        .remark(remark)
                        .build());
    }

    @Test
    void makesARemarkOnACveItsNote() {
        Advisory advisory = OssaReader.read("vulnerabilities: [{cve-id: CVE-2016-0737 (to (x))}]\n")
                .advisory();
        assertThat(advisory.vulnerabilities())
                .containsExactly(Vulnerability.builder()
                        .id("CVE-2016-0737")
                        .note("to (x)")
                        .build());
    }

    @Test
    void keepsWhatIsNoCve() {
        Advisory advisory = OssaReader.read(
                        "vulnerabilities: [{cve-id: Requested}, {cve-id: 'CVE-2016-0737, CVE-2016-0738'}]\n")
                .advisory();
        assertThat(advisory.vulnerabilities())
                .extracting(Vulnerability::id)
                .containsExactly(Optional.of("Requested"), Optional.of("CVE-2016-0737, CVE-2016-0738"));
    }

    @Test
    void keepsUnknownFieldsLetterByLetter() {
        AdvisoryReading reading = OssaReader.read("title: a\ncolour:\n  - 'it''s' # blue\n  - \"\\u0041\"\nid: b\n");
        assertThat(reading.unplaced())
                .contains(new Unplaced(new Place(2, 1), "colour:\n  - 'it''s' # blue\n  - \"\\u0041\""));
        assertThat(reading.advisory().id()).contains("b");
    }

    @Test
    void readsIssuesNamedAsTheFieldTheyStandIn() {
        AdvisoryReading reading = OssaReader.read("issues: {issues: [https://a.org/1], type: x}\n");
        assertThat(reading.advisory().issues())
                .containsExactly(Reference.builder().target("https://a.org/1").build());
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void readsReviewsOutsideOfEveryGroup() {
        List<ReviewGroup> alone =
                OssaReader.read("reviews: [https://a.org/1]\n").advisory().reviews();
        List<ReviewGroup> links = OssaReader.read("reviews: {links: [https://a.org/1]}\n")
                .advisory()
                .reviews();
        assertThat(alone).isEqualTo(links);
        assertThat(alone.get(0).name()).isEmpty();
    }

    @Test
    void writesReviewsOutsideOfEveryGroupAsTheyWereRead() {
        String text = "reviews:\n  links:\n    - https://a.org/1\n    - https://a.org/2\n  type: gerrit\n";
        AdvisoryReading reading = OssaReader.read(text);
        assertThat(reading.findings()).isEmpty();
        assertThat(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.OSSA))
                .isEqualTo(text);
    }

    @Test
    void readsATypeBesideTheReviews() {
        AdvisoryReading beside = OssaReader.read("reviews: {juno: []}\ntype: gerrit\n");
        assertThat(beside.advisory().reviewTool()).contains("gerrit");
        AdvisoryReading both = OssaReader.read("reviews: {juno: [], type: gerrit}\ntype: x\n");
        assertThat(both.advisory().reviewTool()).contains("gerrit");
        assertThat(both.unplaced()).containsExactly(new Unplaced(new Place(2, 7), "x"));
    }

    @Test
    void readsTheHistory() {
        Advisory advisory = OssaReader.read("errata-history: [2016-03-30 - Errata 2, {text: x}]\n")
                .advisory();
        assertThat(advisory.history())
                .containsExactly(
                        Erratum.builder()
                                .date(LocalDate.of(2016, 3, 30))
                                .text("Errata 2")
                                .build(),
                        Erratum.builder().text("x").build());
    }

    @Test
    void keepsAllOfWhatIsNoYaml() {
        String text = "title: 'a\n\t- ]\n";
        AdvisoryReading reading = OssaReader.read(text);
        assertThat(reading.advisory()).isEqualTo(Advisory.builder().build());
        assertThat(reading.unplaced()).containsExactly(new Unplaced(new Place(1, 1), text.strip()));
    }

    @Test
    void keepsTheSecondDocument() {
        AdvisoryReading reading = OssaReader.read("title: a\n--- # x\ntitle: b\n");
        assertThat(reading.advisory().title()).contains("a");
        assertThat(reading.unplaced()).contains(new Unplaced(new Place(2, 1), "--- # x\ntitle: b"));
    }

    @Test
    void followsNoAlias() {
        AdvisoryReading reading = OssaReader.read("notes: &a [x]\nreproduce: *a\n");
        assertThat(reading.advisory().reproduce()).isEmpty();
        assertThat(reading.unplaced()).contains(new Unplaced(new Place(2, 12), "*a"));
    }

    @Test
    void findsCommentsWhereverTheyAre() {
        AdvisoryReading reading = OssaReader.read("""
                # one
                title: a#b   # two é

                description: |-  # three
                  # no comment
                  x
                # four
                notes: [a,  # five
                  '# no comment', "a
                  # no comment"]
                id: &a#b x # six
                """);
        assertThat(reading.unplaced())
                .containsExactly(
                        new Unplaced(new Place(1, 1), "# one"),
                        new Unplaced(new Place(2, 14), "# two é"),
                        new Unplaced(new Place(4, 18), "# three"),
                        new Unplaced(new Place(7, 1), "# four"),
                        new Unplaced(new Place(8, 13), "# five"),
                        new Unplaced(new Place(11, 12), "# six"));
        assertThat(reading.advisory().description()).contains("# no comment\nx");
        assertThat(reading.advisory().title()).contains("a#b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "none", "'n/a'", "TBD"})
    void keepsWhatIsNoAffiliation(String affiliation) {
        AdvisoryReading reading = OssaReader.read("reporters: [{name: A, affiliation: " + affiliation + "}]\n");
        assertThat(reading.advisory().reporters().get(0).affiliation()).isEmpty();
        assertThat(reading.unplaced()).containsExactly(new Unplaced(new Place(1, 36), affiliation));
    }

    @Test
    void keepsBreaksThatWereMeant() {
        AdvisoryReading reading = OssaReader.read("description: \"a\\n\\n\"\nid: \"b\\n\"\n");
        assertThat(reading.advisory().description()).contains("a\n\n");
        assertThat(reading.advisory().id()).contains("b");
    }

    @Test
    void skipsTheByteOrderMark() {
        assertThat(OssaReader.read("\uFEFFtitle: a\n").advisory().title()).contains("a");
    }
}
