// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.Objects;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.engine.Rulebook;

/**
 * What a team decides by: its profile, its days off and its rules.
 *
 * @param profile the team's profile
 * @param holidays the days off
 * @param rules the rules
 */
public record PolicyGround(TeamProfile profile, HolidayCalendar holidays, Rulebook rules) {

    /** Checks that nothing is missing. */
    public PolicyGround {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(holidays, "holidays");
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * The rules of the process over a profile and the days off that it names as periods.
     *
     * @param profile the team's profile
     * @return the ground
     */
    public static PolicyGround of(TeamProfile profile) {
        return new PolicyGround(profile, ownDaysOff(profile), Rulebook.shipped());
    }

    private static HolidayCalendar ownDaysOff(TeamProfile profile) {
        return profile.holidays()
                .map(rules -> HolidayCalendar.of(profile.project(), rules.periods()))
                .orElseGet(HolidayCalendar::none);
    }
}
