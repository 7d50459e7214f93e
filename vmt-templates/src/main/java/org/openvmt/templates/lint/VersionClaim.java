// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.regex.Pattern;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.AffectedVersions.Answer;
import org.openvmt.core.value.Version;
import org.openvmt.core.value.VersionRange;
import org.openvmt.templates.text.Quoted;

/**
 * What a sentence says of a version.
 *
 * @param kind what it says
 * @param version the version
 * @param name the known name that it is said of; empty if none stands beside the version
 * @param unfixed whether it is said of releases that get no fix
 */
record VersionClaim(Kind kind, Version version, String name, boolean unfixed) {

    private static final Pattern RELEASE = Pattern.compile("v?[0-9.]++");

    /** What sentences say of versions. */
    enum Kind {
        /** What lies below it is affected, and it is not. */
        BELOW("what lies below it is affected, and it is not"),
        /** It is affected. */
        UP_TO("it is affected, as is what lies below it"),
        /**
         * What lies below is affected, or it is itself: it comes next behind one that is {@link #BELOW}, or it is what they
         * are affected until, which some mean with the end and some without.
         */
        LISTED("it or what lies below it is affected"),
        /** It is not affected. */
        FIXED("it has the fix"),
        /** It is affected, and what lies below is not. */
        INTRODUCED("it is the first that is affected"),
        /** It is affected, whatever lies below. */
        AFFECTED("it is affected"),
        /** It is not affected, whatever lies below. */
        UNAFFECTED("it is not affected");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Whether it cannot be true where the versions are. */
    boolean contradicts(AffectedVersions versions) {
        return isRelease() && !(unfixed && mayBeUnsupported(versions)) && isRefuted(versions);
    }

    /** A line that gets no fix need not be among the affected versions: a note is enough (ART-25). */
    private boolean mayBeUnsupported(AffectedVersions versions) {
        boolean comesLast = versions.ranges().stream()
                .allMatch(range -> range.upper()
                        .filter(upper -> upper.compareTo(version) < 0)
                        .isPresent());
        return kind != Kind.FIXED && kind != Kind.UNAFFECTED && !comesLast;
    }

    private boolean isRefuted(AffectedVersions versions) {
        return switch (kind) {
            case BELOW -> (versions.affects(version) == Answer.YES && isMeant(versions)) || isRefutedBelow(versions);
            case INTRODUCED -> versions.affects(version) == Answer.NO || beginsEarlier(versions);
            case LISTED -> versions.affects(version) == Answer.NO && isRefutedBelow(versions);
            case UP_TO, AFFECTED -> versions.affects(version) == Answer.NO;
            case FIXED, UNAFFECTED -> versions.affects(version) == Answer.YES && isMeant(versions);
        };
    }

    /** Candidates of a release had what it has, or what it lacks; ranges name releases. */
    private boolean isRelease() {
        return RELEASE.matcher(version.toString()).matches();
    }

    /** Whether what holds the version begins with an earlier one. A range that is open below says of none that it is hit. */
    private boolean beginsEarlier(AffectedVersions versions) {
        return versions.ranges().stream()
                .filter(this::holds)
                .anyMatch(range -> range.lower()
                        .filter(lower -> lower.compareTo(version) < 0)
                        .isPresent());
    }

    /** Whether what holds the version speaks of releases that are counted as it is. */
    private boolean isMeant(AffectedVersions versions) {
        return versions.ranges().isEmpty() || versions.ranges().stream().anyMatch(this::holds);
    }

    private boolean holds(VersionRange range) {
        return range.contains(version) && ReleaseNumbering.isOf(range, version);
    }

    /**
     * Nothing that is affected comes near the version from below. An end that is included says little, since the next
     * release may be any; one that is excluded is the version itself.
     */
    private boolean isRefutedBelow(AffectedVersions versions) {
        return !versions.ranges().isEmpty() && versions.ranges().stream().noneMatch(this::comesNear);
    }

    private boolean comesNear(VersionRange range) {
        boolean startsBelow =
                range.lower().filter(lower -> lower.compareTo(version) >= 0).isEmpty();
        boolean reaches =
                range.upper().filter(upper -> upper.compareTo(version) < 0).isEmpty();
        return startsBelow && (reaches || (range.upperInclusive() && mayBeNext(range)));
    }

    /** Whether no release of the version's own line is known to lie between. */
    private boolean mayBeNext(VersionRange range) {
        return Predecessor.of(version).map(range::contains).orElse(true);
    }

    /** Such as {@code of "1.11.0" that it has the fix}. Only the version is quoted; the text has words of its own. */
    String inWords() {
        return "of " + Quoted.of(version.toString()) + " that " + kind.words;
    }
}
