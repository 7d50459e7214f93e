// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Assertions;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Classification;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Erratum;
import org.openvmt.core.publication.ImpactAssessment;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.AffectedVersions;

class AdvisoryLinterProperties {

    private static final AdvisoryLinter LINTER = AdvisoryLinter.of(TeamProfiles.kataContainers());

    @Property(tries = 300)
    void hasSomethingToSayAboutAnything(@ForAll("advisories") Advisory advisory) {
        assertThat(LINTER.lint(advisory)).allSatisfy(finding -> {
            assertThat(finding.id()).startsWith("LINT-");
            assertThat(finding.field()).isNotBlank();
        });
    }

    @Property(tries = 300)
    void leavesNothingThatItCouldMend(@ForAll("advisories") Advisory advisory) {
        List<Finding> left = LINTER.lint(LINTER.mend(advisory));

        assertThat(left).filteredOn(finding -> finding.mended().isPresent()).isEmpty();
    }

    @Property
    void readsWhateverIsCalledAVector(@ForAll("vectors") String vector) {
        assertThatCode(() -> CvssVector.read(vector)).doesNotThrowAnyException();
    }

    @Example
    @Tag("long")
    void takesItsTimeWithLongTextsOnlyOnce() {
        for (String part :
                List.of("prior to 1.1, ", "``` ", "`", "[a ", "<a (", "CVE-2026-1111 ", "1.", "http://", "$TITLE ")) {
            Advisory advisory = SomeAdvisory.kata()
                    .description(part.repeat(1_000_000 / part.length()) + "end")
                    .build();

            Assertions.assertTimeout(Duration.ofSeconds(10), () -> LINTER.lint(advisory), part);
        }
    }

    @Provide
    Arbitrary<String> vectors() {
        Arbitrary<String> metric = Arbitraries.of(
                "CVSS:3.1",
                "CVSS:4.0",
                "CVSS:3.0",
                "AV:N",
                "AC:L",
                "AC:M",
                "Au:N",
                "PR:N",
                "UI:N",
                "S:U",
                "C:H",
                "C:P",
                "I:H",
                "A:H",
                "AT:N",
                "VC:H",
                "VI:H",
                "VA:N",
                "SC:N",
                "SI:N",
                "SA:S",
                "E:X",
                "E:U",
                "RL:ND",
                "MAV:",
                ":",
                "",
                "x",
                "(",
                ")",
                "AV",
                "RC:C",
                "CDP:ND",
                "TD:H");
        return metric.list().ofMaxSize(16).map(metrics -> String.join("/", metrics));
    }

    @Provide
    Arbitrary<Advisory> advisories() {
        Arbitrary<Advisory> heads = Combinators.combine(
                        Arbitraries.integers()
                                .between(-2000, 12000)
                                .map(year -> LocalDate.ofYearDay(year, 200))
                                .optional(),
                        lines().optional(),
                        lines().optional(),
                        texts().optional(),
                        texts().list().ofMaxSize(2),
                        texts().list().ofMaxSize(2))
                .as((date, id, title, description, reproduce, notes) -> Advisory.builder()
                        .date(date)
                        .id(id)
                        .title(title)
                        .description(description)
                        .errata(description)
                        .reproduce(reproduce)
                        .notes(notes)
                        .build());
        return Combinators.combine(
                        heads,
                        products().list().ofMaxSize(3),
                        vulnerabilities().list().ofMaxSize(3),
                        reporters().list().ofMaxSize(3),
                        references().list().ofMaxSize(3),
                        groups().list().ofMaxSize(2))
                .as((head, affected, vulnerabilities, reporters, references, reviews) -> Advisory.builder()
                        .from(head)
                        .affected(affected)
                        .vulnerabilities(vulnerabilities)
                        .reporters(reporters)
                        .references(references)
                        .issues(references)
                        .reviews(reviews)
                        .addHistory(Erratum.builder().text("Errata 1").build())
                        .build());
    }

    private static Arbitrary<AffectedProduct> products() {
        Arbitrary<AffectedVersions> versions = Arbitraries.oneOf(
                        lines(),
                        Arbitraries.of("<1.2", ">=1 <2", "==3.0", "Before v1.2.3", "all", "up to 3", ">=2 <1", ">2")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(ranges -> String.join(", ", ranges)))
                .map(AffectedVersions::parse);
        return Combinators.combine(lines(), versions.optional())
                .as((name, found) ->
                        AffectedProduct.builder().product(name).versions(found).build());
    }

    private static Arbitrary<Vulnerability> vulnerabilities() {
        return Combinators.combine(lines().optional(), lines().optional(), lines().optional(), texts().optional())
                .as((id, one, other, note) -> Vulnerability.builder()
                        .id(id)
                        .note(note)
                        .classification(Classification.builder().detail(one).build())
                        .impactAssessment(ImpactAssessment.builder()
                                .type(Optional.of("CVSS2"))
                                .rating(other)
                                .score(one)
                                .detail(other)
                                .build())
                        .build());
    }

    private static Arbitrary<Discoverer> reporters() {
        return Combinators.combine(lines(), lines().optional(), lines().list().ofMaxSize(2))
                .as((name, affiliation, reported) -> Discoverer.builder()
                        .name(name)
                        .affiliation(affiliation)
                        .reported(reported)
                        .build());
    }

    private static Arbitrary<Reference> references() {
        return lines().map(target -> Reference.builder().target(target).build());
    }

    private static Arbitrary<ReviewGroup> groups() {
        return Combinators.combine(lines().optional(), references().list().ofMaxSize(2))
                .as((name, links) ->
                        ReviewGroup.builder().name(name).links(links).build());
    }

    private static Arbitrary<String> lines() {
        return words().map(line -> "x" + line)
                .edgeCases(config -> config.none())
                .map(line -> line.startsWith("x ") || line.startsWith("x`") ? line.substring(1) : line)
                .filter(line -> !line.isBlank());
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> breaks = Arbitraries.of("\n", "\n\n```\n", "\u202E", "\u0007", " $TITLE ", "[action]");
        return Arbitraries.oneOf(words(), breaks)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "cve-2020-2024",
                        "CVE 2020 2024",
                        "CVE-2026-pending",
                        "KCSA-2026-01",
                        "kcsa-2026-1",
                        "1.2.3",
                        "prior to ",
                        "fixed in ",
                        "versions ",
                        "runtime ",
                        "and ",
                        ", ",
                        "`",
                        "``",
                        ".",
                        " ",
                        "TODO",
                        "CWE-1->",
                        "cwe 22",
                        "AV:N/AC:M/Au:N/C:P/I:P/A:N",
                        "5.8",
                        "https://example.org/",
                        "<",
                        ">=",
                        "é",
                        "\uD83D\uDE00",
                        "İ",
                        "v1",
                        "all",
                        "|",
                        "[a]",
                        "{",
                        "\\",
                        "$1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }
}
