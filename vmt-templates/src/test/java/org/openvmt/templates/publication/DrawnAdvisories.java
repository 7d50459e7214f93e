// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/** Advisories drawn at random from texts that documents of any kind could trip over. */
public final class DrawnAdvisories {

    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "  ",
            "'",
            "\"",
            ": ",
            ":",
            " #",
            "- ",
            "---",
            "|",
            ">",
            "\\",
            "`",
            "[a](https://e.org)",
            "https://e.org/1",
            " (",
            ")",
            "{}",
            "[]",
            "type",
            "links",
            "group",
            "notes",
            "Affected_Components",
            "target",
            "label",
            "name: ",
            "notes:",
            "2020-01-02 - ",
            "CVE-2020-1234",
            "${x}",
            "true",
            "1.10",
            "é",
            "\u00A0",
            "\u3000",
            "\uFFFE",
            "\uD83D\uDE00",
            "long ".repeat(30));

    private DrawnAdvisories() {}

    /**
     * Any advisory.
     *
     * @return advisories of every shape
     */
    public static Arbitrary<Advisory> any() {
        Arbitrary<Advisory> head = Combinators.combine(
                        Arbitraries.integers().between(-1, 20_000),
                        lines().optional(),
                        lines().optional(),
                        texts().optional(),
                        texts().optional(),
                        texts().list().ofMaxSize(2),
                        texts().list().ofMaxSize(2))
                .as((day, id, title, description, errata, reproduce, notes) -> {
                    Advisory.Builder advisory = Advisory.builder()
                            .id(id)
                            .title(title)
                            .description(description)
                            .errata(errata)
                            .addAllReproduce(reproduce)
                            .addAllNotes(notes);
                    return day < 0
                            ? advisory.build()
                            : advisory.date(LocalDate.ofEpochDay(day)).build();
                });
        Arbitrary<Advisory> lists = Combinators.combine(
                        references().list().ofMaxSize(2),
                        affected().list().ofMaxSize(2),
                        vulnerabilities().list().ofMaxSize(2),
                        reporters().list().ofMaxSize(2),
                        references().list().ofMaxSize(2),
                        groups().list().ofMaxSize(3),
                        history().list().ofMaxSize(2))
                .as((references, affected, vulnerabilities, reporters, issues, reviews, history) -> Advisory.builder()
                        .addAllReferences(references)
                        .addAllAffected(affected)
                        .addAllVulnerabilities(vulnerabilities)
                        .addAllReporters(reporters)
                        .addAllIssues(issues)
                        .addAllReviews(reviews)
                        .addAllHistory(history)
                        .build());
        return Combinators.combine(head, lists, lines().optional(), lines().optional())
                .as((one, other, tracker, tool) -> Advisory.builder()
                        .from(one)
                        .addAllReferences(other.references())
                        .addAllAffected(other.affected())
                        .addAllVulnerabilities(other.vulnerabilities())
                        .addAllReporters(other.reporters())
                        .addAllIssues(other.issues())
                        .addAllReviews(other.reviews())
                        .addAllHistory(other.history())
                        .issueTracker(tracker)
                        .reviewTool(tool)
                        .build());
    }

    /**
     * Any visible line.
     *
     * @return lines full of syntax
     */
    public static Arbitrary<String> lines() {
        Arbitrary<String> pieces =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(20))
                .filter(text -> Problems.gather().requireLine(text, "").found().isEmpty());
    }

    /**
     * Any text.
     *
     * @return lines with breaks of every kind between them
     */
    public static Arbitrary<String> texts() {
        Arbitrary<String> breaks =
                Arbitraries.of("\n", "\n\n", "\n ", "\r\n", "\r", "\t", "\n```\n", "\u0085", "\u0000");
        Arbitrary<String> several = Combinators.combine(lines(), breaks)
                .as((line, end) -> line + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(lines(), several, Arbitraries.strings().ofMaxLength(30))
                .filter(text -> Problems.gather().requireText(text, "").found().isEmpty());
    }

    private static Arbitrary<Reference> references() {
        Arbitrary<String> targets = Arbitraries.oneOf(lines(), Arbitraries.of("https://e.org/1", "http://e.org?a=b"));
        return Combinators.combine(lines().optional(), targets, lines().optional())
                .as((label, target, remark) -> Reference.builder()
                        .label(label)
                        .target(target)
                        .remark(remark)
                        .build());
    }

    private static Arbitrary<AffectedProduct> affected() {
        Arbitrary<String> versions = Arbitraries.oneOf(
                lines(), Arbitraries.of("Before v1.11.1, v1.10.5", "all", ">=1.2 <=1.3, ==1.4", "a <1; b all", "TODO"));
        return Combinators.combine(
                        lines(), versions.map(AffectedVersions::parse).optional())
                .as((product, affected) -> AffectedProduct.builder()
                        .product(product)
                        .versions(affected)
                        .build());
    }

    private static Arbitrary<Vulnerability> vulnerabilities() {
        Arbitrary<ImpactAssessment> impact = lines().optional()
                .list()
                .ofSize(5)
                .map(parts -> ImpactAssessment.builder()
                        .source(parts.get(0))
                        .rating(parts.get(1))
                        .type(parts.get(2))
                        .score(parts.get(3))
                        .detail(parts.get(4))
                        .build());
        Arbitrary<Classification> classification = lines().optional()
                .list()
                .ofSize(3)
                .map(parts -> Classification.builder()
                        .source(parts.get(0))
                        .type(parts.get(1))
                        .detail(parts.get(2))
                        .build());
        return Combinators.combine(
                        lines().optional(),
                        Arbitraries.just(Link.parse("https://e.org/cve?name=1")).optional(),
                        impact.optional(),
                        classification.optional(),
                        texts().optional())
                .as((id, link, how, what, note) -> Vulnerability.builder()
                        .id(id)
                        .link(link)
                        .impactAssessment(how)
                        .classification(what)
                        .note(note)
                        .build());
    }

    private static Arbitrary<Discoverer> reporters() {
        return Combinators.combine(lines(), lines().optional(), lines().list().ofMaxSize(2))
                .as((name, affiliation, reported) -> Discoverer.builder()
                        .name(name)
                        .affiliation(affiliation)
                        .addAllReported(reported)
                        .build());
    }

    private static Arbitrary<ReviewGroup> groups() {
        return Combinators.combine(lines().optional(), references().list().ofMaxSize(2))
                .as((name, links) ->
                        ReviewGroup.builder().name(name).addAllLinks(links).build());
    }

    private static Arbitrary<Erratum> history() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(days.optional(), lines())
                .as((date, text) -> Erratum.builder().date(date).text(text).build());
    }
}
