// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.publication.Unplaced;

/** A list between brackets, as YAML has it, of items without any marks: the same as one item a line. */
final class FlowList {

    private static final Pattern LIST = Pattern.compile("\\[([^\\[\\]{}\"'#]++)](?:\\s++(#.*+))?", Pattern.DOTALL);
    private static final Pattern ITEMS = Pattern.compile("[^,]++");

    private FlowList() {}

    /** The entries of a section; a list behind one of some keys gives its items as entries of their own. */
    static List<Entry> read(Section section, Reading reading, Predicate<String> keys) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : EntryReader.read(section, reading)) {
            Matcher list = LIST.matcher(entry.value().text());
            boolean taken = keys.test(entry.plainKey())
                    && (entry.hasKey() || !entry.item())
                    && entry.value().isPlain()
                    && entry.value().lines() == 1
                    && list.matches()
                    && Stream.of(list.group(1).split(",", -1)).noneMatch(FlowList::isNone);
            if (taken) {
                reading.find(
                        Level.NOTE,
                        "KCSA-FLOW-LIST",
                        section.key(),
                        "is a list between brackets, expected one item a line",
                        entry.value().place());
                entries.addAll(items(entry, list, reading, section.key()));
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean isNone(String item) {
        return item.isBlank() || item.contains(": ");
    }

    private static List<Entry> items(Entry entry, Matcher list, Reading reading, String field) {
        List<Entry> entries = new ArrayList<>();
        Place start = entry.value().place();
        Optional<Unplaced> remark = Optional.ofNullable(list.group(2))
                .map(text -> new Unplaced(new Place(start.line(), start.column() + list.start(2)), text));
        Scalar none = new Scalar(Scalar.Style.ABSENT, "", start, 1, remark);
        reading.remark(none, field);
        if (entry.hasKey()) {
            entries.add(new Entry(entry.item(), entry.key(), none, entry.column(), entry.lines()));
        }
        Matcher items = ITEMS.matcher(list.group(1));
        while (items.find()) {
            int blanks = items.group().length() - items.group().stripLeading().length();
            Place place = new Place(start.line(), start.column() + 1 + items.start() + blanks);
            Scalar value = new Scalar(Scalar.Style.PLAIN, items.group().strip(), place, 1);
            entries.add(new Entry(true, "", value, place.column() - 1, entry.lines()));
        }
        return entries;
    }
}
