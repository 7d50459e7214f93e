// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import org.openvmt.core.value.Problems;

/**
 * A day off, or a day of a period off (DATE-4).
 *
 * @param name what the day is called, such as {@code Christmas Day}
 * @param calendar whose day it is, such as {@code DE} or {@code Kata Containers}
 */
public record Holiday(String name, String calendar) {

    /**
     * Checks both lines.
     *
     * @param name what the day is called
     * @param calendar whose day it is
     * @throws org.openvmt.core.value.InvalidValueException if one of them is blank or no single line
     */
    public Holiday {
        Problems.gather()
                .requireLine(name, "name")
                .requireLine(calendar, "calendar")
                .throwIfAny();
    }

    /** Name and calendar: {@code Christmas Day (DE)}. */
    @Override
    public String toString() {
        return name + " (" + calendar + ")";
    }
}
