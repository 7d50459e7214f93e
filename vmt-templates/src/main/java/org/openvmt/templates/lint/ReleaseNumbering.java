// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.value.Version;
import org.openvmt.core.value.VersionRange;

/**
 * How releases are counted. A project that went over from years to numbers, as from 2015.1.2 to 8.0.0, means only releases
 * of one kind by a range of that kind, though by their numbers alone those of the other lie in it.
 */
final class ReleaseNumbering {

    private ReleaseNumbering() {}

    /** Whether a range speaks of releases that are counted as this one is. */
    static boolean isOf(VersionRange range, Version version) {
        return Stream.of(range.lower(), range.upper())
                .flatMap(Optional::stream)
                .allMatch(end -> end.countsYears() == version.countsYears());
    }

    /** Whether two ranges speak of releases that are counted alike. */
    static boolean isShared(VersionRange one, VersionRange other) {
        return Stream.of(other.lower(), other.upper()).flatMap(Optional::stream).allMatch(end -> isOf(one, end));
    }
}
