// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How versions are told one after the other: one by one or as ranges, and that nothing is said of the last alone. */
final class VersionList {

    /** What stands for a known product that has versions in a list. */
    static final String VERSIONS = "versions";

    private static final String IN_BRACKETS = "(?: ?\\([A-Za-z0-9 ./-]{1,30}\\))?+";
    private static final String JOINED = IN_BRACKETS + ",?+ ?+(?:and|or)?+ ?+";
    private static final Pattern JOINT = Words.of(JOINED);
    private static final Pattern REST =
            Words.of("^(?:" + JOINED + "(?<=[ ,])v?[0-9]++(?:\\.[0-9]++)++(?:[.-]?+(?:a|b|rc)[0-9]++)?+)*+");
    /** Further versions and ranges, and those that come earlier. */
    private static final Pattern FURTHER = Words.of(
            "^(?:" + JOINED
                    + "(?:(?:before|prior to|below|from|up to|through|until|to|and including|in|of|versions?|releases?|[<>]=?|[-–]) ?+)*+"
                    + "(?<=[ ,=<>–-])v?[0-9]++(?:\\.[0-9x]++)++(?:[.-]?+(?:a|b|rc)[0-9]++)?+)*+" + IN_BRACKETS
                    + "(?: ?+(?:and|or) (?:all )?(?:earlier|below|prior|older|lower|previous)\\b(?: (?:versions?|releases?))?+)?+");

    private static final Pattern RANGE = Words.of(" ?+(?:(before|prior to|below|<(?!=))|(until(?! and including))"
            + "|(?:up to|through|until|to|<=|[-–])(?: and including)?+) ?+"
            + "(?:(?:versions?|releases?) )?+");
    private static final Pattern EXCLUSIVE = Words.of("^,? ?\\(?(?:exclusive|exclusively|excluded|excluding)\\b");
    private static final Pattern LABEL = Pattern.compile("^(?: [\\p{L}-]++){1,3}:");
    private static final Pattern NEXT_WORD = Pattern.compile("^" + IN_BRACKETS + " ?+([\\p{L}][\\p{L}'’-]*+)");

    /** What goes on without making a name of the version, such as that of the 2.1 policy, or a subject of it. */
    private static final Set<String> LINKS =
            Set.copyOf(Arrays.asList(("and or but nor of for by as on in to at with via"
                            + " when where while if because since so from through until before after below than who whose"
                            + " respectively only inclusive exclusive onward onwards up earlier older above higher lower"
                            + " package packages immediately promptly now soon asap today instead")
                    .split(" ")));

    private VersionList() {}

    /** Whether a version is the next in a list, by what stands between it and the one before. */
    static boolean isJoint(String between) {
        return JOINT.matcher(between).matches();
    }

    /** What the second of two versions is as the end of a range; empty if they are none. */
    static Optional<VersionClaim.Kind> end(String between, String behind) {
        Matcher range = RANGE.matcher(between);
        if (!range.matches()) {
            return Optional.empty();
        }
        if (range.group(1) != null || isExcluded(behind)) {
            return Optional.of(VersionClaim.Kind.BELOW);
        }
        return Optional.of(range.group(2) != null ? VersionClaim.Kind.LISTED : VersionClaim.Kind.UP_TO);
    }

    /** Whether a version begins a range. */
    static boolean isBegun(String behind) {
        Matcher range = RANGE.matcher(behind);
        return range.lookingAt()
                && range.end() < behind.length()
                && "v0123456789".indexOf(behind.charAt(range.end())) >= 0;
    }

    /** Whether it says behind the end of a range that the end is none of it. */
    static boolean isExcluded(String behind) {
        return EXCLUSIVE.matcher(behind).find();
    }

    /** Whether what stands behind a version makes neither a name of it nor says anything of it alone. */
    static boolean isPlain(String behind) {
        Matcher next = NEXT_WORD.matcher(behind);
        if (!next.find() || LABEL.matcher(behind).find()) {
            return true;
        }
        String word = next.group(1).toLowerCase(Locale.ROOT);
        return LINKS.contains(word) || FixSubject.isNeutral(word);
    }

    /** What is said behind all versions of a list, by what stands behind its first. */
    static String rest(String behind) {
        return FURTHER.matcher(behind).replaceFirst("");
    }

    /** Whether what is left of a list ends plainly. */
    static boolean endsPlain(String behind) {
        return isPlain(REST.matcher(behind).replaceFirst(""));
    }
}
