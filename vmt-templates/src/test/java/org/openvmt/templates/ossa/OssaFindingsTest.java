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
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.templates.publication.AdvisoryReading;

/** Each irregularity of an advisory is found at its place, and a tidy one has none. */
class OssaFindingsTest {

    static Finding only(AdvisoryReading reading, OssaFinding kind) {
        List<Finding> found = reading.findings().stream()
                .filter(one -> one.id().equals(kind.id()))
                .toList();
        assertThat(found).as("%s in %s", kind, reading.findings()).hasSize(1);
        assertThat(found.get(0).level()).isEqualTo(kind.level());
        return found.get(0);
    }

    /** In the text, a semicolon and blanks stand for a line break and as many blanks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "title: a| NO_FINAL_BREAK | '' | 1:9 |",
                "title: a # b;| COMMENT | '' | 1:10 |",
                "title: &x a;| DECORATION | '' | 1:8 |",
                "title: !!java.net.URL a;| DECORATION | '' | 1:8 |",
                "title: &x a;id: *x;| ALIAS | '' | 2:5 |",
                "- title;| SHAPE | '' | 1:1 |",
                "title: [a];| SHAPE | title | 1:8 |",
                "? [a];: b;| SHAPE | '' | 1:3 |",
                "titel: a;| MISSPELT_FIELD | titel | 1:1 | title",
                "advisory-title: a;| MISSPELT_FIELD | advisory-title | 1:1 | title",
                "advisory-colour: a;| UNKNOWN_FIELD | advisory-colour | 1:1 |",
                "colour: a;| UNKNOWN_FIELD | colour | 1:1 |",
                "issues:;  issues: [https://a.org/1];  type: x;| MISSPELT_FIELD | issues.issues | 2:3 | links",
                "issues:;  links: [https://a.org/1];  issues: [https://a.org/2];| UNKNOWN_FIELD | issues.issues | 3:3 |",
                "issues:;  reviews: [https://a.org/1];| UNKNOWN_FIELD | issues.reviews | 2:3 |",
                "errata-history: [2016-03-30 - x];| FIELD_CASE | errata-history | 1:1 | errata_history",
                "Errata_History: [2016-03-30 - x];| FIELD_CASE | Errata_History | 1:1 | errata_history",
                "Affected_Products: [];| FIELD_CASE | Affected_Products | 1:1 | affected-products",
                "title: a;title: b;| TWICE | title | 2:1 |",
                "title: ;| EMPTY_FIELD | title | 1:7 |",
                "notes: ~;| EMPTY_FIELD | notes | 1:8 |",
                "affected-products:;- version: 1.0.1;| NAMELESS | affected-products[0] | 2:3 |",
                "title: \"a\\u202Eb\";| UNPRINTABLE | title | 1:8 |",
                "description: >;  a;;  b;| FINAL_BREAK | description | 1:14 | a;b",
                "description: >;  a;;  b;| FOLDED_PARAGRAPH | description | 1:14 | a;;b",
                "notes:;- >-;  a;;  b;;    c;;  d;;;  e;| FOLDED_PARAGRAPH | notes[0] | 2:3 | a;;b;;  c;;d;;e",
                "title: >-;  a;;  b;| LINE_BREAK | title | 1:8 | a b",
                "notes: a;| BARE_ITEM | notes | 1:8 |",
                "affected-products:;- product: x;  version: TODO;| TODO | affected-products[0].version | 3:12 |",
                "date: 2014-13-01;| DATE | date | 1:7 |",
                "errata-history: [Errata 1];| HISTORY_DATE | errata-history[0] | 1:18 |",
                "vulnerabilities:;- cve-id: CVE-2026-pending;| CVE_FORM | vulnerabilities[0].cve-id | 2:11 |",
                "vulnerabilities:;- cve-id: CVE-2016-0737 (a b);| CVE_REMARK | vulnerabilities[0].cve-id | 2:11 |"
                        + " CVE-2016-0737",
                "vulnerabilities:;- note: a;| NO_CVE | vulnerabilities[0] | 2:3 |",
                "affected-products:;- product: x;  version: 2014.1;| VERSION_NUMBER | affected-products[0].version |"
                        + " 3:12 | '2014.1'",
                "affected-products:;- product: x;  version: Essex;| VERSION_WORDS | affected-products[0].version | 3:12 |",
                "affected-products:;- product: x, y;| SEVERAL_PRODUCTS | affected-products[0].product | 2:12 |",
                "affected-products:;- product: x;| NO_VERSION | affected-products[0] | 2:3 |",
                "reporters:;- name: A;  affiliation: UNKNOWN;| NO_AFFILIATION | reporters[0].affiliation | 3:16 |",
                "reporters:;- name: A;  affiliation: none;| NO_AFFILIATION | reporters[0].affiliation | 3:16 |",
                "reporters:;- name: A;| NO_AFFILIATION | reporters[0] | 2:3 |",
                "reporters:;- name: A;  affiliation: B;| NO_REPORTED | reporters[0] | 2:3 |",
                "reporters:;- name: A;  reported: CVE-2016-0737;| BARE_ITEM | reporters[0].reported | 3:13 |",
                "reporters:;- name: A;  reportd: [CVE-2016-0737];| MISSPELT_FIELD | reporters[0].reportd | 3:3 | reported",
                "issues:;  links: [https://launchpad.net/bugs/1];| NO_TYPE | issues | 2:3 | launchpad",
                "issues:;  links: [https://example.org/1];| NO_TYPE | issues | 2:3 |",
                "reviews:;  juno: [https://review.opendev.org/1];| NO_TYPE | reviews | 2:3 | gerrit",
                "reviews:;  juno: [https://a.org/1 (errata)];| LINK_WORDS | reviews.juno[0] | 2:10 |",
                "issues:;  links: [Patch attached to https://a.org/1];| LINK_WORDS | issues.links[0] | 2:11 |",
                "issues:;  links: ['https://a.org/1,'];| LINK_WORDS | issues.links[0] | 2:11 | https://a.org/1",
                "issues:;  links: [<https://a.org/1>];| LINK_WORDS | issues.links[0] | 2:11 | https://a.org/1",
                "\uFEFFtitle: a;| BYTE_ORDER_MARK | '' | 1:1 |",
                "reviews:;  juno: [];  juno: [];| TWICE | reviews.juno | 3:3 |",
                "reviews:;  type: gerrit;  type: github;| TWICE | reviews.type | 3:3 |",
                "reviews: {juno: []};type: gerrit;| TYPE_BESIDE | type | 2:7 |",
                "reviews:;  review-id: [15562];| UNKNOWN_FIELD | reviews.review-id | 2:3 |",
                "reviews:;  review_system_type: gerrit;| UNKNOWN_FIELD | reviews.review_system_type | 2:3 |",
                "reviews:;  juno:;  - https://a.org/1;    https://a.org/2;| SEVERAL_LINKS | reviews.juno[0] | 3:5 |",
                "issues:;  links: [{bug: 'https://a.org/1, https://a.org/2'}];| SEVERAL_LINKS | issues.links[0].bug |"
                        + " 2:17 |",
                "reviews:;  juno: [see there];| NO_LINK | reviews.juno[0] | 2:10 |",
                "reviews:;  2024.1/caracal (unmaintained): [];| NO_BRANCH | reviews.2024.1/caracal (unmaintained) |"
                        + " 2:3 |",
                "reviews:;  cinder 13: [];| NO_BRANCH | reviews.cinder 13 | 2:3 |",
                "reviews:;  bugfix/26.0 (ironic): [];| NO_BRANCH | reviews.bugfix/26.0 (ironic) | 2:3 |",
                "title: a;--- ;title: b;| SEVERAL_DOCUMENTS | '' | 2:1 |",
                "title: \"a;| NOT_YAML | '' | 2:1 |",
                "   ;| NO_DOCUMENT | '' | 1:1 |",
            })
    void findsEachIrregularity(String text, String kind, String field, String place, String mended) {
        AdvisoryReading reading = OssaReader.read(text.replace(";", "\n"));
        Finding finding = only(reading, OssaFinding.valueOf(kind));
        int colon = place.indexOf(':');
        assertThat(finding.place())
                .contains(new Place(
                        Integer.parseInt(place.substring(0, colon)), Integer.parseInt(place.substring(colon + 1))));
        assertThat(finding.field()).isEqualTo(field.replace("'", ""));
        assertThat(finding.mended()).isEqualTo(Optional.ofNullable(mended).map(value -> value.replace(";", "\n")));
    }

    @Test
    void takesTheBreaksThatAProgramWroteBetweenQuotesForNoParagraphs() {
        AdvisoryReading reading = OssaReader.read("description: 'when removed\n\n  from a tenant'\n");
        assertThat(reading.advisory().description()).contains("when removed\nfrom a tenant");
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("OSSA-QUOTED-BLANK-LINE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"juno", "stable/juno", "2024.1/caracal", "stable/2026.1", "unmaintained/zed", "bugfix/34.0"})
    void knowsTheNamesOfBranches(String branch) {
        AdvisoryReading reading = OssaReader.read("reviews:\n  " + branch + ": [https://review.opendev.org/1]\n");
        assertThat(reading.findings()).extracting(Finding::id).doesNotContain("OSSA-NO-BRANCH");
    }

    @Test
    void readsATidyAdvisoryWithoutFindings() {
        AdvisoryReading reading = OssaReader.read("""
                date: 2016-03-08
                id: OSSA-2016-777
                title: Übergroße Dateien
                description: Alice found it.
                affected-products:
                  - product: nova
                    version: '<=2015.1.3, >=12.0.0 <=12.0.2'
                vulnerabilities:
                  - cve-id: CVE-2016-99999
                reporters:
                  - name: Zoë
                    affiliation: Example
                    reported:
                      - CVE-2016-99999
                issues:
                  links:
                    - https://launchpad.net/bugs/1
                  type: launchpad
                reviews:
                  kilo:
                    - https://review.example.org/1
                  2024.2/dalmatian:
                    - https://review.example.org/2
                  type: gerrit
                notes:
                  - Mind the step.
                """);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.unplaced()).isEmpty();
        assertThat(reading.advisory().date()).contains(LocalDate.of(2016, 3, 8));
        assertThat(reading.advisory().reviews())
                .extracting(ReviewGroup::name)
                .containsExactly(Optional.of("kilo"), Optional.of("2024.2/dalmatian"));
    }
}
