// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.ReferenceLine;

/** Reads references: a link, one with words behind it, or a mapping from words to a link or of the parts by their names. */
final class ReferenceReader {

    private static final Set<String> PARTS = Set.of("label", "target", "remark");
    private static final Pattern DASH = Pattern.compile("[-–—:]+ +(?=\\S)");

    private ReferenceReader() {}

    static List<Reference> readAll(List<Field> fields) {
        return fields.stream().flatMap(field -> read(field).stream()).toList();
    }

    /** A reference; several where several links stand in one line; none where nothing can be made of it. */
    private static List<Reference> read(Field field) {
        if (field.node() instanceof YamlNode.Mapping mapping) {
            return isLabelled(mapping) ? labelled(field, mapping.entries().get(0)) : parts(field);
        }
        return line(field, ReferenceLine::readWithLabel);
    }

    private static boolean isLabelled(YamlNode.Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().get(0).key() instanceof YamlNode.Scalar key
                && !PARTS.contains(key.text());
    }

    private static List<Reference> labelled(Field field, YamlNode.Entry entry) {
        Optional<String> label = new Field(entry.key(), field.path(), field.gathering()).line();
        if (label.isEmpty()) {
            field.gathering().keep(entry.value().span());
            return List.of();
        }
        List<Reference> links = line(
                new Field(entry.value(), field.path() + "." + label.get(), field.gathering()), ReferenceLine::read);
        if (links.isEmpty()) {
            field.gathering().keep(entry.key().span());
        }
        return links.stream()
                .map(link -> Reference.builder().from(link).label(label).build())
                .toList();
    }

    private static List<Reference> parts(Field field) {
        Optional<Reference> whole = field.fields("label", "target", "remark").flatMap(fields -> {
            Optional<String> target = fields.line("target");
            if (target.isEmpty()) {
                field.refuse(OssaFinding.NAMELESS, "has no target, expected one");
                return Optional.empty();
            }
            Reference.Builder reference =
                    Reference.builder().label(fields.line("label")).remark(fields.line("remark"));
            return Optional.of(reference.target(target.get()).build());
        });
        return whole.stream().toList();
    }

    private static List<Reference> line(Field field, Function<String, Reference> read) {
        Optional<String> text = field.line();
        List<String> links = text.map(ReferenceLine::apart).orElse(List.of());
        if (links.size() > 1) {
            field.find(OssaFinding.SEVERAL_LINKS, "holds " + links.size() + " links, expected one an item");
        }
        List<Reference> references =
                links.stream().map(link -> withoutDash(link, read.apply(link))).toList();
        references.forEach(reference -> look(field, reference));
        if (references.size() == 1 && isBare(references.get(0))) {
            String target = references.get(0).target();
            text.filter(line -> !line.equals(target))
                    .ifPresent(line -> field.mend(
                            OssaFinding.LINK_WORDS, "has signs beside the link, expected the link alone", target));
        }
        return references;
    }

    private static boolean isBare(Reference reference) {
        return reference.label().isEmpty() && reference.remark().isEmpty();
    }

    private static void look(Field field, Reference reference) {
        if (reference.link().isEmpty()) {
            field.find(OssaFinding.NO_LINK, "is no link, expected an https one");
        } else if (reference.label().isPresent()) {
            field.find(OssaFinding.LINK_WORDS, "has words in front of the link");
        } else if (reference.remark().isPresent()) {
            field.find(OssaFinding.LINK_WORDS, "has words behind the link");
        }
    }

    /** A dash sets words off from the link in front of them as brackets do. */
    private static Reference withoutDash(String line, Reference reference) {
        Optional<String> bare = reference.remark().filter(line::endsWith).flatMap(ReferenceReader::behindDash);
        return bare.isEmpty()
                ? reference
                : Reference.builder().from(reference).remark(bare).build();
    }

    private static Optional<String> behindDash(String words) {
        Matcher dash = DASH.matcher(words);
        return dash.lookingAt() ? Optional.of(words.substring(dash.end())) : Optional.empty();
    }
}
