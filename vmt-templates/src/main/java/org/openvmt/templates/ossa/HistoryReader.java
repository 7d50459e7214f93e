// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.openvmt.core.publication.Erratum;
import org.openvmt.templates.publication.HistoryLine;
import org.openvmt.templates.publication.TimestampDay;

/** Reads dates, and the lines of the history. */
final class HistoryReader {

    private HistoryReader() {}

    static Optional<LocalDate> date(Field field) {
        Optional<String> text = field.line();
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            Optional<LocalDate> day = text.flatMap(TimestampDay::read);
            day.ifPresentOrElse(
                    date -> field.mend(
                            OssaFinding.TIMESTAMP, "has a time behind it, expected the day alone", date.toString()),
                    () -> field.refuse(OssaFinding.DATE, "is no date, expected one such as 2026-01-31"));
            return day;
        }
    }

    static Optional<Erratum> erratum(Field field) {
        if (field.node() instanceof YamlNode.Mapping) {
            return parts(field);
        }
        return field.line().map(text -> {
            Erratum erratum = HistoryLine.read(text);
            if (erratum.date().isEmpty()) {
                field.find(OssaFinding.HISTORY_DATE, "does not begin with its date, expected 2026-01-31 - Errata 1");
            }
            return erratum;
        });
    }

    private static Optional<Erratum> parts(Field field) {
        return field.fields("date", "text").flatMap(fields -> {
            Optional<String> text = fields.line("text");
            if (text.isEmpty()) {
                field.refuse(OssaFinding.NAMELESS, "has no text, expected one");
                return Optional.empty();
            }
            return Optional.of(Erratum.builder()
                    .date(fields.field("date").flatMap(HistoryReader::date))
                    .text(text.get())
                    .build());
        });
    }
}
