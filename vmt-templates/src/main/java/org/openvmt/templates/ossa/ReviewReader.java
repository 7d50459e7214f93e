// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.core.publication.ReviewGroup;

/** Reads reviews: by groups, whatever these are called, as a list of groups, or as a list of links. */
final class ReviewReader {

    private static final String TYPE = "type";
    private static final String LINKS = "links";
    private static final String TWICE = "stands there twice, expected each group once";
    private static final Pattern BRANCH = Pattern.compile(
            "(?:(?:stable|unmaintained)/)?(?:[a-z]+|2[0-9]{3}\\.[12](?:/[a-z]+)?)|bugfix/[0-9]+(?:\\.[0-9]+)*");

    /** What the first drafts of advisories put together with an id to make a link. */
    private static final Pattern FORMER_PART = Pattern.compile("review[-_](?:id|system(?:[-_](?:url|type))?)");

    private final Field reviews;
    private final List<ReviewGroup> groups = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<Field> tool = Optional.empty();

    private ReviewReader(Field reviews) {
        this.reviews = reviews;
    }

    static ReviewReader read(Field field) {
        ReviewReader reader = new ReviewReader(field);
        if (field.node() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(reader::entry);
        } else if (field.node() instanceof YamlNode.Listing listing
                && listing.items().stream().anyMatch(ReviewReader::isGroup)) {
            field.items().forEach(reader::group);
        } else {
            reader.add(Optional.empty(), field.items());
        }
        return reader;
    }

    private static boolean isGroup(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key() instanceof YamlNode.Scalar key
                                && key.text().equals(LINKS));
    }

    private void group(Field item) {
        item.fields("group", LINKS).ifPresent(fields -> add(fields.line("group"), fields.items(LINKS)));
    }

    private void entry(YamlNode.Entry entry) {
        Gathering gathering = reviews.gathering();
        if (!(entry.key() instanceof YamlNode.Scalar key)) {
            gathering.refuse(OssaFinding.SHAPE, reviews.path(), entry.span(), "has a key that is no text");
            return;
        }
        Field value = new Field(entry.value(), reviews.path() + "." + key.text(), gathering);
        if (key.text().equals(TYPE) && value.node() instanceof YamlNode.Scalar) {
            tool.ifPresentOrElse(
                    first -> gathering.refuse(OssaFinding.TWICE, value.path(), entry.span(), TWICE),
                    () -> tool = Optional.of(value));
            return;
        }
        if (FORMER_PART.matcher(key.text()).matches()) {
            gathering.refuse(
                    OssaFinding.UNKNOWN_FIELD,
                    value.path(),
                    entry.span(),
                    "is no group of reviews but what the first drafts said of all, expected links");
            return;
        }
        Optional<String> name = new Field(key, value.path(), gathering).line();
        if (name.isEmpty()) {
            gathering.keep(entry.value().span());
            return;
        }
        if (!BRANCH.matcher(name.get()).matches()) {
            gathering.find(OssaFinding.NO_BRANCH, value.path(), key.span(), "groups reviews by what is no branch");
        }
        Optional<String> group = name.filter(found -> !found.equals(LINKS));
        if (names.add(name.get())) {
            add(group, value.items());
        } else {
            gathering.find(OssaFinding.TWICE, value.path(), key.span(), TWICE);
            addTo(group, value.items());
        }
    }

    private void add(Optional<String> name, List<Field> links) {
        groups.add(ReviewGroup.builder()
                .name(name)
                .links(ReferenceReader.readAll(links))
                .build());
    }

    /** Adds to the group that has the name already: a mapping cannot be written with one name twice. */
    private void addTo(Optional<String> name, List<Field> links) {
        groups.replaceAll(group -> group.name().equals(name)
                ? ReviewGroup.builder()
                        .from(group)
                        .addAllLinks(ReferenceReader.readAll(links))
                        .build()
                : group);
    }

    List<ReviewGroup> groups() {
        return groups;
    }

    /** What says where the reviews are kept. */
    Optional<Field> tool() {
        return tool;
    }
}
