// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.embargo;

import java.time.Instant;
import org.openvmt.core.value.Problems;

/** Bounds the instants that a date is reckoned from, so that no calendar runs out of years on the way. */
final class KnownYears {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9998-01-01T00:00:00Z");

    private KnownYears() {}

    static Problems require(Problems problems, Instant instant, String path) {
        return problems.require(
                !instant.isBefore(FIRST) && instant.isBefore(END),
                path,
                () -> "\"" + instant + "\" is out of range, expected an instant of the years 1 to 9997");
    }
}
