// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What each day is held against.
 *
 * @param firstDay the first business day of the window; the day after the last one searched if there is none
 * @param lastDay the last business day of the window; the day after the last one searched if there is none
 * @param notOn weekdays that count as business days but are not chosen
 * @param hour the time of the UTC day at which a report is opened
 * @param notBefore the earliest instant that the reporter's terms allow; the beginning of time if they say nothing
 * @param notAfter the latest instant that the reporter's terms allow; the end of time if they say nothing
 */
public record WindowFacts(
        LocalDate firstDay,
        LocalDate lastDay,
        Set<DayOfWeek> notOn,
        LocalTime hour,
        Instant notBefore,
        Instant notAfter) {

    /** Takes a copy of the weekdays. */
    public WindowFacts {
        notOn = Set.copyOf(notOn);
    }
}
