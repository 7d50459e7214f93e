// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Classification;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.AffectedVersions;

/** Puts mended values where their findings say. No field has two of them. */
final class Mending {

    private final Map<String, String> values;

    Mending(List<Finding> findings) {
        this.values = findings.stream()
                .filter(finding -> finding.mended().isPresent())
                .collect(Collectors.toMap(
                        Finding::field, finding -> finding.mended().orElseThrow(), (first, second) -> first));
    }

    Advisory of(Advisory advisory) {
        return Advisory.builder()
                .from(advisory)
                .id(mended("id", advisory.id()))
                .title(mended("title", advisory.title()))
                .affected(each(advisory.affected(), "affected", this::product))
                .vulnerabilities(each(advisory.vulnerabilities(), "vulnerabilities", this::vulnerability))
                .reporters(each(advisory.reporters(), "reporters", this::reporter))
                .build();
    }

    private AffectedProduct product(AffectedProduct affected, String path) {
        return AffectedProduct.builder()
                .product(mended(path + ".product", affected.product()))
                .versions(affected.versions()
                        .map(versions -> Optional.ofNullable(values.get(path + ".versions"))
                                .map(AffectedVersions::parse)
                                .orElse(versions)))
                .build();
    }

    private Vulnerability vulnerability(Vulnerability vulnerability, String path) {
        return Vulnerability.builder()
                .from(vulnerability)
                .id(mended(path + ".id", vulnerability.id()))
                .classification(vulnerability
                        .classification()
                        .map(classification -> Classification.builder()
                                .from(classification)
                                .detail(mended(path + ".classification.detail", classification.detail()))
                                .build()))
                .build();
    }

    private Discoverer reporter(Discoverer reporter, String path) {
        return Discoverer.builder()
                .name(mended(path + ".name", reporter.name()))
                .affiliation(mended(path + ".affiliation", reporter.affiliation()))
                .reported(each(reporter.reported(), path + ".reported", (text, field) -> mended(field, text)))
                .build();
    }

    private Optional<String> mended(String field, Optional<String> text) {
        return text.map(found -> mended(field, found));
    }

    private String mended(String field, String text) {
        return values.getOrDefault(field, text);
    }

    private static <T> List<T> each(List<T> items, String list, Part<T> part) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> part.mended(items.get(i), Fields.at(list, i)))
                .toList();
    }

    /** Mends one item of a list. */
    @FunctionalInterface
    private interface Part<T> {
        T mended(T item, String path);
    }
}
