// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;

/**
 * Reads prose as it was written, line breaks and all: one text, or a list of them. Only the blanks by which all of it is
 * indented are dropped, and blanks at its ends, of which those behind its last word are reported.
 */
final class ProseReader {

    private final Reading reading;
    private final Section section;
    private final List<Line> lines;
    private final Fences fences;
    private final ScalarReader scalars;

    ProseReader(Reading reading, Section section) {
        this.reading = reading;
        this.section = section;
        this.lines = section.lines();
        this.fences = Fences.in(lines, Integer.MAX_VALUE);
        this.scalars = new ScalarReader(lines);
    }

    Optional<String> text() {
        Scalar value = section.value();
        if (value.style() == Scalar.Style.NOTHING && section.endsBehind(1)) {
            reading.remark(value, section.key());
            return Optional.empty();
        }
        if (value.isExact() && saidBehind(value.lines()) == lines.size()) {
            reading.remark(value, section.key());
            comments(value.lines(), lines.size(), section.key());
            return reading.text(value.text(), section.key(), value.place(), source(0, section.column(), value.lines()));
        }
        int end = ended(0, lines.size(), section.key());
        int margin = lines.subList(1, end).stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Line::indent)
                .min()
                .orElse(0);
        return plain(0, section.column(), end, margin, section.key());
    }

    List<String> items() {
        List<Entry> list = section.value().text().startsWith("[") ? flowList(new Reading()) : List.of();
        boolean whole = !list.isEmpty() && list.stream().allMatch(entry -> entry.item() && !entry.hasKey());
        return whole ? texts(flowList(reading)) : lines();
    }

    private List<Entry> flowList(Reading told) {
        return FlowList.read(section, told, String::isEmpty);
    }

    private List<String> texts(List<Entry> entries) {
        List<String> texts = new ArrayList<>();
        for (Entry entry : entries) {
            String field = section.key() + "[" + texts.size() + "]";
            reading.text(entry.value().text(), field, entry.place(), entry.source())
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private List<String> lines() {
        List<String> items = new ArrayList<>();
        int first = section.value().isExact() ? section.value().lines() : 1;
        int base = lines.stream()
                .skip(first)
                .filter(Line::isItem)
                .findFirst()
                .map(Line::indent)
                .orElse(-1);
        int next = itemFrom(first, base);
        before(next).ifPresent(text -> {
            reading.find(
                    Level.WARNING,
                    "KCSA-NO-DASH",
                    section.key(),
                    "holds text outside of its list",
                    lines.get(0).at(section.column()));
            items.add(text);
        });
        List<Line> begun = new ArrayList<>();
        while (next < lines.size()) {
            String field = section.key() + "[" + items.size() + "]";
            int start = next;
            int column = lines.get(start).behindDash();
            int parent = lines.get(start).indent();
            begun.add(lines.get(start));
            Scalar value = scalars.read(start, column, parent, parent);
            int behind = start + value.lines();
            int said = saidBehind(behind);
            if (value.isExact() && (said == lines.size() || isItem(said, base))) {
                next = said;
                reading.remark(value, field);
                comments(behind, said, field);
                reading.text(value.text(), field, value.place(), source(start, column, behind))
                        .ifPresent(items::add);
            } else {
                next = itemFrom(fences.closing(start) > start ? fences.closing(start) + 1 : start + 1, base);
                int end = ended(start, next, field);
                plain(start, column, end, margin(start, end, column), field).ifPresent(items::add);
            }
        }
        reading.tabs(begun.stream(), section.key());
        return items;
    }

    /** The first line behind what has ended in which there is more than nothing or a comment. */
    private int saidBehind(int end) {
        int said = end;
        while (said < lines.size() && (lines.get(said).isBlank() || Comments.fills(lines.get(said)))) {
            said++;
        }
        return said;
    }

    private void comments(int from, int to, String field) {
        lines.subList(from, to).stream().filter(Comments::fills).forEach(line -> reading.comment(line, field));
    }

    /** Where a text without quotation marks ends; what marks the end of a document behind it is kept aside. */
    private int ended(int start, int end, String field) {
        int ended = end;
        while (ended > start + 1
                && (lines.get(ended - 1).isBlank() || lines.get(ended - 1).isMark())) {
            ended--;
        }
        comments(ended, end, field);
        return ended;
    }

    /** By how much all of an item is indented that stands outside of fenced code. */
    private int margin(int start, int end, int column) {
        int margin = column;
        for (int i = start + 1; i < end; i++) {
            if (fences.closing(i) > i) {
                i = fences.closing(i);
            } else if (!lines.get(i).isBlank()) {
                margin = Math.min(margin, lines.get(i).indent());
            }
        }
        return margin;
    }

    /** What stands before the first item, as a text of its own; comments that stand there alone are none. */
    private Optional<String> before(int end) {
        Scalar value = Comments.FIRST.apart(section.value(), lines.get(0));
        int behind = value.lines();
        if (!value.isPlain() && saidBehind(behind) >= end) {
            reading.remark(value, section.key());
            comments(behind, end, section.key());
            return value.isExact()
                    ? reading.text(value.text(), section.key(), value.place(), source(0, section.column(), behind))
                    : Optional.empty();
        }
        return plain(0, section.column(), ended(0, end, section.key()), 0, section.key());
    }

    private boolean isItem(int i, int base) {
        return lines.get(i).isItem() && lines.get(i).indent() <= base;
    }

    /** The index of the next item, outside of fenced code. */
    private int itemFrom(int from, int base) {
        int i = from;
        while (i < lines.size() && !isItem(i, base)) {
            i = fences.closing(i) > i ? fences.closing(i) + 1 : i + 1;
        }
        return Math.min(i, lines.size());
    }

    private Optional<String> plain(int start, int column, int end, int margin, String field) {
        boolean header = ScalarReader.isHeader(lines.get(start), column);
        StringBuilder text = new StringBuilder(header ? "" : first(lines.get(start), column));
        Optional<Line> atMargin = Optional.empty();
        int fence = fences.closing(start);
        int codeMargin = lines.get(start).isItem() ? column : margin;
        int fenceMargin = codeMargin;
        for (int i = start + 1; i < end; i++) {
            Line line = lines.get(i);
            boolean opens = fence < i && fences.closing(i) > i;
            if (opens) {
                fence = fences.closing(i);
                fenceMargin = Math.min(codeMargin, line.indent());
                if (codeMargin > 0 && line.indent() == 0) {
                    reading.find(
                            Level.WARNING,
                            "KCSA-FENCE",
                            field,
                            "holds fenced code at the margin, which ends it in YAML",
                            line.at(0));
                }
            }
            boolean code = i <= fence;
            if (atMargin.isEmpty()
                    && (!code || header)
                    && !line.isBlank()
                    && line.indent() <= lines.get(start).indent()) {
                atMargin = Optional.of(line);
            }
            text.append('\n').append(line.dedented(code ? fenceMargin : margin));
        }
        String whole = withoutBlankEnds(text.toString());
        Place place = lines.get(start).at(lines.get(start).skipBlanks(column));
        if (header) {
            ScalarReader.remark(lines.get(start), column)
                    .ifPresent(remark ->
                            reading.comment(lines.get(start), remark.place().column() - 1, field));
        }
        if (whole.isEmpty()) {
            if (header) {
                reading.find(Level.NOTE, "KCSA-EMPTY", field, "is a block that holds nothing", place);
            }
            return Optional.empty();
        }
        atMargin.ifPresent(line -> reading.find(
                Level.WARNING,
                "KCSA-TEXT-AT-MARGIN",
                field,
                "goes on no further to the right than its "
                        + (lines.get(start).isItem() ? "dash" : "key")
                        + ", which is no YAML",
                line.at(line.indent())));
        reading.blankEnd(lines.get(end - 1), field);
        boolean open = Reading.isOpen(whole);
        whole = reading.closed(whole, field, place);
        if (!open && !header && (whole.indexOf('\n') >= 0 || whole.indexOf(' ') >= 0)) {
            reading.find(Level.NOTE, "KCSA-UNQUOTED", field, "stands without quotation marks", place);
        }
        return reading.text(whole, field, place, source(start, column, end));
    }

    /** What the first line says, with the blanks behind it, which count as those of the lines below do. */
    private static String first(Line line, int column) {
        String text = line.from(line.skipBlanks(column));
        return text.isBlank() ? "" : text;
    }

    /** Drops blank lines at both ends and blanks at the end. */
    private static String withoutBlankEnds(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        return text.substring(from).stripTrailing();
    }

    private String source(int start, int column, int end) {
        StringBuilder source = new StringBuilder(lines.get(start).from(column));
        lines.subList(start + 1, end).forEach(line -> source.append('\n').append(line.text()));
        return source.toString();
    }
}
