// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.util.List;

/** The refusal to write a calendar because iCal4j is not there; it says what to add. */
public final class CalendarLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final List<String> ARTIFACTS = List.of("org.mnode.ical4j:ical4j");

    CalendarLibraryException(Throwable cause) {
        super(
                "calendars need " + String.join(" and ", ARTIFACTS)
                        + ", with what it needs, on the class path; a named module requires ical4j.core",
                cause);
    }

    /**
     * What to add to the class path.
     *
     * @return group and artifact ids
     */
    public List<String> artifacts() {
        return ARTIFACTS;
    }
}
