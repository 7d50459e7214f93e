// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.value.Link;

/** Puts an advisory together from the parts of a document. */
final class AdvisoryParts {

    private static final String TYPE = "type";
    private static final String LINKS = "links";

    private final Field root;
    private final Advisory.Builder advisory = Advisory.builder();

    AdvisoryParts(Field root) {
        this.root = root;
    }

    Advisory advisory() {
        root.fields(
                        "date",
                        "id",
                        "title",
                        "description",
                        "errata",
                        "reference",
                        "references",
                        "affected-products",
                        "vulnerabilities",
                        "reporters",
                        "issues",
                        "reviews",
                        TYPE,
                        "reproduce",
                        "notes",
                        "errata-history")
                .ifPresent(this::read);
        return advisory.build();
    }

    private void read(Fields fields) {
        advisory.date(fields.field("date").flatMap(HistoryReader::date))
                .id(fields.line("id"))
                .title(fields.line("title"))
                .description(fields.text("description"))
                .errata(fields.text("errata"))
                .affected(fields.items("affected-products", ProductReader::read))
                .vulnerabilities(fields.items("vulnerabilities", VulnerabilityReader::read))
                .reporters(fields.items("reporters", ReporterReader::read))
                .reproduce(fields.items("reproduce", Field::text))
                .notes(fields.items("notes", Field::text))
                .history(fields.items("errata-history", HistoryReader::erratum));
        fields.field("reference").ifPresent(this::references);
        fields.field("references").ifPresent(this::references);
        fields.field("issues").ifPresent(this::issues);
        reviews(fields.field("reviews"), fields.field(TYPE));
    }

    private void references(Field field) {
        List<Field> items = field.node() instanceof YamlNode.Listing ? field.items() : List.of(field);
        advisory.addAllReferences(ReferenceReader.readAll(items));
    }

    private void issues(Field field) {
        if (field.node() instanceof YamlNode.Mapping) {
            field.fields(LINKS, TYPE).ifPresent(fields -> {
                List<Reference> issues = ReferenceReader.readAll(fields.items(LINKS));
                Optional<Field> type = fields.field(TYPE);
                advisory.issues(issues).issueTracker(type.flatMap(Field::line));
                if (type.isEmpty()) {
                    lackType(field, issues, "launchpad", host -> host.endsWith("launchpad.net"));
                }
            });
        } else {
            field.find(OssaFinding.SHAPE, "is no mapping, expected one with links and type");
            advisory.issues(ReferenceReader.readAll(field.items()));
        }
    }

    private void reviews(Optional<Field> field, Optional<Field> typeBeside) {
        Optional<ReviewReader> reader = field.map(ReviewReader::read);
        Optional<Field> within = reader.flatMap(ReviewReader::tool);
        List<ReviewGroup> groups = reader.map(ReviewReader::groups).orElse(List.of());
        advisory.reviews(groups);
        if (within.isPresent()) {
            advisory.reviewTool(within.flatMap(Field::line));
            typeBeside.ifPresent(
                    type -> type.refuse(OssaFinding.TWICE, "is said of the reviews too, expected it there alone"));
        } else if (typeBeside.isPresent()) {
            advisory.reviewTool(typeBeside.flatMap(Field::line));
            if (field.filter(reviews -> reviews.node() instanceof YamlNode.Mapping)
                    .isPresent()) {
                typeBeside.get().find(OssaFinding.TYPE_BESIDE, "stands beside the reviews, expected it among them");
            }
        } else if (field.isPresent()) {
            List<Reference> links =
                    groups.stream().flatMap(group -> group.links().stream()).toList();
            lackType(field.get(), links, "gerrit", host -> host.startsWith("review."));
        }
    }

    /** What is missing is certain if every link leads to where it would say. */
    private static void lackType(Field field, List<Reference> links, String usual, Predicate<String> isUsual) {
        String sentence = "has no type, expected one such as " + usual;
        boolean certain = !links.isEmpty()
                && links.stream()
                        .allMatch(link -> link.link()
                                .map(Link::host)
                                .filter(host -> isUsual.test(host.toLowerCase(Locale.ROOT)))
                                .isPresent());
        if (certain) {
            field.mend(OssaFinding.NO_TYPE, sentence, usual);
        } else {
            field.find(OssaFinding.NO_TYPE, sentence);
        }
    }
}
