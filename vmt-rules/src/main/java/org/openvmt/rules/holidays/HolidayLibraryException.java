// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.holidays;

import java.util.List;

/** The refusal to name public holidays because Jollyday is not there; it says what to add. */
public final class HolidayLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final List<String> ARTIFACTS =
            List.of("de.focus-shift:jollyday-core", "de.focus-shift:jollyday-jaxb");

    HolidayLibraryException(Throwable cause) {
        super(
                "public holidays of countries need " + String.join(" and ", ARTIFACTS)
                        + ", with what these need, on the class path",
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
