// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Optional;

/**
 * What is said of a version, and of whom.
 *
 * @param kind what is said
 * @param name the known name that it is said of; empty if none stands beside the version
 * @param unfixed whether the sentence speaks of releases that get no fix
 */
record Phrase(VersionClaim.Kind kind, String name, boolean unfixed) {

    /** What it says of the next version of a list; nothing where more than the list's end follows. */
    Optional<Phrase> next(String behind) {
        boolean ends = VersionList.endsPlain(behind);
        return switch (kind) {
            case INTRODUCED -> Optional.empty();
            case BELOW, LISTED -> as(VersionClaim.Kind.LISTED, ends || Verdict.isAffected(behind));
            case UP_TO -> as(kind, ends || Verdict.isAffected(behind));
            case FIXED, AFFECTED, UNAFFECTED -> as(kind, ends);
        };
    }

    /** What it says of the end of a range that is the next of a list. */
    Optional<Phrase> until(VersionClaim.Kind bound, String behind) {
        return switch (kind) {
            case BELOW, LISTED, UP_TO, AFFECTED ->
                as(bound, Verdict.in("", behind).leaves(bound));
            case FIXED, INTRODUCED, UNAFFECTED -> Optional.empty();
        };
    }

    /** What it says of the version that begins the range, if it speaks of the range's end. */
    Optional<Phrase> ofStart() {
        return switch (kind) {
            case BELOW, LISTED, UP_TO -> as(VersionClaim.Kind.AFFECTED, true);
            case FIXED, INTRODUCED, AFFECTED, UNAFFECTED -> Optional.empty();
        };
    }

    private Optional<Phrase> as(VersionClaim.Kind other, boolean holds) {
        return holds ? Optional.of(new Phrase(other, name, unfixed)) : Optional.empty();
    }
}
