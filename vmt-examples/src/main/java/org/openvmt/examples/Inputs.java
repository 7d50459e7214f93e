// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.holidays.CountryHolidays;

/** Finds case, profile and days off by what somebody typed. */
public final class Inputs {

    private static final Pattern FILE = Pattern.compile(".*[/\\\\].*|.*\\.(yaml|yml|json)");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    private Inputs() {}

    /**
     * A case file by its path, or a shipped case by its name.
     *
     * @param source what somebody typed
     * @return the case
     * @throws IOException if the file cannot be read
     */
    public static CaseFile caseFile(String source) throws IOException {
        return isFile(source) ? Documents.readCase(Path.of(source)) : ShippedCases.read(source);
    }

    /**
     * A profile by its path, or one that comes with the library by its name.
     *
     * @param source what somebody typed
     * @return the profile
     * @throws IOException if the file cannot be read
     */
    public static TeamProfile profile(String source) throws IOException {
        return isFile(source) ? Documents.readProfile(Path.of(source)) : TeamProfiles.named(source);
    }

    /**
     * The days off of a team: the periods that its profile names, and the public holidays of its countries as far as they
     * are known.
     *
     * @param profile the team's profile
     * @return every day off that is known
     */
    public static HolidayCalendar holidays(TeamProfile profile) {
        List<HolidayCalendar> calendars = new ArrayList<>();
        for (HolidayRules rules : profile.holidays().stream().toList()) {
            calendars.add(HolidayCalendar.of(profile.project(), rules.periods()));
            rules.countries().forEach(code -> known(code).ifPresent(calendars::add));
        }
        return HolidayCalendar.union(calendars);
    }

    private static Optional<HolidayCalendar> known(String country) {
        try {
            return Optional.of(CountryHolidays.of(List.of(country)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The folder that the artifacts of a case go to: the name of its file without the ending. */
    static String folderName(String source) {
        String name = isFile(source) ? String.valueOf(Path.of(source).getFileName()) : source;
        return ENDING.matcher(name).replaceFirst("");
    }

    /**
     * Whether somebody typed the path of a file, and not a name.
     *
     * @param source what somebody typed
     * @return true for what ends like a document or names a folder
     */
    public static boolean isFile(String source) {
        return FILE.matcher(source).matches();
    }
}
