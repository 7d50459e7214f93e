// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;

/**
 * The branch that a group of reviews is called after, whatever product is named beside it.
 *
 * @param lines all that the branch goes by, such as its number and the name of its series; empty if it names none
 * @param main whether it is a main branch
 * @param release whether it is a release of the branch
 */
record ReviewedBranch(Set<String> lines, boolean main, boolean release) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s/()]++");
    private static final Pattern VERSION =
            Pattern.compile("(?:(?:stable|release|bugfix)-)?v?([0-9]++\\.[0-9]++)(\\.[0-9]++)*+(?:-eol)?");

    ReviewedBranch {
        lines = Set.copyOf(lines);
    }

    static ReviewedBranch of(String group, TeamProfile profile) {
        Set<String> lines = new HashSet<>();
        boolean main = false;
        boolean release = false;
        for (String word : BETWEEN.split(group.toLowerCase(Locale.ROOT), -1)) {
            Matcher version = VERSION.matcher(word);
            if (version.matches()) {
                lines.add(version.group(1));
                release |= version.group(2) != null;
            } else if (isMain(word, profile)) {
                lines.add(word);
                main = true;
            } else {
                series(word, profile.series()).ifPresent(lines::add);
            }
        }
        return new ReviewedBranch(lines, main, release);
    }

    private static boolean isMain(String word, TeamProfile profile) {
        return profile.components().stream()
                .map(ComponentLine::mainBranch)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(word::equals);
    }

    private static Optional<String> series(String word, List<String> series) {
        return series.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(word::equals)
                .findFirst();
    }

    /** Whether a change to one cannot have gone into the other; a release may have been made of a main branch. */
    boolean isApartFrom(ReviewedBranch other) {
        boolean named = !lines.isEmpty() && !other.lines.isEmpty();
        boolean made = (main && other.release) || (release && other.main);
        return named && !made && lines.stream().noneMatch(other.lines::contains);
    }
}
