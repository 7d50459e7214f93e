// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Erratum;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.templates.text.Quoted;

/**
 * Whether the day of publication is one that the team would have chosen. A leak may have forced another, and which
 * business day it was cannot be told from an advisory (DATE-2, 3, 4).
 */
final class DateCheck implements Check {

    private static final String FIELD = "date";
    private static final Pattern ORIGINAL =
            Words.of("^(?:original|first|initial) (?:version|release|publication|advisory)\\b");
    private static final Pattern LATER = Words.of("^(?:errat(?:a|um)|updat|revis|correct|amend|mend)");

    private final DisclosureWindow window;
    private final HolidayCalendar holidays;

    DateCheck(DisclosureWindow window, HolidayCalendar holidays) {
        this.window = window;
        this.holidays = holidays;
    }

    @Override
    public void look(Advisory advisory, Findings findings) {
        if (advisory.date().isEmpty()) {
            findings.add(LintRule.DATE_ABSENT, FIELD, "is absent, expected the day of the announcement as YYYY-MM-DD");
        } else {
            LocalDate date = advisory.date().get();
            day(date, findings);
            advisory.number().ifPresent(id -> year(date, id, findings));
            history(date, advisory.history(), findings);
        }
    }

    private void day(LocalDate date, Findings findings) {
        if (!window.admits(date.getDayOfWeek())) {
            findings.add(
                    LintRule.DATE_WEEKDAY,
                    FIELD,
                    Quoted.of(date.toString()) + " is a "
                            + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + ", expected a weekday that the window of the team does not exclude");
        }
        holidays.on(date)
                .forEach(holiday -> findings.add(
                        LintRule.DATE_HOLIDAY,
                        FIELD,
                        Quoted.of(date.toString()) + " is " + Quoted.of(holiday.toString()) + ", expected no day off"));
    }

    /** The day of the first version is that of the announcement, and what was mended was mended later. */
    private static void history(LocalDate date, List<Erratum> history, Findings findings) {
        for (int i = 0; i < history.size(); i++) {
            Erratum line = history.get(i);
            boolean original = ORIGINAL.matcher(line.text()).find();
            String field = Fields.at("history", i) + ".date";
            if (line.date().isEmpty()) {
                continue;
            }
            LocalDate day = line.date().orElseThrow();
            if (original && !day.equals(date)) {
                findings.add(
                        LintRule.DATE_HISTORY,
                        field,
                        Quoted.of(day.toString()) + " is said of the first version, expected the date, "
                                + Quoted.of(date.toString()));
            } else if (LATER.matcher(line.text()).find() && day.isBefore(date)) {
                findings.add(
                        LintRule.DATE_HISTORY,
                        field,
                        Quoted.of(day.toString()) + " lies before the date, expected " + Quoted.of(date.toString())
                                + " or a later day");
            }
        }
    }

    /** A CVE id may be older than the advisory that it numbers, never younger. */
    private static void year(LocalDate date, AdvisoryId id, Findings findings) {
        boolean fits = id.cve().isPresent() ? date.getYear() >= id.year() : date.getYear() == id.year();
        if (!fits) {
            findings.add(
                    LintRule.DATE_YEAR,
                    FIELD,
                    Quoted.of(date.toString()) + " lies in another year than " + Quoted.of(id.toString())
                            + " names, expected " + id.year());
        }
    }
}
