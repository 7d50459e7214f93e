// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.people.Audience;

/** What of a date is told to whom: the reporter's terms and the limits of lists stay with those on the report. */
final class Discretion {

    private Discretion() {}

    static boolean isNeeded(CaseView view) {
        return view.audience().compareTo(Audience.APPROVERS) > 0;
    }

    /** The verdict on a day, as it may be told. */
    static String verdict(CaseView view, CandidateDay day) {
        if (isNeeded(view)) {
            if (day.verdict() == DayVerdict.OUTSIDE_TERMS || day.verdict() == DayVerdict.BEYOND_LIMIT) {
                return "not chosen";
            } else if (day.verdict() == DayVerdict.SET_BY_TERMS) {
                return "chosen";
            }
        }
        return Wording.of(day.verdict());
    }

    /** Whether the rules that speak of a day may be named. */
    static boolean mayNameRules(CaseView view) {
        return !isNeeded(view);
    }
}
