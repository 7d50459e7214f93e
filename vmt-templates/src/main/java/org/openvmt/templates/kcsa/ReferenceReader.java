// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.ReferenceLine;

/** Collects references, one an item: a link, a label and a link, or label, target and remark by name. */
final class ReferenceReader {

    private static final String LABEL = "label";
    private static final String TARGET = "target";
    private static final String REMARK = "remark";

    private final Reading reading;
    private final String field;
    private final List<Reference> references = new ArrayList<>();
    private final List<Entry> open = new ArrayList<>();

    ReferenceReader(Reading reading, String field) {
        this.reading = reading;
        this.field = field;
    }

    /** Takes an item. */
    void item(Entry entry) {
        close();
        open.add(entry);
    }

    /** Takes a part of the item before, if it is one. */
    boolean part(Entry entry) {
        boolean named = isPart(entry);
        boolean below = !open.isEmpty() && entry.indent() > open.get(0).indent() && isPart(open.get(0));
        boolean taken = named
                && below
                && !entry.item()
                && open.stream().noneMatch(one -> one.key().equals(entry.key()));
        if (taken) {
            open.add(entry);
        }
        return taken;
    }

    private static boolean isPart(Entry entry) {
        return entry.value().isText() && List.of(LABEL, TARGET, REMARK).contains(entry.key());
    }

    List<Reference> close() {
        if (!open.isEmpty()) {
            Optional<Entry> target = part(TARGET);
            if (target.isPresent()) {
                named(target.get());
            } else {
                open.forEach(this::single);
            }
            open.clear();
        }
        return references;
    }

    private Optional<Entry> part(String key) {
        return open.stream()
                .filter(entry -> entry.key().equals(key) && entry.value().isText())
                .findFirst();
    }

    private void named(Entry target) {
        Optional<String> line = reading.line(target.value(), path());
        Optional<String> label = part(LABEL).flatMap(entry -> reading.line(entry.value(), path()));
        Optional<String> remark = part(REMARK).flatMap(entry -> reading.line(entry.value(), path()));
        if (line.isPresent()) {
            references.add(Reference.builder()
                    .label(label)
                    .target(line.get())
                    .remark(remark)
                    .build());
        } else {
            open.stream().filter(entry -> !entry.equals(target)).forEach(reading::keep);
        }
    }

    private void single(Entry entry) {
        boolean labelled = entry.hasKey() && entry.value().isText() && Reading.isLine(entry.key());
        Scalar value = labelled ? entry.value() : entry.whole();
        Optional<String> line = reading.line(value, path());
        if (line.isEmpty()) {
            if (labelled) {
                reading.keep(entry);
            }
            return;
        }
        List<String> links = ReferenceLine.apart(line.get());
        if (links.size() > 1) {
            reading.find(
                    Level.WARNING,
                    "KCSA-SEVERAL-LINKS",
                    path(),
                    "holds " + links.size() + " links, expected one an item",
                    value.place());
        }
        if (labelled) {
            reading.find(Level.NOTE, "KCSA-LABEL", path(), "has a label, expected a bare link", entry.place());
        }
        links.forEach(link -> add(link, value, labelled ? Optional.of(entry.key()) : Optional.empty()));
    }

    private void add(String line, Scalar value, Optional<String> label) {
        Optional<LinkedText> linked = value.isPlain() && label.isEmpty() ? LinkedText.read(line) : Optional.empty();
        linked.ifPresent(text -> reading.mend(
                Level.WARNING,
                "KCSA-LINKED-VALUE",
                path(),
                "is a Markdown link, expected a bare one",
                value.place(),
                text.link().toString()));
        Reference reference = linked.map(text -> Reference.builder()
                        .label(text.text())
                        .target(text.link().toString())
                        .build())
                .orElseGet(() -> label.isPresent() ? ReferenceLine.read(line) : ReferenceLine.readWithLabel(line));
        if (label.isPresent()) {
            reference = Reference.builder().from(reference).label(label).build();
        }
        if (reference.link().isEmpty()) {
            reading.find(Level.NOTE, "KCSA-NO-LINK", path(), "is no link", value.place());
        }
        references.add(reference);
    }

    private String path() {
        return field + "[" + references.size() + "]";
    }
}
