// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.finding.Level;

/** Reads what is one line: id, title, date, type. */
final class LineReader {

    private final Reading reading;

    LineReader(Reading reading) {
        this.reading = reading;
    }

    /** The line of a section, with those right below it; what stands further below is kept aside. */
    Optional<String> line(Section section) {
        Comments comments = section.key().equals(Keys.TITLE) ? Comments.FIRST_APART : Comments.ANY;
        Scalar value = comments.apart(section.value(), section.lines().get(0));
        reading.remark(value, section.key());
        int next = value.lines();
        StringBuilder text = new StringBuilder(value.text());
        boolean goesOn = !value.isExact() && (text.isEmpty() || value.remark().isEmpty());
        while (goesOn && next < section.lines().size() && isSaid(section.lines().get(next))) {
            Line line = section.lines().get(next);
            Scalar more = comments.apart(line.bare(), line);
            reading.remark(more, section.key());
            text.append(text.isEmpty() ? "" : " ").append(more.text());
            goesOn = more.remark().isEmpty();
            next++;
        }
        for (Line rest : section.lines().subList(next, section.lines().size())) {
            if (Comments.fills(rest)) {
                reading.comment(rest, section.key());
            } else if (!rest.isBlank()) {
                reading.find(
                        Level.ERROR, "KCSA-NOT-PLACED", section.key(), "is followed by text of no key", rest.at(0));
                reading.keep(rest.at(0), rest.text());
            }
        }
        Scalar.Style style = text.isEmpty() || value.isExact() ? value.style() : Scalar.Style.PLAIN;
        return reading.line(new Scalar(style, text.toString(), value.place(), next), section.key());
    }

    private static boolean isSaid(Line line) {
        return !line.isBlank() && !Comments.fills(line);
    }

    Optional<String> title(Section section) {
        Optional<String> title = line(section);
        if (title.isPresent() && !section.value().isExact()) {
            reading.blankEnd(lastOfParagraph(section.lines()), section.key());
        }
        if (section.value().isPlain()
                && !Reading.isOpen(section.value().text())
                && title.filter(text -> text.indexOf(' ') >= 0).isPresent()) {
            reading.find(
                    Level.NOTE,
                    "KCSA-UNQUOTED",
                    section.key(),
                    "stands without quotation marks",
                    section.value().place());
        }
        return title;
    }

    private static Line lastOfParagraph(List<Line> lines) {
        int last = 0;
        while (last + 1 < lines.size() && isSaid(lines.get(last + 1))) {
            last++;
        }
        return lines.get(last);
    }

    Optional<LocalDate> date(Section section) {
        return line(section).flatMap(line -> {
            Optional<LocalDate> day =
                    reading.day(line, section.key(), section.value().place());
            if (day.isEmpty()) {
                reading.find(
                        Level.ERROR,
                        "KCSA-DATE",
                        section.key(),
                        "is no day of the calendar, expected YYYY-MM-DD",
                        section.value().place());
                reading.keep(section.value().place(), line);
            }
            return day;
        });
    }
}
