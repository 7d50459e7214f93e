// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.Documents;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.holidays.CountryHolidays;

/** The snippets of the guide to profiles. */
final class ReadingProfiles {

    private ReadingProfiles() {}

    static VmtPolicy read(Path file, PrintStream err) throws IOException {
        try {
            TeamProfile profile = Documents.readProfile(file);
            profile.remarks().forEach(err::println);
            return VmtPolicy.of(profile);
        } catch (DocumentException e) {
            e.problems().forEach(err::println);
            throw e;
        }
    }

    static VmtPolicy withCountries(TeamProfile profile) {
        HolidayRules rules = profile.holidays().orElseThrow();
        HolidayCalendar holidays = HolidayCalendar.union(
                List.of(HolidayCalendar.of(profile.project(), rules.periods()), CountryHolidays.of(rules.countries())));
        return VmtPolicy.of(profile, holidays);
    }
}
