// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.util.Objects;
import org.openvmt.core.people.Audience;

/**
 * A calendar as a file, and for whom it is. Its text form shows nothing of it.
 *
 * @param audience who may see the calendar that it goes into
 * @param telling whether it says what it is about; if not, it holds hours that are taken and nothing else
 * @param text the file's content, to be written in UTF-8 under a name that ends in {@code .ics}
 */
public record CalendarFile(Audience audience, boolean telling, String text) {

    /** Checks that nothing is missing. */
    public CalendarFile {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(text, "text");
    }

    /** The audience, and whether it says what it is about. */
    @Override
    public String toString() {
        return "calendar for " + audience + (telling ? "" : ", hours only");
    }
}
