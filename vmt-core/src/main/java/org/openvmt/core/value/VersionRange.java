// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some versions in a row: between two ends, each of which belongs to the range or not, or open below or above, or one
 * version exactly. At least one end is there and no range is empty. It prints as {@code >=1.2.0 <1.2.4}, {@code <=5.0.3}
 * or {@code ==7.0.0}.
 *
 * <p>What was meant is kept: {@code <=} names the last affected version, {@code <} the lowest that could carry the fix,
 * and neither can be had from the other. Likewise {@code >=2 <=2} is not equal to {@code ==2}. Ordered by the lower end,
 * an open one first, then by the upper end, an open one last. Before them all stand the ranges of releases that are
 * counted by years, since a project that counts from 1 on as well did so later.
 *
 * <p>Process section <i>Templates</i>, of affected versions.
 */
public final class VersionRange implements Comparable<VersionRange> {

    private static final Comparator<Optional<Version>> OPEN_FIRST =
            Comparator.comparing(end -> end.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Optional<Version>> OPEN_LAST =
            Comparator.comparing(end -> end.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<VersionRange> ORDER = Comparator.comparing(
                    (VersionRange range) -> !range.countsYears())
            .thenComparing(VersionRange::lower, OPEN_FIRST)
            .thenComparing(range -> !range.lowerInclusive())
            .thenComparing(VersionRange::upper, OPEN_LAST)
            .thenComparing(VersionRange::upperInclusive)
            .thenComparing(range -> !range.isExact());

    private final Optional<Version> lower;
    private final boolean lowerInclusive;
    private final Optional<Version> upper;
    private final boolean upperInclusive;
    private final boolean exact;

    private VersionRange(
            Optional<Version> lower,
            boolean lowerInclusive,
            Optional<Version> upper,
            boolean upperInclusive,
            boolean exact) {
        this.lower = lower;
        this.lowerInclusive = lowerInclusive;
        this.upper = upper;
        this.upperInclusive = upperInclusive;
        this.exact = exact;
    }

    /**
     * The range that a text spells, in any of the notations that {@link AffectedVersions} understands.
     *
     * @param text the range, with or without blanks around the operators
     * @return the range
     * @throws InvalidValueException if the text is not exactly one range, or one without a version in it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VersionRange parse(String text) {
        List<VersionRange> ranges = AffectedVersions.parse(text).ranges();
        if (ranges.size() != 1) {
            throw InvalidValueException.of(
                    "", Quoted.of(text) + " is not one range of versions such as >=1.2.0 <1.2.4 or ==1.3.0");
        }
        return ranges.get(0);
    }

    /**
     * The given version and all above it.
     *
     * @param lowest the lowest version of the range
     * @return the range, open above
     */
    public static VersionRange atLeast(Version lowest) {
        return openAbove(lowest, true);
    }

    /**
     * All versions above the given one.
     *
     * @param bound the version just below the range
     * @return the range, open above
     */
    public static VersionRange above(Version bound) {
        return openAbove(bound, false);
    }

    /**
     * The given version and all below it.
     *
     * @param highest the highest version of the range: the last affected one
     * @return the range, open below
     */
    public static VersionRange atMost(Version highest) {
        return openBelow(highest, true);
    }

    /**
     * All versions below the given one.
     *
     * @param bound the version just above the range: the lowest that could carry the fix
     * @return the range, open below
     */
    public static VersionRange below(Version bound) {
        return openBelow(bound, false);
    }

    /**
     * One version and no other.
     *
     * @param version the version
     * @return the range that holds it alone
     */
    public static VersionRange exactly(Version version) {
        Optional<Version> only = Optional.of(version);
        return new VersionRange(only, true, only, true, true);
    }

    private static VersionRange openAbove(Version lower, boolean inclusive) {
        return new VersionRange(Optional.of(lower), inclusive, Optional.empty(), false, false);
    }

    private static VersionRange openBelow(Version upper, boolean inclusive) {
        return new VersionRange(Optional.empty(), false, Optional.of(upper), inclusive, false);
    }

    /**
     * This range, closed above by its last affected version.
     *
     * @param highest the highest version of the new range
     * @return the range between the two ends
     * @throws InvalidValueException if this range has an upper end already, or nothing would be left of it
     */
    public VersionRange andAtMost(Version highest) {
        return and(atMost(highest));
    }

    /**
     * This range, closed above by the lowest version that could carry the fix.
     *
     * @param bound the version just above the new range
     * @return the range between the two ends
     * @throws InvalidValueException if this range has an upper end already, or nothing would be left of it
     */
    public VersionRange andBelow(Version bound) {
        return and(below(bound));
    }

    private VersionRange and(VersionRange openBelow) {
        if (upper.isPresent()) {
            throw InvalidValueException.of(
                    "", Quoted.of(toString()) + " has an upper end, expected a range open above");
        }
        return closedBy(openBelow)
                .orElseThrow(() -> InvalidValueException.of(
                        "", Quoted.of(this + " " + openBelow) + " is empty, expected the lower end below the upper"));
    }

    /** Joins this range, open above, with one open below; empty if no version is in both. */
    Optional<VersionRange> closedBy(VersionRange openBelow) {
        int ends = lower.orElseThrow().compareTo(openBelow.upper.orElseThrow());
        boolean some = ends < 0 || (ends == 0 && lowerInclusive && openBelow.upperInclusive);
        return some
                ? Optional.of(new VersionRange(lower, lowerInclusive, openBelow.upper, openBelow.upperInclusive, false))
                : Optional.empty();
    }

    /**
     * Whether a version lies in this range.
     *
     * @param version the version to look at
     * @return true if it does
     */
    public boolean contains(Version version) {
        int low = lower.map(version::compareTo).orElse(1);
        int high = upper.map(version::compareTo).orElse(-1);
        return (low > 0 || (low == 0 && lowerInclusive)) && (high < 0 || (high == 0 && upperInclusive));
    }

    /**
     * Whether a version can lie in both ranges.
     *
     * @param other the range to look at
     * @return true if neither ends before the other begins
     */
    public boolean overlaps(VersionRange other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether this range does not end before the other begins. */
    private boolean reaches(VersionRange other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return true;
        }
        int ends = upper.get().compareTo(other.lower.get());
        return ends > 0 || (ends == 0 && upperInclusive && other.lowerInclusive);
    }

    /**
     * The lower end.
     *
     * @return the version at it; empty if the range is open below
     */
    public Optional<Version> lower() {
        return lower;
    }

    /**
     * The upper end.
     *
     * @return the version at it; empty if the range is open above
     */
    public Optional<Version> upper() {
        return upper;
    }

    /**
     * Whether the lower end belongs to the range.
     *
     * @return true for {@code >=} and {@code ==}; false where the range is open below
     */
    public boolean lowerInclusive() {
        return lowerInclusive;
    }

    /**
     * Whether the upper end belongs to the range.
     *
     * @return true for {@code <=} and {@code ==}; false where the range is open above
     */
    public boolean upperInclusive() {
        return upperInclusive;
    }

    /**
     * Whether the range was given as one version.
     *
     * @return true for {@code ==}
     */
    public boolean isExact() {
        return exact;
    }

    private boolean countsYears() {
        return Stream.of(lower, upper).flatMap(Optional::stream).allMatch(Version::countsYears);
    }

    @Override
    public int compareTo(VersionRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, lowerInclusive, upper, upperInclusive, exact);
    }

    /** The canonical form, with one blank between the ends. */
    @Override
    @JsonValue
    public String toString() {
        if (exact) {
            return "==" + lower.orElseThrow();
        }
        String from =
                lower.map(version -> (lowerInclusive ? ">=" : ">") + version).orElse("");
        String to =
                upper.map(version -> (upperInclusive ? "<=" : "<") + version).orElse("");
        return from.isEmpty() || to.isEmpty() ? from + to : from + " " + to;
    }
}
