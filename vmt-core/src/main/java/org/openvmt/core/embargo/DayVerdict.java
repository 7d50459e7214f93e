// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

/**
 * What a day is worth as a disclosure date (DATE-10). Where several hold, the day's verdict is the one that stands
 * first here. Process section <i>Embargoed disclosure</i>.
 */
public enum DayVerdict {
    /** The reporter's terms set this very instant, whatever else speaks against it (DATE-8). */
    SET_BY_TERMS,
    /** A Saturday or a Sunday (DATE-2). */
    WEEKEND,
    /** A day off (DATE-4). */
    HOLIDAY,
    /** Before the first business day of the window (DATE-2). */
    TOO_EARLY,
    /** After the last business day of the window (DATE-2). */
    TOO_LATE,
    /** A weekday that counts as a business day but is not chosen (DATE-3). */
    WEEKDAY_NOT_CHOSEN,
    /** Another time of the day than the window's (DATE-5). */
    WRONG_HOUR,
    /** Out of the reporter's bounds (DATE-8). */
    OUTSIDE_TERMS,
    /** Nothing but the longest embargo of a list speaks against it: the day will do, without that list (DATE-7). */
    BEYOND_LIMIT,
    /** Nothing speaks against it. */
    ADMISSIBLE;

    /**
     * Whether the date can be chosen without stepping outside the rules.
     *
     * @return true if nothing speaks against it, if only lists have to be left out, or if the reporter set it
     */
    public boolean isChoosable() {
        return this == SET_BY_TERMS || this == BEYOND_LIMIT || this == ADMISSIBLE;
    }
}
