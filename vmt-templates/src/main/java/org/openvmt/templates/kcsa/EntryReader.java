// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a list or mapping apart, line by line; how far lines are indented counts only for where a value ends. */
final class EntryReader {

    private final List<Line> lines;
    private final ScalarReader scalars;

    EntryReader(List<Line> lines) {
        this.lines = lines;
        this.scalars = new ScalarReader(lines);
    }

    /** The entries of a section, the first of which may stand behind its key. */
    static List<Entry> read(Section section, Reading reading) {
        List<Entry> entries = read(section);
        entries.forEach(entry -> reading.remark(entry.value(), section.key()));
        return entries;
    }

    private static List<Entry> read(Section section) {
        EntryReader reader = new EntryReader(section.lines());
        List<Entry> entries = new ArrayList<>();
        int next = 0;
        Scalar beside = section.value();
        if (beside.style() == Scalar.Style.ABSENT) {
            next = 1;
        } else {
            Entry entry = reader.entry(0, false, section.column());
            entries.add(entry);
            next = entry.lines().size();
        }
        boolean dash = false;
        while (next < section.lines().size()) {
            Line line = section.lines().get(next);
            boolean item = line.isItem();
            int column = item ? line.behindDash() : line.indent();
            if (line.from(column).isBlank()) {
                dash = dash || item;
                next++;
            } else {
                Entry entry = reader.entry(next, item || dash, column);
                entries.add(entry);
                dash = false;
                next += entry.lines().size();
            }
        }
        return entries;
    }

    private Entry entry(int index, boolean item, int column) {
        Line line = lines.get(index);
        int parent = line.indent();
        Scalar whole = scalars.read(index, column, parent, parent);
        int colon = whole.isPlain() ? colon(index, column) : -1;
        if (colon < 0) {
            Scalar value = whole.isPlain() ? continued(index, whole, parent) : whole;
            return new Entry(item, "", value, column, lines.subList(index, index + value.lines()));
        }
        String key = Optional.of(column)
                .filter(at -> isQuote(line.text().charAt(at)))
                .flatMap(at -> scalars.quoted(index, at, Integer.MAX_VALUE))
                .filter(quoted -> quoted.column() == colon)
                .map(Quoted::text)
                .orElseGet(() -> line.text().substring(column, colon).strip());
        Scalar value = scalars.read(index, colon + 1, column, parent);
        value = value.isPlain() ? continued(index, value, parent) : value;
        return new Entry(item, key, value, column, lines.subList(index, index + value.lines()));
    }

    /** The column of the colon behind a key, if there is one. */
    private int colon(int index, int column) {
        String text = lines.get(index).text();
        if (isQuote(text.charAt(column))) {
            Optional<Quoted> quoted = scalars.quoted(index, column, Integer.MAX_VALUE);
            if (quoted.isPresent()
                    && !quoted.get().text().isEmpty()
                    && endsKey(text, quoted.get().column())) {
                return quoted.get().column();
            }
        }
        boolean link = text.startsWith("https://", column) || text.startsWith("http://", column);
        int colon = link ? -1 : text.indexOf(':', column);
        while (colon >= 0 && !endsKey(text, colon)) {
            colon = text.indexOf(':', colon + 1);
        }
        return colon > column && !text.substring(column, colon).isBlank() ? colon : -1;
    }

    private static boolean endsKey(String text, int at) {
        return at < text.length()
                && text.charAt(at) == ':'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    /** A value with the lines right below it that are indented further and begin nothing of their own. */
    private Scalar continued(int index, Scalar value, int parent) {
        StringBuilder text = new StringBuilder(value.text());
        int next = index + 1;
        while (next < lines.size() && continues(next, parent)) {
            text.append(' ').append(lines.get(next).text().strip());
            next++;
        }
        return new Scalar(value.style(), text.toString(), value.place(), next - index);
    }

    private boolean continues(int next, int parent) {
        Line line = lines.get(next);
        return !line.isBlank() && !line.isItem() && line.indent() > parent && colon(next, line.indent()) < 0;
    }
}
