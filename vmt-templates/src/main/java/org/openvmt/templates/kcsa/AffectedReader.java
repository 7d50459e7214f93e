// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.InvalidValueException;

/** Reads the affected components. What belongs together may stand in items of its own, one for each key. */
final class AffectedReader {

    private static final String COMPONENTS = "components";
    private static final String VERSION = "version";

    private final Reading reading;
    private final List<AffectedProduct> affected = new ArrayList<>();
    private final List<Entry> current = new ArrayList<>();
    private Optional<String> product = Optional.empty();
    private Optional<AffectedVersions> versions = Optional.empty();

    AffectedReader(Reading reading) {
        this.reading = reading;
    }

    List<AffectedProduct> read(Section section) {
        String pending = "";
        for (Entry entry : EntryReader.read(section, reading)) {
            String key = entry.hasKey() ? spelled(entry) : pending;
            if (entry.hasKey() && !entry.value().isText() && !key.isEmpty()) {
                pending = key;
            } else if (key.equals(VERSION)) {
                version(entry);
            } else if (key.equals(COMPONENTS) || (!entry.hasKey() && entry.item())) {
                product(entry);
            } else {
                reading.keep("KCSA-NOT-PLACED", field(""), "holds what is neither components nor version", entry);
            }
            pending = entry.value().isText() ? "" : pending;
        }
        close();
        return affected;
    }

    /** The key as the template spells it; nothing if it is neither of the two. */
    private String spelled(Entry entry) {
        String key = switch (entry.plainKey()) {
            case "component", COMPONENTS, "product", "products" -> COMPONENTS;
            case VERSION, "versions" -> VERSION;
            default -> "";
        };
        if (!key.isEmpty() && !key.equals(entry.key())) {
            reading.keyName(entry.key(), key, field(key), entry.place());
        }
        return key;
    }

    private void product(Entry entry) {
        if (product.isPresent()) {
            close();
        }
        split(entry);
        current.add(entry);
        product = reading.line(entry.value(), field(COMPONENTS));
    }

    private void version(Entry entry) {
        if (versions.isPresent()) {
            close();
        }
        split(entry);
        current.add(entry);
        Optional<String> line = reading.line(entry.value(), field(VERSION));
        try {
            versions = line.map(AffectedVersions::parse);
            versions.filter(read -> !read.toString().equals(line.orElse("")))
                    .ifPresent(read -> reading.mend(
                            Level.NOTE,
                            "KCSA-VERSIONS",
                            field(VERSION),
                            "is not written as ranges",
                            entry.value().place(),
                            read.toString()));
        } catch (InvalidValueException e) {
            reading.keep("KCSA-VERSIONS", field(VERSION), "is no expression of versions", entry);
        }
    }

    private void split(Entry entry) {
        if (entry.item() && !current.isEmpty()) {
            reading.find(
                    Level.WARNING,
                    "KCSA-SPLIT-ITEM",
                    field(""),
                    "is a list item of its own, expected one item for components and version",
                    entry.place());
        }
    }

    private void close() {
        if (product.isPresent()) {
            affected.add(AffectedProduct.builder()
                    .product(product.get())
                    .versions(versions)
                    .build());
        } else if (versions.isPresent()) {
            current.forEach(entry -> reading.keep("KCSA-NO-NAME", field(""), "names no component", entry));
        }
        current.clear();
        product = Optional.empty();
        versions = Optional.empty();
    }

    private String field(String key) {
        return Keys.AFFECTED + "[" + affected.size() + "]" + (key.isEmpty() ? "" : "." + key);
    }
}
