// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.holidays;

import java.util.Collection;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problems;

/**
 * Public holidays of countries as a calendar (DATE-4, DATE-12), with the dates that Jollyday knows. Days off of regions
 * within a country do not count, nor do bank holidays and observances. Names are in English whatever the locale of the
 * machine; where a holiday is made up for on another day, that other day is off.
 *
 * <p>Jollyday is an optional dependency: without {@code de.focus-shift:jollyday-core} and
 * {@code de.focus-shift:jollyday-jaxb} on the class path this class alone cannot be used.
 *
 * <p>Process section <i>Embargoed disclosure</i>.
 */
public final class CountryHolidays {

    private CountryHolidays() {}

    /**
     * The public holidays of some countries: a day is off if it is off in one of them. The calendar is thread-safe,
     * reckons a year when it is first asked about, and keeps it. Asked about a year that the dates of a country do not
     * reach, such as one beyond the Islamic calendar's tables, it throws {@link InvalidValueException}.
     *
     * @param isoCountryCodes ISO 3166-1 codes of two letters, such as {@code DE}; letter case does not matter
     * @return the calendar; without a source if there is no code
     * @throws InvalidValueException if the holidays of a country are not known; it names every such code
     * @throws HolidayLibraryException if Jollyday is missing or does not work
     */
    public static HolidayCalendar of(Collection<String> isoCountryCodes) {
        try {
            return united(isoCountryCodes);
        } catch (LinkageError | ServiceConfigurationError | IllegalStateException e) {
            throw new HolidayLibraryException(e);
        }
    }

    private static HolidayCalendar united(Collection<String> codes) {
        Problems problems = Problems.gather();
        codes.forEach(code -> problems.require(
                CountryCalendar.knows(upperCase(code)),
                "countries",
                () -> "\"" + code + "\" is no country whose holidays are known, expected an ISO 3166-1 code of two"
                        + " letters such as \"DE\""));
        problems.throwIfAny();
        return HolidayCalendar.union(codes.stream()
                .map(CountryHolidays::upperCase)
                .distinct()
                .sorted()
                .<HolidayCalendar>map(CountryCalendar::new)
                .toList());
    }

    private static String upperCase(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
