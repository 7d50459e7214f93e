// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.holidays;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.value.InvalidValueException;

/** The public holidays of one country; the only class that sees Jollyday, so that it loads only when it is used. */
final class CountryCalendar implements HolidayCalendar {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final String code;
    private final HolidayManager holidays;
    private final Map<Integer, Map<LocalDate, List<Holiday>>> byYear = new ConcurrentHashMap<>();

    CountryCalendar(String code) {
        this.code = code;
        // In small letters: Jollyday makes file names of capitals in the language of the machine, where I may become ı.
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
    }

    static boolean knows(String code) {
        return COUNTRY.matcher(code).matches()
                && HolidayManager.getSupportedCalendarCodes().contains(code);
    }

    @Override
    public List<Holiday> on(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::holidaysOf).getOrDefault(day, List.of());
    }

    @Override
    public List<String> sources() {
        return List.of(code);
    }

    private Map<LocalDate, List<Holiday>> holidaysOf(int year) {
        try {
            // A New Year's Day on a Saturday can be made up for on the Friday before, which lies in the old year.
            return Stream.of(year - 1, year, year + 1)
                    .flatMap(each -> holidays.getHolidays(Year.of(each), HolidayType.PUBLIC_HOLIDAY).stream())
                    .filter(holiday -> holiday.getDate().getYear() == year)
                    .sorted(Comparator.comparing(CountryCalendar::name))
                    .collect(groupingBy(
                            de.focus_shift.jollyday.core.Holiday::getDate,
                            mapping(
                                    holiday -> new Holiday(name(holiday), code),
                                    collectingAndThen(
                                            toList(),
                                            found -> found.stream().distinct().toList()))));
        } catch (DateTimeException e) {
            throw InvalidValueException.of(
                    "year",
                    "\"" + year + "\" is out of range, expected a year that the holidays of " + code + " reach");
        }
    }

    private static String name(de.focus_shift.jollyday.core.Holiday holiday) {
        // The root locale has the English names; English itself falls back to the language of the machine.
        return holiday.getDescription(Locale.ROOT);
    }
}
