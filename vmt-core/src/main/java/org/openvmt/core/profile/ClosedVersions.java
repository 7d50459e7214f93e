// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Version;
import org.openvmt.core.value.VersionRange;

/** Affected versions that stay true after the fix is out, made from such as do not (ART-23). */
final class ClosedVersions {

    /** Answers for no version, since support ends; which releases are supported is what a line of the profile tells. */
    private static final Pattern ALL_SUPPORTED = Pattern.compile("(?i)all\\s+supported(?:\\s+(?:versions|releases))?");

    private final UpperEnd upperEnd;
    private final List<Version> lastReleases;

    /** The last release of each affected line that is supported, in ascending order. */
    ClosedVersions(ComponentLine line, UpperEnd upperEnd, Instant at, Predicate<String> isAffected) {
        this.upperEnd = upperEnd;
        this.lastReleases = line.branches().stream()
                .filter(branch -> branch.isSupported(at) && isAffected.test(branch.name()))
                .flatMap(branch -> branch.lastRelease().stream())
                .sorted()
                .toList();
    }

    Optional<AffectedVersions> of(AffectedVersions open) {
        List<VersionRange> closed = new ArrayList<>();
        if (isAnyOfALine(open)) {
            closed.addAll(lines(Optional.empty(), List.of()));
        }
        List<VersionRange> kept = open.ranges().stream()
                .filter(range -> range.upper().isPresent())
                .toList();
        for (VersionRange range : open.ranges()) {
            closed.addAll(range.upper().isPresent() ? ended(range) : lines(Optional.of(range), kept));
        }
        boolean allClosed = open.ranges().stream()
                .filter(range -> range.upper().isEmpty())
                .allMatch(range -> !lines(Optional.of(range), kept).isEmpty());
        return closed.isEmpty() || !allClosed
                ? Optional.empty()
                : Optional.of(AffectedVersions.of(
                        closed.stream().sorted(Comparator.naturalOrder()).toArray(VersionRange[]::new)));
    }

    private static boolean isAnyOfALine(AffectedVersions open) {
        return (open.isAll() && open.groups().isEmpty())
                || ALL_SUPPORTED.matcher(open.text().strip()).matches();
    }

    /** A closed range; one that covers what follows the last release of a line ends anew with each line that it covers. */
    private List<VersionRange> ended(VersionRange range) {
        if (lastReleases.stream()
                .noneMatch(last -> last.next().filter(range::contains).isPresent())) {
            return List.of(range);
        }
        List<VersionRange> lines = new ArrayList<>();
        for (Version last : lastReleases) {
            if (range.contains(last)) {
                lines.add(upTo(
                        last,
                        lines.isEmpty() ? lowerEnd(range) : Optional.of(VersionRange.atLeast(last.startOfLine()))));
            }
        }
        lastPart(range).ifPresent(lines::add);
        return lines;
    }

    private static Optional<VersionRange> lowerEnd(VersionRange range) {
        return range.lower()
                .map(lower -> range.lowerInclusive() ? VersionRange.atLeast(lower) : VersionRange.above(lower));
    }

    /** The line within which a range ends, if that is before its last release. */
    private Optional<VersionRange> lastPart(VersionRange range) {
        Version upper = range.upper().orElseThrow();
        Version start = upper.startOfLine();
        boolean before = lastReleases.stream().anyMatch(last -> last.sameMinorLine(upper) && !range.contains(last));
        if (!before || (start.compareTo(upper) >= 0 && !range.upperInclusive())) {
            return Optional.empty();
        }
        VersionRange line = VersionRange.atLeast(start);
        if (start.compareTo(upper) >= 0) {
            return Optional.of(VersionRange.exactly(upper));
        }
        return Optional.of(range.upperInclusive() ? line.andAtMost(upper) : line.andBelow(upper));
    }

    /** What an open range covers of each line that no other range speaks of; without a range, all of them. */
    private List<VersionRange> lines(Optional<VersionRange> range, List<VersionRange> others) {
        List<VersionRange> lines = new ArrayList<>();
        for (Version last : lastReleases) {
            boolean spokenOf = others.stream()
                    .flatMap(other -> Stream.concat(other.lower().stream(), other.upper().stream()))
                    .anyMatch(last::sameMinorLine);
            if (spokenOf || range.filter(open -> !open.contains(last)).isPresent()) {
                continue;
            }
            lines.add(
                    upTo(last, range.isEmpty() && lines.isEmpty() ? Optional.empty() : Optional.of(from(range, last))));
        }
        return lines;
    }

    /** Where the line of a release begins, or the range within it. */
    private static VersionRange from(Optional<VersionRange> range, Version last) {
        return range.filter(open -> open.lower().filter(last::sameMinorLine).isPresent())
                .orElseGet(() -> VersionRange.atLeast(last.startOfLine()));
    }

    private VersionRange upTo(Version last, Optional<VersionRange> from) {
        Optional<Version> next = upperEnd == UpperEnd.EXCLUSIVE ? last.next() : Optional.empty();
        return next.map(bound -> from.map(lower -> lower.andBelow(bound)).orElseGet(() -> VersionRange.below(bound)))
                .orElseGet(() -> from.map(lower -> lower.andAtMost(last)).orElseGet(() -> VersionRange.atMost(last)));
    }
}
