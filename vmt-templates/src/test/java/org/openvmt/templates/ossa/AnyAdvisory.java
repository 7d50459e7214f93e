// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.time.LocalDate;
import java.util.Optional;
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
import org.openvmt.core.value.Problems;

/** Advisories with texts that mean something to YAML and reStructuredText, as people who know that would choose them. */
final class AnyAdvisory {

    private static final String[] PIECES = {
        "a",
        "Zq",
        "é",
        "日本",
        "🙂",
        "0",
        "2014.1",
        " ",
        " ",
        "  ",
        "_",
        "__",
        "*",
        "**",
        "`",
        "``",
        "|",
        "\\",
        ":",
        "::",
        ": ",
        "- ",
        "-",
        "#",
        " #",
        "..",
        ".. ",
        ".. raw:: html",
        ".. include:: /etc/hostname",
        ".. |x| image:: y",
        "|x|",
        "x_",
        "`x`_",
        ":math:`x`",
        "[1]_",
        "====",
        "----",
        "++++",
        "~~~~",
        "1. ",
        "(a) ",
        "a) ",
        "#. ",
        "--file ",
        "/V ",
        ">>> ",
        "+--+",
        "'",
        "\"",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "!!java.net.URL ",
        "---",
        "...",
        "%",
        "@",
        "?",
        "? ",
        "~",
        "null",
        "https://example.org/a_b",
        "https://example.org/x_",
        "http://a/*b*",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "(",
        ")",
        " (",
        " - ",
        "TODO",
        "UNKNOWN",
        "CVE-2020-1234",
        "type",
        "links",
        "$TITLE",
        "${x}",
        ":field: "
    };

    private static final Arbitrary<String> MASHED =
            Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
    private static final Arbitrary<String> BROKEN = Arbitraries.oneOf(
                    MASHED,
                    MASHED,
                    Arbitraries.of("\n", "\n\n", "\n  ", "\n\n    ", "\n* ", "\n- ", "\t", "\u2028", "\r"))
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));

    private AnyAdvisory() {}

    static Arbitrary<String> line() {
        return MASHED.filter(AnyAdvisory::isLine);
    }

    static Arbitrary<String> text() {
        return BROKEN.filter(text -> !text.isBlank());
    }

    private static boolean isLine(String text) {
        return Problems.gather().requireLine(text, "").found().isEmpty();
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.longs().between(10_000, 25_000).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Advisory> advisory() {
        Arbitrary<Advisory.Builder> words = Combinators.combine(
                        date().optional(), line().optional(), line().optional(), text().optional(), text().optional())
                .as((date, id, title, description, errata) -> Advisory.builder()
                        .date(date)
                        .id(id)
                        .title(title)
                        .description(description)
                        .errata(errata));
        Arbitrary<Advisory.Builder> people = Combinators.combine(
                        words,
                        reference().list().ofMaxSize(3),
                        affected().list().ofMaxSize(3),
                        vulnerability().list().ofMaxSize(3),
                        discoverer().list().ofMaxSize(3))
                .as((builder, references, affected, vulnerabilities, reporters) -> builder.references(references)
                        .affected(affected)
                        .vulnerabilities(vulnerabilities)
                        .reporters(reporters));
        Arbitrary<Advisory.Builder> links = Combinators.combine(
                        people,
                        reference().list().ofMaxSize(3),
                        line().optional(),
                        group().list().ofMaxSize(4),
                        line().optional())
                .as((builder, issues, tracker, reviews, tool) -> builder.issues(issues)
                        .issueTracker(tracker)
                        .reviews(reviews)
                        .reviewTool(tool));
        return Combinators.combine(
                        links,
                        text().list().ofMaxSize(2),
                        text().list().ofMaxSize(2),
                        erratum().list().ofMaxSize(2))
                .as((builder, steps, notes, history) ->
                        builder.reproduce(steps).notes(notes).history(history).build());
    }

    private static Arbitrary<Reference> reference() {
        return Combinators.combine(line().optional(0.2), line(), line().optional(0.3))
                .as((label, target, remark) -> Reference.builder()
                        .label(label)
                        .target(target)
                        .remark(remark)
                        .build());
    }

    private static Arbitrary<ReviewGroup> group() {
        return Combinators.combine(line().optional(0.9), reference().list().ofMaxSize(3))
                .as((name, links) ->
                        ReviewGroup.builder().name(name).links(links).build());
    }

    private static Arbitrary<AffectedProduct> affected() {
        return Combinators.combine(
                        line(),
                        Arbitraries.oneOf(line(), Arbitraries.of("<1.2, ==2.0", "2014.1", "all", "a <2; b all")))
                .as((product, versions) -> AffectedProduct.builder()
                        .product(product)
                        .versions(AffectedVersions.parse(versions))
                        .build());
    }

    private static Arbitrary<Vulnerability> vulnerability() {
        Arbitrary<Optional<ImpactAssessment>> impacts = Combinators.combine(
                        line().optional(), line().optional(), line().optional())
                .as((rating, type, score) -> ImpactAssessment.builder()
                        .rating(rating)
                        .type(type)
                        .score(score)
                        .build())
                .optional();
        Arbitrary<Optional<Classification>> classes = Combinators.combine(line().optional(), line().optional())
                .as((type, detail) ->
                        Classification.builder().type(type).detail(detail).build())
                .optional();
        Arbitrary<String> ids = Arbitraries.oneOf(
                Arbitraries.of("CVE-2020-1234", "CVE-2026-pending"), line().filter(id -> !id.startsWith("CVE-")));
        return Combinators.combine(ids.optional(), impacts, classes, text().optional())
                .as((id, impact, classification, note) -> Vulnerability.builder()
                        .id(id)
                        .impactAssessment(impact)
                        .classification(classification)
                        .note(note)
                        .build());
    }

    private static Arbitrary<Discoverer> discoverer() {
        Arbitrary<String> affiliations = line().filter(words -> !isNowhere(words));
        return Combinators.combine(
                        line(), affiliations.optional(), line().list().ofMaxSize(2))
                .as((name, affiliation, reported) -> Discoverer.builder()
                        .name(name)
                        .affiliation(affiliation)
                        .reported(reported)
                        .build());
    }

    private static boolean isNowhere(String words) {
        return words.strip().equals("UNKNOWN") || words.strip().equals("TODO");
    }

    private static Arbitrary<Erratum> erratum() {
        return Combinators.combine(date().optional(), line())
                .as((date, text) -> Erratum.builder().date(date).text(text).build());
    }
}
