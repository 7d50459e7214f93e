// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

import java.util.Locale;
import java.util.Objects;
import org.openvmt.core.value.Problems;

/**
 * The place in the process that a rule implements.
 *
 * @param section the heading of the written process, such as {@code Reception}; one visible line
 * @param basis how the rule follows from that section
 */
public record Citation(String section, Basis basis) {

    /**
     * Checks that the section is named.
     *
     * @param section the heading of the written process, such as {@code Reception}
     * @param basis how the rule follows from that section
     * @throws org.openvmt.core.value.InvalidValueException if it is blank or no single line
     */
    public Citation {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(basis, "basis");
        Problems.gather().requireLine(section, "section").throwIfAny();
    }

    /** The section and the basis, as an answer prints them: {@code Reception, stated}. */
    @Override
    public String toString() {
        return section + ", " + basis.name().toLowerCase(Locale.ROOT);
    }
}
