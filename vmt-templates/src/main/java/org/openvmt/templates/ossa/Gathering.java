// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.publication.Unplaced;

/** What the reading of one document finds, and what of it has no place in the advisory. */
final class Gathering {

    private static final Comparator<Place> READING_ORDER = Comparator.naturalOrder();
    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder());
    private static final Place START = new Place(1, 1);

    private final int[] source;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Span> kept = new ArrayList<>();

    Gathering(String source) {
        this.source = source.codePoints().toArray();
    }

    /** The character at an index, and behind the last one none. */
    int at(int index) {
        return index < source.length ? source[index] : 0;
    }

    void find(OssaFinding kind, String path, Span span, String sentence) {
        add(finding(kind, path, span, sentence));
    }

    void mend(OssaFinding kind, String path, Span span, String sentence, String mended) {
        add(finding(kind, path, span, sentence).mendedAs(mended));
    }

    private static Finding finding(OssaFinding kind, String path, Span span, String sentence) {
        return Finding.of(kind.level(), kind.id(), path, sentence).at(span.place());
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Finds fault with a stretch of the source and keeps it, since it goes nowhere else. */
    void refuse(OssaFinding kind, String path, Span span, String sentence) {
        find(kind, path, span, sentence);
        keep(span);
    }

    void keep(Span span) {
        if (!text(span).isEmpty()) {
            kept.add(span);
        }
    }

    /** What stands there, without blanks around it. */
    String text(Span span) {
        return new String(source, span.from(), span.to() - span.from()).strip();
    }

    /** All that there is, for a source of which nothing was read. */
    Span whole() {
        return new Span(START, 0, source.length);
    }

    Span start() {
        return new Span(START, 0, 0);
    }

    /** Forgets what was found so far. */
    void forget() {
        findings.clear();
        kept.clear();
    }

    /** Where the text ends. */
    Span end() {
        return new Span(place(source.length), source.length, source.length);
    }

    /** Where a character stands. */
    Place place(int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(index, source.length); i++) {
            column = source[i] == '\n' ? 1 : column + 1;
            line += source[i] == '\n' ? 1 : 0;
        }
        return new Place(line, column);
    }

    Span rest(Span from) {
        return new Span(from.place(), from.from(), source.length);
    }

    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(finding -> finding.place().orElse(START), READING_ORDER))
                .toList();
    }

    /** What was kept, in the order of the text; what is a part of something else that was kept is in there. */
    List<Unplaced> unplaced() {
        List<Unplaced> unplaced = new ArrayList<>();
        int end = -1;
        for (Span span : kept.stream().sorted(OUTER_FIRST).toList()) {
            if (span.to() > end) {
                unplaced.add(new Unplaced(span.place(), text(span)));
                end = span.to();
            }
        }
        return unplaced;
    }
}
