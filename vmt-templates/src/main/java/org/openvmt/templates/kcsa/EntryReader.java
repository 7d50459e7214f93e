// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.templates.publication.Unplaced;

/** Takes a list or mapping apart, line by line; how far lines are indented counts only for where a value ends. */
final class EntryReader {

    private final List<Line> lines;
    private final String section;
    private final Reading reading;
    private final ScalarReader scalars;

    private EntryReader(Section section, Reading reading) {
        this.lines = section.lines();
        this.section = section.key();
        this.reading = reading;
        this.scalars = new ScalarReader(lines);
    }

    /** The entries of a section, the first of which may stand behind its key. */
    static List<Entry> read(Section section, Reading reading) {
        List<Entry> entries = new EntryReader(section, reading).entries(section);
        entries.forEach(entry -> reading.remark(entry.value(), section.key()));
        reading.tabs(entries.stream().map(entry -> entry.lines().get(0)), section.key());
        return entries;
    }

    private List<Entry> entries(Section whole) {
        List<Entry> entries = new ArrayList<>();
        int next = 0;
        Scalar beside = Comments.APART.apart(whole.value(), lines.get(0));
        if (beside.style() == Scalar.Style.ABSENT) {
            reading.remark(beside, section);
            next = 1;
        } else {
            Entry entry = entry(0, false, whole.column());
            entries.add(entry);
            next = entry.lines().size();
        }
        boolean dash = false;
        while (next < lines.size()) {
            Line line = lines.get(next);
            boolean item = line.isItem();
            int column = item ? line.behindDash() : line.indent();
            if (line.from(column).isBlank()) {
                dash = dash || item;
                next++;
            } else if (line.isMark() || line.text().charAt(column) == '#') {
                dash = dash || item;
                reading.comment(line, column, section);
                next++;
            } else {
                Entry entry = entry(next, item || dash, column);
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
            Scalar value = apart(index, whole, parent, "");
            return new Entry(item, "", value, column, lines.subList(index, index + value.lines()));
        }
        String key = Optional.of(column)
                .filter(at -> isQuote(line.text().charAt(at)))
                .flatMap(at -> scalars.quoted(index, at, Integer.MAX_VALUE))
                .filter(quoted -> quoted.column() == colon)
                .map(Quoted::text)
                .orElseGet(() -> line.text().substring(column, colon).strip());
        Scalar value = scalars.read(index, colon + 1, column, parent);
        value = apart(index, value, parent, Entry.plain(key));
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
        int comment = text.indexOf(" # ", column);
        boolean link = text.startsWith("https://", column) || text.startsWith("http://", column);
        int colon = link ? -1 : text.indexOf(':', column);
        while (colon >= 0 && !endsKey(text, colon)) {
            colon = text.indexOf(':', colon + 1);
        }
        return colon > column
                        && (comment < 0 || colon < comment)
                        && !text.substring(column, colon).isBlank()
                ? colon
                : -1;
    }

    private static boolean endsKey(String text, int at) {
        return at < text.length()
                && text.charAt(at) == ':'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    /** A value apart from its comment; a bare one with the lines below on which it goes on. */
    private Scalar apart(int index, Scalar value, int parent, String key) {
        Comments comments = Comments.of(key, section);
        Scalar bare = comments.apart(value, lines.get(index));
        return bare.isPlain() && bare.remark().isEmpty() ? continued(index, bare, parent, comments) : bare;
    }

    /** A value with the lines right below it that are indented further and begin nothing of their own. */
    private Scalar continued(int index, Scalar value, int parent, Comments comments) {
        StringBuilder text = new StringBuilder(value.text());
        Optional<Unplaced> remark = Optional.empty();
        int next = index + 1;
        while (remark.isEmpty() && next < lines.size() && continues(next, parent)) {
            Scalar more = comments.apart(lines.get(next).bare(), lines.get(next));
            remark = more.remark();
            text.append(' ').append(more.text());
            next++;
        }
        return new Scalar(value.style(), text.toString(), value.place(), next - index, remark);
    }

    private boolean continues(int next, int parent) {
        Line line = lines.get(next);
        return !line.isBlank()
                && !line.isItem()
                && !Comments.fills(line)
                && line.indent() > parent
                && colon(next, line.indent()) < 0;
    }
}
