// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.InvalidValueException;

/** Reads the affected components. What belongs together may stand in items of its own, one for each key. */
final class AffectedReader {

    private static final String COMPONENTS = "components";
    private static final String VERSION = "version";
    private static final Set<String> KEYS = Set.of(COMPONENTS, VERSION);

    private final Reading reading;
    private final Repeated repeated;
    private final List<AffectedProduct> affected = new ArrayList<>();
    private final List<Entry> current = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<Expression> versions = new ArrayList<>();

    /** The key whose values stand below it, and whether one was met. */
    private Optional<Entry> above = Optional.empty();

    private boolean listing;

    /** A line of versions, and where it stands. */
    private record Expression(Entry entry, String line) {}

    AffectedReader(Reading reading) {
        this.reading = reading;
        this.repeated = new Repeated(reading);
    }

    List<AffectedProduct> read(Section section) {
        for (Entry entry : FlowList.read(
                section, reading, key -> key.isEmpty() || !spelled(key).isEmpty())) {
            if (!repeated.holds(entry)) {
                entry(entry);
            }
        }
        close();
        return affected;
    }

    private void entry(Entry entry) {
        if (entry.hasKey()) {
            keyed(entry);
        } else if (isBelow(entry)) {
            listing = true;
            take(spelled(above.orElseThrow().plainKey()), entry);
        } else {
            above = Optional.empty();
            bare(entry);
        }
    }

    private void keyed(Entry entry) {
        String key = spelled(entry.plainKey());
        above = Optional.empty();
        listing = false;
        if (entry.item()) {
            repeated.begin();
        }
        if (key.isEmpty()) {
            notPlaced(entry);
        } else if (repeated.says(key) && isFilled(key)) {
            repeated.keep(entry, field(key));
        } else {
            begin(key, entry);
            if (entry.value().isText()) {
                take(key, entry);
            } else {
                above = Optional.of(entry);
            }
        }
    }

    /** Whether an entry without a key is a value of the key above; the first is, wherever it stands. */
    private boolean isBelow(Entry entry) {
        return above.filter(key -> !listing || (entry.item() && entry.isBelow(key)))
                .isPresent();
    }

    private void bare(Entry entry) {
        if (entry.item()) {
            repeated.begin();
            repeated.says(COMPONENTS);
            begin(COMPONENTS, entry);
            take(COMPONENTS, entry);
        } else {
            notPlaced(entry);
        }
    }

    private void notPlaced(Entry entry) {
        reading.keep("KCSA-NOT-PLACED", field(""), "holds what is neither components nor version", entry);
    }

    /** The key as the template spells it; nothing if it is neither of the two. */
    private static String spelled(String key) {
        return switch (key) {
            case "component", COMPONENTS, "product", "products" -> COMPONENTS;
            case VERSION, "versions" -> VERSION;
            default -> Keys.meant(key, KEYS).orElse("");
        };
    }

    private boolean isFilled(String key) {
        return !(key.equals(VERSION) ? versions : products).isEmpty();
    }

    private void begin(String key, Entry entry) {
        if (isFilled(key)) {
            close();
        }
        if (entry.item() && !current.isEmpty()) {
            reading.find(
                    Level.WARNING,
                    "KCSA-SPLIT-ITEM",
                    field(""),
                    "is a list item of its own, expected one item for components and version",
                    entry.place());
        }
        if (entry.hasKey() && !key.equals(entry.key())) {
            reading.keyName(entry.key(), key, field(key), entry.place());
        }
    }

    private void take(String key, Entry entry) {
        current.add(entry);
        if (key.equals(VERSION)) {
            reading.line(entry.value(), field(VERSION)).ifPresent(line -> versions.add(new Expression(entry, line)));
        } else {
            reading.name(entry.value(), path(affected.size() + products.size(), COMPONENTS))
                    .ifPresent(products::add);
        }
    }

    /** What the version says, with all items if it is a list. */
    private Optional<AffectedVersions> versions() {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        String line = versions.stream().map(Expression::line).collect(Collectors.joining(", "));
        Entry first = versions.get(0).entry();
        try {
            AffectedVersions read = AffectedVersions.parse(line);
            if (first.item() && !first.hasKey()) {
                mend(Level.WARNING, "is a list, expected one line", read);
            } else if (!read.toString().equals(line)) {
                mend(Level.NOTE, "is not written as ranges", read);
            }
            return Optional.of(read);
        } catch (InvalidValueException e) {
            versions.forEach(version ->
                    reading.keep("KCSA-VERSIONS", field(VERSION), "is no expression of versions", version.entry()));
            return Optional.empty();
        }
    }

    /** Mends the versions, unless ranges would leave out one that ends none of them. */
    private void mend(Level level, String sentence, AffectedVersions read) {
        Place place = versions.get(0).entry().value().place();
        read.canonical()
                .ifPresentOrElse(
                        form -> reading.mend(level, "KCSA-VERSIONS", field(VERSION), sentence, place, form),
                        () -> reading.find(level, "KCSA-VERSIONS", field(VERSION), sentence, place));
    }

    private void close() {
        Optional<AffectedVersions> read = versions();
        if (products.isEmpty() && read.isPresent()) {
            current.forEach(entry -> reading.keep("KCSA-NO-NAME", field(""), "names no component", entry));
        }
        if (products.size() > 1 && read.isPresent()) {
            reading.find(
                    Level.WARNING,
                    "KCSA-VERSIONS",
                    field(VERSION),
                    "stands once for several components, taken for each of them",
                    versions.get(0).entry().value().place());
        }
        for (String product : products) {
            affected.add(
                    AffectedProduct.builder().product(product).versions(read).build());
        }
        current.clear();
        products.clear();
        versions.clear();
    }

    private String field(String key) {
        return path(affected.size(), key);
    }

    private static String path(int index, String key) {
        return Keys.AFFECTED + "[" + index + "]" + (key.isEmpty() ? "" : "." + key);
    }
}
