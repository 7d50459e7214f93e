// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;

/** A list between brackets, as YAML has it, of items bare or in quotation marks: the same as one item a line. */
final class FlowList {

    private static final String ID = "KCSA-FLOW-LIST";
    private static final Pattern BARE = Pattern.compile("[^\\[\\]{}\"'#,]++");

    private final Entry entry;
    private final List<Line> lines;
    private final List<Entry> items = new ArrayList<>();
    private int index;
    private int column;

    private FlowList(Entry entry) {
        this.entry = entry;
        this.lines = entry.lines();
        this.column = entry.value().place().column() - 1;
    }

    /** The entries of a section; a list behind one of some keys gives its items as entries of their own. */
    static List<Entry> read(Section section, Reading reading, Predicate<String> keys) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : EntryReader.read(section, reading)) {
            boolean list = begins(entry) && keys.test(entry.plainKey());
            entries.addAll(list ? new FlowList(entry).entries(section.key(), reading) : List.of(entry));
        }
        return entries;
    }

    /** Whether it begins as a list does; a link of Markdown does, too. */
    private static boolean begins(Entry entry) {
        Scalar value = entry.value();
        return (entry.hasKey() || !entry.item())
                && value.isPlain()
                && value.text().startsWith("[")
                && !value.text().contains("](");
    }

    private List<Entry> entries(String field, Reading reading) {
        Place start = entry.value().place();
        if (!isRead()) {
            reading.find(Level.WARNING, ID, field, "begins as a list between brackets, taken as it stands", start);
            return List.of(entry);
        }
        reading.find(Level.NOTE, ID, field, "is a list between brackets, expected one item a line", start);
        boolean said = entry.value().remark().isPresent();
        Scalar none = new Scalar(
                Scalar.Style.ABSENT,
                "",
                start,
                1,
                said ? Optional.empty() : ScalarReader.remark(lines.get(index), column));
        reading.remark(none, field);
        if (entry.hasKey()) {
            items.add(0, new Entry(entry.item(), entry.key(), none, entry.column(), lines));
        }
        return items;
    }

    /** Goes from bracket to bracket; whether all of it is understood. */
    private boolean isRead() {
        do {
            column++;
            skipBlanks();
            if (!isItem()) {
                return false;
            }
            skipBlanks();
        } while (next() == ',');
        boolean closed = next() == ']';
        column++;
        return closed && index == lines.size() - 1 && ScalarReader.isEnd(lines.get(index), column);
    }

    private boolean isItem() {
        Optional<Scalar> item = next() == '\'' || next() == '"' ? quoted() : bare();
        item.ifPresent(
                value -> items.add(new Entry(true, "", value, value.place().column() - 1, lines)));
        return item.isPresent();
    }

    private Optional<Scalar> quoted() {
        Place place = lines.get(index).at(column);
        return new ScalarReader(lines).quoted(index, column, -1).map(quoted -> {
            index = quoted.index();
            column = quoted.column();
            return new Scalar(Scalar.Style.EXACT, quoted.text(), place, 1);
        });
    }

    private Optional<Scalar> bare() {
        Line line = lines.get(index);
        Matcher matcher = BARE.matcher(line.text()).region(column, line.text().length());
        if (!matcher.lookingAt() || matcher.group().contains(": ")) {
            return Optional.empty();
        }
        Place place = line.at(column);
        column = matcher.end();
        return Optional.of(new Scalar(Scalar.Style.PLAIN, matcher.group().strip(), place, 1));
    }

    private char next() {
        String text = lines.get(index).text();
        return column < text.length() ? text.charAt(column) : '\n';
    }

    /** Goes to what is said next, be it in a line below. */
    private void skipBlanks() {
        column = lines.get(index).skipBlanks(column);
        while (next() == '\n' && index + 1 < lines.size()) {
            index++;
            column = lines.get(index).indent();
        }
    }
}
