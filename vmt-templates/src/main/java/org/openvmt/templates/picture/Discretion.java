// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.EnumSet;
import java.util.Set;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.people.Audience;

/** What of a date is told to whom: the reporter's terms and the limits of lists stay with those on the report. */
final class Discretion {

    private static final Set<DayVerdict> NOT_BY_CALENDAR = EnumSet.of(
            DayVerdict.ADMISSIBLE, DayVerdict.OUTSIDE_TERMS, DayVerdict.BEYOND_LIMIT, DayVerdict.SET_BY_TERMS);

    private Discretion() {}

    static boolean isNeeded(CaseView view) {
        return view.audience().compareTo(Audience.APPROVERS) > 0;
    }

    /**
     * The verdict on a day, as it may be told: one word for every day that no calendar speaks against, for a word of its
     * own would tell that there are terms or limits.
     */
    static String verdict(CaseView view, CandidateDay day) {
        return isNeeded(view) && NOT_BY_CALENDAR.contains(day.verdict()) ? "business day" : Wording.of(day.verdict());
    }

    /** Whether a day is shown as one that may be chosen, as far as that may be told. */
    static boolean showsAsChoosable(CaseView view, CandidateDay day) {
        return isNeeded(view)
                ? NOT_BY_CALENDAR.contains(day.verdict())
                : day.verdict().isChoosable();
    }

    /** Whether the rules that speak of a day may be named. */
    static boolean mayNameRules(CaseView view) {
        return !isNeeded(view);
    }
}
