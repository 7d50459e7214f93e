// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.publication.Erratum;
import org.openvmt.templates.publication.HistoryLine;

/** Reads the history: lines that begin with a date, or date and text by name. */
final class HistoryReader {

    private static final String DATE = "date";
    private static final String TEXT = "text";

    private final Reading reading;
    private final List<Erratum> history = new ArrayList<>();
    private Optional<Entry> date = Optional.empty();

    HistoryReader(Reading reading) {
        this.reading = reading;
    }

    List<Erratum> read(Section section) {
        for (Entry entry : EntryReader.read(section, reading)) {
            if (entry.item()) {
                dropDate();
            }
            if (entry.key().equals(DATE) && entry.item()) {
                date = Optional.of(entry);
            } else if (entry.key().equals(TEXT)) {
                text(entry);
            } else {
                reading.line(entry.whole(), field()).map(HistoryLine::read).ifPresent(history::add);
            }
        }
        dropDate();
        return history;
    }

    private void text(Entry entry) {
        reading.line(entry.value(), field()).ifPresent(line -> {
            Optional<LocalDate> day = date.flatMap(this::day);
            date = Optional.empty();
            history.add(Erratum.builder().date(day).text(line).build());
        });
    }

    private Optional<LocalDate> day(Entry entry) {
        Optional<LocalDate> day =
                reading.day(entry.value().text(), field(), entry.value().place());
        if (day.isEmpty()) {
            reading.keep("KCSA-DATE", field(), "is no day of the calendar, expected YYYY-MM-DD", entry);
        }
        return day;
    }

    /** Keeps a date that no text follows. */
    private void dropDate() {
        date.ifPresent(entry -> reading.keep("KCSA-NOT-PLACED", field(), "holds a date without a text", entry));
        date = Optional.empty();
    }

    private String field() {
        return Keys.HISTORY + "[" + history.size() + "]";
    }
}
