// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.CveId;
import org.openvmt.templates.publication.Affiliation;

/** Reads who is credited. What belongs to one reporter may stand in items of its own, one for each key. */
final class ReporterReader {

    private static final String NAME = "name";
    private static final String AFFILIATION = "affiliation";
    private static final String REPORTED = "reported";
    private static final Set<String> KEYS = Set.of(NAME, AFFILIATION, REPORTED);

    private final Reading reading;
    private final List<Vulnerability> vulnerabilities;
    private final Repeated repeated;
    private final List<Discoverer> reporters = new ArrayList<>();
    private final List<Entry> current = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private boolean listing;

    /** Knows the vulnerabilities, whose links need not be said again. */
    ReporterReader(Reading reading, List<Vulnerability> vulnerabilities) {
        this.reading = reading;
        this.vulnerabilities = vulnerabilities;
        this.repeated = new Repeated(reading);
    }

    List<Discoverer> read(Section section) {
        for (Entry entry : FlowList.read(section, reading, key -> spelled(key).equals(REPORTED))) {
            if (!repeated.holds(entry)) {
                String key = listing && entry.item() ? entry.plainKey() : spelled(entry.plainKey());
                switch (key) {
                    case NAME -> keyed(entry, key, name.isPresent());
                    case AFFILIATION -> keyed(entry, key, affiliation.isPresent());
                    case REPORTED -> keyed(entry, key, listing || !reported.isEmpty());
                    default -> other(entry);
                }
            }
        }
        close();
        return reporters;
    }

    /** The key as the template spells it, if it is nearly that. */
    private static String spelled(String key) {
        return Keys.meant(key, KEYS).orElse(key);
    }

    private void keyed(Entry entry, String key, boolean filled) {
        if (entry.item()) {
            repeated.begin();
        }
        if (repeated.says(key) && filled) {
            listing = false;
            repeated.keep(entry, field(key));
            return;
        }
        begin(entry, key, filled);
        switch (key) {
            case NAME -> name = reading.name(entry.value(), field(NAME));
            case AFFILIATION -> affiliation = affiliation(entry);
            default -> {
                listing = true;
                reported(entry, entry.value());
            }
        }
    }

    private Optional<String> affiliation(Entry entry) {
        Optional<String> line = reading.line(entry.value(), field(AFFILIATION));
        if (line.filter(Affiliation::isNone).isPresent()) {
            reading.find(
                    Level.NOTE,
                    "KCSA-NO-AFFILIATION",
                    field(AFFILIATION),
                    "\"" + line.get().strip() + "\" is no affiliation",
                    entry.value().place());
            reading.keep(entry.value().place(), line.get());
            return Optional.empty();
        }
        return line;
    }

    private void begin(Entry entry, String key, boolean filled) {
        if (filled) {
            close();
        } else if (entry.item() && !current.isEmpty()) {
            reading.find(
                    Level.WARNING,
                    "KCSA-SPLIT-ITEM",
                    field(""),
                    "is a list item of its own, expected one item for name, affiliation and reported",
                    entry.place());
        }
        if (!entry.key().equals(key)) {
            reading.keyName(entry.key(), key, field(key), entry.place());
        }
        current.add(entry);
        listing = false;
    }

    private void other(Entry entry) {
        if (listing && entry.item()) {
            current.add(entry);
            reported(entry, entry.whole());
            return;
        }
        if (entry.item()) {
            repeated.begin();
        }
        if (entry.item() && !entry.hasKey()) {
            repeated.says(NAME);
            close();
            current.add(entry);
            reading.find(Level.WARNING, "KCSA-NO-KEY", field(NAME), "stands without its key", entry.place());
            name = reading.name(entry.value(), field(NAME));
        } else {
            reading.keep("KCSA-NOT-PLACED", field(""), "holds what is no part of a reporter", entry);
        }
    }

    private void reported(Entry entry, Scalar value) {
        reading.line(value, field(REPORTED)).ifPresent(line -> {
            Optional<LinkedText> linked = value.isPlain() ? LinkedText.read(line) : Optional.empty();
            Optional<LinkedText> known = linked.filter(text -> text.isOf(vulnerabilities));
            linked.ifPresent(text -> linked(entry, known.map(LinkedText::text)));
            if (linked.isEmpty() && CveId.read(line).isEmpty()) {
                reading.find(Level.NOTE, "KCSA-REPORTED", field(REPORTED), "is no CVE id", value.place());
            }
            reported.add(known.map(LinkedText::text).orElse(line));
        });
    }

    /** Says that an entry is a link, which stays one unless a vulnerability says as much. */
    private void linked(Entry entry, Optional<String> mended) {
        String sentence = "is a Markdown link, expected a CVE id";
        mended.ifPresentOrElse(
                id -> reading.mend(Level.WARNING, "KCSA-LINKED-VALUE", field(REPORTED), sentence, entry.place(), id),
                () -> reading.find(Level.WARNING, "KCSA-LINKED-VALUE", field(REPORTED), sentence, entry.place()));
    }

    private void close() {
        if (name.isPresent()) {
            reporters.add(Discoverer.builder()
                    .name(name.get())
                    .affiliation(affiliation)
                    .addAllReported(reported)
                    .build());
        } else if (affiliation.isPresent() || !reported.isEmpty()) {
            current.forEach(
                    entry -> reading.keep("KCSA-NO-NAME", field(""), "belongs to a reporter without a name", entry));
        }
        current.clear();
        reported.clear();
        name = Optional.empty();
        affiliation = Optional.empty();
        listing = false;
    }

    private String field(String key) {
        return Keys.REPORTERS + "[" + reporters.size() + "]" + (key.isEmpty() ? "" : "." + key);
    }
}
