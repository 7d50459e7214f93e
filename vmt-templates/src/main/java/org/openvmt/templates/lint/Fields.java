// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.AffectedVersions;

/** The texts of an advisory by the path of their field. */
final class Fields {

    private Fields() {}

    static String at(String list, int index) {
        return list + "[" + index + "]";
    }

    /** What people wrote in sentences. */
    static Map<String, String> prose(Advisory advisory) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "title", advisory.title());
        put(texts, "description", advisory.description());
        put(texts, "errata", advisory.errata());
        putAll(texts, "reproduce", advisory.reproduce());
        putAll(texts, "notes", advisory.notes());
        for (int i = 0; i < advisory.vulnerabilities().size(); i++) {
            put(
                    texts,
                    at("vulnerabilities", i) + ".note",
                    advisory.vulnerabilities().get(i).note());
        }
        for (int i = 0; i < advisory.history().size(); i++) {
            texts.put(at("history", i) + ".text", advisory.history().get(i).text());
        }
        return texts;
    }

    /** What tells the advisory and its vulnerabilities from others. */
    static Map<String, String> ids(Advisory advisory) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "id", advisory.id());
        for (int i = 0; i < advisory.vulnerabilities().size(); i++) {
            put(
                    ids,
                    at("vulnerabilities", i) + ".id",
                    advisory.vulnerabilities().get(i).id());
        }
        return ids;
    }

    /** What was filled in as a word or two. */
    static Map<String, String> entries(Advisory advisory) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 0; i < advisory.affected().size(); i++) {
            String path = at("affected", i);
            lines.put(path + ".product", advisory.affected().get(i).product());
            put(lines, path + ".versions", advisory.affected().get(i).versions().map(AffectedVersions::text));
        }
        for (int i = 0; i < advisory.vulnerabilities().size(); i++) {
            entries(lines, at("vulnerabilities", i), advisory.vulnerabilities().get(i));
        }
        for (int i = 0; i < advisory.reporters().size(); i++) {
            Discoverer reporter = advisory.reporters().get(i);
            lines.put(at("reporters", i) + ".name", reporter.name());
            put(lines, at("reporters", i) + ".affiliation", reporter.affiliation());
        }
        return lines;
    }

    private static void entries(Map<String, String> lines, String path, Vulnerability vulnerability) {
        vulnerability.impactAssessment().ifPresent(assessment -> {
            String part = path + ".impact-assessment.";
            put(lines, part + "source", assessment.source());
            put(lines, part + "rating", assessment.rating());
            put(lines, part + "type", assessment.type());
            put(lines, part + "score", assessment.score());
            put(lines, part + "detail", assessment.detail());
        });
        vulnerability.classification().ifPresent(classification -> {
            String part = path + ".classification.";
            put(lines, part + "source", classification.source());
            put(lines, part + "type", classification.type());
            put(lines, part + "detail", classification.detail());
        });
    }

    private static void put(Map<String, String> texts, String path, Optional<String> text) {
        text.ifPresent(found -> texts.put(path, found));
    }

    private static void putAll(Map<String, String> texts, String path, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            texts.put(at(path, i), items.get(i));
        }
    }
}
