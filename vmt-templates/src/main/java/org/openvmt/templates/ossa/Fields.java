// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openvmt.templates.publication.Misspelling;

/** The fields of a mapping by their names in kebab case. What is none of those asked for is kept as having no place. */
final class Fields {

    /** What some fields began with in the first advisories that were written as YAML. */
    private static final String FORMER_PREFIX = "advisory-";

    /** The one name that the dialect itself writes with an underscore. */
    private static final String HISTORY = "errata-history";

    /** What a list of links is at times called by the name of the field that it stands in. */
    private static final String LINKS = "links";

    private final String path;
    private final Gathering gathering;
    private final Map<String, Field> found = new HashMap<>();

    private Fields(String path, Gathering gathering) {
        this.path = path;
        this.gathering = gathering;
    }

    static Fields of(YamlNode.Mapping mapping, String path, Gathering gathering, List<String> known) {
        Fields fields = new Fields(path, gathering);
        List<YamlNode.Entry> others = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Optional<String> name = fields.name(entry, known);
            if (name.isPresent()) {
                fields.put(name.get(), entry);
            } else {
                others.add(entry);
            }
        }
        others.forEach(entry -> fields.putMisspelt(entry, known));
        return fields;
    }

    private Optional<String> name(YamlNode.Entry entry, List<String> known) {
        if (!(entry.key() instanceof YamlNode.Scalar key)) {
            return Optional.empty();
        }
        String kebab = key.text().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!known.contains(kebab)) {
            return Optional.empty();
        }
        String written = kebab.equals(HISTORY) ? HISTORY.replace('-', '_') : kebab;
        if (!written.equals(key.text())) {
            gathering.mend(
                    OssaFinding.FIELD_CASE,
                    below(key.text()),
                    key.span(),
                    "is not written as the dialect writes it, expected " + written,
                    written);
        }
        return Optional.of(kebab);
    }

    private void put(String name, YamlNode.Entry entry) {
        Field field = new Field(entry.value(), below(((YamlNode.Scalar) entry.key()).text()), gathering);
        if (found.putIfAbsent(name, field) != null) {
            gathering.refuse(
                    OssaFinding.TWICE, field.path(), entry.span(), "stands there twice, expected each field once");
        }
    }

    private void putMisspelt(YamlNode.Entry entry, List<String> known) {
        if (!(entry.key() instanceof YamlNode.Scalar key)) {
            gathering.refuse(OssaFinding.SHAPE, path, entry.span(), "has a key that is no text, expected a name");
            return;
        }
        List<String> near = known.stream()
                .filter(name -> Misspelling.isNear(key.text(), name)
                        || key.text().equals(FORMER_PREFIX + name)
                        || (name.equals(LINKS) && key.text().equals(path)))
                .toList();
        if (near.size() == 1 && !found.containsKey(near.get(0))) {
            String meant = near.get(0);
            gathering.mend(
                    OssaFinding.MISSPELT_FIELD,
                    below(key.text()),
                    key.span(),
                    "is no field of an advisory, taken for " + meant,
                    meant);
            put(meant, entry);
        } else {
            gathering.refuse(
                    OssaFinding.UNKNOWN_FIELD,
                    below(key.text()),
                    entry.span(),
                    "is no field of an advisory, expected one of " + String.join(", ", known));
        }
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    Optional<Field> field(String name) {
        return Optional.ofNullable(found.get(name));
    }

    Optional<String> line(String name) {
        return field(name).flatMap(Field::line);
    }

    Optional<String> text(String name) {
        return field(name).flatMap(Field::text);
    }

    List<Field> items(String name) {
        return field(name).map(Field::items).orElse(List.of());
    }

    /** The items of a list, each read, without those that could not be. */
    <T> List<T> items(String name, Function<Field, Optional<T>> read) {
        return items(name).stream().flatMap(item -> read.apply(item).stream()).toList();
    }
}
